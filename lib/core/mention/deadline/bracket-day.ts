import type { IsoDay } from '../../calendar/iso-day.ts';
import { quick } from '../../text/words.ts';
import type { DeadlineValue } from '../mention.ts';
import { readTime } from './time-value.ts';

/** A day in brackets behind words that name it otherwise, as a pattern source: " (13/9/2026)", " (ngày 28/5)". */
export const BRACKET_DAY =
  ' \\((?:ngày )?(?:\\d{1,2}[/.]\\d{1,2}(?:[/.](?:19|20)\\d{2})?|\\d{1,2} tháng \\d{1,2}(?: năm (?:19|20)\\d{2})?)\\)';
const AT_END = quick(new RegExp(`${BRACKET_DAY}$`, 'u'));

/**
 * The day that closes `words` (lower case) in brackets: "ngày mai (13/9/2026)" → 2026-09-13; a missing year is that of `on`.
 * Null where no such day stands there or the calendar has none.
 */
export function bracketDay(words: string, on: IsoDay | null): Pick<DeadlineValue, 'due' | 'implied'> | null {
  const found = AT_END.exec(words)?.[0];
  if (found === undefined) return null;
  const day = found
    .replace(/ (?:tháng|năm) /gu, '/')
    .replace(/[ ()]|ngày/gu, '')
    .replaceAll('.', '/');
  const value = readTime(day, 'day', on);
  return value && { due: value.due, implied: value.implied };
}
