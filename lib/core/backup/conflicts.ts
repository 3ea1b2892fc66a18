import type { TaskRecord } from '../task/task.ts';
import { formOf, groupsOf, heldBy, valuesOf } from './join-task.ts';
import { tell } from './told.ts';
import { type Dated, sets } from './united-history.ts';

/** A field that both sides set since their common past, to different values. */
export interface Conflict {
  readonly taskId: string;
  readonly quote: string;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** The same with the fields that go together with it. */
  readonly values: {
    readonly ours: Readonly<Record<string, unknown>>;
    readonly theirs: Readonly<Record<string, unknown>>;
  };
  /** Whose value is the newer one and holds. */
  readonly holds: 'ours' | 'theirs';
  /** When either was set, ISO instants. */
  readonly oursAt: string;
  readonly theirsAt: string;
}

/** Where a task stands in its text and when it was tracked follow the newest reading; nobody chose them. */
const NOT_CHOSEN = new Set([
  'key',
  'path',
  'order',
  'mark',
  'headings',
  'selectors',
  'gaps',
  'found',
  'address',
  'trackedAt',
]);

/** What two records of one task disagree on, by the changes that only one of them has. Lists never disagree: both sides' entries are kept. */
export function conflictsOf(ours: TaskRecord, theirs: TaskRecord): Conflict[] {
  const [a, b] = [tell(ours), tell(theirs)];
  const [onlyA, onlyB] = [without(a.history, b.history), without(b.history, a.history)];
  if (onlyA.length === 0 || onlyB.length === 0) return [];
  return groupsOf(ours, theirs).flatMap((fields) => {
    const field = fields[0] ?? '';
    const setBy = (changes: readonly Dated[]) => changes.findLast((one) => fields.some((name) => sets(one, name)));
    const [ofA, ofB] = [setBy(onlyA), setBy(onlyB)];
    if (NOT_CHOSEN.has(field) || !ofA || !ofB || formOf(ours, fields) === formOf(theirs, fields)) return [];
    const value = (record: TaskRecord): unknown => (record as Record<string, unknown>)[field];
    return [
      {
        taskId: ours.id,
        quote: ours.quote,
        field,
        ours: value(ours),
        theirs: value(theirs),
        values: { ours: valuesOf(ours, fields), theirs: valuesOf(theirs, fields) },
        holds: heldBy(a, b, fields) === a ? ('ours' as const) : ('theirs' as const),
        oursAt: ofA.change.at,
        theirsAt: ofB.change.at,
      },
    ];
  });
}

function without(all: readonly Dated[], known: readonly Dated[]): Dated[] {
  const forms = new Set(known.map(({ form }) => form));
  return all.filter(({ form }) => !forms.has(form));
}
