import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../lib/core/task/fixture-bundle.ts';
import { understood } from '../../lib/core/task/outline-text.ts';
import { lineDiff } from '../tools/line-diff.ts';

describe('a fixture as one text', () => {
  it('comes apart as it was put together', () => {
    const bundle = {
      name: 'paper.txt',
      source: 'Số: 1/TB\n=== expected.txt là tên tệp\n',
      expected: 'Không phải\n',
    } as const;
    expect(readBundle(writeBundle(bundle))).toEqual(bundle);
    expect(readBundle(writeBundle(bundle).replace(/\n/g, '\r\n'))).toEqual(bundle);
  });

  it.each(['', 'Số: 1/TB-VPCP', '=== paper.txt\nkhông có phần sau', 'trước\n=== paper.txt\na\n=== expected.txt\nb'])(
    'is not seen in %j',
    (text) => {
      expect(readBundle(text)).toBeNull();
    },
  );
});

describe('the difference of two outlines', () => {
  it.each([
    ['a\nb', 'a\nb', ''],
    ['a\nb\nc', 'a\nx\nc', '  a\n- b\n+ x\n  c'],
    ['', 'a', '- \n+ a'],
    ['a\nb', 'a', '  a\n- b'],
    ['1\n2\n3\n4\n5', '1\n2\n3\n4\n6', '  …\n  3\n  4\n- 5\n+ 6'],
  ])('%j to %j', (before, after, diff) => {
    expect(lineDiff(before, after)).toBe(diff);
  });
});

describe('a limit as understood', () => {
  const date = { kind: 'date', due: '2026-06-30', bound: 'by', precision: 'day', implied: [], flags: [] } as const;
  it.each([
    [date, 'hết ngày 30/6/2026'],
    [{ ...date, bound: 'before' }, 'hết ngày 29/6/2026'],
    [{ ...date, bound: 'in' }, 'ngày 30/6/2026'],
    [{ ...date, bound: 'in', precision: 'month' }, 'hết ngày 30/6/2026'],
    [{ ...date, implied: ['year'], flags: ['past'] }, 'hết ngày 30/6/2026, thêm năm, trước ngày văn bản'],
    [{ ...date, kind: 'ongoing', due: null }, 'thường xuyên'],
    [{ ...date, kind: 'event', due: null }, 'theo sự kiện'],
    [
      { ...date, kind: 'recurring', due: null, bound: 'before', recurrence: { every: 'month', day: 25 } },
      'hằng tháng, trước ngày 25',
    ],
    [
      { ...date, kind: 'recurring', due: null, bound: null, recurrence: { every: 'week', weekday: 5, time: '16:00' } },
      'hằng tuần, 16:00 thứ Sáu',
    ],
    [
      { ...date, kind: 'recurring', due: null, bound: 'by', recurrence: { every: 'week', weekday: 5, time: '16:00' } },
      'hằng tuần, chậm nhất 16:00 thứ Sáu',
    ],
    [
      {
        ...date,
        kind: 'relative',
        due: null,
        duration: { count: 10, unit: 'working-day', from: 'paper' },
        estimate: '2026-06-05',
      },
      '10 ngày làm việc từ ngày văn bản: ước đến 05/6/2026',
    ],
  ] as const)('%j', (value, words) => {
    expect(understood(value)).toBe(words);
  });
});
