/**
 * Lines of iCalendar (RFC 5545, 3.1 and 3.3.11). Written here and not by a library: the ones tried fold by the code point, which parts a letter
 * from its tone mark in decomposed text, and take half a minute for ten thousand events.
 */

/** A property's line, folded. `value` is written as it stands: words go through `asText` first. */
export const line = (name: string, value: string): string => `${fold(`${name}:${value}`)}\r\n`;

/** Words as a TEXT value: backslash, semicolon, comma and line end escaped, what no calendar may hold left out. */
export const asText = (words: string): string =>
  words
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n');

/** Octets of UTF-8 that a line may have, its end aside. */
const MOST = 75;
/** What is a letter by itself in every unit: Latin with all Vietnamese letters in composed form, and common punctuation. */
const PLAIN = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/u;

/** Cut into lines of at most 75 octets, between letters: a letter is what is seen as one, its marks and joined signs included. */
export function fold(whole: string): string {
  if (whole.length * 3 <= MOST) return whole;
  return PLAIN.test(whole) ? foldBetween(whole, whole) : foldBetween(whole, lettersOf(whole));
}

/** `letters` are the pieces of `whole` that stay together, in order. */
function foldBetween(whole: string, letters: Iterable<string>): string {
  const lines: string[] = [];
  let start = 0;
  let at = 0;
  let octets = 0;
  for (const letter of letters) {
    const more = octetsOf(letter);
    if (octets + more > MOST) {
      lines.push(whole.slice(start, at));
      start = at;
      // the space that begins the next line
      octets = 1;
    }
    octets += more;
    at += letter.length;
  }
  lines.push(whole.slice(start));
  return lines.join('\r\n ');
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Letters as seen; one that would fill a line by itself (a base under dozens of marks) in its code points. */
function* lettersOf(whole: string): Generator<string> {
  for (const { segment } of segmenter.segment(whole)) {
    if (octetsOf(segment) < MOST) yield segment;
    else yield* segment;
  }
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  let sum = 0;
  for (let at = 0; at < letter.length; at++) {
    const unit = letter.charCodeAt(at);
    // the two units of a pair make four octets
    sum += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return sum;
}
