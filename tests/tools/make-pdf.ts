import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { chromium } from 'playwright-core';

/** Print HTML documents to PDF with the browser at CHROME_PATH, as its own "save as PDF" does: A4, each in turn. */
export async function printedByChromium(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'load' });
      files.push(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** LibreOffice's program, or null where it is not installed. */
export function findOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}

/** Print HTML documents with LibreOffice Writer, opened as text documents. */
export const printedByOffice = (program: string, pages: readonly string[]): Promise<Uint8Array[]> =>
  convertedByOffice(program, pages, 'pdf:writer_pdf_Export');

/** The same, saved as DOCX. */
export const savedByOffice = (program: string, pages: readonly string[]): Promise<Uint8Array[]> =>
  convertedByOffice(program, pages, 'docx:MS Word 2007 XML');

async function convertedByOffice(program: string, pages: readonly string[], to: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-office-'));
  try {
    const names = pages.map((html, index) => {
      writeFileSync(join(folder, `${index}.html`), html);
      return join(folder, `${index}.html`);
    });
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--infilter=HTML (StarWriter)'];
    await promisify(execFile)(program, [...args, '--convert-to', to, '--outdir', folder, ...names], {
      timeout: 180_000,
    });
    return names.map((_, index) => new Uint8Array(readFileSync(join(folder, `${index}.${to.replace(/:.*/, '')}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const BODIES = ['[data-role="content"]', '#divContentDoc', '#block_detail', '.the-document-body', 'main', 'body'];

/**
 * A sample's notice as an office would have typed it: A4, Times 14, first lines indented, both margins straight, the page's number above.
 * Only what stands in the site's body is taken.
 */
export function asOfficePaper(html: string): string {
  const { document } = parseHTML(html);
  const body = BODIES.map((selector) => document.querySelector(selector)).find((found) => found !== null);
  for (const noise of body?.querySelectorAll('.kbwscwl-relatedbox, figure, script, style') ?? []) noise.remove();
  // News of a notice has its heading and lead outside its body, and is told as such by them.
  const heading = ['title', 'sapo'].map((role) => document.querySelector(`[data-role="${role}"]`)?.textContent.trim());
  const news = body?.textContent.includes('CỘNG HÒA') ? '' : heading.map((words) => `<p>${words ?? ''}</p>`).join('');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>paper</title><style>
@page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt serif } }
body { font: 14pt/1.3 "Times New Roman", "Liberation Serif", "Noto Serif", serif; margin: 0 }
p, h2, h3 { margin: 0 0 6pt; text-align: justify; text-indent: 36pt; font-size: 14pt }
td p, [align="center"], [style*="center"] { text-indent: 0; text-align: center }
td { vertical-align: top }
</style></head><body>${news}${body?.innerHTML ?? ''}</body></html>`;
}
