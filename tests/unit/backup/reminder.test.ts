import { afterEach, describe, expect, it, vi } from 'vitest';
import { backupIsDue } from '@/lib/core/backup/remind.ts';
import { ADDRESS, sampleNotice, sampleTask } from '../tracker/samples.ts';
import { backup, closeAll, holds, kept, machine, restore, textOf } from './machine.ts';

const { changesToBackUp, readLastBackup, remindLater, remindOfBackups } = await import(
  '@/lib/tracker/backup/last-backup.ts'
);
const { wipeAll } = await import('@/lib/tracker/wipe.ts');

const tasks = (count: number) =>
  Array.from({ length: count }, (_, i) => sampleTask(String(i), { order: i, quote: `Việc số ${i} của Bộ Tài chính.` }));

afterEach(closeAll);

describe('a reminder to back up', () => {
  it.each([
    ['nothing ever changed', 0, null, false],
    ['49 changes today', 49, '2026-06-10T01:00:00.000Z', false],
    ['50 changes today', 50, '2026-06-10T01:00:00.000Z', true],
    ['one change, 29 days old', 1, '2026-05-12T03:00:01.000Z', false],
    ['one change, 30 days old', 1, '2026-05-11T03:00:00.000Z', true],
    ['nothing new in a year', 0, '2025-06-10T01:00:00.000Z', false],
    ['a clock set back', 3, '2027-01-01T00:00:00.000Z', false],
  ])('%s', (_, changes, since, due) => {
    expect(backupIsDue({ changes, since }, '2026-06-10T03:00:00.000Z')).toBe(due);
  });

  it('counts tasks, not acts; a backup or "later" begins anew', async () => {
    const tracker = await machine();
    expect(await changesToBackUp(tracker)).toBeNull();
    const { ids } = await tracker.track(sampleNotice(), tasks(49), ADDRESS);
    expect(await changesToBackUp(tracker)).toBeNull();
    await tracker.update(ids[0] ?? '', { note: 'một' });
    expect(await changesToBackUp(tracker)).toBe(50);
    await backup.saved(tracker);
    expect((await readLastBackup()).at).toMatch(/^2026-06-10T/);
    expect(await changesToBackUp(tracker)).toBeNull();
    await tracker.tag(ids, 'gấp', 'add');
    await tracker.update(ids[0] ?? '', { note: 'hai' });
    expect(await changesToBackUp(tracker)).toBe(50);
    await remindLater(tracker.now().toISOString());
    expect(await changesToBackUp(tracker)).toBeNull();
    expect((await readLastBackup()).at).not.toBeNull();
    await tracker.tag(ids, 'họp', 'add');
    await tracker.tag(ids, 'chờ', 'add');
    expect(await changesToBackUp(tracker)).toBe(98);
    await remindOfBackups(false);
    await tracker.tag(ids, 'nữa', 'add');
    expect(await changesToBackUp(tracker)).toBeNull();
    await remindOfBackups(true);
    expect(await changesToBackUp(tracker)).toBe(147);
  });

  it('comes after 30 days, but only where something changed', async () => {
    const old = await machine('2026-05-01T03:00:00.000Z', 'old');
    const { ids } = await old.track(sampleNotice(), tasks(1), ADDRESS);
    await backup.saved(old);
    const later = await machine('2026-06-05T03:00:00.000Z', 'old');
    expect(await changesToBackUp(later)).toBeNull();
    await later.update(ids[0] ?? '', { note: 'một' });
    expect(await changesToBackUp(later)).toBe(1);
  });

  it('what is remembered falls back where it is damaged', async () => {
    for (const bad of [7, null, { at: 'hôm qua' }, []]) {
      kept.set('backup', bad);
      expect(await readLastBackup()).toEqual({ at: null, later: null, remind: true });
    }
  });
});

describe('wiping', () => {
  it('leaves nothing, and other windows hear of it', async () => {
    const tracker = await machine(undefined, 'wiped');
    const other = await machine(undefined, 'wiped');
    await tracker.track(sampleNotice(), tasks(3), ADDRESS);
    await restore(tracker, await textOf(tracker), 'replace');
    kept.set('settings', { agencyId: 'bo-tai-chinh' });
    kept.set('reminded', { morning: '2026-06-10' });
    expect((await other.list()).total).toBe(3);
    const heard = new Promise((resolve) => other.subscribe(resolve));
    const papers = { wipe: vi.fn(async () => {}) };
    await wipeAll(tracker, papers);
    expect(await heard).toMatchObject({ noticeIds: [sampleNotice().id] });
    expect(papers.wipe).toHaveBeenCalledOnce();
    expect(kept.size).toBe(0);
    expect((await other.list()).total).toBe(0);
    expect((await backup.readHeld(tracker)).restored).toBeNull();
    expect(await holds(tracker)).toMatchObject({ tasks: [], notices: [], aside: {} });
  });
});
