import { addMonths } from '@/lib/core/calendar/iso-day.ts';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { alive, type Entry } from '@/lib/core/lexicon/schema.ts';
import { fold } from '@/lib/core/text/words.ts';

/** A body that can be chosen, and the former bodies that led to it by the words typed. */
export interface Choice {
  readonly entry: Entry;
  /** Bodies that went into it. */
  readonly formerly: readonly string[];
  /** Bodies that were split, of whose work it took a part. */
  readonly partOf: readonly string[];
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
  const found = new Map<string, { entry: Entry; formerly: string[]; partOf: string[]; rank: number }>();
  const add = (entry: Entry, rank: number): { formerly: string[]; partOf: string[] } => {
    const known = found.get(entry.id);
    const made = known ?? { entry, formerly: [], partOf: [], rank: rank - (MINISTRIES.has(entry.kind) ? 0.5 : 0) };
    if (!known) found.set(entry.id, made);
    return made;
  };
  for (const entry of lexicon.all()) {
    const names = namesOf(entry);
    if (!wanted.every((word) => names.includes(word))) continue;
    const begins = names.split('\n').some((name) => name.startsWith(wanted.join(' ')));
    if (alive(entry, today)) add(entry, begins ? 0 : 1);
    else if (wanted.length > 0)
      for (const heir of heirs(entry, today)) {
        const choice = add(heir.entry, heir.part ? 2 : 1);
        const names = heir.part ? choice.partOf : choice.formerly;
        // one of its own name tells nothing new
        if (entry.name !== heir.entry.name && !names.includes(entry.name)) names.push(entry.name);
      }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).slice(0, MOST);
}

/** Papers older than so many years are not followed up. */
const YEARS = 10;

/**
 * The bodies that an agency of today has followed, and those that were split, of whose work it took a part. Left out: those of its own
 * name, those that ended long ago, and former bearers of a name that another body bears today.
 */
export function formerOf(id: string, today: string): Pick<Choice, 'formerly' | 'partOf'> {
  const names = new Set(lexicon.all().flatMap((entry) => (alive(entry, today) ? [entry.name] : [])));
  const since = addMonths(today, -12 * YEARS);
  const formerly = new Set<string>();
  const partOf = new Set<string>();
  for (const entry of lexicon.all()) {
    if (names.has(entry.name) || alive(entry, today) || (entry.to ?? today) < since) continue;
    for (const heir of heirs(entry, today)) if (heir.entry.id === id) (heir.part ? partOf : formerly).add(entry.name);
  }
  return { formerly: [...formerly], partOf: [...partOf].filter((name) => !formerly.has(name)) };
}

const MINISTRIES: ReadonlySet<Entry['kind']> = new Set(['ministry', 'ministerial']);

interface Heir {
  readonly entry: Entry;
  /** It took only a part of the work. */
  readonly part: boolean;
}

/** The bodies of today that a former one went into, followed through every step. */
function heirs(entry: Entry, today: string, part = false, depth = 0): Heir[] {
  if (depth > 6) return [];
  return (entry.successors ?? []).flatMap((step) => {
    const next = lexicon.byId(step.id);
    if (!next || next.id === entry.id) return [];
    const only = part || (step.relation === 'split_into' && step.main !== true);
    return alive(next, today) ? [{ entry: next, part: only }] : heirs(next, today, only, depth + 1);
  });
}
