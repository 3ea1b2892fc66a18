import { fold } from '../core/text/words.ts';
import { bodyOf } from './parties.ts';
import type { Entry, Query } from './query.ts';
import type { Words } from './words.ts';

/** What a filter goes by. Within one, any of the values asked for; between them, all must hold. */
export type Dimension = 'group' | 'cell' | 'status' | 'notice' | 'period' | 'party' | 'tag' | 'where';

export type Test = (entry: Entry) => boolean;

/** The tests that a query asks for, one a dimension; none for what it does not ask. What it searches is `searched`. */
export function testsOf(query: Query): ReadonlyMap<Dimension, Test> {
  const { where } = query;
  const tests = new Map<Dimension, Test>();
  const add = (dimension: Dimension, test: Test | null): void => void (test && tests.set(dimension, test));
  const group = oneOf(query.group);
  add('group', group && (({ state }) => group.has(state.group)));
  const cell = oneOf(query.cell);
  add('cell', cell && (({ state }) => state.cell !== null && cell.has(state.cell)));
  const status = oneOf(query.status);
  add('status', status && (({ row }) => status.has(row.status)));
  const notice = oneOf(query.noticeId);
  add('notice', notice && (({ row }) => notice.has(row.noticeId)));
  add('period', periodTest(query));
  add('party', partyTest(query));
  const tag = oneOf(query.tag);
  add('tag', tag && (({ row }) => row.tags.some((one) => tag.has(one))));
  add('where', where ? ({ row, state }) => where(row, state) : null);
  return tests;
}

/** Those of `list` whose words hold what a query searches: all of it where it searches nothing, none where no words are known. */
export function searched(list: readonly Entry[], { search }: Query, words: Words | null): readonly Entry[] {
  const asked = fold(search ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  if (asked.length === 0) return list;
  return words?.among(list, asked) ?? [];
}

function periodTest({ from, to }: Query): Test | null {
  if (from === undefined && to === undefined) return null;
  return ({ state: { lastDay } }) =>
    lastDay !== null && (from === undefined || lastDay >= from) && (to === undefined || lastDay <= to);
}

function partyTest({ party, role }: Query): Test | null {
  const wanted = oneOf(party);
  if (!wanted) return null;
  const hit = (key: string): boolean => wanted.has(key) || wanted.has(bodyOf(key));
  return ({ row }) => (role !== 'coop' && row.leads.some(hit)) || (role !== 'lead' && row.coops.some(hit));
}

function oneOf<T extends string>(value: T | readonly T[] | undefined): ReadonlySet<T> | null {
  if (value === undefined) return null;
  return new Set(typeof value === 'string' ? [value] : value);
}
