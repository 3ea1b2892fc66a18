import { describe, expect, it } from 'vitest';
import { readTimeCell } from '@/lib/core/mention/deadline/read-time-cell.ts';
import { readRecurrence } from '@/lib/core/mention/deadline/recurrence.ts';
import { findTimes } from '@/lib/core/mention/find-times.ts';
import type { DeadlineValue } from '@/lib/core/mention/mention.ts';
import { deadlineValue } from '@/lib/core/task/task.ts';

const ON = '2026-03-10';
const read = (text: string): DeadlineValue[] =>
  findTimes(text, ON).flatMap((mention) => (mention.type === 'deadline' ? [mention.value] : []));

describe('readRecurrence', () => {
  it.each([
    ['10 ngày một lần', { every: 'day', interval: 10 }],
    ['định kỳ 10 ngày một lần', { every: 'day', interval: 10 }],
    ['định kỳ 15 ngày', { every: 'day', interval: 15 }],
    ['mỗi 10 ngày một lần', { every: 'day', interval: 10 }],
    ['07 ngày/lần', { every: 'week' }],
    ['02 lần/tuần', { every: 'week', count: 2 }],
    ['01 tuần 02 lần', { every: 'week', count: 2 }],
    ['mỗi tuần hai lần', { every: 'week', count: 2 }],
    ['mỗi tuần một lần', { every: 'week' }],
    ['hai tuần một lần', { every: 'week', interval: 2 }],
    ['định kỳ 02 tuần/lần', { every: 'week', interval: 2 }],
    ['mỗi tháng 02 lần', { every: 'month', count: 2 }],
    ['ít nhất 02 lần/tháng', { every: 'month', count: 2 }],
    ['2 tháng 1 lần', { every: 'month', interval: 2 }],
    ['03 tháng/lần', { every: 'quarter' }],
    ['3 tháng một lần', { every: 'quarter' }],
    ['mỗi quý một lần', { every: 'quarter' }],
    ['6 tháng/lần', { every: 'half' }],
    ['định kỳ 6 tháng, hằng năm', { every: 'half' }],
    ['02 lần/năm', { every: 'year', count: 2 }],
    ['hai năm một lần', { every: 'year', interval: 2 }],
    ['mỗi năm một lần', { every: 'year' }],
    ['hằng tuần, trước 16 giờ 00 ngày thứ sáu', { every: 'week', weekday: 5, time: '16:00' }],
    ['trước 10 giờ sáng thứ hai hằng tuần', { every: 'week', weekday: 1, time: '10:00' }],
    ['trước 4 giờ chiều hằng ngày', { every: 'day', time: '16:00' }],
    ['trước ngày 15 tháng cuối quý', { every: 'quarter', day: 15 }],
    ['mỗi tháng một lần, vào ngày 25', { every: 'month', day: 25 }],
  ])('%s', (words, rhythm) => expect(readRecurrence(words)).toEqual(rhythm));

  it.each(['lần thứ hai', 'tháng 6', 'ngày 25', '03 lần', ''])('no rhythm in %j', (words) =>
    expect(readRecurrence(words)).toBeNull(),
  );
});

describe('the bound of a rhythm', () => {
  it.each([
    ['Hằng tháng, trước ngày 25, các sở báo cáo kết quả về UBND tỉnh.', 'before', { every: 'month', day: 25 }],
    ['Báo cáo UBND tỉnh trước ngày 25 hằng tháng.', 'before', { every: 'month', day: 25 }],
    ['Các sở báo cáo kết quả về UBND tỉnh chậm nhất ngày 20 hằng tháng.', 'by', { every: 'month', day: 20 }],
    ['Gửi số liệu về Sở Y tế vào ngày 15 hằng tháng.', 'in', { every: 'month', day: 15 }],
    ['Tổng hợp, báo cáo Ủy ban nhân dân tỉnh hằng tháng.', null, { every: 'month' }],
    ['Định kỳ hằng quý, tổng hợp kết quả báo cáo Thủ tướng Chính phủ.', null, { every: 'quarter' }],
    [
      'Các xã báo cáo Sở Nội vụ trước 16 giờ thứ Sáu hằng tuần.',
      'before',
      { every: 'week', weekday: 5, time: '16:00' },
    ],
  ])('%s', (text, bound, recurrence) => {
    expect(read(text)).toMatchObject([{ kind: 'recurring', due: null, bound, recurrence }]);
  });

  it('is read of a cell too', () => {
    expect(readTimeCell('Trước ngày 10 hằng tháng', ON)).toMatchObject({ kind: 'recurring', bound: 'before' });
    expect(readTimeCell('02 tuần/lần', ON)).toMatchObject({ recurrence: { every: 'week', interval: 2 } });
  });
});

describe('hours', () => {
  it.each([
    ['Công an tỉnh báo cáo kết quả xác minh trong 48 giờ.', { count: 48, unit: 'hour', from: null }, undefined],
    [
      'Sở Y tế báo cáo UBND tỉnh trong vòng 24 giờ kể từ khi xảy ra sự cố.',
      { count: 24, unit: 'hour', from: 'event' },
      undefined,
    ],
    [
      'Chủ đầu tư phải khắc phục xong, không quá 72 giờ kể từ khi có thông báo.',
      { count: 72, unit: 'hour', from: 'event' },
      undefined,
    ],
    [
      'Các địa phương báo cáo Bộ trong 48 giờ kể từ khi ban hành Công điện này.',
      { count: 48, unit: 'hour', from: 'paper' },
      '2026-03-12',
    ],
    [
      'Các địa phương báo cáo Bộ trong 36 giờ kể từ khi ban hành Công điện này.',
      { count: 36, unit: 'hour', from: 'paper' },
      undefined,
    ],
    [
      'Đơn vị gửi báo cáo trong vòng 24 giờ kể từ 17 giờ 00 ngày 20/3/2026.',
      { count: 24, unit: 'hour', from: 'event', start: '2026-03-20' },
      '2026-03-21',
    ],
    [
      'Đơn vị gửi báo cáo trong vòng 10 giờ kể từ 08 giờ ngày 20/3/2026.',
      { count: 10, unit: 'hour', from: 'event', start: '2026-03-20' },
      '2026-03-20',
    ],
  ])('%s', (text, duration, estimate) => {
    const [value, ...more] = read(text);
    expect(more).toEqual([]);
    expect(value).toMatchObject({ kind: 'relative', due: null, duration });
    expect(value?.estimate).toBe(estimate);
  });

  it('days from a day printed lead to a day', () => {
    expect(read('Sở Tài chính báo cáo UBND tỉnh trong 15 ngày kể từ ngày 01/4/2026.')).toMatchObject([
      { duration: { count: 15, unit: 'day', start: '2026-04-01' }, estimate: '2026-04-16' },
    ]);
  });
});

describe('an hour of the day named', () => {
  it('is kept beside the day', () => {
    expect(read('Các sở gửi báo cáo về Bộ trước 17h00 ngày 20/3/2026.')).toMatchObject([
      { due: '2026-03-20', bound: 'before', time: '17:00' },
    ]);
    expect(read('Các sở gửi báo cáo về Bộ trước ngày 20/3/2026.')[0]).not.toHaveProperty('time');
  });
});

describe('what the tracker stores', () => {
  it('parses what is read, and what was read before there were intervals and hours', () => {
    const old = { kind: 'recurring', due: null, bound: null, precision: 'none', implied: [], flags: [] };
    expect(deadlineValue.parse({ ...old, recurrence: { every: 'week' } })).toMatchObject({
      recurrence: { every: 'week' },
    });
    expect(deadlineValue.parse({ ...old, kind: 'relative', duration: { count: 1, unit: 'day', from: null } })).toEqual({
      ...old,
      kind: 'relative',
      duration: { count: 1, unit: 'day', from: null },
    });
    for (const value of read(
      'Báo cáo trước 16 giờ thứ Sáu hằng tuần; họp giao ban 10 ngày một lần; gửi Bộ trong 24 giờ kể từ 8 giờ ngày 20/3/2026.',
    ))
      expect(deadlineValue.parse(value)).toEqual(value);
  });
});
