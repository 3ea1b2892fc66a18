import { addDays, type IsoDay, lastDayOfMonth } from '../../lib/core/calendar/iso-day.ts';
import { lastDayOfQuarter, quarterOf } from '../../lib/core/calendar/periods.ts';
import type { TaskDeadline } from '../../lib/core/task/task.ts';
import { officeDay } from '../../lib/i18n/index.ts';
import type { Chance } from './fill-chance.ts';
import { EVENTS } from './fill-words.ts';

type Value = TaskDeadline['value'];

const BARE: Omit<Value, 'kind' | 'due' | 'bound' | 'precision'> = { implied: [], flags: [] };
const dated = (
  text: string,
  due: IsoDay,
  bound: 'in' | 'before' | 'by',
  precision: Value['precision'],
): TaskDeadline => ({
  text,
  value: { ...BARE, kind: 'date', due, bound, precision },
});

/** A limit as notices set them, near a day: mostly days, then months and quarters, rhythms, standing duties, events, counts; null for none. */
export function drawDeadline(chance: Chance, near: IsoDay, issued: IsoDay): TaskDeadline | null {
  const kind = chance.next();
  const [year, month] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))];
  if (kind < 0.2) return dated(`trước ngày ${officeDay(near)}`, near, 'before', 'day');
  if (kind < 0.36) return dated(`chậm nhất ngày ${officeDay(near)}`, near, 'by', 'day');
  if (kind < 0.52)
    return dated(`hoàn thành trong tháng ${month}/${year}`, lastDayOfMonth(year, month) ?? near, 'in', 'month');
  if (kind < 0.62) {
    const quarter = quarterOf(month);
    const name = ['I', 'II', 'III', 'IV'][quarter - 1] ?? '';
    return dated(`trong Quý ${name}/${year}`, lastDayOfQuarter(year, quarter) ?? near, 'in', 'quarter');
  }
  if (kind < 0.7) return rhythm(chance);
  if (kind < 0.76)
    return { text: 'thường xuyên', value: { ...BARE, kind: 'ongoing', due: null, bound: null, precision: 'none' } };
  if (kind < 0.8)
    return { text: chance.one(EVENTS), value: { ...BARE, kind: 'event', due: null, bound: null, precision: 'none' } };
  return kind < 0.86 ? counted(chance.one([10, 15, 20, 30]), issued) : null;
}

function rhythm(chance: Chance): TaskDeadline {
  const bare = { ...BARE, kind: 'recurring', due: null, precision: 'none' } as const;
  const day = chance.one([15, 20, 25]);
  const draw = chance.next();
  if (draw < 0.6)
    return {
      text: `trước ngày ${day} hằng tháng`,
      value: { ...bare, bound: 'before', recurrence: { every: 'month', day } },
    };
  if (draw < 0.85) return { text: 'hằng quý', value: { ...bare, bound: null, recurrence: { every: 'quarter' } } };
  return { text: 'hằng tuần', value: { ...bare, bound: null, recurrence: { every: 'week', weekday: 5 } } };
}

function counted(count: number, issued: IsoDay): TaskDeadline {
  const value: Value = {
    ...BARE,
    kind: 'relative',
    due: null,
    bound: 'in',
    precision: 'none',
    duration: { count, unit: 'day', from: 'paper', start: issued },
    estimate: addDays(issued, count),
  };
  return { text: `trong ${count} ngày kể từ ngày ban hành Thông báo này`, value };
}
