import { canonical } from '../../core/backup/canonical.ts';
import { hash } from '../../core/task/identity.ts';
import type { TaskRecord } from '../../core/task/task.ts';
import type { JournalEntry, StoredNotice, Tx } from '../db.ts';
import type { How, Local } from './job.ts';
import type { Plan, Swap } from './plan.ts';

/** What a record was before a restore, and how to tell whether it was changed since. */
export interface Was<T> {
  readonly id: string;
  readonly before: T | null;
  /** The form of what the restore wrote; null where it took the record away. */
  readonly sum: string | null;
  /** How many changes its history had then. */
  readonly changes: number;
}

/** The last restore: kept in the journal, so that it is written with the restore itself or not at all. */
export interface LastRestore extends JournalEntry {
  readonly how: How;
  readonly parts: number;
  /** What is kept beside the database, before and after; `done` once it stands there. null where nothing changes. */
  readonly local: { readonly before: Local; readonly after: Local; readonly done: boolean } | null;
}

export interface Part extends JournalEntry {
  readonly tasks: readonly Was<TaskRecord>[];
  readonly notices: readonly Was<StoredNotice>[];
  readonly journal: readonly Was<JournalEntry>[];
}

const LAST = 'restore:last';
const partId = (at: number): string => `restore:part:${String(at).padStart(6, '0')}`;
/** So many records a part: no value of the database grows without bound. */
const AT_ONCE = 500;
/** Entries of ours in the journal, which are no acts on tasks. */
export const isSnapshot = ({ id }: JournalEntry): boolean => id.startsWith('restore:');

export const sumOfRecord = (record: object): string => hash(canonical(record));

/** Keep what a restore is about to change, in the transaction that changes it; an older restore's is let go. */
export async function keepSnapshot(tx: Tx<'readwrite'>, plan: Plan, how: How, at: string, local: Local): Promise<void> {
  const journal = tx.objectStore('journal');
  await journal.delete(IDBKeyRange.bound('restore:', 'restore;'));
  const was = <T extends object>({ id, before, after }: Swap<T>, changes = 0): Was<T> => ({
    id,
    before,
    sum: after === null ? null : sumOfRecord(after),
    changes,
  });
  const lists = {
    tasks: plan.tasks.map((one) => was(one, one.after?.history.length ?? 0)),
    notices: plan.notices.map((one) => was(one)),
    journal: plan.journal.map((one) => was(one)),
  };
  const most = Math.max(...Object.values(lists).map((list) => list.length));
  const parts = Math.ceil(most / AT_ONCE);
  for (let i = 0; i < parts; i++) {
    const slice = <T>(list: readonly T[]): readonly T[] => list.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
    const part: Part = {
      id: partId(i),
      // of no time, so that who reads acts by their time never reads these
      at: '',
      taskIds: [],
      tasks: slice(lists.tasks),
      notices: slice(lists.notices),
      journal: slice(lists.journal),
    };
    await journal.put(part);
  }
  const last: LastRestore = {
    id: LAST,
    at,
    taskIds: [],
    how,
    parts,
    local: plan.local && { before: local, after: plan.local, done: false },
  };
  await journal.put(last);
}

/** The last restore, where it can still be taken back. */
export async function lastRestore(tx: Tx<'readonly' | 'readwrite'>): Promise<LastRestore | null> {
  return ((await tx.objectStore('journal').get(LAST)) as LastRestore | undefined) ?? null;
}

/** One part of what it changed. */
export async function readPart(tx: Tx<'readonly' | 'readwrite'>, at: number): Promise<Part | null> {
  return ((await tx.objectStore('journal').get(partId(at))) as Part | undefined) ?? null;
}

/** Note that what is kept beside the database stands there too. */
export async function markLocalDone(tx: Tx<'readwrite'>): Promise<void> {
  const last = await lastRestore(tx);
  if (last?.local)
    await tx.objectStore('journal').put({ ...last, local: { ...last.local, done: true } } as LastRestore);
}

export const dropSnapshot = (tx: Tx<'readwrite'>): Promise<void> =>
  tx.objectStore('journal').delete(IDBKeyRange.bound('restore:', 'restore;'));
