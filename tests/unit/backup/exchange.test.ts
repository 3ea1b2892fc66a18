import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS } from '../tracker/samples.ts';
import { noticeOf, taskOf } from './life.ts';
import { backup, closeAll, holds, machine, restore, textOf } from './machine.ts';
import { RUNS } from './random.ts';

afterEach(closeAll);

const small = (max: number) => fc.nat({ max });
/** What clerks do, by the tracker's own acts; numbers choose among what is there. */
const act = fc.oneof(
  fc.record({ do: fc.constant('track' as const), notice: small(1), task: small(4), site: small(2) }),
  fc.record({ do: fc.constant('note' as const), task: small(9), value: small(3) }),
  fc.record({ do: fc.constant('done' as const), task: small(9), value: small(3) }),
  fc.record({ do: fc.constant('tag' as const), task: small(9), value: small(3) }),
  fc.record({ do: fc.constant('untrack' as const), task: small(9), value: small(3) }),
  fc.record({ do: fc.constant('undo' as const), task: small(9), value: small(9) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const WORDS = ['gấp', 'họp', 'chờ ý kiến', ''];

async function play(tracker: Tracker, acts: readonly Act[]): Promise<void> {
  const done: string[] = [];
  for (const one of acts) {
    if (one.do === 'track') {
      const { hashes, ...notice } = noticeOf(one.notice, one.site);
      const act = await tracker.track(notice, [taskOf(one.notice, one.task, one.site)], ADDRESS);
      done.push(act.changeId);
      continue;
    }
    const { tasks } = await tracker.everything();
    const id = tasks[one.task % Math.max(1, tasks.length)]?.id;
    if (id === undefined) continue;
    const word = WORDS[one.value % WORDS.length] ?? '';
    if (one.do === 'note') done.push((await tracker.update(id, { note: word })).changeId);
    if (one.do === 'done') done.push((await tracker.setStatus(id, word === '' ? 'paused' : 'done')).changeId);
    if (one.do === 'tag') done.push((await tracker.tag([id], word || 'x', 'add')).changeId);
    if (one.do === 'untrack') done.push((await tracker.untrack([id])).changeId);
    // an act that changed nothing is in no journal
    if (one.do === 'undo') await tracker.undo(done[one.value % Math.max(1, done.length)] ?? '').catch(() => undefined);
  }
}

describe('two machines that exchange files, over random days of work', () => {
  it('hold the same at the end, each act can be taken back there, and taking back a merge restores what was', async () => {
    const acts = fc.array(act, { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(acts, acts, acts, async (past, ofA, ofB) => {
        const a = await machine('2026-06-10T03:00:00.000Z');
        const b = await machine('2026-06-10T02:59:00.000Z');
        await play(a, past);
        await restore(b, await textOf(a));
        expect(await holds(b)).toEqual(await holds(a));
        await play(a, ofA);
        await play(b, ofB);
        const was = await holds(a);
        const [fileA, fileB] = [await textOf(a), await textOf(b)];
        await restore(a, fileB);
        await backup.takeBackRestore(a);
        expect(await holds(a)).toEqual(was);
        await restore(a, fileB);
        await restore(b, fileA);
        expect(await holds(a)).toEqual(await holds(b));
        const rows = (await a.find()).map(({ row }) => row.id).sort();
        const tracked = (await a.everything()).tasks.filter(({ untrackedAt }) => untrackedAt === null);
        expect(rows).toEqual(tracked.map(({ id }) => id).sort());
        const { tasks } = await a.everything();
        const last = tasks[0]?.history.at(-1);
        if (last) await a.undo(last.id);
        await closeAll();
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});
