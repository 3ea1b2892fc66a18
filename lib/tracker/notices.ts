import { changed, type Stamp } from '../core/task/changes.ts';
import { matchTasks, noticeId, paperKey } from '../core/task/identity.ts';
import type { NoticeRecord, TaskRecord } from '../core/task/task.ts';
import type { StoredNotice, Tx } from './db.ts';
import { putTask, tasksOfNotice } from './records.ts';

const MOST_ADDRESSES = 20;

/**
 * The notice as the tracker knows it: by number and date, else by its words where one of the two lacks a number. A notice met
 * first without its number keeps its id and learns the number. Null where it is not known. Nothing is written.
 */
export async function findNotice(tx: Tx<'readonly' | 'readwrite'>, met: NoticeRecord): Promise<StoredNotice | null> {
  const store = tx.objectStore('notices');
  const paper = paperKey(met.number, met.issued);
  if (paper !== null) {
    const same = await store.index('byPaper').get(paper);
    if (same) return same;
  }
  const alike = await store.index('byHash').getAll(met.textHash);
  return alike.find((one) => paper === null || one.paper === undefined) ?? (await store.get(noticeId(met))) ?? null;
}

/** A notice as now known, and the ids of a twin's tasks that came over to it. */
export interface Met {
  readonly notice: StoredNotice;
  readonly moved: readonly string[];
}

/** Keep what is newly known of a notice: its number, its words' hash, where it was met. Takes in a twin that had no number. */
export async function meetNotice(tx: Tx<'readwrite'>, met: NoticeRecord, address: string, stamp: Stamp): Promise<Met> {
  const known = await findNotice(tx, met);
  const merged = known
    ? learn(known, met, address)
    : stored({ ...met, id: noticeId(met), addresses: [] }, met, address);
  if (known === null || JSON.stringify(known) !== JSON.stringify(merged)) await tx.objectStore('notices').put(merged);
  const twins = await tx.objectStore('notices').index('byHash').getAll(met.textHash);
  const moved: string[] = [];
  for (const twin of twins)
    if (twin.id !== merged.id && twin.paper === undefined) moved.push(...(await absorb(tx, twin, merged, stamp)));
  return { notice: merged, moved };
}

function learn(known: StoredNotice, met: NoticeRecord, address: string): StoredNotice {
  const record: NoticeRecord = {
    ...known,
    number: known.number ?? met.number,
    issued: known.issued ?? met.issued,
    on: known.issued ? known.on : (met.on ?? known.on),
    title: known.title ?? met.title,
    issuer: known.issuer ?? met.issuer,
    // A news report of a notice does not make the notice a report.
    kind: known.kind === 'notice' ? 'notice' : met.kind,
  };
  return stored(record, met, address);
}

function stored(record: NoticeRecord, met: NoticeRecord, address: string): StoredNotice {
  const hashes = 'hashes' in record ? (record as StoredNotice).hashes : [];
  const paper = paperKey(record.number, record.issued);
  const { paper: _, ...rest } = record as StoredNotice;
  return {
    ...rest,
    textHash: met.textHash,
    addresses: [...new Set([address, ...record.addresses])].filter(Boolean).slice(0, MOST_ADDRESSES),
    hashes: [...new Set([...hashes, met.textHash])],
    ...(paper === null ? {} : { paper }),
  };
}

/** Move a twin's tasks over; one that both have stays with the notice that has the number, unless only the twin's is tracked. */
async function absorb(tx: Tx<'readwrite'>, twin: StoredNotice, into: StoredNotice, stamp: Stamp): Promise<string[]> {
  const theirs = (await tasksOfNotice(tx, twin.id)).tasks;
  const ours = (await tasksOfNotice(tx, into.id)).tasks;
  const same = matchTasks(ours, theirs);
  for (const [i, task] of theirs.entries()) {
    const index = same.get(i);
    const other: TaskRecord | undefined = index === undefined ? undefined : ours[index];
    const doubled = other?.untrackedAt === null && task.untrackedAt === null;
    const moved = { noticeId: into.id, ...(doubled ? { untrackedAt: stamp.at } : {}) };
    await putTask(tx, changed(task, moved, 'merged', stamp), into);
  }
  await tx.objectStore('notices').delete(twin.id);
  return theirs.map((task) => task.id);
}
