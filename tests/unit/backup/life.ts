import type { BackupNotice, Tracked } from '@/lib/core/backup/content.ts';
import { changed, reverted, wordsAsRead } from '@/lib/core/task/changes.ts';
import { matchTasks } from '@/lib/core/task/identity.ts';
import type { TaskInput, TaskRecord } from '@/lib/core/task/task.ts';
import { trackedTask } from '@/lib/core/task/tracked.ts';
import { dated, sampleNotice, sampleTask } from '../tracker/samples.ts';

/** One thing that happens on one machine; numbers choose among what is there, modulo. */
export type Event =
  | { readonly do: 'track'; readonly notice: number; readonly task: number; readonly site: number }
  | { readonly do: 'edit'; readonly task: number; readonly field: number; readonly value: number }
  | { readonly do: 'untrack'; readonly task: number }
  | { readonly do: 'undo'; readonly task: number };

/** How far an event's clock is from the one before it, in ms: clocks are set back, and two acts fall into one moment. */
export type Timed = Event & { readonly later: number };

const SUBJECTS = ['đất đai', 'đường sắt', 'cảng biển', 'năng lượng', 'thủy lợi', 'y tế cơ sở'];

/** Task n of a notice as one of three sites gives it: the second has another outline, the third a slip of recognition. */
export function taskOf(notice: number, n: number, site: number): TaskInput {
  const words = `Bộ Tài chính chủ trì, bố trí vốn cho chương trình ${SUBJECTS[n]} theo thông báo ${notice}`;
  return sampleTask(site === 1 ? `x${n}` : `${n}`, {
    order: n,
    quote: site === 2 ? `${words}, bao cáo Thủ tướng.` : `${words}, báo cáo Thủ tướng.`,
    deadlines: [dated(`2026-0${1 + n}-15`)],
    selectors: [{ type: 'TextPositionSelector', start: n * 100 + site, end: n * 100 + 50 }],
  });
}

/** Notice n as a site gives it: the third does not print the number. */
export const noticeOf = (n: number, site: number): BackupNotice => {
  const plain = sampleNotice({ id: `${n}/TB-VPCP@2026-05-20`, number: `${n}/TB-VPCP`, textHash: `h${n}` });
  const one = site === 2 ? { ...plain, id: `text:h${n}`, number: null } : plain;
  return { ...one, addresses: [`https://site${site}.chinhphu.vn/${n}.htm`], hashes: [`h${n}`] };
};

export const NOTHING: Tracked = { notices: [], tasks: [], aside: {} };

/** A machine's data after what happened on it, starting from `from`. `name` makes the ids of its acts its own. */
export function live(name: string, from: Tracked, events: readonly Timed[], start: number): Tracked {
  const notices = new Map(from.notices.map((notice) => [notice.id, notice]));
  const tasks = new Map(from.tasks.map((task) => [task.id, task]));
  let now = start;
  for (const [i, event] of events.entries()) {
    now += event.later;
    const stamp = { id: `${name}${i}`, at: new Date(now).toISOString() };
    if (event.do === 'track') track(event, stamp);
    const all = [...tasks.values()];
    const task = all[event.task % Math.max(1, all.length)];
    if (task && event.do !== 'track') tasks.set(task.id, after(task, event, stamp));
  }
  return { notices: [...notices.values()], tasks: [...tasks.values()], aside: from.aside };

  function track({ notice, task, site }: Extract<Event, { do: 'track' }>, stamp: { id: string; at: string }): void {
    const met = noticeOf(notice, site);
    const home = [...notices.values()].find(({ hashes }) => hashes.includes(met.textHash)) ?? met;
    const number = home.number ?? met.number;
    notices.set(home.id, { ...home, number });
    const input = taskOf(notice, task, site);
    const known = [...tasks.values()].filter(({ noticeId }) => noticeId === home.id);
    const read = known.map((one) => ({ key: one.key, quote: wordsAsRead(one) }));
    const old = known[matchTasks(read, [input]).get(0) ?? -1];
    if (old)
      tasks.set(
        old.id,
        old.untrackedAt === null
          ? { ...old, selectors: input.selectors }
          : changed(old, { untrackedAt: null, trackedAt: stamp.at }, 'tracked', stamp),
      );
    else {
      const plain = `${home.id}#${input.key}`;
      const id = tasks.has(plain) ? `${plain}~${stamp.id}` : plain;
      const address = `https://site.chinhphu.vn/${id}`;
      tasks.set(id, trackedTask(input, { id, noticeId: home.id, address }, stamp));
    }
  }
}

function after(task: TaskRecord, event: Event, stamp: { id: string; at: string }): TaskRecord {
  if (event.do === 'untrack') return changed(task, { untrackedAt: stamp.at }, 'untracked', stamp);
  if (event.do === 'undo') {
    const last = task.history.at(-1);
    return last && last.what !== 'tracked' ? reverted(task, last.id, stamp).record : task;
  }
  if (event.do !== 'edit') return task;
  return changed(task, patchOf(task, event.field, event.value), 'edited', stamp);
}

const WORDS = ['họp giao ban', 'gấp', 'chờ ý kiến', 'đã gọi điện'];

function patchOf(task: TaskRecord, field: number, value: number): Parameters<typeof changed>[1] {
  const word = WORDS[value % WORDS.length] ?? '';
  const day = `2026-06-${10 + (value % 20)}`;
  switch (field % 8) {
    case 0:
      return { note: word };
    case 1:
      return { status: 'done', doneOn: day };
    case 2:
      return { status: value % 2 ? 'paused' : 'in-progress', doneOn: null };
    case 3:
      return { tags: task.tags.includes(word) ? task.tags.filter((tag) => tag !== word) : [...task.tags, word] };
    case 4:
      return { rounds: [...task.rounds.filter(({ due }) => due !== day), { due: day, doneOn: day, result: word }] };
    case 5:
      return { extended: { due: day, reason: word, document: '' } };
    case 6:
      return { quote: `${task.quote} (${word})` };
    default:
      return { remind: [value % 7] };
  }
}
