/** The longest tag kept; longer ones are cut. */
const LONGEST = 40;

/** Words as a tag: composed, on one line, without outer blanks or a leading "#"; "" where nothing is left. */
export const asTag = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s#]+/u, '')
    .trim()
    .slice(0, LONGEST)
    .trim();

/** Two tags are one when they differ in case alone: "Gấp" is "gấp", while "gap" is another word. */
const same = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

/** The tags with one more at the end, written as among `used` where it is there; the very same list where it has it already. */
export function withTag(tags: readonly string[], words: string, used: readonly string[] = []): readonly string[] {
  const tag = asTag(words);
  if (tag === '' || tags.some((one) => same(one, tag))) return tags;
  return [...tags, used.find((one) => same(one, tag)) ?? tag];
}

/** The tags without one. */
export const withoutTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((one) => !same(one, tag));
