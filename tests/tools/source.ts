import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readBody } from '../../lib/page/page-body.ts';

/** What a file gives to read: its text, and the day the page gives itself. `html` says that offsets are into `text`, not the file. */
export interface Source {
  readonly text: string;
  readonly html: boolean;
  readonly pageDate: string | null;
}

/** A file that cannot be read, with one line that says why. */
export class UnreadableFile extends Error {}

const HTML = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|article|main|p|table)[\s>]/i;

/** Read a file ("-" is standard input) as text or HTML. Throws UnreadableFile for what is missing, empty, binary or not UTF-8. */
export function readSource(path: string, bytes: Buffer = bytesOf(path)): Source {
  if (bytes.length === 0) throw new UnreadableFile(`${path}: the file is empty`);
  const head = bytes.subarray(0, 4096);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new UnreadableFile(`${path}: a PDF; only text and HTML can be read`);
  if (head.subarray(0, 2).toString('latin1') === 'PK')
    throw new UnreadableFile(`${path}: a ZIP or DOCX file; only text and HTML can be read`);
  const text = decode(path, bytes);
  if (text.includes('\u0000')) throw new UnreadableFile(`${path}: a binary file; only text and HTML can be read`);
  if (text.trim() === '') throw new UnreadableFile(`${path}: the file holds no words`);
  return /\.html?$/i.test(path) || HTML.test(text) ? fromHtml(text) : { text, html: false, pageDate: null };
}

/** A file's bytes, or those of standard input. Throws UnreadableFile. */
export function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UnreadableFile(
      `${path}: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`,
    );
  }
}

function decode(path: string, bytes: Buffer): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: utf16 === null }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${path}: not UTF-8 text (an old encoding or a binary file)`);
  }
}

/** The paper's text in a saved page, by the same walk as in the browser. The page's own address, where it names one, chooses the site. */
function fromHtml(html: string): Source {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const body = readBody(document, URL.canParse(address) ? address : 'https://example.invalid/');
  return { text: body?.walked.raw ?? '', html: true, pageDate: body?.pageDate ?? null };
}
