import type { Correction, DrawnRun, DrawnText } from '../../layout/drawn.ts';
import type { Span } from '../../text/span.ts';

/** To put `now` where a span of `raw` stands. */
export interface Edit extends Span {
  readonly now: string;
  readonly rule: Correction['rule'];
}

/**
 * A drawn text with edits made, each recorded as a correction; runs and earlier corrections move along. Edits that overlap an earlier one,
 * that change nothing or that touch words which the file itself says are left out. Where an edit keeps the number of words, each word keeps
 * its own place on the page.
 */
export function rewrite(drawn: DrawnText, edits: readonly Edit[]): DrawnText {
  const chosen = disjoint(drawn, edits);
  if (chosen.length === 0) return drawn;
  const pieces = chosen.flatMap((edit) => wordByWord(drawn.raw, edit));
  const move = mover(pieces);
  const made = chosen.map(({ start, end, rule }) => ({
    start: move(start),
    end: move(end),
    was: drawn.raw.slice(start, end),
    rule,
  }));
  const rewritten = applied(drawn, pieces, move);
  return {
    ...rewritten,
    corrections: [...rewritten.corrections, ...made].sort((a, b) => a.start - b.start),
  };
}

/** A drawn text with one correction taken back: what was read stands again. A correction that is not (or no longer) there changes nothing. */
export function takeBack(drawn: DrawnText, correction: Correction): DrawnText {
  const left = drawn.corrections.filter(
    ({ start, end, was }) => start !== correction.start || end !== correction.end || was !== correction.was,
  );
  if (left.length === drawn.corrections.length) return drawn;
  const pieces = wordByWord(drawn.raw, { ...correction, now: correction.was });
  return applied({ ...drawn, corrections: left }, pieces, mover(pieces));
}

/** The text with pieces put in place; runs and corrections move along. */
function applied(drawn: DrawnText, pieces: readonly Piece[], move: (at: number) => number): DrawnText {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, now } of pieces) {
    parts.push(drawn.raw.slice(from, start), now);
    from = end;
  }
  parts.push(drawn.raw.slice(from));
  const moved = <T extends Span>(one: T): T => ({ ...one, start: move(one.start), end: move(one.end) });
  return {
    ...drawn,
    raw: parts.join(''),
    runs: drawn.runs.map((run): DrawnRun => moved(run)),
    corrections: drawn.corrections.map((known): Correction => moved(known)),
  };
}

interface Piece extends Span {
  readonly now: string;
}

function disjoint({ raw, runs }: DrawnText, edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  let end = 0;
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end || edit.now === raw.slice(edit.start, edit.end)) continue;
    while ((runs[at]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) at++;
    let seen = false;
    let sure = false;
    for (let k = at; k < runs.length && (runs[k]?.start ?? 0) < edit.end; k++) {
      seen = true;
      sure ||= runs[k]?.confidence === null;
    }
    if (!seen || sure) continue;
    chosen.push(edit);
    end = edit.end;
  }
  return chosen;
}

/** An edit of as many words as before, as edits of the words that change; else the edit itself. */
function wordByWord(raw: string, edit: Piece): Piece[] {
  const was = [...raw.slice(edit.start, edit.end).matchAll(/\S+/gu)];
  const now = edit.now.split(' ');
  if (was.length !== now.length) return [edit];
  return was.flatMap((word, at): Piece[] => {
    const start = edit.start + word.index;
    const next = now[at] ?? '';
    return next === word[0] ? [] : [{ start, end: start + word[0].length, now: next }];
  });
}

/** Where a place of the old text lies in the new; within a piece by its share. For places asked for in any order. */
function mover(pieces: readonly Piece[]): (at: number) => number {
  const shifts: number[] = [];
  let shift = 0;
  for (const { start, end, now } of pieces) {
    shifts.push(shift);
    shift += now.length - (end - start);
  }
  return (at) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low - 1];
    if (!piece) return at;
    const before = shifts[low - 1] ?? 0;
    if (at >= piece.end) return at + before + piece.now.length - (piece.end - piece.start);
    return piece.start + before + Math.round(((at - piece.start) * piece.now.length) / (piece.end - piece.start));
  };
}
