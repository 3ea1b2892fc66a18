import { sameForm } from '../../core/backup/canonical.ts';
import { type Choice, choose } from '../../core/backup/choose.ts';
import type { BackupContent, BackupNotice } from '../../core/backup/content.ts';
import { merge } from '../../core/backup/merge.ts';
import type { Stamp } from '../../core/task/changes.ts';
import { paperKey } from '../../core/task/identity.ts';
import type { TaskRecord } from '../../core/task/task.ts';
import type { JournalEntry, StoredNotice } from '../db.ts';
import type { How, Local, Outlook } from './job.ts';
import type { Stored } from './stored.ts';

/** One record to be written: what stands there, and what is to stand there. null: nothing. */
export interface Swap<T> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}

/** All that a restore writes. Records that it leaves as they are do not occur. */
export interface Plan {
  readonly tasks: readonly Swap<TaskRecord>[];
  readonly notices: readonly Swap<StoredNotice>[];
  readonly journal: readonly Swap<JournalEntry>[];
  readonly local: Local | null;
  readonly renamed: ReadonlyMap<string, string>;
  readonly outlook: Outlook;
}

/** What is here: the database's records, its journal, and what is kept beside it. */
export interface Here {
  readonly stored: Stored;
  readonly journal: readonly JournalEntry[];
  readonly local: Local;
}

const NONE = { choices: [], stamp: { id: '', at: '' } };

/** Work out what a restore writes. Nothing is written here. */
export function planOf(
  here: Here,
  content: BackupContent,
  how: How,
  { choices, stamp }: { readonly choices: readonly Choice[]; readonly stamp: Stamp } = NONE,
): Plan {
  const ours = { ...here.stored, aside: here.local.aside };
  const merged = merge(ours, content);
  const target =
    how === 'merge'
      ? { ...merged, tasks: choose(merged, choices, stamp) }
      : { ...content, renamed: new Map<string, string>() };
  const tasks = swaps(ours.tasks, target.tasks);
  const local: Local =
    how === 'merge'
      ? { ...here.local, aside: merged.aside }
      : { settings: content.settings, kept: content.kept, aside: content.aside };
  return {
    tasks,
    notices: swaps(ours.notices.map(toStored), target.notices.map(toStored)),
    journal: journalOf(here.journal, target.tasks, target.renamed, how),
    local: sameForm(local, here.local) ? null : local,
    renamed: target.renamed,
    outlook: outlookOf(here, content, merged),
  };
}

/** What differs between two sets of records with ids. */
function swaps<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Swap<T>[] {
  const [old, next] = [before, after].map((list) => new Map(list.map((one) => [one.id, one])));
  return [...new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])]
    .map((id): Swap<T> => ({ id, before: old?.get(id) ?? null, after: next?.get(id) ?? null }))
    .filter((one) => !sameForm(one.before, one.after));
}

export const toStored = (notice: BackupNotice): StoredNotice => {
  const paper = paperKey(notice.number, notice.issued);
  return { ...notice, ...(paper === null ? {} : { paper }) };
};

/** Acts by what the histories say, so that each can be taken back here too. */
function journalOf(
  known: readonly JournalEntry[],
  tasks: readonly TaskRecord[],
  renamed: ReadonlyMap<string, string>,
  how: How,
): Swap<JournalEntry>[] {
  const acts = new Map<string, { at: string; ids: Set<string> }>();
  const add = (id: string, at: string, taskId: string): void => {
    const act = acts.get(id) ?? { at, ids: new Set() };
    act.ids.add(taskId);
    acts.set(id, act);
  };
  if (how === 'merge')
    for (const { id, at, taskIds } of known) for (const taskId of taskIds) add(id, at, renamed.get(taskId) ?? taskId);
  for (const task of tasks) for (const { id, at } of task.history) add(id, at, task.id);
  const next = [...acts].map(([id, { at, ids }]): JournalEntry => ({ id, at, taskIds: [...ids] }));
  return swaps(known, next);
}

function outlookOf({ stored, local }: Here, content: BackupContent, merged: ReturnType<typeof merge>): Outlook {
  const known = new Map(stored.tasks.map((task) => [merged.renamed.get(task.id) ?? task.id, task]));
  const isTracked = ({ untrackedAt }: TaskRecord): boolean => untrackedAt === null;
  const fresh = merged.tasks.filter(({ id }) => !known.has(id));
  const both = merged.tasks.flatMap((task) => {
    const old = known.get(task.id);
    return old && (isTracked(task) || isTracked(old)) ? [{ old, task }] : [];
  });
  // A new id, or a paper under another, is no change to a task.
  const updated = both.filter(
    ({ old, task }) => !sameForm({ ...task, id: '', noticeId: '' }, { ...old, id: '', noticeId: '' }),
  );
  return {
    exportedAt: content.exportedAt,
    tasks: content.tasks.filter(isTracked).length,
    notices: content.notices.length,
    here: stored.tasks.filter(isTracked).length,
    records: stored.tasks.length,
    added: fresh.filter(isTracked).length,
    updated: updated.length,
    same: both.length - updated.length,
    untracked: fresh.filter((task) => !isTracked(task)).length,
    setAside: hashes(merged.aside) - hashes(local.aside),
    conflicts: merged.conflicts,
  };
}

const hashes = (aside: Local['aside']): number =>
  Object.values(aside).reduce((sum, list) => sum + new Set(list).size, 0);
