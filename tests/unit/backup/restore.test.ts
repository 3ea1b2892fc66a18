import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS, dated, recurring, sampleNotice, sampleTask } from '../tracker/samples.ts';
import { backup, browser, closeAll, fileOf, holds, kept, look, machine, restore, textOf } from './machine.ts';

const { finishRestore } = await import('@/lib/tracker/backup/finish.ts');

const past = readFileSync(new URL('../../fixtures/backups/version-1.json', import.meta.url), 'utf8');
const three = [
  sampleTask('1', { order: 0, deadlines: [dated('2026-06-07')] }),
  sampleTask('2', { order: 1, deadlines: [dated('2026-06-15')] }),
  sampleTask('3', { order: 2, deadlines: [recurring({ every: 'month', day: 25 })] }),
];

/** A machine in use: tasks of two notices, edited, finished, untracked; settings, a view, something set aside. */
async function inUse(start?: string): Promise<Tracker> {
  const tracker = await machine(start);
  const { ids } = await tracker.track(sampleNotice(), three, ADDRESS);
  await tracker.track(
    sampleNotice({ id: 'text:h9', number: null, issued: null, textHash: 'h9' }),
    [sampleTask('9', { quote: 'Ủy ban nhân dân tỉnh Lào Cai rà soát quy hoạch.' })],
    'file:77aa',
  );
  await tracker.update(ids[0] ?? '', { note: 'Đã gọi điện' });
  await tracker.setStatus(ids[2] ?? '', 'done');
  await tracker.untrack([ids[1] ?? '']);
  await browser.storage.local.set({
    settings: { language: 'vi', agencyId: 'bo-tai-chinh', unitText: 'Vụ Ngân sách' },
    'set-aside': { '56/TB-VPCP@2026-05-20': ['0a1b2c3d4e5'] },
    'panel-view': { view: 'all', tags: ['gấp'] },
    'export-choices': { format: 'xlsx', report: { title: 'Báo cáo tuần' } },
  });
  return tracker;
}

const tasksOf = async (tracker: Tracker): Promise<TaskRecord[]> =>
  [...(await tracker.everything()).tasks].sort((a, b) => (a.id < b.id ? -1 : 1));

afterEach(closeAll);

describe('restored into an empty profile', () => {
  it.each(['merge', 'replace'] as const)('everything is as it was (%s)', async (how) => {
    const before = await inUse();
    const text = await textOf(before);
    const was = await holds(before);
    if (how === 'replace') kept.clear();
    const after = await machine();
    const { tasks } = await restore(after, text, how);
    expect(tasks).toBe(3);
    expect(await holds(after)).toEqual(was);
    const [there, here] = [await before.list(), await after.list()];
    expect(here).toEqual(there);
    if (how === 'replace') expect(kept.get('export-choices')).toMatchObject({ report: { title: 'Báo cáo tuần' } });
    expect((await after.find({ search: 'lao cai' })).map(({ row }) => row.id)).toEqual(['text:h9#9']);
  });

  it('an act can be undone there, on all its tasks', async () => {
    const before = await machine();
    const { ids, changeId } = await before.track(sampleNotice(), three, ADDRESS);
    const tag = await before.tag(ids, 'họp giao ban', 'add');
    const text = await textOf(before);
    const after = await machine('2026-06-12T03:00:00.000Z');
    await restore(after, text);
    await after.undo(tag.changeId);
    expect((await tasksOf(after)).map(({ tags }) => tags)).toEqual([[], [], []]);
    await after.undo(changeId);
    expect((await after.list()).total).toBe(0);
  });

  it('a notice is known again by words that it was met with, though its number is not printed there', async () => {
    const before = await machine();
    await before.track(sampleNotice({ textHash: 'h1' }), three, ADDRESS);
    await before.track(sampleNotice({ textHash: 'h2' }), [], ADDRESS);
    const text = await textOf(before);
    const after = await machine();
    await restore(after, text);
    for (const textHash of ['h1', 'h2'])
      expect(await after.recognise(sampleNotice({ id: 'x', number: null, issued: null, textHash }))).toMatchObject({
        number: '56/TB-VPCP',
      });
  });

  it('a file of the first form', async () => {
    const after = await machine();
    expect(await look(after, past)).toMatchObject({ tasks: 4, added: 4, untracked: 1, here: 0, conflicts: [] });
    await restore(after, past, 'replace');
    const { tasks, settings } = JSON.parse(past);
    const byId = (a: TaskRecord, b: TaskRecord): number => (a.id < b.id ? -1 : 1);
    expect(await tasksOf(after)).toEqual(tasks.sort(byId));
    expect(kept.get('settings')).toEqual(settings);
  });
});

describe('merged into what is there', () => {
  it('two colleagues who tracked the same notice apart have one task each, and the same ones after both exchanged', async () => {
    const a = await machine('2026-06-10T03:00:00.000Z');
    const b = await machine('2026-06-10T05:00:00.000Z');
    const own = await a.track(sampleNotice(), three.slice(0, 2), ADDRESS);
    const other = three.slice(1).map((task) => ({ ...task, key: `x${task.key}` }));
    await b.track(sampleNotice({ id: 'n', textHash: 'h2' }), other, 'https://baochinhphu.vn/a.htm');
    await a.update(own.ids[1] ?? '', { note: 'của A' });
    const theirs = (await tasksOf(b))[0];
    await b.setStatus(theirs?.id ?? '', 'in-progress');
    const [fileA, fileB] = [await textOf(a), await textOf(b)];
    const seen = await look(a, fileB);
    expect(seen).toMatchObject({ added: 1, updated: 1, same: 1, setAside: 0, conflicts: [] });
    await restore(a, fileB);
    await restore(b, fileA);
    expect((await a.list()).total).toBe(3);
    expect(await holds(a)).toEqual(await holds(b));
    expect(await tasksOf(a)).toEqual(
      expect.arrayContaining([expect.objectContaining({ note: 'của A', status: 'in-progress' })]),
    );
    expect((await a.notices())[0]?.addresses).toHaveLength(2);
    // again, both ways: nothing is left to do
    for (const [to, from] of [[a, b] as const, [b, a] as const])
      expect(await restore(to, await textOf(from))).toMatchObject({ ids: [], added: 0, updated: 0 });
  });

  it('a notice known by its words takes in what a colleague tracked under its number', async () => {
    const a = await machine();
    await a.track(sampleNotice({ id: 'text:h1', number: null, issued: null }), three, ADDRESS);
    const b = await machine();
    await b.track(sampleNotice(), three, ADDRESS);
    await restore(a, await textOf(b));
    await restore(b, await textOf(a));
    expect((await a.list()).total).toBe(3);
    expect(await a.notices()).toHaveLength(1);
    expect(await holds(a)).toEqual(await holds(b));
    expect(await a.tasksOf((await a.notices())[0]?.id ?? '')).toHaveLength(3);
  });

  it('what both changed is told with both values, the newer one holds, and the settings stay', async () => {
    const a = await inUse();
    const b = await machine('2026-06-11T03:00:00.000Z');
    await restore(b, await textOf(a), 'replace');
    const id = '56/TB-VPCP@2026-05-20#1';
    await b.update(id, { note: 'B ghi' });
    const file = await textOf(b);
    await a.update(id, { note: 'A ghi' });
    kept.set('settings', { ...(kept.get('settings') as object), agencyId: 'bo-xay-dung' });
    const { conflicts } = await look(a, file);
    expect(conflicts).toEqual([
      expect.objectContaining({ taskId: id, field: 'note', ours: 'A ghi', theirs: 'B ghi', holds: 'theirs' }),
    ]);
    await restore(a, file);
    expect(await a.get(id)).toMatchObject({ note: 'B ghi' });
    expect((await a.get(id))?.history.map(({ after }) => after.note)).toEqual([
      undefined,
      'Đã gọi điện',
      'A ghi',
      'B ghi',
    ]);
    expect(kept.get('settings')).toMatchObject({ agencyId: 'bo-xay-dung' });
  });

  it('the other value can be chosen: it is then the newest, on the other machine too', async () => {
    const a = await machine();
    const { ids } = await a.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    const b = await machine('2026-06-11T03:00:00.000Z');
    await restore(b, await textOf(a));
    await a.setStatus(id, 'done', { doneOn: '2026-06-09' });
    await a.update(id, { note: 'A ghi' });
    await b.setStatus(id, 'paused');
    await b.update(id, { note: 'B ghi' });
    const file = fileOf(await textOf(b));
    const { answer } = await backup.startRestore(a, file, 'merge', undefined, [
      { taskId: id, field: 'status', side: 'ours' },
      { taskId: id, field: 'note', side: 'theirs' },
      { taskId: 'none', field: 'note', side: 'ours' },
    ]);
    await answer;
    expect(await a.get(id)).toMatchObject({ status: 'done', doneOn: '2026-06-09', note: 'B ghi' });
    await restore(b, await textOf(a));
    expect(await b.get(id)).toEqual(await a.get(id));
    const last = (await a.get(id))?.history.at(-1);
    expect(last).toMatchObject({ what: 'status', after: { status: 'done', doneOn: '2026-06-09' } });
    await a.undo(last?.id ?? '');
    expect(await a.get(id)).toMatchObject({ status: 'paused', doneOn: null });
  });

  it('undo goes back to the other side’s value, not over it', async () => {
    const a = await machine();
    const { ids } = await a.track(sampleNotice(), three, ADDRESS);
    const id = ids[0] ?? '';
    const b = await machine('2026-06-11T03:00:00.000Z');
    await restore(b, await textOf(a));
    const ofA = await a.setStatus(id, 'done', { doneOn: '2026-06-09' });
    await a.tag([id], 'gấp', 'add');
    const ofB = await b.setStatus(id, 'paused');
    const tagB = await b.tag([id], 'họp', 'add');
    await restore(a, await textOf(b));
    expect(await a.get(id)).toMatchObject({ status: 'paused', doneOn: null, tags: ['gấp', 'họp'] });
    await a.undo(tagB.changeId);
    expect(await a.get(id)).toMatchObject({ tags: ['gấp'] });
    await a.undo(ofB.changeId);
    expect(await a.get(id)).toMatchObject({ status: 'done', doneOn: '2026-06-09' });
    expect((await a.undo(ofA.changeId)).kept).toEqual([]);
    expect(await a.get(id)).toMatchObject({ status: 'not-started', doneOn: null });
  });
});

describe('what was set aside', () => {
  it('on either side is set aside on both, and told beforehand', async () => {
    const b = await machine();
    kept.set('set-aside', { 'P@1': ['x', 'y'], 'P@2': ['z'] });
    const file = await textOf(b);
    kept.set('set-aside', { 'P@1': ['y', 'w'] });
    const a = await machine();
    expect(await look(a, file)).toMatchObject({ setAside: 2, added: 0 });
    await restore(a, file);
    expect(kept.get('set-aside')).toEqual({ 'P@1': ['w', 'x', 'y'], 'P@2': ['z'] });
    await backup.takeBackRestore(a);
    expect(kept.get('set-aside')).toEqual({ 'P@1': ['y', 'w'] });
  });
});

describe('taken back', () => {
  it('everything is exactly what it was, what is beside the database too', async () => {
    const a = await inUse();
    const was = await holds(a);
    const b = await machine('2026-06-11T03:00:00.000Z');
    await b.track(sampleNotice(), three, ADDRESS);
    await b.track(sampleNotice({ number: '57/TB-VPCP', textHash: 'h57' }), three, ADDRESS);
    const mine = new Map(kept);
    kept.clear();
    const file = await textOf(b);
    for (const [key, value] of mine) kept.set(key, value);
    for (const how of ['merge', 'replace'] as const) {
      await restore(a, file, how);
      expect(await holds(a)).not.toEqual(was);
      expect((await backup.readHeld(a)).restored).not.toBeNull();
      expect((await backup.takeBackRestore(a))?.kept).toEqual([]);
      expect(await holds(a)).toEqual(was);
      expect((await backup.readHeld(a)).restored).toBeNull();
    }
    expect(await backup.takeBackRestore(a)).toBeNull();
  });

  it('what was changed since is not lost', async () => {
    const a = await machine();
    const { ids } = await a.track(sampleNotice(), three.slice(0, 1), ADDRESS);
    const b = await machine('2026-06-11T03:00:00.000Z');
    await b.track(sampleNotice(), three, ADDRESS);
    await b.update(ids[0] ?? '', { note: 'của B' });
    await restore(a, await textOf(b));
    await a.tag(['56/TB-VPCP@2026-05-20#1', '56/TB-VPCP@2026-05-20#2'], 'sau khi gộp', 'add');
    const undone = await backup.takeBackRestore(a);
    expect(undone?.kept).toEqual(['56/TB-VPCP@2026-05-20#2']);
    expect((await tasksOf(a)).map(({ id, note, tags }) => [id, note, tags])).toEqual([
      ['56/TB-VPCP@2026-05-20#1', '', ['sau khi gộp']],
      ['56/TB-VPCP@2026-05-20#2', '', ['sau khi gộp']],
    ]);
  });
});

describe('all or nothing', () => {
  it('a full disk in the middle leaves everything as it was, and says so', async () => {
    const a = await inUse();
    const was = await holds(a);
    const b = await machine('2026-06-11T03:00:00.000Z');
    await b.track(sampleNotice({ number: '57/TB-VPCP', textHash: 'h57' }), three, ADDRESS);
    const file = await textOf(b);
    for (const [store, after] of [
      ['tasks', 2],
      ['rows', 1],
      ['words', 2],
      ['notices', 0],
      ['journal', 1],
    ] as const) {
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (this.name === store && puts++ >= after) throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      });
      await expect(restore(a, file)).rejects.toMatchObject({ key: 'error.diskFull' });
      spy.mockRestore();
      expect(puts, store).toBeGreaterThan(after);
      expect(await holds(a), store).toEqual(was);
      expect((await backup.readHeld(a)).restored).toBeNull();
    }
  });

  it('stopped between the database and what stands beside it, the rest is done at the next start', async () => {
    const a = await inUse();
    const file = await textOf(a);
    kept.clear();
    const b = await machine('2026-06-11T03:00:00.000Z');
    const set = browser.storage.local.set;
    browser.storage.local.set = async () => {
      throw new Error('killed');
    };
    await expect(restore(b, file, 'replace')).rejects.toThrow('killed');
    browser.storage.local.set = set;
    expect(kept.size).toBe(0);
    await finishRestore(b.name);
    expect(kept.get('settings')).toMatchObject({ unitText: 'Vụ Ngân sách' });
    expect(kept.get('set-aside')).toEqual({ '56/TB-VPCP@2026-05-20': ['0a1b2c3d4e5'] });
    kept.set('settings', { unitText: 'đổi sau' });
    await finishRestore(b.name);
    expect(kept.get('settings')).toEqual({ unitText: 'đổi sau' });
  });

  it('a refused file changes nothing', async () => {
    const a = await inUse();
    const was = await holds(a);
    const text = await textOf(a);
    for (const bad of ['', '{', text.slice(0, -500), text.replace('Đã gọi', 'Chưa gọi'), past.slice(9)]) {
      for (const how of ['merge', 'replace'] as const) {
        const answer = await (await backup.startRestore(a, fileOf(bad), how)).answer;
        expect(answer).toHaveProperty('refused');
      }
      expect(await (await backup.startLook(a, fileOf(bad))).answer).toHaveProperty('refused');
    }
    expect(await holds(a)).toEqual(was);
  });

  it('a file of more than 200 MB is not even read', async () => {
    const a = await machine();
    const huge = { size: 200_000_001, text: vi.fn() } as unknown as Blob;
    expect(await (await backup.startLook(a, huge)).answer).toMatchObject({ refused: { fault: 'too-large' } });
    expect(huge.text).not.toHaveBeenCalled();
  });
});

describe('records that are damaged', () => {
  it('are named, do not spoil the backup of the others, and are healed by one that has them whole', async () => {
    const a = await machine();
    const { ids } = await a.track(sampleNotice(), three, ADDRESS);
    const whole = await textOf(a);
    const { withConnection } = await import('@/lib/tracker/backup/connection.ts');
    await withConnection(a.name, (connection) =>
      connection.run(['tasks'], 'readwrite', async (tx) => {
        const put = (value: object) => tx.objectStore('tasks').put(value as TaskRecord);
        await put({ ...(await tx.objectStore('tasks').get(ids[0] ?? '')), status: 'lost' });
        const odd = await tx.objectStore('tasks').get(ids[1] ?? '');
        await put({ ...odd, address: 'javascript:alert(1)' });
      }),
    );
    const made = await (await backup.startBackup(a)).answer;
    expect([...made.damaged].sort()).toEqual(ids.slice(0, 2));
    expect(made.count).toBe(1);
    const b = await machine();
    expect(await restore(b, await made.blob.text())).toMatchObject({ tasks: 1 });
    await restore(a, whole, 'replace');
    expect(await tasksOf(a)).toEqual(
      JSON.parse(whole).tasks.map(({ sum, ...task }: TaskRecord & { sum: string }) => task),
    );
  });
});
