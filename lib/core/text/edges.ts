import { isLetter } from './words.ts';

/** What stands at the edges of a stretch of text, told unit by unit: most lines are short, and a pattern costs more than to look. */

/** Whether a unit is a blank of any kind, as `\s` has them. */
export const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code > 0x08 && code < 0x0e) ||
  (code > 0x9f &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code > 0x1fff && code < 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Where the first unit stands that is no blank; `end` where all are. */
export function firstSign(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The last unit that is no blank; 0 where all are. */
export function lastSign(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at > start ? text.charCodeAt(at - 1) : 0;
}

const COLON = 0x3a;
/** Whether the words end with a colon, blanks behind it or not. */
export const endsWithColon = (text: string, start: number, end: number): boolean =>
  lastSign(text, start, end) === COLON;

/** Whether a letter stands between two places. */
export function letterIn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
