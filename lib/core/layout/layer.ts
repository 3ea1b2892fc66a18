import type { DrawnWord } from './drawn.ts';
import { fromLegacy, legacyOf } from './legacy.ts';
import { sensible } from './sensible.ts';

/**
 * A page's own words in Unicode: as they are, or out of the encoding of the old fonts (TCVN3, VNI). Null where they make no sense in any: the
 * page is then to be read as a picture.
 */
export function mendLayer(words: readonly DrawnWord[]): readonly DrawnWord[] | null {
  const said = words.map(({ text }) => text);
  if (sensible(said)) return words;
  const encoding = legacyOf(said);
  return encoding && words.map((word) => ({ ...word, text: fromLegacy(word.text, encoding) }));
}
