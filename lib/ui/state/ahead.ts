import type { Entry } from '@/lib/tracker/query.ts';

/** A key lets through one row of three to one of ten: what it brings to the top of the list is mostly among so many rows now. */
const ROWS = 90;
/** Read at a time: a key that comes meanwhile does not wait for more. */
const AT_ONCE = 12;
/** After the last key, so that what it shows is drawn first. In ms. */
const REST = 60;

/**
 * Reads the records of the rows that the next key of a search may bring into view, while nothing else is to be done. `ready`: has records
 * at hand, as `Items` does. Each call leaves what the one before has not read yet.
 */
export function createAhead(ready: (ids: readonly string[]) => Promise<void> | null) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const read = async (ids: readonly string[], mine: number): Promise<void> => {
    for (let at = 0; at < ids.length && mine === turn; at += AT_ONCE) {
      const some = ready(ids.slice(at, at + AT_ONCE));
      if (some) await some.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
    }
  };
  return (drawn: readonly Entry[]): void => {
    clearTimeout(timer);
    const mine = ++turn;
    timer = setTimeout(() => void read(firstOf(drawn, ROWS), mine), REST);
  };
}

/** The ids of those that the window shows at the list's top; a row is seldom lower than 80 px. */
export const firstInView = (drawn: readonly Entry[]): string[] => firstOf(drawn, Math.ceil(window.innerHeight / 80));

const firstOf = (drawn: readonly Entry[], count: number): string[] => drawn.slice(0, count).map(({ row }) => row.id);
