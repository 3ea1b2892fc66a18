import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { ADDRESS, sampleNotice } from '../tracker/samples.ts';
import { backup, closeAll, holds, kept, look, machine, restore, textOf } from './machine.ts';
import { inUse, tasksOf, three } from './used.ts';

const past = readFileSync(new URL('../../fixtures/backups/version-1.json', import.meta.url), 'utf8');

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
