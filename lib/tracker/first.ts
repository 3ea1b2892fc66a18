import { addDays, type IsoDay } from '../core/calendar/iso-day.ts';
import type { Status } from '../core/task/task.ts';
import type { Connection, Tx } from './db.ts';
import { testsOf } from './matching.ts';
import { byDue, type Entry, type Query } from './query.ts';
import type { Row } from './rows.ts';
import { statesOn } from './states.ts';

const OPEN: readonly Status[] = ['not-started', 'in-progress'];
/** Rows read at a time for each status; a filter that lets few through asks for more. */
const AT_ONCE = 60;

/**
 * The first `count` of what a query finds, soonest first, read by index: the cost is that of what is shown, whatever is tracked. Fewer
 * only where no more open dated tasks pass. Null where the order or the test needs more than the rows of open dated tasks: a search,
 * another sort, what is done.
 */
export async function readFirst(
  connection: Connection,
  query: Query,
  today: IsoDay,
  count: number,
): Promise<readonly Entry[] | null> {
  const { search, sort, group, status, cell } = query;
  if (search?.trim() || (sort !== undefined && sort !== 'due') || group || status || cell) return null;
  const tests = [...testsOf(query).values()];
  const state = statesOn(today);
  return connection.run(['rows'], 'readonly', async (tx) => {
    const passed: Entry[] = [];
    const take = (rows: readonly Row[]): void => {
      for (const row of rows) {
        const entry = { row, state: state(row) };
        if (entry.state.lastDay !== null && tests.every((test) => test(entry))) passed.push(entry);
      }
    };
    const streams = OPEN.map((one) => new Stream(tx, one));
    // What returns stands at another day every period: its turn is worked out, not looked up.
    const rhythmic = tx.objectStore('rows').index('byRhythm').getAll();
    const [all, ...heads] = await Promise.all([rhythmic, ...streams.map((one) => one.more())]);
    let rhythms = all.filter((row) => OPEN.includes(row.status)).map((row) => ({ row, from: earliest(row, today) }));
    for (let more = heads; ; more = await Promise.all(streams.map((one) => one.more()))) {
      take(more.flat().filter((row) => row.limit.recurrence === null));
      // What is beyond the last row of a stream that has more is not yet certain.
      const ends = streams.flatMap(({ last }) => (last ? [{ row: last, state: state(last) }] : []));
      const end = ends.sort(byDue)[0];
      const last = end?.state.lastDay ?? null;
      take(rhythms.filter(({ from }) => last === null || from <= last).map(({ row }) => row));
      rhythms = rhythms.filter(({ from }) => last !== null && from > last);
      passed.sort(byDue);
      if (end === undefined) return passed.slice(0, count);
      const certain = passed.filter((entry) => byDue(entry, end) <= 0);
      if (certain.length >= count) return certain.slice(0, count);
    }
  });
}

/** No turn of a duty that returns is before this day: that of the period that today lies in, and "trước ngày 01" ends the day before it. */
function earliest({ limit: { recurrence, lastDay } }: Row, today: IsoDay): IsoDay {
  if (recurrence === null || recurrence.interval !== undefined || recurrence.every === 'day') return '';
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  const first = { week: 0, month, quarter: month - ((month - 1) % 3), half: month > 6 ? 7 : 1, year: 1 }[
    recurrence.every
  ];
  const turn = first === 0 ? addDays(today, -7) : addDays(`${year}-${String(first).padStart(2, '0')}-01`, -1);
  return lastDay !== null && lastDay < turn ? lastDay : turn;
}

/** The rows of one status by their limits, a stretch at a time. */
class Stream {
  /** The last row read while there may be more; null at the end. */
  last: Row | null = null;
  #begun = false;

  constructor(
    readonly tx: Tx<'readonly'>,
    readonly status: Status,
  ) {}

  async more(): Promise<Row[]> {
    if (this.#begun && this.last === null) return [];
    const { last, status } = this;
    const from = last ? [status, last.limit.lastDay ?? '', last.noticeId, last.order, last.id] : [status];
    this.#begun = true;
    const range = IDBKeyRange.bound(from, [status, []], last !== null);
    const rows = await this.tx.objectStore('rows').index('byDay').getAll(range, AT_ONCE);
    this.last = rows.length < AT_ONCE ? null : (rows.at(-1) ?? null);
    return rows;
  }
}
