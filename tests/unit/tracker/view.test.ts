import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { Chance } from '../../tools/fill-chance.ts';
import { fillData } from '../../tools/fill-data.ts';

const TODAY = '2026-11-22';
const { notices, tasks } = fillData(160, TODAY);
const opened: Tracker[] = [];
let count = 0;

async function open(name: string): Promise<Tracker> {
  const tracker = await openTracker({ name, now: () => new Date(`${TODAY}T03:00:00Z`) });
  opened.push(tracker);
  return tracker;
}

async function tracked(): Promise<{ name: string; tracker: Tracker }> {
  const name = `dondoc-view-${count++}`;
  const tracker = await open(name);
  for (const notice of notices)
    await tracker.track(
      notice,
      tasks.filter((task) => task.noticeId === notice.id),
      '',
    );
  return { name, tracker };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** What one who opens it now sees. */
async function afresh(name: string, day = TODAY) {
  const other = await open(name);
  return { all: await other.find({}, day), found: await other.find({ search: 'bo tai chinh' }, day) };
}

describe('the list in memory', () => {
  it('is after any writes what one who opens it anew reads, in its order, in both windows', async () => {
    const { name, tracker } = await tracked();
    const other = await open(name);
    const ids = tasks.map(({ id }) => id);
    const chance = new Chance(7);
    await Promise.all([tracker.find({ search: 'a' }), other.find({ search: 'a' })]);
    for (let round = 0; round < 12; round++) {
      const some = ids.filter(() => chance.often(0.06));
      const by = chance.one([tracker, other]);
      const heard = new Promise<void>((resolve) => {
        const stop = (by === tracker ? other : tracker).subscribe(() => resolve(stop()));
      });
      const act = await [
        () => by.setStatus(some, chance.one(['done', 'paused', 'in-progress'])),
        () => by.untrack(some),
        () => by.tag(some, `nhãn ${round}`, 'add'),
        () => by.update(some[0] ?? '', { extended: { due: addDays(TODAY, round), reason: '', document: '' } }),
      ][chance.whole(0, 3)]?.();
      if (!act || act.ids.length === 0) continue;
      await heard;
      if (chance.often(0.3)) await act.undo();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { all, found } = await afresh(name);
    expect(all.length).toBeGreaterThan(60);
    for (const one of [tracker, other]) {
      expect(await one.find({})).toEqual(all);
      expect(await one.find({ search: 'bo tai chinh' })).toEqual(found);
    }
  });

  it('is never changed in place: what was handed out stays as it was', async () => {
    const { tracker } = await tracked();
    const before = await tracker.find({});
    const copy = structuredClone(before);
    await tracker.setStatus(
      tasks.slice(0, 30).map(({ id }) => id),
      'done',
    );
    const after = await tracker.find({});
    expect(before).toEqual(copy);
    expect(after).not.toEqual(before);
    await tracker.find({ sort: 'updated' });
    expect(await tracker.find({})).toEqual(after);
  });

  it('stands otherwise on another day, and after writes on that day', async () => {
    const { name, tracker } = await tracked();
    await tracker.find({}, TODAY);
    const later = addDays(TODAY, 45);
    expect(await tracker.find({}, later)).toEqual((await afresh(name, later)).all);
    await tracker.setStatus(
      tasks.slice(0, 9).map(({ id }) => id),
      'dropped',
    );
    expect(await tracker.find({}, later)).toEqual((await afresh(name, later)).all);
    expect(await tracker.find({}, TODAY)).toEqual((await afresh(name)).all);
  });
});
