import { useMemo } from 'preact/hooks';
import { formatDay } from '@/lib/core/calendar/format.ts';
import { MOTTO, placeAndDay, STATE } from '@/lib/core/export/official-words.ts';
import type { PrintColumn } from '@/lib/core/export/print.ts';
import { CELL_NAMES, type summaryOf } from '@/lib/core/export/rows.ts';
import { CELLS } from '@/lib/core/task/due.ts';
import type { Drawn, PrintState } from './print-state.ts';
import { RowsPart } from './rows-part.tsx';

interface Props {
  readonly print: PrintState;
  /** Who prints it; "" where the user named no agency. */
  readonly body: string;
  readonly unit: string;
}

/**
 * The sheet, as offices set it (Nghị định 30/2020/NĐ-CP, Phụ lục I): the body at the left of the head, the nation's name and motto at the right, title, table,
 * and how many stand in each cell of the report. Its words are Vietnamese whatever the interface speaks: the report is.
 */
export function Sheet({ print, body, unit }: Props) {
  const columns = print.columns.value;
  const { today } = print;
  return (
    <article class="sheet" lang="vi">
      <header class="heads">
        <div>
          {body !== '' && unit !== '' && <p class="caps">{body}</p>}
          <p class="caps own">{unit || body || '.'.repeat(24)}</p>
        </div>
        <div>
          <p class="caps strong">{STATE}</p>
          <p class="strong motto">{MOTTO}</p>
          <p class="on">{placeAndDay('', today)}</p>
        </div>
      </header>
      <h1>DANH MỤC NHIỆM VỤ THEO DÕI</h1>
      <p class="until">
        (Tính đến hết ngày {formatDay(today)}, {print.count.value.toLocaleString('vi')} nhiệm vụ)
      </p>
      {leavesOf(print.drawn.value).map((leaf, at) => (
        <Leaf key={`${print.by.value}-${at}`} blocks={leaf} columns={columns} />
      ))}
      {print.summary.value && <Summary sums={print.summary.value} total={print.count.value} />}
    </article>
  );
}

/** Rows in one table: a longer list goes on in another, for a table is laid out anew as a whole with every row that it gets, and no browser prints one of thousands. */
const ROWS = 500;

function leavesOf(drawn: readonly Drawn[]): (readonly Drawn[])[] {
  const leaves: Drawn[][] = [];
  let room = 0;
  for (const block of drawn) {
    room -= block.rows.length;
    if (room < 0) {
      leaves.push([]);
      room = ROWS - block.rows.length;
    }
    leaves.at(-1)?.push(block);
  }
  return leaves;
}

interface LeafProps {
  readonly blocks: readonly Drawn[];
  readonly columns: readonly PrintColumn[];
}

/** A table of the list; once it is full, it is not looked at again. */
function Leaf({ blocks, columns }: LeafProps) {
  const last = blocks.at(-1);
  // the last one tells whether any was added
  return useMemo(
    () => (
      <div class="leaf">
        <table class="list">
          <colgroup>
            {columns.map(({ head, share }) => (
              <col key={head} style={{ width: `${share}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map((block) => (
            <RowsPart key={block.first} block={block} columns={columns} />
          ))}
        </table>
      </div>
    ),
    [last, columns],
  );
}

/** How many stand in each cell of the report, in one line across. */
function Summary({ sums, total }: { readonly sums: ReturnType<typeof summaryOf>; readonly total: number }) {
  const { cells, none } = sums;
  const columns: readonly (readonly [head: string, count: number])[] = [
    ...CELLS.map((cell) => [CELL_NAMES[cell], cells[cell]] as const),
    ...(none > 0 ? [['Tạm dừng hoặc không thực hiện', none] as const] : []),
    ['Tổng số', total],
  ];
  return (
    <table class="sums">
      <caption>Tổng hợp</caption>
      <thead>
        <tr>
          {columns.map(([head]) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map(([head, count]) => (
            <td key={head}>{count}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
