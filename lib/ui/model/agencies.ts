import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { alive, type Entry } from '@/lib/core/lexicon/schema.ts';
import { fold } from '@/lib/core/text/words.ts';

/** A body that can be chosen, and the former bodies that led to it by the words typed. */
export interface Choice {
  readonly entry: Entry;
  /** Names of bodies that went into it and that the words typed found. */
  readonly formerly: readonly string[];
}

const MOST = 40;

/** Every name a body goes by, folded; short codes only as whole words. */
const namesOf = (entry: Entry): string =>
  fold(
    [
      entry.name,
      entry.short ?? '',
      ...(entry.aliases ?? []),
      ...(entry.variants ?? []),
      ...(entry.abbreviations ?? []),
      ...(entry.codes ?? []),
    ].join('\n'),
  );

/**
 * Bodies of today whose names hold all the words typed, without diacritics, those that begin with them first; former bodies lead to
 * their successors ("giao thong" finds Bộ Xây dựng). Nothing typed: the first ones as the data lists them.
 */
export function findAgencies(typed: string, today: string): Choice[] {
  const wanted = fold(typed).split(/\s+/u).filter(Boolean);
  const found = new Map<string, { entry: Entry; formerly: string[]; rank: number }>();
  const add = (entry: Entry, formerly: string | null, rank: number): void => {
    const known = found.get(entry.id);
    if (!known) found.set(entry.id, { entry, formerly: formerly === null ? [] : [formerly], rank });
    else if (formerly !== null && !known.formerly.includes(formerly)) known.formerly.push(formerly);
  };
  for (const entry of lexicon.all()) {
    const names = namesOf(entry);
    if (!wanted.every((word) => names.includes(word))) continue;
    const begins = names.split('\n').some((name) => name.startsWith(wanted.join(' ')));
    if (alive(entry, today)) add(entry, null, begins ? 0 : 1);
    else if (wanted.length > 0) for (const next of heirs(entry, today)) add(next, entry.name, 2);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).slice(0, MOST);
}

/** The bodies of today that a former one went into, followed through every step. */
function heirs(entry: Entry, today: string, depth = 0): Entry[] {
  if (depth > 6) return [];
  return (entry.successors ?? []).flatMap((step) => {
    const next = lexicon.byId(step.id);
    if (!next || next.id === entry.id) return [];
    return alive(next, today) ? [next] : heirs(next, today, depth + 1);
  });
}
