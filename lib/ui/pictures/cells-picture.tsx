import { useMemo } from 'preact/hooks';
import type { Cell } from '@/lib/core/task/due.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import type { Filter } from '../model/filter.ts';
import { CELL_ORDER, cellTally } from '../model/pictures.ts';
import { FILL_OF_CELL, Strip, Swatch } from './fills.tsx';
import { Picture } from './picture.tsx';

const OPEN = ['not-started', 'in-progress'] as const;

/** A cell as the filter knows it. */
const FILTER_OF: Readonly<Record<Cell, Pick<Filter, 'statuses' | 'cells'>>> = {
  'done-in-time': { statuses: ['done'], cells: ['in-time'] },
  'done-late': { statuses: ['done'], cells: ['late'] },
  'open-in-time': { statuses: [...OPEN], cells: ['in-time'] },
  'open-late': { statuses: [...OPEN], cells: ['late'] },
  'no-deadline': { statuses: [], cells: ['none'] },
};

/** Done against late in total: the report's four cells, and what has no day. Each is a button and a filter. */
export function CellsPicture({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay();
  const panel = usePanel();
  const { statuses, cells } = panel.filter.value;
  const tally = useMemo(() => cellTally(entries), [entries]);
  const sum = CELL_ORDER.reduce((all, cell) => all + tally[cell], 0);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((one) => b.includes(one));
  const isChosen = (cell: Cell): boolean =>
    same(statuses, FILTER_OF[cell].statuses) && same(cells, FILTER_OF[cell].cells);
  const share = (cell: Cell): string => `${sum === 0 ? 0 : Math.round((100 * tally[cell]) / sum)}%`;
  return (
    <Picture
      title={say('pic.cells')}
      hint={say('pic.cellsHint')}
      table={{
        heads: [say('pic.cell'), say('pic.amount'), say('pic.share')],
        rows: CELL_ORDER.map((cell) => [say(`cell.${cell}`), tally[cell], share(cell)]),
      }}
    >
      <Strip pieces={CELL_ORDER.map((cell) => ({ of: FILL_OF_CELL[cell], n: tally[cell] }))} />
      <ul class="cells">
        {CELL_ORDER.map((cell) => (
          <li key={cell}>
            <button
              type="button"
              aria-pressed={isChosen(cell)}
              onClick={() => panel.narrow(isChosen(cell) ? { statuses: [], cells: [] } : FILTER_OF[cell])}
            >
              <Swatch of={FILL_OF_CELL[cell]} />
              <span class={cell === 'open-late' && tally[cell] > 0 ? 'name is-late' : 'name'}>
                {say(`cell.${cell}`)}
              </span>
              <span class="num strong">{tally[cell]}</span>
              <span class="num quiet share">{share(cell)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Picture>
  );
}
