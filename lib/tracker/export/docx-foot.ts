import { AlignmentType, BorderStyle, Paragraph, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import type { ReportChoices } from '../../core/export/choices.ts';
import { recipientsOf, signerLines } from '../../core/export/signer-words.ts';
import { line, mm, NO_BORDERS, SIZE } from './docx-form.ts';

/**
 * Whom copies go to at the left, who signs at the right; room for the hand and the seal between. As the last row of a table of these columns:
 * nobody signs a page that has no line of the paper, and every office program keeps rows together, but not all a table and what follows it.
 * `ruled`: a row of the table stands over it.
 */
export function footRow({ signer }: Pick<ReportChoices, 'signer'>, widths: readonly number[], ruled = true): TableRow {
  const copies = recipientsOf(signer.recipients);
  const left = [
    line(copies.length > 0 ? 'Nơi nhận:' : '', {
      size: SIZE.copies,
      bold: true,
      italics: true,
      align: AlignmentType.LEFT,
      before: 160,
    }),
    ...copies.map((one) => line(one, { size: SIZE.small, align: AlignmentType.LEFT })),
  ];
  const { authority, position } = signerLines(signer);
  const right = [
    ...[authority, position]
      .filter(Boolean)
      .map((words, at) => line(words, { bold: true, before: at === 0 ? 160 : 0 })),
    new Paragraph({ spacing: { before: mm(26), after: 0 }, children: [] }),
    line(signer.name, { bold: true }),
  ];
  const half = Math.max(1, halfOf(widths));
  const sides = widths.length > 1 ? [widths.slice(0, half), widths.slice(half)] : [widths];
  const words = widths.length > 1 ? [left, right] : [[...right, ...left]];
  return new TableRow({
    cantSplit: true,
    children: sides.map((some, at) => openCell(words[at] ?? [], some, ruled)),
  });
}

/** A remark under a table, as a row of it. */
export const noteRow = (text: string, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      openCell(
        [line(text, { size: SIZE.table, italics: true, before: 80, align: AlignmentType.LEFT, keepNext: true })],
        widths,
      ),
    ],
  });

/** A cell over some columns, without borders but for the one that ends the table over it. */
const openCell = (children: readonly Paragraph[], widths: readonly number[], ruled = true): TableCell =>
  new TableCell({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(widths.length > 1 ? { columnSpan: widths.length } : {}),
    borders: { ...NO_BORDERS, ...(ruled ? { top: { style: BorderStyle.SINGLE, size: 4, color: 'auto' } } : {}) },
    verticalAlign: VerticalAlign.TOP,
    children: [...children],
  });

/** How many columns make up the left half, or come nearest to it. */
function halfOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  const at = widths.findIndex((width) => {
    sum += width;
    return sum - width / 2 >= whole / 2;
  });
  return Math.min(Math.max(1, at), widths.length - 1);
}
