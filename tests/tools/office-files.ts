import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPdf } from '../../lib/reader/pdf.ts';
import { nodePdfEngine } from './node-reader.ts';

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

/**
 * A PDF's pages: their size in points, and their words in the order drawn. Letters that the printer's face lacks come from another face, after the
 * rest of their line: they are put into their words as the reader does it.
 */
export async function pagesOf(pdf: Uint8Array): Promise<{ width: number; height: number; words: string }[]> {
  const file = await openPdf(pdf.slice(), await nodePdfEngine());
  const pages = [];
  for (const [at, { width, height }] of file.pages.entries()) {
    const { words } = await file.content(at);
    pages.push({
      width,
      height,
      words: words
        .map(({ text }) => text)
        .join(' ')
        .normalize('NFC'),
    });
  }
  await file.close();
  return pages;
}
