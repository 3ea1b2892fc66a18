import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Status } from '../core/task/task.ts';
import type { Connection, Tx } from './db.ts';
import { testsOf } from './matching.ts';
import { byDue, type Entry, entriesOf, type Query } from './query.ts';
import type { Row } from './rows.ts';

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
  const tests = [...testsOf(query, null).values()];
  return connection.run(['rows'], 'readonly', async (tx) => {
    const rhythms = await tx.objectStore('rows').index('byRhythm').getAll();
    const found = new Map(rhythms.filter((row) => OPEN.includes(row.status)).map((row) => [row.id, row]));
    const streams = OPEN.map((one) => new Stream(tx, one));
    for (;;) {
      for (const row of (await Promise.all(streams.map((one) => one.more()))).flat())
        if (row.limit.recurrence === null) found.set(row.id, row);
      const entries = entriesOf(found.values(), today);
      // What is beyond the last row of a stream that has more is not yet certain.
      const ends = streams.flatMap((one) => (one.last ? entriesOf([one.last], today) : []));
      const end = ends.sort(byDue)[0];
      const certain = entries.filter(
        (entry) => entry.state.lastDay !== null && (end === undefined || byDue(entry, end) <= 0),
      );
      const passed = certain.filter((entry) => tests.every((test) => test(entry)));
      if (passed.length >= count || end === undefined) return passed.slice(0, count);
    }
  });
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
