/** XML 1.0 has no place for these: control characters but tab and breaks, halves of a pair, U+FFFE and U+FFFF. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * A text that a document can hold, of at most so many UTF-16 units, cut between letters and marked "…" where it was longer.
 * Line breaks of every kind become "\n".
 */
export function printable(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const clean = text.replace(UNPRINTABLE, '').replace(/\r\n?|\u2028|\u2029/gu, '\n');
  if (clean.length <= most) return clean;
  return `${clean.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
