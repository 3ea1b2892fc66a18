import { addDays } from '@/lib/core/calendar/iso-day.ts';
import type { NoticeRecord } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Facets } from '@/lib/tracker/facets.ts';
import { cellCount, type Filter } from './filter.ts';
import { isMonthBar } from './months.ts';
import { paperName } from './notice-words.ts';
import { countIn, daysOf } from './periods.ts';
import type { Say } from './words.ts';

/** One thing the list is narrowed by, with what takes it away. */
export interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly without: Partial<Filter>;
}

interface Known {
  readonly say: Say;
  readonly facets: Facets | null;
  readonly papers: ReadonlyMap<string, NoticeRecord>;
  readonly nameOf: (key: string) => string;
  readonly today: string;
  readonly shown: number;
}

/** What is chosen behind the icon, in the box's order; a bar of the months too where the bars are not in view. */
export function chosenOf(filter: Filter, { say, facets, papers, nameOf, today, shown }: Known): Chosen[] {
  const each = <Name extends 'parties' | 'notices' | 'statuses' | 'cells' | 'tags'>(
    field: Name,
    name: (key: Filter[Name][number]) => string,
    count: (key: Filter[Name][number]) => number,
  ): Chosen[] => {
    const values: readonly Filter[Name][number][] = filter[field];
    return values.map((key) => ({
      key: `${field}:${key}`,
      name: name(key),
      count: count(key),
      without: { [field]: values.filter((one) => one !== key) },
    }));
  };
  const of = (facet: keyof Facets) => (key: string) => facets?.[facet].get(key) ?? 0;
  return [
    ...each('parties', nameOf, of('party')),
    ...each('notices', (key) => paperName(say, papers.get(key)), of('notice')),
    ...each('statuses', (key) => say(`status.${key}`), of('status')),
    ...each(
      'cells',
      (key) => say(`filter.cell.${key}`),
      (key) => cellCount(facets?.cell ?? new Map(), key),
    ),
    ...periodChosen(filter, say, countIn(facets?.period ?? new Map(), daysOf(filter, today))),
    ...each('tags', (key) => key, of('tag')),
    ...barChosen(filter, say, shown, today),
  ];
}

/** All that the list is narrowed by, in words: what is searched, whose it is, then what is chosen. For paper, where nothing else says it. */
export function narrowedBy(filter: Filter, known: Known): string[] {
  const { typed, mine, role } = filter;
  const { say } = known;
  return [
    ...(typed.trim() === '' ? [] : [say('pic.searched', { words: typed.trim() })]),
    ...(mine ? [say('filter.mine')] : []),
    ...(role === null ? [] : [say(`role.${role}`)]),
    ...chosenOf(filter, known).map(({ name }) => name),
  ];
}

function periodChosen({ period, from, to }: Filter, say: Say, count: number): Chosen[] {
  if (period === null || (period === 'range' && from === null && to === null)) return [];
  const name = period === 'range' ? rangeWords(say, from, to) : say(`filter.period.${period}`);
  return [{ key: 'period', name, count, without: { period: null, from: null, to: null } }];
}

function rangeWords(say: Say, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return say('filter.fromTo', { from: officeDay(from), to: officeDay(to) });
  return from !== null
    ? say('filter.fromOn', { from: officeDay(from) })
    : say('filter.upTo', { to: officeDay(to ?? '') });
}

function barChosen({ bar, view }: Filter, say: Say, count: number, today: string): Chosen[] {
  if (bar === null || (view === 'due' && isMonthBar(bar, today))) return [];
  return [{ key: 'bar', name: barName(bar, say), count, without: { bar: null } }];
}

/** "Quá hạn", "Tháng 6/2026", "Tuần 08/6 đến 14/6/2026", "Từ 27/7/2026", "Hạn trong tháng 5/2026". */
function barName(bar: string, say: Say): string {
  if (bar === 'late' || bar === 'after') return say(`filter.bar.${bar}`);
  const [from, onward, fell] = [bar.replace(/[=+]/gu, ''), bar.endsWith('+'), bar.startsWith('=')];
  if (onward) return say('filter.fromOn', { from: officeDay(from.length === 7 ? `${from}-01` : from) });
  if (from.length === 7)
    return say(fell ? 'filter.bar.fell' : 'filter.bar.month', { month: officeDay(`${from}-01`).slice(3) });
  return say('filter.bar.week', { from: officeDay(from).slice(0, -5), to: officeDay(addDays(from, 6)) });
}
