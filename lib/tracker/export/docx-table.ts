import {
  type AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { CELL_STYLES, TEXT_WIDTH } from './docx-form.ts';
import { slot } from './docx-stamp.ts';

/** A column of a table. `weight`: its share of the width, in millimetres where all together have the page's 252. */
export interface DocxColumn {
  readonly key: string;
  readonly head: string;
  readonly weight: number;
  readonly centred?: boolean;
}

/** Widths in twips that fill the page between its margins. */
export function widthsOf(columns: readonly Pick<DocxColumn, 'weight'>[]): number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ weight }) => Math.floor((weight / whole) * TEXT_WIDTH));
}

export const cellOf = (
  text: string,
  style: string,
  over: { readonly width: number; readonly columnSpan?: number; readonly rowSpan?: number; readonly middle?: boolean },
): TableCell =>
  new TableCell({
    width: { size: over.width, type: WidthType.DXA },
    ...(over.columnSpan ? { columnSpan: over.columnSpan } : {}),
    ...(over.rowSpan ? { rowSpan: over.rowSpan } : {}),
    verticalAlign: over.middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: text.split('\n').map((words) => new Paragraph({ text: words, style })),
  });

/** A table over the whole width: fixed columns, so that no long word pushes another off the page. */
export const tableOf = (
  widths: readonly number[],
  rows: readonly TableRow[],
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType],
): Table =>
  new Table({
    ...(alignment ? { alignment } : {}),
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: 55, right: 55, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    rows: [...rows],
  });

/** Rows without borders at the end of a table, by its columns' widths in twips. */
export type EndRows = (widths: readonly number[]) => readonly TableRow[];

/** The head, repeated on every page, then one row and one group line to be stamped from, then what ends it. None of these is cut by a page's end. */
export function templateTable(columns: readonly DocxColumn[], end: EndRows): Table {
  const widths = widthsOf(columns);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const row = (tableHeader: boolean, children: TableCell[]) =>
    new TableRow({ cantSplit: true, ...(tableHeader ? { tableHeader } : {}), children });
  return tableOf(widths, [
    row(
      true,
      columns.map(({ head }, i) => cellOf(head, CELL_STYLES.head, { width: widths[i] ?? 0, middle: true })),
    ),
    row(false, [cellOf(slot('group'), CELL_STYLES.group, { width: whole, columnSpan: columns.length })]),
    row(
      false,
      columns.map(({ key, centred }, i) =>
        cellOf(slot(key), centred ? CELL_STYLES.centre : CELL_STYLES.text, { width: widths[i] ?? 0 }),
      ),
    ),
    ...end(widths),
  ]);
}
