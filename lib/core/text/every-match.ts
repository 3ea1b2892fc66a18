/** Where a match ends that is read on behind the pattern. */
export type EndOf = (match: RegExpExecArray, text: string) => number;

/**
 * All matches of a pattern with the flag `g`, in order, as `matchAll` gives them, without the copy of the pattern that it makes at each call:
 * for patterns that run on every clause or line.
 */
export function everyMatch(pattern: RegExp, words: string, endOf?: EndOf): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (endOf) pattern.lastIndex = endOf(match, words);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
