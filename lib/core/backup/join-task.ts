import type { TaskRecord } from '../task/task.ts';
import { canonical, compareText, sameForm } from './canonical.ts';
import { joinList, LISTS } from './join-list.ts';
import { compareLast, firstOf, type Told, tell } from './told.ts';
import { lastOf, unite } from './united-history.ts';

/** Not joined as values: what names the record, and what follows from the rest. */
const APART = new Set(['id', 'noticeId', 'history', 'updatedAt', ...Object.keys(LISTS)]);
/** Fields that only have a meaning together go together: a day of completion never stands with a status that another set. */
const TOGETHER: readonly (readonly string[])[] = [['status', 'doneOn']];

/** The fields of two records, those that go together in one group. */
export function groupsOf(a: TaskRecord, b: TaskRecord): (readonly string[])[] {
  const joined = new Set(TOGETHER.flat());
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => !APART.has(name)));
  return [...TOGETHER, ...[...names].filter((name) => !joined.has(name)).map((name) => [name])];
}

/**
 * Two records of one task as one: histories united, and each field as it was set last. A field that neither set stands as it was read
 * by whoever tracked the task first. Lists (tags, turns done) are joined entry by entry, each as it was added or taken off last.
 *
 * Joining is commutative, associative and idempotent: a field's value is the greatest by (time of its last change, change id, the
 * value's own form), and the united history tells again which change that was. So colleagues who pass files on in any order and any
 * number of times end with the same record.
 */
export function joinTasks(a: TaskRecord, b: TaskRecord, noticeId: string): TaskRecord {
  if (sameForm(a, b)) return a.noticeId === noticeId ? a : { ...a, noticeId };
  const [left, right] = [tell(a), tell(b)];
  const history = unite(left.history, right.history);
  const values: Record<string, unknown> = {};
  for (const fields of groupsOf(a, b)) {
    const from = valuesOf(heldBy(left, right, fields).record, fields);
    for (const [field, value] of Object.entries(from)) if (value !== undefined) values[field] = value;
  }
  for (const field of Object.keys(LISTS) as (keyof typeof LISTS)[]) values[field] = joinList(left, right, field);
  return {
    ...(values as Omit<TaskRecord, 'id' | 'noticeId' | 'history' | 'updatedAt'>),
    id: firstOf(left, right)?.record.id ?? [a.id, b.id].sort(compareText)[0] ?? a.id,
    noticeId,
    updatedAt: compareInstants(a.updatedAt, b.updatedAt) >= 0 ? a.updatedAt : b.updatedAt,
    history: history.map(({ change }) => change),
  };
}

/** Whose value of some fields holds. */
export function heldBy(a: Told, b: Told, fields: readonly string[]): Told {
  const last = compareLast(lastOf(a.history, fields), lastOf(b.history, fields), a, b);
  const order = last || compareText(formOf(a.record, fields), formOf(b.record, fields));
  return order >= 0 ? a : b;
}

export const formOf = (record: TaskRecord, fields: readonly string[]): string => canonical(valuesOf(record, fields));

export const valuesOf = (record: TaskRecord, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, (record as Record<string, unknown>)[field]]));

const compareInstants = (a: string, b: string): number => Date.parse(a) - Date.parse(b) || compareText(a, b);
