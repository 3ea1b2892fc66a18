import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import { Connection } from '@/lib/tracker/db.ts';
import type { Entry, Query } from '@/lib/tracker/query.ts';
import { rowOf } from '@/lib/tracker/rows.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { fillData } from '../../tools/fill-data.ts';
import { ADDRESS, dated, recurring, sampleNotice, sampleTask } from './samples.ts';

const TODAY = '2026-11-22';
const opened: { close(): Promise<void> }[] = [];
let count = 0;

async function filled(size: number): Promise<Tracker> {
  const name = `dondoc-first-${count++}`;
  const connection = new Connection(name);
  const { notices, tasks } = fillData(size, TODAY);
  await connection.run(['notices', 'tasks', 'rows'], 'readwrite', async (tx) => {
    for (const notice of notices) await tx.objectStore('notices').put({ ...notice, hashes: [notice.textHash] });
    for (const task of tasks) {
      await tx.objectStore('tasks').put(task);
      await tx.objectStore('rows').put(rowOf(task));
    }
  });
  await connection.close();
  const tracker = await openTracker({ name, now: () => new Date(`${TODAY}T03:00:00Z`) });
  opened.push(tracker);
  return tracker;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const ids = (entries: readonly Entry[] | null): string[] | null => entries?.map(({ row }) => row.id) ?? null;

describe('the first rows, by index', () => {
  it('are those that the whole list begins with, however many are asked for, on any day', async () => {
    const tracker = await filled(700);
    const days = [-200, -130, -60, -31, -30, -1, 0, 1, 9, 40, 41, 200].map((away) => addDays(TODAY, away));
    for (const day of [...days, '2026-10-01', '2026-07-01', '2027-01-01', '2026-11-30', '2026-09-30']) {
      const all = ids(await tracker.find({}, day)) ?? [];
      for (const some of [1, 30, 130, 200]) expect(ids(await tracker.first({}, some, day))).toEqual(all.slice(0, some));
    }
  });

  it('are those of what a filter lets through, few or none', async () => {
    const tracker = await filled(700);
    const queries: Query[] = [
      { party: 'bo-tai-chinh' },
      { party: 'bo-tai-chinh', role: 'coop' },
      { tag: 'gấp' },
      { where: (row) => row.order === 3 },
      { from: addDays(TODAY, 20), to: addDays(TODAY, 60) },
    ];
    for (const query of queries) {
      const open = (await tracker.find(query)).filter(
        ({ state }) => state.lastDay !== null && state.group !== 'done' && state.group !== 'paused',
      );
      expect(open.length).toBeGreaterThan(3);
      expect(ids(await tracker.first(query, 25))).toEqual(ids(open.slice(0, 25)));
    }
    expect(await tracker.first({ party: 'no-such' }, 25)).toEqual([]);
  });

  it('leave to the whole list what the index cannot tell', async () => {
    const tracker = await filled(30);
    const queries: Query[] = [{ search: 'a' }, { sort: 'agency' }, { group: 'done' }, { status: 'paused' }];
    for (const query of queries) expect(await tracker.first(query, 5)).toBeNull();
    expect(await tracker.first({ search: '  ', sort: 'due' }, 5)).toHaveLength(5);
  });

  it('miss no turn of any rhythm, on whichever day of its period one looks', async () => {
    let today = '2025-03-01';
    const tracker = await openTracker({ name: `dondoc-first-${count++}`, now: () => new Date(`${today}T03:00:00Z`) });
    opened.push(tracker);
    const dates = Array.from({ length: 80 }, (_, at) => dated(addDays('2026-03-01', at * 2)));
    const before = { bound: 'before' } as const;
    const rhythms = [
      recurring({ every: 'week', weekday: 1 }, before),
      recurring({ every: 'week', interval: 2 }),
      recurring({ every: 'month', day: 1 }, before),
      recurring({ every: 'month', count: 2 }),
      recurring({ every: 'month', interval: 2, day: 3 }),
      recurring({ every: 'quarter', day: 1 }, before),
      recurring({ every: 'half' }),
      recurring({ every: 'year', month: 1, day: 1 }, before),
      recurring({ every: 'year', days: [{ month: 6, day: 1 }] }),
    ];
    const quote = (at: number): string => `Bộ Nội vụ lập danh sách số ${at} của năm.`;
    const tasks = [...dates, ...rhythms].map((one, at) => sampleTask(`${at}`, { quote: quote(at), deadlines: [one] }));
    await tracker.track(sampleNotice(), tasks, ADDRESS);
    let met = 0;
    for (let away = 60; away < 180; away++) {
      today = addDays('2026-03-01', away);
      const all = await tracker.find({}, today);
      if (all.slice(0, 59).some(({ row }) => row.limit.recurrence !== null)) met++;
      for (const some of [59, 61, 63, 65, 67])
        expect(ids(await tracker.first({}, some, today)), today).toEqual(ids(all.slice(0, some)));
    }
    expect(met).toBeGreaterThan(60);
  });

  it('take a duty that returns at the turn it stands at, with an equal day and twin places in the notice kept', async () => {
    const tracker = await openTracker({ name: `dondoc-first-${count++}`, now: () => new Date('2026-06-10T03:00:00Z') });
    opened.push(tracker);
    const tasks = [
      sampleTask('1', { deadlines: [dated('2026-06-24')] }),
      sampleTask('2', { quote: 'Bộ Y tế báo cáo hằng tháng.', deadlines: [recurring({ every: 'month', day: 24 })] }),
      sampleTask('3', { quote: 'Bộ Công an lập danh sách.', deadlines: [dated('2026-06-23')] }),
      sampleTask('4', {
        quote: 'Bộ Nội vụ báo cáo cho đến khi xong.',
        deadlines: [dated('2026-12-31'), recurring({ every: 'month', day: 5 })],
      }),
      sampleTask('5', { quote: 'Bộ Tư pháp trực hằng ngày.', deadlines: [recurring({ every: 'day' })] }),
    ];
    const { ids: made } = await tracker.track(sampleNotice(), tasks, ADDRESS);
    const all = ids(await tracker.find({})) ?? [];
    expect(ids(await tracker.first({}, 10))).toEqual(all.filter((id) => id !== made[4]));
    await tracker.setStatus(made[2] ?? '', 'done');
    expect(ids(await tracker.first({}, 2))).toEqual((ids(await tracker.find({})) ?? []).slice(0, 2));
    await tracker.untrack(made);
    expect(await tracker.first({}, 10)).toEqual([]);
  });
});

describe('a database of the first version', () => {
  it('is taken over with all that is in it, and read by index from then on', async () => {
    const name = `dondoc-first-${count++}`;
    const { notices, tasks } = fillData(60, TODAY);
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        const papers = db.createObjectStore('notices', { keyPath: 'id' });
        papers.createIndex('byHash', 'hashes', { multiEntry: true });
        papers.createIndex('byPaper', 'paper');
        db.createObjectStore('tasks', { keyPath: 'id' }).createIndex('byNotice', ['noticeId', 'order']);
        for (const store of ['rows', 'words']) db.createObjectStore(store, { keyPath: 'id' });
        db.createObjectStore('journal', { keyPath: 'id' }).createIndex('byTime', 'at');
      },
    });
    for (const notice of notices) await old.put('notices', { ...notice, hashes: [notice.textHash] });
    for (const task of tasks) {
      await old.put('tasks', task);
      await old.put('rows', rowOf(task));
      await old.put('words', { id: task.id, text: 'a' });
    }
    await old.put('journal', { id: 'x', at: `${TODAY}T01:00:00.000Z`, taskIds: [] });
    old.close();
    const tracker = await openTracker({ name, now: () => new Date(`${TODAY}T03:00:00Z`) });
    opened.push(tracker);
    const all = await tracker.find({});
    expect(all).toHaveLength(60);
    expect(ids(await tracker.first({}, 9))).toEqual(ids(all.slice(0, 9)));
    expect((await tracker.everything()).tasks).toEqual(tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect((await tracker.everything()).notices).toHaveLength(notices.length);
    const raw = await openDB(name);
    expect(raw.version).toBe(2);
    expect(await raw.count('journal')).toBe(1);
    expect(await raw.count('words')).toBe(60);
    raw.close();
  });
});
