import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { linesIn } from '../../core/export/measure.ts';

/**
 * Where Times is wanting, another face stands for it that is a seventh wider and has higher lines: heights are for that one. A little room under
 * the words is better than words that are cut.
 */
export const WIDER = 1.15;
/** A line of 13 pt as spreadsheets draw it, what is left free under the last, and the highest row that they allow, in points. */
const LINE = 17.75;
const FREE = 2;
const HIGHEST = 409;
/** Points of text in one of a column's characters. */
const CHARACTER = 5.25;

/**
 * Make a row as high as its longest cell needs. Spreadsheets that do so themselves only on the first edit (LibreOffice, readers on phones)
 * then show whole texts at once.
 */
export function fitHeight(row: ExcelJS.Row, widths: readonly number[], bold = false): void {
  row.height = Math.min(
    HIGHEST,
    heightOf(
      widths.map((_, at) => row.getCell(at + 1).value),
      widths,
      bold,
    ),
  );
}

/** How high a row of such values would have to be, in points; `widths` in characters. */
function heightOf(values: readonly ExcelJS.CellValue[], widths: readonly number[], bold = false): number {
  let lines = 1;
  widths.forEach((width, at) => {
    const text = wordsOf(values[at]);
    if (text.length * 4 > width) lines = Math.max(lines, linesIn(text, (width * CHARACTER) / WIDER, 13, bold));
  });
  return lines * LINE + FREE;
}

const wordsOf = (value: ExcelJS.CellValue | undefined): string =>
  typeof value === 'string'
    ? value
    : value !== null && typeof value === 'object' && 'text' in value
      ? String(value.text)
      : '';

/** How many times its width a sheet may have, for its words to be seen: it is printed so much smaller. */
const WIDER_SHEETS = [1.2, 1.45, 1.75] as const;
const WIDEST = 2.1;

/** The least of widths in which no row is cut that need not be: some are in any (a cell may hold a book). */
export function wideEnough(
  rows: readonly (readonly ExcelJS.CellValue[])[],
  widthsAt: (more: number) => readonly number[],
): readonly number[] {
  const cutIn = (some: typeof rows, widths: readonly number[]) => some.filter((row) => heightOf(row, widths) > HIGHEST);
  const page = widthsAt(1);
  const cut = cutIn(rows, page);
  if (cut.length === 0) return page;
  const widest = widthsAt(WIDEST);
  const lost = new Set(cutIn(cut, widest));
  const some = cut.filter((row) => !lost.has(row));
  if (some.length === 0) return page;
  for (const more of WIDER_SHEETS) {
    const widths = widthsAt(more);
    if (cutIn(some, widths).length === 0) return widths;
  }
  return widest;
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
