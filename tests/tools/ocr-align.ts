/** Two texts set against each other: which letters of `read` stand for which of `gold`, with the fewest changes. */
export interface Alignment {
  readonly gold: string;
  readonly read: string;
  /** For each place of `gold` (one more for the end), the place of `read` that it lies at. */
  readonly at: Uint32Array;
  /** For each letter of `gold` 1 where it was misread or lost, and how many letters were put in before it (the last: at the end). */
  readonly wrong: Uint8Array;
  readonly added: Uint16Array;
}

/** Quadratic: for pages of a few thousand letters. */
export function align(gold: string, read: string): Alignment {
  const columns = read.length + 1;
  const moves = new Uint8Array((gold.length + 1) * columns);
  let before = Uint32Array.from({ length: columns }, (_, j) => j);
  moves.fill(2, 1, columns);
  for (let i = 1; i <= gold.length; i++) {
    const row = new Uint32Array(columns);
    row[0] = i;
    moves[i * columns] = 1;
    for (let j = 1; j < columns; j++) {
      const kept = (before[j - 1] as number) + (gold.charCodeAt(i - 1) === read.charCodeAt(j - 1) ? 0 : 1);
      const lost = (before[j] as number) + 1;
      const put = (row[j - 1] as number) + 1;
      const least = Math.min(kept, lost, put);
      row[j] = least;
      moves[i * columns + j] = least === kept ? 0 : least === lost ? 1 : 2;
    }
    before = row;
  }
  return trace(gold, read, moves, columns);
}

function trace(gold: string, read: string, moves: Uint8Array, columns: number): Alignment {
  const at = new Uint32Array(gold.length + 1);
  const wrong = new Uint8Array(gold.length);
  const added = new Uint16Array(gold.length + 1);
  let i = gold.length;
  let j = read.length;
  at[i] = j;
  while (i > 0 || j > 0) {
    const move = moves[i * columns + j];
    if (move === 2) {
      added[i] = (added[i] as number) + 1;
      j--;
      continue;
    }
    i--;
    if (move === 1) wrong[i] = 1;
    else {
      j--;
      if (gold.charCodeAt(i) !== read.charCodeAt(j)) wrong[i] = 1;
    }
    at[i] = j;
  }
  return { gold, read, at, wrong, added };
}

/** Letters wrong in a stretch of `gold`: misread, lost, or put in between. */
export function errorsIn({ wrong, added }: Alignment, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += (wrong[at] as number) + (at > start ? (added[at] as number) : 0);
  return count;
}

/** What was read where `gold` has a stretch; letters put in at its edges count only where they join a word. */
export function readAt({ at, read }: Alignment, start: number, end: number): string {
  return read.slice(at[start], at[end]).trim();
}

/** For comparing: NFC, blanks single, dashes and quotes of one kind. */
export const plain = (text: string): string =>
  text.normalize('NFC').replace(/[–—‑]/gu, '-').replace(/[“”„]/gu, '"').replace(/\s+/gu, ' ').trim();
