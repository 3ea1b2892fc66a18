import type { IsoDay } from '../core/calendar/iso-day.ts';
import { type Cell, type DueGroup, type DueState, GROUPS } from '../core/task/due.ts';
import type { Status } from '../core/task/task.ts';
import { searched, testsOf } from './matching.ts';
import { ranksOf } from './parties.ts';
import type { Row } from './rows.ts';
import { statesOn } from './states.ts';
import type { Words } from './words.ts';

/** Filters combine: every one that is given must hold. Lists of values: any of them. */
export interface Query {
  readonly group?: DueGroup | readonly DueGroup[];
  readonly cell?: Cell | readonly Cell[];
  readonly status?: Status | readonly Status[];
  readonly noticeId?: string | readonly string[];
  /** Last day in time, both ends included; tasks without one fall out. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** `partyKey` of a party (an entry's id, or the folded name), leading or cooperating; with `role` only so. A body's office counts for it. */
  readonly party?: string | readonly string[];
  readonly role?: 'lead' | 'coop';
  readonly tag?: string | readonly string[];
  /** All its words must occur, without diacritics: "tai chinh 214". */
  readonly search?: string;
  /** Anything else, on the row and how it stands: "của đơn vị tôi" is asked this way. */
  readonly where?: (row: Row, state: DueState) => boolean;
  /** `due` (default): soonest first within the groups' order, what is done newest first. `notice`: the notice's own order. `agency`: by the first lead's name, those without last. `updated`: newest change first. */
  readonly sort?: 'due' | 'notice' | 'agency' | 'updated';
}

export interface Page {
  readonly offset?: number;
  /** Default 50. */
  readonly limit?: number;
}

/** A row with how it stands today. */
export interface Entry {
  readonly row: Row;
  readonly state: DueState;
}

/** The rows as they stand on a day, soonest first. */
export function entriesOf(rows: Iterable<Row>, today: IsoDay): Entry[] {
  const state = statesOn(today);
  return [...rows].map((row) => ({ row, state: state(row) })).sort(byDue);
}

/** Those of `entries` (sorted by due, never changed in place) that a query asks for, in its order. `words` is asked only when there is a search. */
export function select(entries: readonly Entry[], query: Query, words: Words | null): readonly Entry[] {
  const holding = searched(inOrder(entries, query.sort ?? 'due'), query, words);
  const tests = [...testsOf(query).values()];
  if (tests.length === 0) return holding;
  const [only, ...more] = tests;
  return holding.filter(only && more.length === 0 ? only : (entry) => tests.every((test) => test(entry)));
}

type Sort = NonNullable<Query['sort']>;
/** Orders made of lists that are still held: a search asks for the same one at every key. */
const made = new WeakMap<readonly Entry[], Map<Sort, readonly Entry[]>>();

/** A list that is sorted by due in another order, made once; what is left out of it later leaves the rest as it stands. */
function inOrder(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  if (sort === 'due') return entries;
  const known = made.get(entries) ?? new Map<Sort, readonly Entry[]>();
  made.set(entries, known);
  const sorted = known.get(sort) ?? ORDERS[sort](entries);
  known.set(sort, sorted);
  return sorted;
}

const ORDERS: Readonly<Record<Exclude<Sort, 'due'>, (entries: readonly Entry[]) => readonly Entry[]>> = {
  notice: (entries) => entries.toSorted(byNotice),
  agency: byAgency,
  updated: (entries) => entries.toSorted((a, b) => compare(b.row.updatedAt, a.row.updatedAt)),
};

const RANK = Object.fromEntries(GROUPS.map((group, index) => [group, index])) as Readonly<Record<DueGroup, number>>;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the order of limits looks at: a row's, or a whole record's. */
interface Timed {
  readonly row: Pick<Row, 'noticeId' | 'order' | 'id' | 'doneOn'>;
  readonly state: Pick<DueState, 'group' | 'lastDay'>;
}

const byNotice = (a: Pick<Timed, 'row'>, b: Pick<Timed, 'row'>): number =>
  compare(a.row.noticeId, b.row.noticeId) || a.row.order - b.row.order || compare(a.row.id, b.row.id);

/** By the name of the first lead; within one, as they came (soonest first). */
function byAgency(entries: readonly Entry[]): readonly Entry[] {
  const ranks = ranksOf(entries.flatMap(({ row }) => row.leads[0] ?? []));
  const rank = ({ row }: Entry): number => ranks.get(row.leads[0] ?? '') ?? ranks.size;
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** Groups in order; within one, soonest first (the oldest first among the late); what is done, last done first. */
export function byDue(a: Timed, b: Timed): number {
  const rank = RANK[a.state.group] - RANK[b.state.group];
  if (rank !== 0) return rank;
  if (a.state.group === 'done') return compare(b.row.doneOn ?? '', a.row.doneOn ?? '') || byNotice(a, b);
  return compare(a.state.lastDay ?? '9', b.state.lastDay ?? '9') || byNotice(a, b);
}
