import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readSamples } from './samples.ts';
import type { Served } from './serve.ts';

const SHOWN = 'ket-luan-du-lieu-dat-dai';

/**
 * The pages of a demonstration and the address to open first: the samples, and the user's own file where one is given, under a host name that the
 * extension reads. A text file becomes a page, a paragraph a line.
 */
export function demoPages(file?: string): { pages: Served[]; first: string } {
  const samples = readSamples();
  if (file !== undefined) {
    const url = `https://tep.chinhphu.vn/${encodeURIComponent(basename(file, extname(file)))}.htm`;
    return { pages: [{ url, html: pageOf(file) }, ...samples], first: url };
  }
  const shown = samples.find(({ slug }) => slug === SHOWN);
  if (!shown) throw new Error(`seeds/samples/${SHOWN} is missing`);
  return { pages: samples, first: shown.url };
}

function pageOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (/<(?:html|body|p|div|table)[\s>]/iu.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return `<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>${basename(file)}</title><style>body{max-width:44em;margin:2em auto;font:18px/1.6 serif}</style>
<main>${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</main></html>`;
}
