import seed from '../../../../seeds/document-types.json';
import { literal } from '../../text/words.ts';

/** Names of kinds of paper, the longest first: "Chương trình hành động" before "Chương trình". */
export const KIND_NAMES: readonly string[] = seed.types
  .map((type) => type.name.replace(/ của Đảng$/u, ''))
  .filter((name, index, all) => all.indexOf(name) === index)
  .sort((a, b) => b.length - a.length);

/** Any kind of paper, as a pattern source for text in lower case, first syllable capital or not. */
export const KIND = `(?:${KIND_NAMES.map((name) => literal(name.toLowerCase())).join('|')})`;
