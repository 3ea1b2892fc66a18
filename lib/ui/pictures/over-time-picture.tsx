import { useMemo } from 'preact/hooks';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { CELL_ORDER, type Month, monthTallies } from '../model/pictures.ts';
import { MonthName } from '../part/month-name.tsx';
import { FILL_OF_CELL, Stack, Swatch } from './fills.tsx';
import { Picture } from './picture.tsx';

const HIGHEST = 64;
/** What has no day falls due in no month. */
const DATED = CELL_ORDER.filter((cell) => cell !== 'no-deadline');

/** Done against late over time: what fell due in each of the last months, as it stands now. */
export function OverTimePicture({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const panel = usePanel();
  const today = panel.today.value;
  const chosen = panel.filter.value.bar;
  const months = useMemo(() => monthTallies(entries, today), [entries, today]);
  const most = Math.max(1, ...months.map(({ total }) => total));
  const used = DATED.filter((cell) => months.some(({ tally }) => tally[cell] > 0));
  return (
    <Picture
      title={say('pic.over')}
      hint={say('pic.overHint')}
      table={{
        heads: [say('pic.month'), ...used.map((cell) => say(`cell.${cell}`)), say('pic.sum')],
        rows: months.map((one) => [monthOf(one), ...used.map((cell) => one.tally[cell]), one.total]),
      }}
    >
      {used.length === 0 ? (
        <p class="small quiet">{say('pic.overNone')}</p>
      ) : (
        <>
          <ul class="legend">
            {used.map((cell) => (
              <li key={cell}>
                <Swatch of={FILL_OF_CELL[cell]} /> {say(`cell.${cell}`)}
              </li>
            ))}
          </ul>
          <fieldset class="columns by-month" aria-label={say('pic.over')}>
            {months.map((one, at) => (
              <button
                key={one.key}
                type="button"
                class={`column${at === months.length - 1 ? ' now' : ''}`}
                aria-pressed={chosen === one.key}
                onClick={() => panel.narrow({ bar: chosen === one.key ? null : one.key })}
              >
                <span class="amount" aria-hidden="true">
                  {one.total}
                </span>
                <Stack
                  pieces={DATED.map((cell) => ({ of: FILL_OF_CELL[cell], n: one.tally[cell] }))}
                  height={one.total === 0 ? 0 : Math.max(8, Math.round((HIGHEST * one.total) / most))}
                />
                <span class="label" aria-hidden="true">
                  <MonthName of={Number(one.month.slice(5))} />
                </span>
                <span class="unseen">{wordsOf(one)}</span>
              </button>
            ))}
          </fieldset>
        </>
      )}
    </Picture>
  );

  function monthOf({ month }: Month): string {
    return say('filter.bar.month', { month: `${Number(month.slice(5))}/${month.slice(0, 4)}` });
  }
  /** "Tháng 5/2026: 8 nhiệm vụ; Hoàn thành đúng hạn 5; Đang thực hiện quá hạn 3". */
  function wordsOf(one: Month): string {
    const parts = DATED.filter((cell) => one.tally[cell] > 0).map(
      (cell) => `${say(`cell.${cell}`)} ${one.tally[cell]}`,
    );
    return [`${monthOf(one)}: ${say('count.tasks', { n: one.total })}`, ...parts].join('; ');
  }
}
