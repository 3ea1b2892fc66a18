import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { layouts } from '../corpus/tasks-layouts.ts';
import { lines, noLines } from '../corpus/tasks-lines.ts';
import { noParts, type PartRow, parts } from '../corpus/tasks-parts.ts';

function tasksOf({ by = 'VĂN PHÒNG CHÍNH PHỦ', on = 'ngày 05 tháng 3 năm 2026', lines }: PartRow): string[] {
  const page = buildPageText(
    `${by}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-VP\nHà Nội, ${on}\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\nLãnh đạo chủ trì cuộc họp kết luận như sau:\n${lines.join('\n')}`,
  );
  return (readNotice(page)?.tasks ?? []).map(({ path, leads, deadlines }) => {
    const who = leads.map((party) => party.full ?? party.text).join(' + ') || '-';
    const when = deadlines.map(({ value }) => value.due ?? value.kind).join(', ') || '-';
    return `${path} ${who} | ${when}`;
  });
}

describe.each([
  ['where a part directs', parts],
  ['where it does not', noParts],
  ['lines and lists below a point', lines],
  ['where they close or tell nothing', noLines],
  ['how a paper is laid out', layouts],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.what, row] as const))('%s', (_, row) => expect(tasksOf(row)).toEqual(row.tasks));
});
