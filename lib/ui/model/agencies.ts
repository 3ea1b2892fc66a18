import { addMonths } from '@/lib/core/calendar/iso-day.ts';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { alive, type Entry } from '@/lib/core/lexicon/schema.ts';
import { fold } from '@/lib/core/text/words.ts';

/** A body that can be chosen, and the former bodies that led to it by the words typed. */
export interface Choice {
  readonly entry: Entry;
  /** Another name of its own, or an older one, that was met where the present name was not. */
  readonly alsoNamed: string | null;
  /** Bodies that went into it. */
  readonly formerly: readonly string[];
  /** Bodies that were split, of whose work it took a part. */
  readonly partOf: readonly string[];
}

const MOST = 40;

/** How well a body is met, the best first: its name of today, another or older name of it, a body that went into it, one of whose work it took a part. */
const RANKS = { begins: 0, today: 1, other: 2, former: 3, part: 4 } as const;

interface Found extends Choice {
  readonly formerly: string[];
  readonly partOf: string[];
  readonly rank: number;
}

/** What a body goes by today, folded; a province is one with its People's Committee. */
const namesOf = ({ name, short, kind, variants }: Entry): string[] =>
  [
    name,
    short ?? '',
    ...(variants ?? []),
    ...(PLACES.has(kind) ? [`UBND ${name}`, `Ủy ban nhân dân ${name}`] : []),
  ].map(fold);

/** Short codes, folded: "btc" is no part of another word. */
const codesOf = ({ abbreviations, codes }: Entry): string[] =>
  [...(abbreviations ?? []), ...(codes ?? [])].map((code) => ` ${fold(code)}`);

/**
 * Bodies of today whose names hold all the words typed, without diacritics, those that begin with them first, then those met by another
 * or an older name; former bodies lead to their successors ("giao thong" finds Bộ Xây dựng). Of what is met alike, ministries stand
 * before others and short names before long ones. Nothing typed: the first ones as the data lists them.
 */
export function findAgencies(typed: string, today: string): Choice[] {
  const wanted = fold(typed).split(/\s+/u).filter(Boolean);
  const found = new Map<string, Found>();
  const add = (entry: Entry, rank: number, alsoNamed: string | null = null): Found => {
    const own = rank - (MINISTRIES.has(entry.kind) ? 0.5 : 0);
    const made = found.get(entry.id) ?? { entry, alsoNamed, formerly: [], partOf: [], rank: own };
    found.set(entry.id, made);
    if (own < made.rank) Object.assign(made, { rank: own, alsoNamed });
    return made;
  };
  for (const entry of lexicon.all()) {
    const names = namesOf(entry);
    const holds = (name: string): boolean => wanted.every((word) => name.includes(word));
    const coded = codesOf(entry).some((code) => wanted.every((word) => code.includes(` ${word}`)));
    const met = coded || names.some(holds);
    const other = met ? undefined : entry.aliases?.find((name) => holds(fold(name)));
    if (!met && other === undefined) continue;
    if (alive(entry, today)) {
      const begins = coded || names.some((name) => name.startsWith(wanted.join(' ')));
      add(entry, met ? RANKS[begins ? 'begins' : 'today'] : RANKS.other, other);
    } else if (wanted.length > 0)
      for (const heir of heirs(entry, today)) {
        const choice = add(heir.entry, heir.part ? RANKS.part : RANKS.former);
        const bodies = heir.part ? choice.partOf : choice.formerly;
        // one of its own name tells nothing new
        if (entry.name !== heir.entry.name && !bodies.includes(entry.name)) bodies.push(entry.name);
      }
  }
  const length = ({ entry }: Choice): number => (wanted.length > 0 ? entry.name.length : 0);
  return [...found.values()].sort((a, b) => a.rank - b.rank || length(a) - length(b)).slice(0, MOST);
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
const PLACES: ReadonlySet<Entry['kind']> = new Set(['province', 'city']);

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
