import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ReportChoices } from '../../core/export/choices.ts';
import { ANNEX, letterWords, MOTTO, placeAndDay, STATE } from '../../core/export/official-words.ts';
import { printable } from '../../core/export/printable.ts';
import { upper } from '../../core/export/signer-words.ts';

/**
 * The form of an annex by Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, margins 20 mm above and below, 30 left, 15 right, Times New Roman,
 * black; page numbers of 13 pt in the middle of the upper margin, from the second page on. Sizes in half points, lengths in twips.
 */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
const PAGE = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) } as const;
/** Between the margins, the page lying. */
export const TEXT_WIDTH = PAGE.height - PAGE.left - PAGE.right;
export const SIZE = { small: 22, copies: 24, table: 26, text: 28 } as const;
/** Character style of what the notice leaves open. */
export const OPEN_STYLE = 'Open';
export const CELL_STYLES = {
  text: 'CellText',
  centre: 'CellCentre',
  kept: 'CellKept',
  head: 'CellHead',
  group: 'CellGroup',
} as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

interface Words {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly keepNext?: boolean;
}

/** One line of the form, centred unless told otherwise. */
export const line = (text: string, words: Words = {}): Paragraph =>
  new Paragraph({
    alignment: words.align ?? AlignmentType.CENTER,
    keepNext: words.keepNext ?? false,
    spacing: { before: words.before ?? 0, after: words.after ?? 0 },
    children: [
      new TextRun({
        text: printable(text),
        size: words.size ?? SIZE.text,
        bold: words.bold ?? false,
        italics: words.italics ?? false,
      }),
    ],
  });

/** A rule under a line, as wide as what is left between the indents. */
const rule = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 20, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });

/** Side by side without borders, never cut by a page's end. */
function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [Math.round(TEXT_WIDTH * share), Math.round(TEXT_WIDTH * (1 - share))];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlign.TOP,
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/** The bodies left, the State and its motto right, then what the annex is of. */
export function headOf(
  { head, letter }: ReportChoices,
  today: string,
  titles: readonly string[],
): (Paragraph | Table)[] {
  const left = TEXT_WIDTH * 0.42;
  const bodies = [
    ...(head.above.trim() ? [line(upper(head.above), { size: SIZE.table })] : []),
    line(upper(head.body) || '.'.repeat(40), { size: SIZE.table, bold: true }),
    rule(Math.round(left * 0.36)),
  ];
  const state = [
    line(STATE, { size: SIZE.table, bold: true }),
    line(MOTTO, { bold: true }),
    rule(Math.round((TEXT_WIDTH - left) / 2 - mm(34))),
    line(placeAndDay(head.place, today), { italics: true, before: 60 }),
  ];
  const [first = '', ...rest] = titles;
  return [
    sideBySide(bodies, state, 0.42),
    line(ANNEX, { bold: true, before: 200 }),
    ...first.split('\n').map((words) => line(words, { bold: true })),
    line(letterWords(letter), { italics: true }),
    ...rest.map((words) => line(words, { italics: true })),
    new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] }),
  ];
}

/** The whole paper. */
export const paperOf = (title: string, children: readonly (Paragraph | Table)[]): Document =>
  new Document({
    title: printable(title),
    creator: 'Đôn Đốc',
    lastModifiedBy: 'Đôn Đốc',
    features: { updateFields: false },
    styles: STYLES,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: PAGE.top,
              bottom: PAGE.bottom,
              left: PAGE.left,
              right: PAGE.right,
              header: mm(10),
              footer: mm(10),
            },
            pageNumbers: { start: 1 },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ children: [] })] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.table })],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });

const cell = (id: string, over: { bold?: boolean; align?: Words['align']; keepNext?: boolean } = {}) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size: SIZE.table, bold: over.bold ?? false },
  paragraph: {
    alignment: over.align ?? AlignmentType.LEFT,
    spacing: { before: 0, after: 0 },
    keepNext: over.keepNext ?? false,
  },
});

const STYLES: ConstructorParameters<typeof Document>[0]['styles'] = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: SIZE.text, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: [
    cell(CELL_STYLES.text),
    cell(CELL_STYLES.centre, { align: AlignmentType.CENTER }),
    cell(CELL_STYLES.kept, { align: AlignmentType.CENTER, keepNext: true }),
    // a head or a group's line is never the last on its page
    cell(CELL_STYLES.head, { bold: true, align: AlignmentType.CENTER, keepNext: true }),
    cell(CELL_STYLES.group, { bold: true, keepNext: true }),
  ],
  characterStyles: [{ id: OPEN_STYLE, name: OPEN_STYLE, run: { italics: true } }],
};
