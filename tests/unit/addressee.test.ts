import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { slice } from '../../lib/core/text/span.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { addressees, nobodyAddressed } from '../corpus/addressees.ts';

const HEAD = [
  'UBND TỈNH LÀO CAI',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/TB-UBND',
  'Lào Cai, ngày 05 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận tại cuộc họp giao ban',
  'Lãnh đạo chủ trì cuộc họp kết luận như sau:',
];

/** To whom the one task of a point goes. Fails where the point gives no task: it would prove nothing. */
function addresseeOf(point: string): string | null {
  const page = buildPageText([...HEAD, `1. ${point}`].join('\n'));
  const task = readNotice(page)?.tasks[0];
  expect(task).toBeDefined();
  return task?.to ? slice(page.text, task.to) : null;
}

describe.each([
  ['to whom a task goes', addressees],
  ['tasks that go to nobody', nobodyAddressed],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.point, row.to] as const))('%s', (point, to) => {
    expect(addresseeOf(point)).toBe(to);
  });
});

it('has as many tasks that go to nobody as tasks that go to somebody', () => {
  expect(nobodyAddressed.length).toBeGreaterThanOrEqual(addressees.length);
});
