import type ExcelJS from 'exceljs';
import type { ReportChoices } from '../../core/export/choices.ts';
import { linesIn } from '../../core/export/measure.ts';
import { ANNEX, letterWords, MOTTO, placeAndDay, STATE } from '../../core/export/official-words.ts';
import { printable } from '../../core/export/printable.ts';
import { recipientsOf, signerLines, upper } from '../../core/export/signer-words.ts';
import { WIDER } from './xlsx-heights.ts';

/** The form of an annex (see docx-form.ts) on a sheet. Styles are shared objects: the library then writes each once. */
const TIMES = 'Times New Roman';
const BLACK = { argb: 'FF000000' } as const;
const THIN = { style: 'thin', color: BLACK } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;
/** As offices write days: "07/6/2026", but "05/02/2026". A format knows no months, so that a cell has the one of its own. */
const DAY_FORMATS = { plain: 'dd/m/yyyy', early: 'dd/mm/yyyy' } as const;

type Style = Partial<ExcelJS.Style>;
const font = (over: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({
  name: TIMES,
  size: 13,
  color: BLACK,
  ...over,
});
const cell = (horizontal: 'left' | 'center', over: Style = {}): Style => ({
  font: font(),
  border: BORDER,
  alignment: { horizontal, vertical: 'top', wrapText: true },
  ...over,
});

export const STYLES = {
  text: cell('left'),
  number: cell('center'),
  day: cell('center', { numFmt: DAY_FORMATS.plain }),
  /** Of January or February. */
  earlyDay: cell('center', { numFmt: DAY_FORMATS.early }),
  open: cell('left', { font: font({ italic: true }) }),
  head: cell('center', {
    font: font({ bold: true }),
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  }),
  label: cell('left', { font: font({ bold: true }) }),
  total: cell('center', { font: font({ bold: true }) }),
  /** The line over a group runs on over the empty cells at its right: nothing is merged, so that rows can be sorted and filtered. */
  group: {
    font: font({ bold: true }),
    border: { top: THIN, bottom: THIN },
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
} as const satisfies Record<string, Style>;

const line = (over: Partial<ExcelJS.Font>, horizontal: 'left' | 'center' = 'center'): Style => ({
  font: font(over),
  alignment: { horizontal, vertical: 'middle', wrapText: true },
});

/** A4 lying, the decree's margins, one page wide, page numbers in the middle of the upper margin from the second page on. */
export function pageOf(titleRow: number): Partial<ExcelJS.AddWorksheetOptions> {
  const inches = (mm: number): number => Number((mm / 25.4).toFixed(3));
  return {
    views: [{ state: 'frozen', xSplit: 0, ySplit: titleRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${titleRow}:${titleRow}`,
      horizontalCentered: true,
      margins: {
        left: inches(30),
        right: inches(15),
        top: inches(20),
        bottom: inches(20),
        header: inches(10),
        footer: inches(10),
      },
    },
    headerFooter: { differentFirst: true, oddHeader: `&C&"${TIMES},Regular"&13&P`, firstHeader: '' },
  };
}

/** The width between the margins, in pixels of 1/96 inch; a column has 5 beside its characters of 7. */
const PAGE_PIXELS = 950;
const PAGE_POINTS = (PAGE_PIXELS * 72) / 96;

/** The widths in characters of columns over a page's width, or `times` as much, by their shares. */
export function widthsOf(shares: readonly number[], times = 1): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Number((((share / whole) * PAGE_PIXELS * times - 5) / 7).toFixed(2)));
}

export function setWidths(sheet: ExcelJS.Worksheet, widths: readonly number[]): void {
  sheet.columns = widths.map((width) => ({ width }));
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: Style;
}

/** Words over several columns of one row; a merged cell does not grow, so that its height is told. */
function band(sheet: ExcelJS.Worksheet, row: number, height: number, bands: readonly Band[]): void {
  sheet.getRow(row).height = height;
  for (const { from, to, text, style } of bands) {
    if (to > from) sheet.mergeCells(row, from, row, to);
    const at = sheet.getCell(row, from);
    at.value = printable(text, 2000) || null;
    at.style = style;
  }
}

/** The bodies left, the State and its motto right, then what the annex is of. Gives how many rows it took. */
export function addHead(
  sheet: ExcelJS.Worksheet,
  columns: number,
  report: Pick<ReportChoices, 'head' | 'letter'>,
  today: string,
  titles: readonly string[],
): number {
  const half = Math.max(1, Math.round(columns * 0.4));
  const left = (text: string, over: Partial<ExcelJS.Font>) => ({ from: 1, to: half, text, style: line(over) });
  const right = (text: string, over: Partial<ExcelJS.Font>) => ({
    from: Math.min(half + 1, columns),
    to: columns,
    text,
    style: line(over),
  });
  const { above, body, place } = report.head;
  const own = upper(body) || '.'.repeat(40);
  const [title = '', ...rest] = titles;
  band(sheet, 1, 20, [left(upper(above) || own, { bold: !above.trim() }), right(STATE, { bold: true })]);
  band(sheet, 2, 20, [
    left(above.trim() ? own : '', { bold: true }),
    right(MOTTO, { bold: true, size: 14, underline: true }),
  ]);
  band(sheet, 3, 20, [right(placeAndDay(place, today), { italic: true, size: 14 })]);
  const whole = (text: string, over: Partial<ExcelJS.Font>) => [{ from: 1, to: columns, text, style: line(over) }];
  let row = 3;
  band(sheet, ++row, 20, whole(ANNEX, { bold: true, size: 14 }));
  band(sheet, ++row, 20 * linesIn(title, PAGE_POINTS / WIDER, 14, true), whole(title, { bold: true, size: 14 }));
  for (const words of [letterWords(report.letter), ...rest])
    band(sheet, ++row, 20, whole(words, { italic: true, size: 14 }));
  return row;
}

/** Whom copies go to at the left, who signs at the right, from a row on. */
export function addFoot(
  sheet: ExcelJS.Worksheet,
  columns: number,
  { signer }: Pick<ReportChoices, 'signer'>,
  row: number,
): void {
  const half = Math.max(1, Math.round(columns * 0.5));
  const names = recipientsOf(signer.recipients);
  const left = [
    ...(names.length > 0 ? [{ text: 'Nơi nhận:', style: line({ size: 12, bold: true, italic: true }, 'left') }] : []),
    ...names.map((text) => ({ text, style: line({ size: 11 }, 'left') })),
  ];
  const { authority, position } = signerLines(signer);
  const right = [authority, position].filter(Boolean).map((text) => ({ text, style: line({ bold: true, size: 14 }) }));
  while (right.length < 5) right.push({ text: '', style: line({}) });
  right.push({ text: signer.name, style: line({ bold: true, size: 14 }) });
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]];
    band(sheet, row + at, 20, [
      ...(one ? [{ from: 1, to: half, ...one }] : []),
      ...(other ? [{ from: Math.min(half + 1, columns), to: columns, ...other }] : []),
    ]);
  }
}
