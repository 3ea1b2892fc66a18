import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findOffice } from './make-pdf.ts';

const execute = promisify(execFile);

/**
 * The report's files as LibreOffice prints them: a PDF of all pages and pictures of the first three. Where LibreOffice (or the part of it
 * that opens a file) is not installed, that is said and nothing is made.
 */
export async function printReports(
  files: readonly string[],
  folder: string,
  say: (step: string, found: string) => void,
): Promise<void> {
  const office = findOffice();
  if (!office) return say('office', 'LibreOffice is not installed: the report was not printed');
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'don-doc-demo-office')}`;
  for (const file of files) {
    const ending = file.replace(/^.*\./u, '');
    const base = basename(file).replace(/\.[^.]+$/u, '');
    // both files have one name but for their ending: each print goes to a folder of its own
    const out = join(folder, `report-${ending}`);
    await execute(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, file], {
      timeout: 120_000,
    }).catch(() => undefined);
    const printed = join(out, `${base}.pdf`);
    if (!existsSync(printed)) {
      say('office', `${basename(file)}: LibreOffice could not print it`);
      continue;
    }
    const drawn = await execute('pdftoppm', ['-r', '70', '-l', '3', '-png', printed, join(out, 'page')]).then(
      () => 'and its first pages as pictures',
      () => 'no pictures: pdftoppm is not installed',
    );
    say('office', `report-${ending}/${base}.pdf, ${drawn}`);
  }
}
