import { describe, expect, it } from 'vitest';
import { readTimeCell } from '../../lib/core/mention/deadline/read-time-cell.ts';
import { findTimes } from '../../lib/core/mention/find-times.ts';
import { DEADLINES } from '../corpus/deadlines.ts';
import { NO_DEADLINES } from '../corpus/deadlines-negative.ts';

describe('readTimeCell', () => {
  it.each([
    ['Tháng 8/2024', '2024-08-31', 'in'],
    ['Quý IV/2025', '2025-12-31', 'in'],
    ['30/6/2025', '2025-06-30', 'in'],
    ['2024 - 2025', '2025-12-31', 'in'],
    ['Năm 2025', '2025-12-31', 'in'],
    ['08/2024', '2024-08-31', 'in'],
    ['Trước ngày 15/9/2024', '2024-09-15', 'before'],
    ['Tháng 6 - tháng 8/2024', '2024-08-31', 'in'],
    ['Tuần 3 tháng 01/2025', '2025-01-21', 'in'],
    ['Q3/2025', '2025-09-30', 'in'],
    ['Q.4/2025', '2025-12-31', 'in'],
  ])('%s → %s %s', (cell, due, bound) => {
    expect(readTimeCell(cell, '2024-05-02')).toMatchObject({ kind: 'date', due, bound });
  });

  it.each([
    ['Hằng năm', 'recurring'],
    ['Thường xuyên', 'ongoing'],
    ['Sau khi Nghị định được ban hành', 'event'],
  ])('%s → %s', (cell, kind) => expect(readTimeCell(cell, '2024-05-02')).toMatchObject({ kind, due: null }));

  it.each(['', 'Bộ Tài chính', 'Các địa phương', '15', 'Đề án 06', 'x'.repeat(400)])('no time in %j', (cell) =>
    expect(readTimeCell(cell, '2024-05-02')).toBeNull(),
  );
});

describe('findTimes', () => {
  const all = [
    ...DEADLINES.flatMap((table) => table.rows.map((row) => row.text.replace(/[[\]]/g, ''))),
    ...NO_DEADLINES.flatMap((table) => table.rows),
  ];

  it('is in order, within the text, and disjoint for each type', () => {
    const text = all.join('\n');
    const found = findTimes(text, '2025-05-05');
    for (const types of [['citation'], ['deadline', 'non-deadline']]) {
      let end = 0;
      for (const { span } of found.filter((mention) => types.includes(mention.type))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('reads nothing that must be supplied where no date is known', () => {
    const found = findTimes('Các bộ báo cáo trước ngày 15/6 và trình Chính phủ trong Quý III.', null);
    expect(found.filter((mention) => mention.type === 'deadline')).toEqual([]);
  });

  it('marks what it supplied and what lies before the paper', () => {
    const [supplied] = findTimes('Sở Y tế báo cáo trước ngày 15/6.', '2025-05-05');
    expect(supplied).toMatchObject({ value: { due: '2025-06-15', implied: ['year'], flags: [] } });
    const [past] = findTimes('Sở Y tế báo cáo trước ngày 15/6/2024.', '2025-05-05');
    expect(past).toMatchObject({ value: { due: '2024-06-15', implied: [], flags: ['past'] } });
  });
});
