import { describe, expect, it } from 'vitest';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { dueState } from '@/lib/core/task/due.ts';
import type { Status } from '@/lib/core/task/task.ts';
import { facetsOf } from '@/lib/tracker/facets.ts';
import type { KeptView } from '@/lib/tracker/kept-view.ts';
import { type Entry, entriesOf, select } from '@/lib/tracker/query.ts';
import type { Row } from '@/lib/tracker/rows.ts';
import { chosenOf } from '@/lib/ui/model/chosen.ts';
import { cellCount, cleared, type Filter, isNarrowed, NO_FILTER, queryOf } from '@/lib/ui/model/filter.ts';
import { countIn, daysOf, periodAt } from '@/lib/ui/model/periods.ts';
import { sayIn } from '@/lib/ui/model/words.ts';

const TODAY = '2026-06-10';
const LIMIT = { basis: 'printed', deadline: 0, recurrence: null, before: false, doubtful: false } as const;

interface Sketch {
  readonly id: string;
  readonly due?: string | null;
  readonly leads?: readonly string[];
  readonly coops?: readonly string[];
  readonly status?: Status;
  readonly doneOn?: string;
  readonly notice?: string;
  readonly tags?: readonly string[];
  readonly updatedAt?: string;
}
const rowOf = (sketch: Sketch, order: number): Row => ({
  id: sketch.id,
  noticeId: sketch.notice ?? 'a',
  order,
  limit: { ...LIMIT, lastDay: sketch.due ?? null },
  status: sketch.status ?? 'not-started',
  doneOn: sketch.doneOn ?? null,
  rounds: [],
  since: '2026-05-01',
  leads: sketch.leads ?? [],
  coops: sketch.coops ?? [],
  tags: sketch.tags ?? [],
  updatedAt: sketch.updatedAt ?? '2026-05-01T00:00:00.000Z',
});
const SKETCHES: readonly Sketch[] = [
  { id: 'late', due: '2026-06-01', leads: ['bo-tai-chinh'], tags: ['gấp'], updatedAt: '2026-06-02T00:00:00.000Z' },
  { id: 'week', due: '2026-06-12', leads: ['bo-xay-dung'], coops: ['bo-tai-chinh'], notice: 'b' },
  { id: 'month', due: '2026-06-28', leads: ['bo-y-te'], tags: ['gấp', 'đất đai'], notice: 'b' },
  { id: 'later', due: '2026-09-30', leads: ['bo-cong-an'], status: 'in-progress' },
  { id: 'none', leads: [], updatedAt: '2026-06-09T00:00:00.000Z' },
  { id: 'in-time', due: '2026-06-05', leads: ['bo-tai-chinh'], status: 'done', doneOn: '2026-06-04' },
  { id: 'too-late', due: '2026-05-05', leads: ['bo-y-te'], status: 'done', doneOn: '2026-06-04' },
  { id: 'paused', due: '2026-06-11', leads: ['bo-tai-chinh'], status: 'paused' },
];
const entries: readonly Entry[] = entriesOf(SKETCHES.map(rowOf), TODAY);
const found = (change: Partial<Filter>, roleOf: Parameters<typeof queryOf>[1] = null): string[] =>
  select(entries, queryOf({ ...NO_FILTER, ...change }, roleOf, TODAY), null).map(({ row }) => row.id);

describe('the filter', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing', {}, ['late', 'week', 'month', 'later', 'none', 'in-time', 'too-late', 'paused']],
    ['an agency, in any role', { parties: ['bo-tai-chinh'] }, ['late', 'week', 'in-time', 'paused']],
    ['an agency that cooperates', { parties: ['bo-tai-chinh'], role: 'coop' }, ['week']],
    ['either of two agencies', { parties: ['bo-xay-dung', 'bo-cong-an'] }, ['week', 'later']],
    ['a notice', { notices: ['b'] }, ['week', 'month']],
    ['statuses', { statuses: ['in-progress', 'paused'] }, ['later', 'paused']],
    ['what is late, done or not', { cells: ['late'] }, ['late', 'too-late']],
    ['what has no limit', { cells: ['none'] }, ['none']],
    ['in time: what is paused is in no cell', { cells: ['in-time'] }, ['week', 'month', 'later', 'in-time']],
    ['this week', { period: 'week' }, ['week', 'paused']],
    ['this quarter', { period: 'quarter' }, ['late', 'week', 'month', 'in-time', 'too-late', 'paused']],
    ['from a day', { period: 'range', from: '2026-06-28' }, ['month', 'later']],
    ['days put the wrong way round', { period: 'range', from: '2026-06-28', to: '2026-06-12' }, ['week', 'month']],
    [
      'a range without days',
      { period: 'range' },
      ['late', 'week', 'month', 'later', 'none', 'in-time', 'too-late', 'paused'],
    ],
    ['any of two tags', { tags: ['đất đai', 'gấp'] }, ['late', 'month']],
    ['a bar', { bar: '2026-06' }, ['week', 'month']],
    ['all at once', { parties: ['bo-y-te'], tags: ['gấp'], notices: ['b'], period: 'month' }, ['month']],
    ['all at once, one of which fails', { parties: ['bo-y-te'], tags: ['gấp'], notices: ['a'] }, []],
    ['what is done', { view: 'done' }, ['in-time', 'too-late']],
  ])('by %s', (_, change, ids) => {
    expect(found(change)).toEqual(ids);
  });

  it('asks mine by role, and lets all pass where no agency is chosen', () => {
    const own = ({ leads, coops }: Row) =>
      leads.includes('bo-tai-chinh') ? ('lead' as const) : coops.includes('bo-tai-chinh') ? ('coop' as const) : null;
    expect(found({ mine: true }, own)).toEqual(['late', 'week', 'in-time', 'paused']);
    expect(found({ role: 'coop' }, own)).toEqual(['week']);
    expect(found({ mine: true, parties: ['bo-xay-dung'], role: 'coop' }, own)).toEqual(['week']);
    expect(found({ mine: true })).toHaveLength(entries.length);
  });

  it('sorts all by agency, notice or newest change', () => {
    expect(found({ view: 'all', sort: 'updated' }).slice(0, 2)).toEqual(['none', 'late']);
    expect(found({ view: 'all', sort: 'notice' }).slice(-2)).toEqual(['week', 'month']);
    expect(found({ view: 'all', sort: 'agency' })).toEqual([
      'later',
      'late',
      'in-time',
      'paused',
      'week',
      'month',
      'too-late',
      'none',
    ]);
    // a sort belongs to its view
    expect(found({ view: 'due', sort: 'updated' })[0]).toBe('late');
  });

  it('asked for again, an order is that of the list as it is now, and what is left out leaves the rest as it stood', () => {
    for (const sort of ['notice', 'agency', 'updated'] as const) {
      const all = found({ view: 'all', sort });
      const some = ['late', 'in-time', 'paused', 'week'];
      expect(found({ view: 'all', sort, parties: ['bo-tai-chinh'] })).toEqual(all.filter((id) => some.includes(id)));
      expect(found({ view: 'all', sort })).toEqual(all);
      const fewer = entriesOf(SKETCHES.slice(1).map(rowOf), TODAY);
      expect(select(fewer, { sort }, null).map(({ row }) => row.id)).toEqual(all.filter((id) => id !== 'late'));
    }
    expect(found({})[0]).toBe('late');
  });

  it('counts the office of a head as its body', () => {
    const [office] = lexicon.offices();
    if (!office) throw new Error('no office in the lexicon');
    const rows = entriesOf([rowOf({ id: 'o', leads: [office.id] }, 0)], TODAY);
    expect([...facetsOf(rows, {}, null).party]).toEqual([[office.agency, 1]]);
    expect(select(rows, { party: office.agency }, null)).toHaveLength(1);
    expect(select(rows, { party: 'bo-tai-chinh' }, null)).toEqual([]);
  });

  it('is narrowed by anything but words, view and sort, and cleared of it', () => {
    expect(isNarrowed({ ...NO_FILTER, typed: 'a', view: 'all', sort: 'agency' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, tags: ['gấp'] })).toBe(true);
    expect(cleared({ ...NO_FILTER, typed: 'a', view: 'all', tags: ['x'], mine: true })).toEqual({
      ...NO_FILTER,
      typed: 'a',
      view: 'all',
    });
  });

  it('keeps everything but the words typed', () => {
    const { typed: _, ...kept }: Filter = NO_FILTER;
    const same: KeptView = { ...kept };
    expect(Object.keys(same)).not.toContain('typed');
  });
});

describe('the counts beside the values', () => {
  it('say what a value would leave, the other filters standing', () => {
    const facets = facetsOf(
      entries,
      queryOf({ ...NO_FILTER, parties: ['bo-tai-chinh'], notices: ['a'] }, null, TODAY),
      null,
    );
    // the agency's own filter does not count against other agencies; the notice's does
    expect(facets.party.get('bo-y-te')).toBe(1);
    expect(facets.party.get('bo-tai-chinh')).toBe(3);
    expect(facets.party.get('bo-xay-dung')).toBeUndefined();
    expect(facets.notice.get('b')).toBe(1);
    expect(facets.tag.get('gấp')).toBe(1);
    expect(cellCount(facets.cell, 'late')).toBe(1);
  });

  it('stand on the pills, with the way out', () => {
    const filter: Filter = {
      ...NO_FILTER,
      view: 'all',
      parties: ['bo-tai-chinh'],
      period: 'range',
      from: '2026-06-01',
      bar: 'late',
    };
    const facets = facetsOf(entries, queryOf(filter, null, TODAY), null);
    const pills = chosenOf(filter, {
      say: sayIn('vi'),
      facets,
      papers: new Map(),
      nameOf: () => 'Bộ Tài chính',
      today: TODAY,
      shown: 1,
    });
    expect(pills.map(({ name, count }) => [name, count])).toEqual([
      ['Bộ Tài chính', 1],
      ['Từ 01/6/2026', 1],
      ['Quá hạn', 1],
    ]);
    expect(pills[0]?.without).toEqual({ parties: [] });
    expect(pills[1]?.without).toEqual({ period: null, from: null, to: null });
  });
});

describe('periods', () => {
  it.each([
    ['week', '2026-06-10', '2026-06-08', '2026-06-14'],
    ['week', '2026-06-14', '2026-06-08', '2026-06-14'],
    ['week', '2026-12-31', '2026-12-28', '2027-01-03'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-12-01', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-01-31', '2026-01-01', '2026-03-31'],
  ] as const)('the %s of %s goes from %s to %s', (period, day, from, to) => {
    expect(periodAt(period, day)).toEqual({ from, to });
  });

  it('are counted both ends included', () => {
    const days = new Map([
      ['2026-06-01', 2],
      ['2026-06-02', 1],
      ['2026-07-01', 4],
    ]);
    expect(countIn(days, { from: '2026-06-01', to: '2026-06-02' })).toBe(3);
    expect(countIn(days, {})).toBe(7);
    expect(daysOf({ period: null, from: '2026-06-01', to: null }, TODAY)).toEqual({});
  });
});

it('tells how rows stand, as the list does', () => {
  expect(entries.every(({ row, state }) => dueState(row, TODAY).group === state.group)).toBe(true);
});
