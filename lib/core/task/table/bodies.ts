import { readTimeCell } from '../../mention/deadline/read-time-cell.ts';
import type { AssigneeMention } from '../../mention/mention.ts';
import type { Party } from '../../reading.ts';
import { type Span, slice } from '../../text/span.ts';
import { within } from '../../text/within.ts';
import { partiesOf } from '../party-list.ts';

/** Who stands in a cell: those who lead, and those named there as helpers ("Sở A; phối hợp: Sở B"). */
export interface CellBodies {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
}

const NOBODY: CellBodies = { leads: [], coops: [] };
const HELPERS = /[\s,;.(–-]*(?:các |cơ quan |đơn vị )*phối hợp(?: thực hiện)?(?: với| cùng)?\s*:?\s*/iu;
const OPENING =
  /^[\s–+•*-]*(?:(?:[Cc]ơ quan |[Đđ]ơn vị )?[Cc]hủ trì\s*:?\s*)?(?:(?:[Cc]ác |[Đđ]ồng chí |[Đđ]\/c |[Ll]ãnh đạo )(?=\p{Lu}))?/u;
const TIME_FIRST =
  /^\s*(?:trong|trước|đến|từ|chậm nhất|muộn nhất|ngày|tháng|quý|năm|hằng|hàng|định kỳ|thường xuyên|hoàn thành|\d)(?!\p{L})/iu;
/** No name of a body is longer, in letters. */
const LONGEST_NAME = 90;

/**
 * The bodies of a cell, where every word names one: those known, and whatever else stands between the marks of the list ("CIC", "C06 - Bộ
 * Công an"). Brackets behind a name are passed over.
 */
export function bodiesOf(text: string, cell: Span, assignees: readonly AssigneeMention[]): CellBodies {
  const words = slice(text, cell);
  if (!/\p{L}{2}/u.test(words) || /^(?:không|chưa|đã)(?!\p{L})/iu.test(words)) return NOBODY;
  // a row that lost a cell: a time is nobody
  if (TIME_FIRST.test(words) && readTimeCell(words, null) && within(assignees, cell).length === 0) return NOBODY;
  const helpers = HELPERS.exec(words);
  if (!helpers) return { leads: listed(text, cell, assignees), coops: [] };
  return {
    leads: listed(text, { start: cell.start, end: cell.start + helpers.index }, assignees),
    coops: listed(text, { start: cell.start + helpers.index + helpers[0].length, end: cell.end }, assignees),
  };
}

function listed(text: string, cell: Span, assignees: readonly AssigneeMention[]): Party[] {
  const inside = within(assignees, cell);
  return pieces(text, cell, inside).flatMap((piece) => {
    const opening = OPENING.exec(slice(text, piece))?.[0].length ?? 0;
    const own = { start: piece.start + opening, end: piece.end };
    const named = within(inside, piece);
    const first = named[0];
    if (first && first.span.start <= own.start && (named.length > 1 || endsThere(text, first.span.end, own.end)))
      return partiesOf(text, named, false);
    const bare = slice(text, own)
      .replace(/\s*\([^()]*\)\s*$/u, '')
      .replace(/[\s.,:]+$/u, '');
    if (bare.length > LONGEST_NAME || !/\p{L}{2}/u.test(bare)) return partiesOf(text, named, false);
    const span = { start: own.start, end: own.start + bare.length };
    const known = first && first.span.start <= own.start ? first : null;
    return [{ text: bare, span, id: known?.id ?? null, full: null, inherited: false }];
  });
}

/** A name that nothing but a bracket follows. */
const endsThere = (text: string, from: number, end: number): boolean =>
  /^[\s.,:]*(?:\([^()]*\)[\s.,:]*)*$/u.test(text.slice(from, end));

/** The cell cut where its list parts the names; no name and no bracket is cut in two. */
function pieces(text: string, cell: Span, inside: readonly AssigneeMention[]): Span[] {
  const cuts: Span[] = [];
  let start = cell.start;
  let depth = 0;
  for (const mark of slice(text, cell).matchAll(
    /[();,+/]|\s[–-]\s(?=(?:Bộ|Sở|UBND|Ủy ban|Cục|Vụ|Phòng|Ban)\s)|\svà\s|\s*[•▪]\s*/gu,
  )) {
    const at = cell.start + mark.index;
    if (mark[0] === '(' || mark[0] === ')') depth = Math.max(0, depth + (mark[0] === '(' ? 1 : -1));
    else if (
      depth === 0 &&
      !/[-–]/u.test(mark[0]) &&
      !inside.some(({ span }) => span.start < at && at < span.end) &&
      parts(text, at, mark[0], inside)
    ) {
      cuts.push({ start, end: at });
      start = at + mark[0].length;
    }
  }
  cuts.push({ start, end: cell.end });
  return cuts
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
    })
    .filter((piece) => piece.end > piece.start);
}

/** A comma, stroke or "và" parts names only where a name follows; a semicolon always does. */
function parts(text: string, at: number, mark: string, inside: readonly AssigneeMention[]): boolean {
  if (mark === ';' || mark === '+' || /[•▪]/u.test(mark)) return true;
  if (mark === '/') return /^\/\s*\p{Lu}/u.test(text.slice(at)) && !/[\p{Lu}]$/u.test(text.slice(0, at).slice(-1));
  const next = at + mark.length + (/^\s*/u.exec(text.slice(at + mark.length))?.[0].length ?? 0);
  return (
    /^\p{Lu}/u.test(text.slice(next, next + 2)) ||
    inside.some(({ span }) => span.start - next >= 0 && span.start - next < 8)
  );
}
