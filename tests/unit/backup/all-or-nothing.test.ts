import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ADDRESS, sampleNotice } from '../tracker/samples.ts';
import { backup, browser, closeAll, fileOf, holds, kept, machine, restore, textOf } from './machine.ts';
import { inUse, tasksOf, three } from './used.ts';

const { finishRestore } = await import('@/lib/tracker/backup/finish.ts');
const past = readFileSync(new URL('../../fixtures/backups/version-1.json', import.meta.url), 'utf8');

afterEach(closeAll);

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
