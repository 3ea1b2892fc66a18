import type { Change, TaskRecord } from './task.ts';

/** Which act, and when: the caller's, for the core has no clock and no chance. */
export interface Stamp {
  readonly id: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

type Fields = Partial<Omit<TaskRecord, 'id' | 'history' | 'updatedAt'>>;

/** The record with `patch` applied and the change written to its history; the very same record where nothing differs. */
export function changed(record: TaskRecord, patch: Fields, what: Change['what'], stamp: Stamp): TaskRecord {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const old = (record as Record<string, unknown>)[field];
    if (sameValue(old, value)) continue;
    before[field] = old;
    after[field] = value;
  }
  if (Object.keys(after).length === 0) return record;
  const at = following(record, stamp.at);
  const entry: Change = { id: stamp.id, at, what, before, after };
  return { ...record, ...after, updatedAt: at, history: [...record.history, entry] };
}

/**
 * A change is dated after the one it follows, by a millisecond where the clock says otherwise (set back, or slower than a colleague's
 * whose data was merged): whoever compares dates later finds that it is the newer one.
 */
function following({ history }: TaskRecord, at: string): string {
  const last = Date.parse(history.at(-1)?.at ?? '');
  return Date.parse(at) > last || Number.isNaN(last) ? at : new Date(last + 1).toISOString();
}

/**
 * The record with one change taken back, field by field. A field that was changed again since keeps its newer value and is
 * named in `kept`. Taking back is itself a change, so that it can be taken back too. A change that is not there changes nothing.
 */
export function reverted(record: TaskRecord, changeId: string, stamp: Stamp): { record: TaskRecord; kept: string[] } {
  const index = record.history.findLastIndex((entry) => entry.id === changeId);
  const entry = record.history[index];
  if (!entry) return { record, kept: [] };
  const since = record.history.slice(index + 1);
  const patch: Record<string, unknown> = {};
  const kept: string[] = [];
  const earlier = record.history.slice(0, index);
  for (const [field, old] of Object.entries(entry.before)) {
    const touched = since.some((later) => field in later.after);
    const now = (record as Record<string, unknown>)[field];
    if (field in ENTRY_NAMES) patch[field] = withoutEntries(now, old, entry.after[field], ENTRY_NAMES[field]);
    else if (touched && !sameValue(now, entry.after[field])) kept.push(field);
    else patch[field] = valueBefore(earlier, field, old);
  }
  // Merged from two sides, the status before may have had a day of completion that this change never saw, or none where this one had.
  if ('status' in patch && !kept.includes('doneOn'))
    patch.doneOn = patch.status === 'done' ? valueBefore(earlier, 'doneOn', entry.before.doneOn) : null;
  return { record: changed(record, patch as Fields, 'undone', stamp), kept };
}

/** What a field was before a change: as the change before it left it. In a merged history that may be another side's. */
const valueBefore = (earlier: readonly Change[], field: string, old: unknown): unknown => {
  const last = earlier.findLast((one) => field in one.after);
  return last ? last.after[field] : old;
};

/** Lists of entries that are added and taken off one by one, and what names an entry. */
const ENTRY_NAMES: Readonly<Record<string, (one: unknown) => string>> = {
  tags: String,
  rounds: (one) => String((one as { due?: unknown }).due),
};

/** A list without what a change added, and with what it took off; entries of later changes stay. */
function withoutEntries(
  now: unknown,
  before: unknown,
  after: unknown,
  nameOf: (one: unknown) => string = String,
): unknown {
  if (!Array.isArray(now) || !Array.isArray(before) || !Array.isArray(after)) return before;
  if (sameValue(now, after)) return before;
  const [was, became, is] = [before, after, now].map((list) => new Map(list.map((one) => [nameOf(one), one])));
  const added = now.filter((one) => was?.has(nameOf(one)) || !sameValue(became?.get(nameOf(one)), one));
  return [...added, ...before.filter((one) => !became?.has(nameOf(one)) && !is?.has(nameOf(one)))];
}

/** The words as they were read, before any correction by hand: what the task is known again by on its page. */
export function wordsAsRead(record: TaskRecord): string {
  const first = record.history.find((entry) => entry.what === 'edited' && typeof entry.before.quote === 'string');
  return typeof first?.before.quote === 'string' ? first.before.quote : record.quote;
}

/** Whether two plain values (as JSON has them) are equal; the order of an object's keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}
