import { paperWords } from '../../core/export/official-words.ts';
import { type ExportRow, rowOf } from '../../core/export/rows.ts';
import type { NoticeRecord, TaskRecord } from '../../core/task/task.ts';
import { roman } from '../../core/text/roman.ts';
import { bodyName, bodyOf } from '../parties.ts';
import { partyKey } from '../rows.ts';
import type { Gathered, Job } from './job.ts';

/** The rows of a report under the line that heads them; null where they are not grouped. */
export interface Group {
  readonly head: string | null;
  readonly rows: readonly ExportRow[];
}

interface Pile {
  readonly head: string;
  /** Piles stand in this order, as Vietnamese sorts it, numbers by their worth. */
  readonly order: string;
  readonly tasks: TaskRecord[];
}

/** The tasks of a report, grouped as chosen, each with its number (STT) in the order of the page; in each group, and where no line heads any, `inOrder`. */
export function arrange({ tasks, notices }: Gathered, { report, today }: Pick<Job, 'report' | 'today'>): Group[] {
  let stt = 0;
  const rows = (some: readonly TaskRecord[]): ExportRow[] =>
    some.map((task) => rowOf(task, notices.get(task.noticeId) ?? null, today, ++stt));
  const sorted = pilesOf({ tasks, notices }, report.group === 'agency' ? 'agency' : 'notice');
  if (report.group === 'none') return [{ head: null, rows: rows(sorted.flatMap((pile) => pile.tasks)) }];
  return sorted.map(({ head, tasks: some }) => ({ head, rows: rows(some) }));
}

/** The order of rows in all that goes out, whatever the list is sorted by: notices by their day and number, in each its own order. */
export const inOrder = (gathered: Gathered): TaskRecord[] => pilesOf(gathered, 'notice').flatMap(({ tasks }) => tasks);

/** The same before any row is made: for what draws a long list a part at a time. */
export function pilesOf(
  gathered: Gathered,
  by: 'notice' | 'agency',
): { readonly head: string; readonly tasks: readonly TaskRecord[] }[] {
  const piles = new Map<string, Pile>();
  for (const task of by === 'notice' ? gathered.tasks.toSorted(byPlace) : inOrder(gathered)) {
    const { key, ...pile } = pileOf(task, gathered.notices, by);
    const known = piles.get(key);
    if (known) known.tasks.push(task);
    else piles.set(key, { ...pile, tasks: [task] });
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...piles.values()].sort((a, b) => compare(a.order, b.order));
}

/** As they stand in their notice. */
const byPlace = (a: TaskRecord, b: TaskRecord): number => a.order - b.order || (a.id < b.id ? -1 : Number(a.id > b.id));

/** "II. Thông báo số 56/TB-VPCP ngày 20/5/2026: …": the line over the group that stands at `at`, from 0. */
export const numbered = (at: number, head: string): string => `${roman(at + 1)}. ${head}`;

function pileOf(
  task: TaskRecord,
  notices: ReadonlyMap<string, NoticeRecord>,
  by: 'notice' | 'agency',
): Omit<Pile, 'tasks'> & { readonly key: string } {
  if (by === 'notice') {
    const notice = notices.get(task.noticeId) ?? null;
    const head = paperWords(notice);
    return {
      key: task.noticeId,
      head: notice?.title ? `${head}: ${notice.title}` : head,
      // of no known day: after all others, numbers being compared by their worth
      order: `${notice?.issued ?? notice?.on ?? '9999'} ${notice?.number ?? ''}`,
    };
  }
  const [lead] = task.leads;
  if (!lead) return { key: '', head: 'Chưa rõ cơ quan chủ trì', order: '\uffff' };
  const key = bodyOf(partyKey(lead));
  const name = bodyName(key) ?? lead.full ?? lead.text;
  // "tỉnh Nghệ An" at the head of a line
  const head = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  return { key, head, order: head };
}
