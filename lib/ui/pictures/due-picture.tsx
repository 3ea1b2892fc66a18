import { useMemo, useState } from 'preact/hooks';
import { addDays } from '@/lib/core/calendar/iso-day.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { type Column, dueColumns, type Unit, undatedCount } from '../model/pictures.ts';
import { MonthName } from '../part/month-name.tsx';
import { Stack } from './fills.tsx';
import { Picture } from './picture.tsx';

const HIGHEST = 64;
const UNITS = ['week', 'month'] as const;

/** What falls due, by week or by month. Each column is a button and a filter, as the months over the list are. */
export function DuePicture({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const panel = usePanel();
  const [unit, setUnit] = useState<Unit>('week');
  const today = panel.today.value;
  const chosen = panel.filter.value.bar;
  const columns = useMemo(() => dueColumns(entries, today, unit), [entries, today, unit]);
  const undated = useMemo(() => undatedCount(entries), [entries]);
  const none = columns.every(({ count }) => count === 0);
  return (
    <Picture
      title={say('pic.due')}
      hint={undated > 0 ? say('pic.undated', { n: undated }) : ''}
      tools={
        <div class="segments" role="radiogroup" aria-label={say('pic.unit')}>
          {UNITS.map((one) => (
            <label key={one}>
              <input type="radio" name="unit" checked={unit === one} onChange={() => setUnit(one)} />
              {say(`pic.${one}`)}
            </label>
          ))}
        </div>
      }
      table={{
        heads: [say(`pic.${unit}`), say('pic.amount')],
        rows: columns.map((column) => [rangeOf(column), column.count]),
      }}
    >
      {none ? (
        <p class="small quiet">{say('pic.dueNone')}</p>
      ) : (
        <fieldset class="columns by-date" aria-label={say('pic.due')}>
          {columns.map((column, at) => (
            <button
              key={column.key}
              type="button"
              class={`column${at === 0 && column.count > 0 ? ' late' : ''}${at === 1 ? ' now' : ''}`}
              aria-pressed={chosen === column.key}
              onClick={() => panel.narrow({ bar: chosen === column.key ? null : column.key })}
            >
              <span class="amount" aria-hidden="true">
                {column.count}
              </span>
              <Stack
                pieces={[{ of: at === 0 ? 'late' : 'soon', n: column.count }]}
                height={column.count === 0 ? 0 : Math.max(5, Math.round(column.share * HIGHEST))}
              />
              <span class="label" aria-hidden="true">
                {labelOf(column)}
                <span class="below">{belowOf(column, columns[at - 1]?.from ?? null)}</span>
              </span>
              <span class="unseen">{`${rangeOf(column)}: ${say('count.tasks', { n: column.count })}`}</span>
            </button>
          ))}
        </fieldset>
      )}
    </Picture>
  );

  /** The day a week begins, "08"; "Th.7"; "sau". */
  function labelOf({ from, onward }: Column) {
    if (from === null) return say('group.overdue');
    if (onward) return say('months.afterShort');
    return unit === 'month' ? <MonthName of={Number(from.slice(5, 7))} /> : from.slice(8);
  }

  /** Where another month begins, "Th.7" below its first week, and where another year does, "2027" below its first month. */
  function belowOf({ from, onward }: Column, before: string | null): string {
    const same = unit === 'week' ? 7 : 4;
    if (from === null || onward || before?.slice(0, same) === from.slice(0, same)) return '';
    return unit === 'week' ? say('months.short', { n: Number(from.slice(5, 7)) }) : from.slice(0, 4);
  }

  /** "Tuần 08/6 đến 14/6/2026", "Tháng 7/2026", "Từ 27/7/2026". */
  function rangeOf({ from, onward }: Column): string {
    if (from === null) return say('group.overdue');
    if (onward) return say('filter.fromOn', { from: officeDay(from) });
    if (unit === 'month') return say('filter.bar.month', { month: `${Number(from.slice(5, 7))}/${from.slice(0, 4)}` });
    return say('filter.bar.week', { from: officeDay(from).slice(0, -5), to: officeDay(addDays(from, 6)) });
  }
}
