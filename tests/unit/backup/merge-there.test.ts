import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, sampleNotice } from '../tracker/samples.ts';
import { backup, closeAll, fileOf, holds, kept, look, machine, restore, textOf } from './machine.ts';
import { inUse, tasksOf, three } from './used.ts';

afterEach(closeAll);

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

describe('a reminder that was put off', () => {
  it('stays with its task, though a merge gives it another id', async () => {
    const at = { day: '2026-06-10', minutes: 840 };
    const b = await machine('2026-06-09T03:00:00.000Z');
    await b.track(sampleNotice(), three.slice(0, 1), ADDRESS);
    const a = await machine('2026-06-10T03:00:00.000Z');
    const { ids } = await a.track(sampleNotice({ id: 'x', number: null, issued: null }), three.slice(0, 1), ADDRESS);
    kept.set('reminded', { morning: '2026-06-10', snoozed: [{ at, ids }], outbox: null, shown: [{ id: 'n', ids }] });
    await restore(a, await textOf(b));
    const id = (await tasksOf(a))[0]?.id;
    expect(id).not.toBe(ids[0]);
    expect(kept.get('reminded')).toMatchObject({ snoozed: [{ at, ids: [id] }], shown: [{ id: 'n', ids: [id] }] });
  });
});
