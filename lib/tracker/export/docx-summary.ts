import { AlignmentType, type Table, TableRow } from 'docx';
import { type ExportRow, summaryOf } from '../../core/export/rows.ts';
import { CELL_STYLES } from './docx-form.ts';
import { cellOf, type EndRows, tableOf, widthsOf } from './docx-table.ts';

const centred = AlignmentType.CENTER;

/** The four cells, done or open, in time or late; beside them what has no limit and what is paused. `end`: what ends the paper under it. */
export function summaryTable(rows: readonly ExportRow[], end?: EndRows): Table {
  const { cells, none } = summaryOf(rows);
  const widths = widthsOf([1.2, 1, 1, 1, 1, 1, 1.6].map((weight) => ({ weight })));
  const at = (from: number, to = from): number => widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  const head = (text: string, from: number, to = from, rowSpan = 1) =>
    cellOf(text, CELL_STYLES.head, {
      width: at(from, to),
      middle: true,
      ...(to > from ? { columnSpan: to - from + 1 } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    });
  const counts = [
    rows.length,
    cells['done-in-time'],
    cells['done-late'],
    cells['open-in-time'],
    cells['open-late'],
    cells['no-deadline'],
    none,
  ];
  return tableOf(
    widths,
    [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: [
          head('Tổng số nhiệm vụ', 0, 0, 2),
          head('Đã hoàn thành', 1, 2),
          head('Đang thực hiện', 3, 4),
          head('Không hạn', 5, 5, 2),
          head('Tạm dừng, không thực hiện', 6, 6, 2),
        ],
      }),
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: ['Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'].map((text, i) => head(text, i + 1)),
      }),
      new TableRow({
        cantSplit: true,
        children: counts.map((count, i) =>
          cellOf(String(count), end ? CELL_STYLES.kept : CELL_STYLES.centre, { width: widths[i] ?? 0 }),
        ),
      }),
      ...(end?.(widths) ?? []),
    ],
    centred,
  );
}
