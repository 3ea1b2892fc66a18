/**
 * Letter-aware pieces for patterns. `\b` and `\W` know only ASCII: "đ)" has no `\b`, and "toàn" has one inside.
 * All patterns run on NFC text and carry the `u` flag.
 */

/** Nothing that is a letter or digit may stand before. */
export const LEFT = '(?<![\\p{L}\\p{N}])';
/** Nothing that is a letter or digit may follow. */
export const RIGHT = '(?![\\p{L}\\p{N}])';

/** Escape a literal for use inside a pattern. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A pattern that matches whole words only, case-insensitively unless `flags` says otherwise. `g`, `u` and `d` are supplied where needed by the caller. */
export const wordPattern = (source: string, flags = 'giu'): RegExp => new RegExp(`${LEFT}(?:${source})${RIGHT}`, flags);

/** Lower case without diacritics, đ → d: "Tài chính" → "tai chinh". Length may change; for comparing, never for offsets. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
