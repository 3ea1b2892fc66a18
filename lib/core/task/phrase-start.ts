import { quick } from '../text/words.ts';
/** How many units of the longest phrase that a stretch of words begins with; 0 where it begins with none. */
export type PhraseStart = (words: string) => number;

const GOES_ON = quick(/^[\p{L}\p{N}]/u);

/** A letter or digit of the Latin blocks. */
const isLetter = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) ||
  (code > 0x2f && code < 0x3a) ||
  (code > 0x40 && code < 0x5b) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff);

/** The first word; "" where none stands at the start. */
function firstWord(words: string): string {
  let end = 0;
  while (isLetter(words.charCodeAt(end))) end++;
  return words.slice(0, end);
}

/**
 * Whether words begin with one of many phrases, whole words only. The first word finds those that can stand there, so that hundreds of
 * phrases cost no more than a few: a pattern of them all would try each. `loose`: capitals or not. In: NFC, single blanks.
 */
export function phraseStart(phrases: readonly string[], loose: boolean): PhraseStart {
  const known = new Map<string, string[]>();
  let longest = 0;
  for (const given of phrases) {
    const phrase = loose ? given.toLowerCase() : given;
    const first = firstWord(phrase);
    known.set(
      first,
      [...(known.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
    longest = Math.max(longest, phrase.length);
  }
  return (words) => {
    const first = firstWord(words);
    const found = known.get(loose ? first.toLowerCase() : first);
    if (!found) return 0;
    const near = words.slice(0, longest + 1);
    const plain = near.includes('\n') ? near.replace(/\n/gu, ' ') : near;
    const head = loose ? plain.toLowerCase() : plain;
    return found.find((phrase) => head.startsWith(phrase) && !GOES_ON.test(head.slice(phrase.length)))?.length ?? 0;
  };
}
