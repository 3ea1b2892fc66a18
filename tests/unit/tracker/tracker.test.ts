import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { destroy } from '@/lib/tracker/db.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS, dated, recurring, sampleNotice, sampleTask } from './samples.ts';

const opened: Tracker[] = [];
let count = 0;
const fresh = (): string => `dondoc-test-${count++}`;
const NOW = '2026-06-10T03:00:00.000Z';

async function open(name = fresh(), now = NOW): Promise<Tracker> {
  const tracker = await openTracker({ name, now: () => new Date(now) });
  opened.push(tracker);
  return tracker;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const three = [
  sampleTask('1', { order: 0, deadlines: [dated('2026-06-07')] }),
  sampleTask('2', { order: 1, deadlines: [dated('2026-06-15')] }),
  sampleTask('3', { order: 2, deadlines: [] }),
];

describe('track', () => {
  it('keeps what was tracked after everything is closed and opened again', async () => {
    const name = fresh();
    const before = await open(name);
    const { ids } = await before.track(sampleNotice(), three, ADDRESS);
    await before.close();
    const after = await open(name);
    const { total, items } = await after.list();
    expect(total).toBe(3);
    expect(items.map((item) => item.task.id)).toEqual(ids);
    expect(items[0]?.state).toMatchObject({ group: 'overdue', daysLeft: -3, late: true });
    expect(items[0]?.notice?.number).toBe('56/TB-VPCP');
    expect(items[0]?.notice?.addresses).toEqual([ADDRESS]);
  });

  it('does not double what is tracked already', async () => {
    const tracker = await open();
    const first = await tracker.track(sampleNotice(), three, ADDRESS);
    const second = await tracker.track(sampleNotice(), three, ADDRESS);
    expect(second.ids).toEqual(first.ids);
    expect((await tracker.list()).total).toBe(3);
  });

  it('knows the same notice at another address, with other outline keys', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const elsewhere = three.map((task) => ({ ...task, key: `x${task.key}` }));
    const again = await tracker.track(
      sampleNotice({ id: 'whatever', number: 'Số: 56/tb-vpcp', textHash: 'h2' }),
      elsewhere,
      'https://baochinhphu.vn/a.htm',
    );
    expect(again.ids).toEqual(ids);
    const addresses = (await tracker.notices())[0]?.addresses;
    expect(addresses).toEqual(['https://baochinhphu.vn/a.htm', ADDRESS]);
  });

  it('does not take another task at the same key for the same', async () => {
    const tracker = await open();
    await tracker.track(sampleNotice(), [sampleTask('1')], ADDRESS);
    await tracker.track(
      sampleNotice(),
      [sampleTask('1', { quote: 'Ủy ban nhân dân tỉnh Lào Cai rà soát quy hoạch cụm công nghiệp.' })],
      ADDRESS,
    );
    expect((await tracker.list()).total).toBe(2);
  });

  it('refuses what is not a task, and writes nothing', async () => {
    const tracker = await open();
    const bad = { ...sampleTask('2'), quote: '' };
    await expect(tracker.track(sampleNotice(), [sampleTask('1'), bad], ADDRESS)).rejects.toMatchObject({
      key: 'error.damaged',
    });
    expect((await tracker.list()).total).toBe(0);
  });
});

describe('a notice met first without its number', () => {
  const nameless = sampleNotice({ id: 'text:h1', number: null, issued: null });
  it('learns the number where its words are met again', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(nameless, three, ADDRESS);
    const again = await tracker.track(sampleNotice(), three, ADDRESS);
    expect(again.ids).toEqual(ids);
    const notices = await tracker.notices();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ number: '56/TB-VPCP', issued: '2026-05-20' });
  });

  it('is taken in by the one with the number, when both were tracked apart', async () => {
    const tracker = await open();
    await tracker.track(nameless, three.slice(0, 2), ADDRESS);
    await tracker.track(sampleNotice({ textHash: 'h2' }), three.slice(1), 'https://b.chinhphu.vn/');
    expect((await tracker.list()).total).toBe(4);
    await tracker.track(sampleNotice({ textHash: 'h1' }), [], 'https://c.chinhphu.vn/');
    const listing = await tracker.list();
    expect(new Set(listing.items.map((item) => item.task.noticeId)).size).toBe(1);
    expect(listing.total).toBe(3);
    expect(await tracker.notices()).toHaveLength(1);
  });

  it('is not the paper of another number with the same words', async () => {
    const tracker = await open();
    await tracker.track(sampleNotice(), three, ADDRESS);
    await tracker.track(sampleNotice({ number: '57/TB-VPCP' }), three, ADDRESS);
    expect((await tracker.list()).total).toBe(6);
  });
});

describe('undo', () => {
  it('takes back tracking, and taking it back', async () => {
    const tracker = await open();
    const act = await tracker.track(sampleNotice(), three, ADDRESS);
    const back = await act.undo();
    expect((await tracker.list()).total).toBe(0);
    await back.undo();
    expect((await tracker.list()).total).toBe(3);
  });

  it('brings untracked tasks back as they were left', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    await tracker.update(id, { note: 'đã gọi điện', deadlines: [dated('2026-07-01')] });
    const gone = await tracker.untrack([id]);
    expect((await tracker.list()).total).toBe(2);
    expect(await tracker.tasksOf('56/TB-VPCP@2026-05-20')).toHaveLength(2);
    await gone.undo();
    expect(await tracker.get(id)).toMatchObject({ note: 'đã gọi điện', untrackedAt: null });
  });

  it('keeps corrections when an untracked task is tracked again from the page', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    await tracker.update(id, { deadlines: [dated('2026-07-01')] });
    await tracker.untrack([id]);
    await tracker.track(sampleNotice(), three, ADDRESS);
    expect((await tracker.get(id))?.deadlines[0]?.value.due).toBe('2026-07-01');
  });

  it('works after a restart, from the change id', async () => {
    const name = fresh();
    const tracker = await open(name);
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const { changeId } = await tracker.setStatus(ids, 'done', { doneOn: '2026-06-09', result: 'đã trình' });
    await tracker.close();
    const later = await open(name);
    expect(await later.groups()).toMatchObject({ done: 3 });
    await later.undo(changeId);
    expect(await later.groups()).toMatchObject({ done: 0, overdue: 1, week: 1, none: 1 });
    expect((await later.get(ids[0] ?? ''))?.result).toBe('');
  });

  it('leaves a field alone that was changed since, and says so', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    const first = await tracker.update(id, { note: 'một', result: 'a' });
    await tracker.update(id, { note: 'hai' });
    const undone = await first.undo();
    expect(undone.kept).toEqual([`${id}:note`]);
    expect(await tracker.get(id)).toMatchObject({ note: 'hai', result: '' });
  });

  it('of an unknown act is refused by name', async () => {
    const tracker = await open();
    await expect(tracker.undo('no-such')).rejects.toMatchObject({ key: 'error.notFound' });
  });

  it('writes every change to the history, with both values', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    await tracker.update(id, { note: 'một' });
    await tracker.update(id, { note: 'một' });
    const history = (await tracker.get(id))?.history ?? [];
    expect(history.map((entry) => entry.what)).toEqual(['tracked', 'edited']);
    expect(history[1]).toMatchObject({ before: { note: '' }, after: { note: 'một' }, at: '2026-06-10T03:00:00.001Z' });
  });
});

describe('two windows', () => {
  it('hear of each other and see the same', async () => {
    const name = fresh();
    const [one, two] = [await open(name), await open(name)];
    expect((await two.list()).total).toBe(0);
    const heard = new Promise((resolve) => two.subscribe(resolve));
    const act = await one.track(sampleNotice(), three, ADDRESS);
    expect(await heard).toEqual({ ids: act.ids, noticeIds: ['56/TB-VPCP@2026-05-20'] });
    expect((await two.list()).total).toBe(3);
  });

  it('write at once without losing either', async () => {
    const name = fresh();
    const [one, two] = [await open(name), await open(name)];
    const { ids } = await one.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    await Promise.all([
      one.update(id, { note: 'một' }),
      two.update(id, { result: 'hai' }),
      ...Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).update(id, { tags: [`t${i}`] })),
      two.track(sampleNotice(), [...three, sampleTask('4')], ADDRESS),
    ]);
    const task = await one.get(id);
    expect(task).toMatchObject({ note: 'một', result: 'hai' });
    expect(task?.history).toHaveLength(13);
    expect((await one.tasksOf('56/TB-VPCP@2026-05-20')).length).toBe(4);
  });

  it('open again when the database was removed under them', async () => {
    const name = fresh();
    const tracker = await open(name);
    await tracker.track(sampleNotice(), three, ADDRESS);
    await destroy(name);
    expect(await tracker.notices()).toEqual([]);
    await tracker.track(sampleNotice(), three, ADDRESS);
    expect(await tracker.notices()).toHaveLength(1);
  });

  it('let a newer version in, and then say so by name', async () => {
    const name = fresh();
    const tracker = await open(name);
    await tracker.track(sampleNotice(), three, ADDRESS);
    const { openDB } = await import('idb');
    const newer = await openDB(name, 99);
    newer.close();
    await expect(tracker.get('x')).rejects.toMatchObject({ key: 'error.newerData' });
  });
});

describe('a full disk', () => {
  it('is named, and leaves everything as it was', async () => {
    const tracker = await open();
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const failing of [1, 2, 3, 4]) {
      let calls = 0;
      put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
        if (++calls === failing) throw new DOMException('full', 'QuotaExceededError');
        return this.add({ ...(value as object), id: `x${calls}` });
      });
      const more = tracker.track(sampleNotice(), [...three, sampleTask('4')], ADDRESS);
      await expect(more, `put ${failing}`).rejects.toMatchObject({ key: 'error.diskFull' });
    }
    put.mockRestore();
    expect((await tracker.list()).items.map((item) => item.task.id)).toEqual(ids);
    expect((await tracker.everything()).tasks).toHaveLength(3);
    await tracker.track(sampleNotice(), [sampleTask('4')], ADDRESS);
    expect((await tracker.list()).total).toBe(4);
  });
});

describe('list', () => {
  it('pages, filters and searches without diacritics', async () => {
    const tracker = await open();
    await tracker.track(sampleNotice(), three, ADDRESS);
    await tracker.track(
      sampleNotice({ number: '91/TB-VPCP', textHash: 'h9' }),
      [
        sampleTask('1', {
          quote: 'Bộ Y tế rà soát định mức',
          leads: [{ text: 'Bộ Y tế', id: 'bo-y-te', full: null, inherited: false }],
        }),
      ],
      ADDRESS,
    );
    expect((await tracker.list({ group: 'overdue' })).total).toBe(1);
    expect((await tracker.list({ from: '2026-06-11', to: '2026-06-20' })).total).toBe(1);
    expect((await tracker.list({ search: 'TAI chinh' })).total).toBe(3);
    expect((await tracker.list({ search: 'y te 91' })).total).toBe(1);
    expect((await tracker.list({ search: 'không có' })).total).toBe(0);
    expect((await tracker.list({ party: 'bo-y-te' })).total).toBe(1);
    expect((await tracker.list({ party: 'bo-y-te', role: 'coop' })).total).toBe(0);
    const page = await tracker.list({}, { offset: 1, limit: 2 });
    expect(page.total).toBe(4);
    expect(page.items).toHaveLength(2);
  });

  it('sorts groups in order, the oldest first among the late, the last done first', async () => {
    const tracker = await open();
    const days = ['2026-06-09', '2026-06-01', '2026-06-10', '2026-06-17', '2026-06-18', '2026-07-10', '2026-07-11'];
    const tasks = days.map((day, i) => sampleTask(`${i}`, { order: i, deadlines: [dated(day)] }));
    await tracker.track(sampleNotice(), [...tasks, sampleTask('9', { order: 9, deadlines: [] })], ADDRESS);
    const { items } = await tracker.list();
    expect(items.map((item) => [item.task.key, item.state.group])).toEqual([
      ['1', 'overdue'],
      ['0', 'overdue'],
      ['2', 'today'],
      ['3', 'week'],
      ['4', 'month'],
      ['5', 'month'],
      ['6', 'later'],
      ['9', 'none'],
    ]);
    expect(await tracker.counts()).toMatchObject({ total: 8, open: 8, overdue: 2, today: 1, urgent: 4 });
  });

  it('leaves a damaged record where it is and names it', async () => {
    const name = fresh();
    const tracker = await open(name);
    const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
    const { openDB } = await import('idb');
    const raw = await openDB(name);
    const record = await raw.get('tasks', ids[0] ?? '');
    await raw.put('tasks', { ...record, status: 'nonsense' });
    raw.close();
    const listing = await tracker.list();
    expect(listing.items).toHaveLength(2);
    expect(listing.damaged).toEqual([ids[0]]);
    await expect(tracker.get(ids[0] ?? '')).rejects.toMatchObject({ key: 'error.damaged' });
  });
});

describe('a recurring duty', () => {
  it('comes back with its next turn when this one is done', async () => {
    const name = fresh();
    const tracker = await open(name);
    const duty = sampleTask('1', { deadlines: [recurring({ every: 'month', day: 25 }, { bound: 'before' })] });
    const { ids } = await tracker.track(sampleNotice(), [duty], ADDRESS);
    expect((await tracker.list()).items[0]?.state).toMatchObject({ lastDay: '2026-06-24', basis: 'recurring' });
    const act = await tracker.setStatus(ids, 'done');
    expect((await tracker.list()).items[0]?.state).toMatchObject({
      lastDay: '2026-07-24',
      group: 'later',
      late: false,
    });
    expect((await tracker.get(ids[0] ?? ''))?.rounds).toEqual([
      { due: '2026-06-24', doneOn: '2026-06-10', result: '' },
    ]);
    await act.undo();
    expect((await tracker.list()).items[0]?.state.lastDay).toBe('2026-06-24');
  });
});
