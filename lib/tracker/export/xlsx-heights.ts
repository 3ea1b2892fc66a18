import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { linesIn } from '../../core/export/measure.ts';

/** A line of 13 pt as spreadsheets draw it, and the highest row that they allow, in points. */
const LINE = 16.5;
const HIGHEST = 409;
/** Points of text in one of a column's characters. */
const CHARACTER = 5.25;

/**
 * Make a row as high as its longest cell needs. Spreadsheets that do so themselves only on the first edit (LibreOffice, readers on phones)
 * then show whole texts at once.
 */
export function fitHeight(row: ExcelJS.Row, widths: readonly number[], bold = false): void {
  let lines = 1;
  widths.forEach((width, at) => {
    const { value } = row.getCell(at + 1);
    const text =
      typeof value === 'string'
        ? value
        : value !== null && typeof value === 'object' && 'text' in value
          ? String(value.text)
          : '';
    if (text.length * 4 > width) lines = Math.max(lines, linesIn(text, width * CHARACTER, 13, bold));
  });
  row.height = Math.min(HIGHEST, lines * LINE);
}

/**
 * Columns are as wide as so many digits of the first font. The library's is Calibri, which not every machine has: another face there makes all
 * columns wider than the heights were reckoned for.
 */
const STYLES = 'xl/styles.xml';
const FIRST_FONT = /(?<=<fonts[^>]*>)<font>.*?<\/font>/su;
const OWN_FONT = '<font><sz val="11"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>';

/**
 * The file with heights that grow when a cell is edited: the library marks every height as set by hand, which stops that. Rows up to
 * `keep` on the first sheet hold merged cells, which no program fits by itself.
 */
export async function growing(file: ArrayBuffer, keep: number): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(file);
  for (const name of Object.keys(zip.files).filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(one))) {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    const merged = name.endsWith('/sheet1.xml') ? keep : 0;
    const grown = xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/gu, (whole, before: string, row: string) =>
      Number(row) <= merged ? whole : before,
    );
    zip.file(name, new TextEncoder().encode(grown));
  }
  const styles = (await zip.file(STYLES)?.async('string')) ?? '';
  zip.file(STYLES, new TextEncoder().encode(styles.replace(FIRST_FONT, OWN_FONT)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<Uint8Array<ArrayBuffer>>;
}
