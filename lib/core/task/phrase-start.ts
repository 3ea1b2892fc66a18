/** How many units of the longest phrase that a stretch of words begins with; 0 where it begins with none. */
export type PhraseStart = (words: string) => number;

const FIRST = /^[\p{L}\p{N}]+/u;
const GOES_ON = /^[\p{L}\p{N}]/u;

/**
 * Whether words begin with one of many phrases, whole words only. The first word finds those that can stand there, so that hundreds of
 * phrases cost no more than a few: a pattern of them all would try each. `loose`: capitals or not. In: NFC, single blanks.
 */
export function phraseStart(phrases: readonly string[], loose: boolean): PhraseStart {
  const known = new Map<string, string[]>();
  let longest = 0;
  for (const given of phrases) {
    const phrase = loose ? given.toLowerCase() : given;
    const first = FIRST.exec(phrase)?.[0] ?? '';
    known.set(
      first,
      [...(known.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
    longest = Math.max(longest, phrase.length);
  }
  return (words) => {
    const near = words.slice(0, longest + 1);
    const head = (loose ? near.toLowerCase() : near).replaceAll('\n', ' ');
    const found = known.get(FIRST.exec(head)?.[0] ?? '');
    return found?.find((phrase) => head.startsWith(phrase) && !GOES_ON.test(head.slice(phrase.length)))?.length ?? 0;
  };
}
