import type { IsoDay } from '../core/calendar/iso-day.ts';
import { type DueState, dueState } from '../core/task/due.ts';
import type { Row } from './rows.ts';

/**
 * How rows stand on one day. Ten thousand rows have a few thousand limits between them: rows that stand alike share one state, worked
 * out once. A rhythm's turn depends on its rounds too and is worked out for each.
 */
export function statesOn(today: IsoDay): (row: Row) => DueState {
  const known = new Map<string, DueState>();
  return (row) => {
    const { limit, status, doneOn } = row;
    if (limit.recurrence !== null) return dueState(row, today);
    const key = `${limit.lastDay} ${limit.basis} ${limit.doubtful} ${status} ${doneOn}`;
    const found = known.get(key) ?? dueState(row, today);
    known.set(key, found);
    return found;
  };
}
