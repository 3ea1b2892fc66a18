import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { noTables, type TableCase, tables } from '../corpus/tables.ts';
import { otherTables } from '../corpus/tables-none.ts';

const FIRST = '1. Bộ Y tế báo cáo trước ngày 15/4/2026.';
const CLOSING = ['Văn phòng thông báo để các đơn vị biết, thực hiện.', 'Nơi nhận:', '- Như trên;', 'PHỤ LỤC'];
const HEAD = [
  'VĂN PHÒNG CHÍNH PHỦ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 31/TB-VPCP',
  'Hà Nội, ngày 10 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận tại cuộc họp giao ban',
  'Lãnh đạo chủ trì cuộc họp kết luận như sau:',
  FIRST,
];

function rowsOf({ annexed = false, lines }: TableCase): string[] {
  const reading = readNotice(buildPageText([...HEAD, ...(annexed ? CLOSING : []), ...lines].join('\n')));
  const names = (parties: readonly { text: string; full: string | null; inherited: boolean }[]): string =>
    parties.map((party) => `${party.full ?? party.text}${party.inherited ? '^' : ''}`).join(' + ') || '-';
  return (reading?.tasks ?? []).slice(1).map((task) => {
    const limits = task.deadlines.map(({ value }) => [value.due ?? value.kind, value.bound].filter(Boolean).join(' '));
    return `${names(task.leads)} < ${names(task.coops)} | ${limits.join(', ') || '-'}`;
  });
}

describe('tables of tasks', () => {
  it.each(tables.map((table) => [table.what, table] as const))('%s', (_, table) =>
    expect(rowsOf(table)).toEqual(table.tasks),
  );
});

describe('tables that give nobody a task', () => {
  it.each([...noTables, ...otherTables].map((table) => [table.what, table] as const))('%s', (_, table) =>
    expect(rowsOf(table)).toEqual(table.tasks),
  );
});
