import { describe, expect, it } from 'vitest';
import type { BackupNotice, Tracked } from '@/lib/core/backup/content.ts';
import { merge } from '@/lib/core/backup/merge.ts';
import { inOrder } from '@/lib/core/backup/united-history.ts';
import { changed, reverted } from '@/lib/core/task/changes.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { record } from '../export/records.ts';
import { sampleNotice } from '../tracker/samples.ts';

const notice: BackupNotice = { ...sampleNotice(), hashes: ['h1'] };
const side = (tasks: readonly TaskRecord[], notices: readonly BackupNotice[] = [notice]): Tracked => ({
  notices,
  tasks,
  aside: {},
});
const stamp = (id: string, at: string) => ({ id, at: `2026-06-${at}:00.000Z` });
const one = ({ tasks }: Tracked): TaskRecord => {
  expect(tasks).toHaveLength(1);
  return tasks[0] as TaskRecord;
};
const base = record('1');
const note = (task: TaskRecord, words: string, id: string, at: string): TaskRecord =>
  changed(task, { note: words }, 'edited', stamp(id, at));

describe('a field', () => {
  it('is as it was set last, each by itself', () => {
    const a = note(changed(base, { result: 'xong' }, 'edited', stamp('a1', '10T09:00')), 'A', 'a2', '10T10:00');
    const b = note(changed(base, { result: 'chưa' }, 'edited', stamp('b1', '10T09:30')), 'B', 'b2', '10T09:45');
    expect(one(merge(side([a]), side([b])))).toMatchObject({ note: 'A', result: 'chưa' });
  });

  it('set on one side only is that side’s, however old', () => {
    const a = note(base, 'A', 'a1', '02T09:00');
    const b = changed(base, { result: 'xong' }, 'edited', stamp('b1', '10T09:00'));
    expect(one(merge(side([a]), side([b])))).toMatchObject({ note: 'A', result: 'xong' });
  });

  it('set back to what it was is set: the other side’s older value does not return', () => {
    const a = note(base, 'A', 'a1', '10T09:00');
    const b = reverted(note(base, 'B', 'b1', '10T09:10'), 'b1', stamp('b2', '10T09:20')).record;
    expect(one(merge(side([a]), side([b])))).toMatchObject({ note: '' });
  });

  it('at the same instant: the same on both machines', () => {
    const a = note(base, 'A', 'act-1', '10T09:00');
    const b = note(base, 'B', 'act-2', '10T09:00');
    expect(one(merge(side([a]), side([b]))).note).toBe('B');
    expect(one(merge(side([b]), side([a]))).note).toBe('B');
  });

  it('a status takes its day of completion along', () => {
    const a = changed(base, { status: 'done', doneOn: '2026-06-09' }, 'status', stamp('a1', '10T09:00'));
    const b = changed(base, { status: 'paused' }, 'status', stamp('b1', '10T10:00'));
    expect(one(merge(side([a]), side([b])))).toMatchObject({ status: 'paused', doneOn: null });
    const later = changed(base, { status: 'done', doneOn: '2026-06-09' }, 'status', stamp('a1', '10T11:00'));
    expect(one(merge(side([later]), side([b])))).toMatchObject({ status: 'done', doneOn: '2026-06-09' });
  });

  it('a clock that was set back does not undo what was written after', () => {
    const wrong: TaskRecord = {
      ...base,
      note: 'sau',
      history: [
        ...note(base, 'trước', 'a1', '10T09:00').history,
        { id: 'a2', at: '2026-06-08T09:00:00.000Z', what: 'edited', before: { note: 'trước' }, after: { note: 'sau' } },
      ],
    };
    const copy = changed(note(base, 'trước', 'a1', '10T09:00'), { result: 'xong' }, 'edited', stamp('b1', '11T09:00'));
    const merged = one(merge(side([wrong]), side([copy])));
    expect(merged).toMatchObject({ note: 'sau', result: 'xong' });
    expect(merged.history.map(({ id }) => id)).toEqual(['c1', 'a1', 'a2', 'b1']);
    expect(one(merge(side([merged]), side([wrong])))).toEqual(merged);
    expect(inOrder(wrong.history).map(({ change }) => change.at)).toEqual([
      '2026-06-01T03:00:00.000Z',
      '2026-06-10T09:00:00.000Z',
      '2026-06-10T09:00:00.001Z',
    ]);
  });

  it('of a list: each entry as it was added or taken off last', () => {
    const tags = (task: TaskRecord, list: string[], id: string, at: string): TaskRecord =>
      changed(task, { tags: list }, 'edited', stamp(id, at));
    const past = tags(base, ['gấp', 'họp'], 'p', '09T09:00');
    const a = tags(past, ['gấp', 'họp', 'A'], 'a1', '10T09:00');
    const b = tags(tags(past, ['họp'], 'b1', '10T09:30'), ['họp', 'B'], 'b2', '10T09:40');
    expect(one(merge(side([a]), side([b]))).tags).toEqual(['họp', 'A', 'B']);
  });
});

describe('a task', () => {
  it('tracked apart at one place, lightly otherwise worded, is one; other words at that place are another', () => {
    const other = record('1', {
      quote: `${base.quote.slice(0, -1)} trong quý.`,
      history: [{ id: 'b0', at: '2026-06-02T03:00:00.000Z', what: 'tracked', before: {}, after: {} }],
    });
    expect(merge(side([base]), side([other])).tasks).toHaveLength(1);
    const unlike = { ...other, quote: 'Ủy ban nhân dân tỉnh Lào Cai rà soát quy hoạch cụm công nghiệp.' };
    const both = merge(side([base]), side([unlike]));
    expect(both.tasks.map(({ id, quote }) => [id, quote])).toEqual([
      [base.id, base.quote],
      [expect.stringContaining(`${base.id}~`), unlike.quote],
    ]);
    expect(merge(side([unlike]), side([base])).tasks).toEqual(both.tasks);
    expect(merge(side([unlike]), side([base])).renamed).toEqual(new Map([[base.id, both.tasks[1]?.id]]));
    expect(merge(both, side([unlike])).tasks).toEqual(both.tasks);
  });

  it('that one side has twice, word for word, stays two', () => {
    const twice = [record('1'), record('2', { quote: base.quote })];
    expect(merge(side(twice), side(twice)).tasks).toEqual(twice);
    expect(merge(side(twice), side([record('1')])).tasks).toHaveLength(2);
  });

  it('of a paper that is not in the file comes along all the same', () => {
    expect(one(merge(side([], []), side([base], [])))).toEqual(base);
  });
});

describe('a paper', () => {
  it('without number is the one that shares its words; two numbers are two papers, whatever their words', () => {
    const nameless: BackupNotice = { ...notice, id: 'text:h1', number: null, issued: null };
    const other: BackupNotice = { ...notice, id: '57/TB-VPCP@2026-05-20', number: '57/TB-VPCP' };
    expect(merge(side([], [nameless]), side([], [notice])).notices).toMatchObject([{ id: notice.id }]);
    expect(merge(side([], [other]), side([], [notice])).notices).toHaveLength(2);
    const three = merge(side([], [other, nameless]), side([], [notice])).notices;
    expect(three.map(({ id }) => id)).toEqual([notice.id, other.id]);
  });

  it('keeps what only one side knows: title, addresses, hashes', () => {
    const bare: BackupNotice = { ...notice, title: null, kind: 'report', addresses: ['https://b'], hashes: ['h2'] };
    const full: BackupNotice = { ...notice, addresses: ['https://a'] };
    expect(merge(side([], [bare]), side([], [full])).notices).toEqual([
      { ...full, addresses: ['https://a', 'https://b'], hashes: ['h1', 'h2'] },
    ]);
  });
});

describe('conflicts', () => {
  it('are told only where both set a field since their common past, to different values', () => {
    const past = note(base, 'chung', 'p', '09T09:00');
    const [a, b] = [note(past, 'A', 'a1', '10T09:00'), note(past, 'B', 'b1', '10T10:00')];
    expect(merge(side([a]), side([b])).conflicts).toEqual([
      expect.objectContaining({ field: 'note', ours: 'A', theirs: 'B', holds: 'theirs' }),
    ]);
    expect(merge(side([b]), side([a])).conflicts).toEqual([
      expect.objectContaining({ field: 'note', ours: 'B', theirs: 'A', holds: 'ours' }),
    ]);
    expect(merge(side([past]), side([b])).conflicts).toEqual([]);
    expect(merge(side([a]), side([note(past, 'A', 'b1', '10T10:00')])).conflicts).toEqual([]);
    const result = changed(past, { result: 'xong' }, 'edited', stamp('b1', '10T10:00'));
    expect(merge(side([a]), side([result])).conflicts).toEqual([]);
  });
});

describe('after a merge', () => {
  it('taking back one side’s tag or turn leaves the other’s', () => {
    const turn = (due: string) => ({ due, doneOn: due, result: '' });
    const add = (tag: string, due: string, id: string, at: string): TaskRecord =>
      changed(base, { tags: [tag], rounds: [turn(due)] }, 'edited', stamp(id, at));
    const merged = one(
      merge(side([add('A', '2026-05-25', 'a1', '10T09:00')]), side([add('B', '2026-06-25', 'b1', '10T10:00')])),
    );
    expect(merged).toMatchObject({ tags: ['A', 'B'], rounds: [turn('2026-05-25'), turn('2026-06-25')] });
    for (const [id, tag, due] of [
      ['a1', 'B', '2026-06-25'],
      ['b1', 'A', '2026-05-25'],
    ] as const) {
      const { record: left, kept } = reverted(merged, id, stamp('u', '11T09:00'));
      expect(left).toMatchObject({ tags: [tag], rounds: [turn(due)] });
      expect(kept).toEqual([]);
    }
  });

  it('what is written next is newer than all of it, though the other machine’s clock is an hour fast', () => {
    const fast = note(base, 'B', 'b1', '10T10:00');
    const merged = one(merge(side([base]), side([fast])));
    const mine = note(merged, 'A sửa sau', 'a1', '10T09:05');
    expect(mine.updatedAt > fast.updatedAt).toBe(true);
    expect(one(merge(side([fast]), side([mine]))).note).toBe('A sửa sau');
  });
});
