import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { readNotice } from '../../lib/core/read-notice.ts';
import { outlineText } from '../../lib/core/task/outline-text.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { readBody } from '../../lib/page/page-body.ts';
import { readSource } from './source.ts';

/** The folder of outlines: tests/fixtures/outlines/<slug>/{paper.txt | page.html, date.txt?, expected.txt}. */
export const outlines = fileURLToPath(new URL('../fixtures/outlines/', import.meta.url));
const papers = fileURLToPath(new URL('../fixtures/papers/', import.meta.url));
const samples = fileURLToPath(new URL('../../seeds/samples/', import.meta.url));

/** A slug is a folder's name: small ASCII letters, digits and dashes. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);

/** Every fixture, by name. */
export const fixtureSlugs = (): string[] => (existsSync(outlines) ? readdirSync(outlines).filter(isSlug).sort() : []);

/** Where a fixture's paper stands: in its own folder, else among the written papers or the samples of the same name; null where nowhere. */
export function sourceOf(slug: string): string | null {
  const places = [
    `${outlines}${slug}/paper.txt`,
    `${outlines}${slug}/page.html`,
    `${papers}${slug}/paper.txt`,
    `${samples}${slug}/page.html`,
  ];
  return places.find((path) => existsSync(path)) ?? null;
}

/** The outline as it is read now. A sample is read at the address in its url.txt. Throws where there is no paper, UnreadableFile where it cannot be read. */
export function readOutline(slug: string): string {
  const path = sourceOf(slug);
  if (path === null) throw new Error(`${slug}: no paper.txt or page.html`);
  const { text, pageDate } = path.startsWith(samples) ? sampleSource(slug) : readSource(path);
  const page = buildPageText(text);
  return outlineText(page, readNotice(page, { pageDate: ownDate(slug) ?? pageDate }));
}

/** What should be read; null where nothing was accepted yet. */
export function expectedOutline(slug: string): string | null {
  const path = `${outlines}${slug}/expected.txt`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function ownDate(slug: string): string | null {
  const path = `${outlines}${slug}/date.txt`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function sampleSource(slug: string): { text: string; pageDate: string | null } {
  const { document } = parseHTML(readFileSync(`${samples}${slug}/page.html`, 'utf8')) as unknown as {
    document: Document;
  };
  const body = readBody(document, readFileSync(`${samples}${slug}/url.txt`, 'utf8').trim());
  return { text: body?.walked.raw ?? '', pageDate: body?.pageDate ?? null };
}
