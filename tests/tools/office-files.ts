import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Office files printed by LibreOffice as PDF, by their names; a file that it has no program for (Calc may be missing where Writer is there) is
 * left out.
 */
export async function printedFiles(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-office-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const names = Object.keys(files).map((name) => join(folder, name));
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf'];
    // one at a time: two files may differ in their ending alone
    for (const name of names)
      await promisify(execFile)(program, [...args, '--outdir', `${name}.d`, name], { timeout: 120_000 });
    const printed = Object.keys(files).map((name) => {
      const path = join(folder, `${name}.d`, name.replace(/\.[^.]+$/u, '.pdf'));
      return existsSync(path) ? ([name, new Uint8Array(readFileSync(path))] as const) : null;
    });
    return new Map(printed.filter((one) => one !== null));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A PDF's pages: their size in points, and their words, white space made one. */
export async function pagesOf(pdf: Uint8Array): Promise<{ width: number; height: number; words: string }[]> {
  const task = getDocument({ data: pdf.slice(), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push({ width, height, words: words.replace(/\s+/gu, ' ').normalize('NFC') });
  }
  await task.destroy();
  return pages;
}
