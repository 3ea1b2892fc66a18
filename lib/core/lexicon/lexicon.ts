import agencies from '../../../seeds/agencies.json' with { type: 'json' };
import collectives from '../../../seeds/collectives.json' with { type: 'json' };
import offices from '../../../seeds/offices.json' with { type: 'json' };
import provinces from '../../../seeds/provinces.json' with { type: 'json' };
import type { IsoDay } from '../calendar/iso-day.ts';
import { alive, type Collective, type Entry, type Office } from './schema.ts';
import { keysOf, type Token, tokenize, wordKey } from './token.ts';
import { Trie } from './trie.ts';

/** All bodies that bear a name, in different times, and which of its words are capital. */
export interface Named {
  readonly name: string;
  readonly entries: Entry[];
  readonly caps: readonly boolean[];
  /** Letters count: an abbreviation. */
  readonly exact: boolean;
}

export interface Lexicon {
  /** Every body; collectives and offices apart. */
  all(): readonly Entry[];
  byId(id: string): Entry | null;
  collective(id: string): Collective | null;
  collectives(): readonly Collective[];
  offices(): readonly Office[];
  /** The body that a name (title, case, tone placement and spacing aside) meant on a day; null if unknown. */
  lookup(name: string, on: IsoDay | null): Entry | null;
  readonly names: Trie<Named>;
}

/**
 * Of the bodies that bore a name, the one there on the day; else the one nearest in time. Empty list: null. A centrally-run city before its
 * first day: null, for the name was then another place's ("thành phố Huế" within tỉnh Thừa Thiên Huế).
 */
export function asAt(entries: readonly Entry[], on: IsoDay | null): Entry | null {
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    if (alive(entry, on)) return entry;
  }
  if (on !== null && entries.length > 0 && entries.every((entry) => entry.kind === 'city' && (entry.from ?? '') > on))
    return null;
  if (on === null) return entries[entries.length - 1] ?? null;
  const ended = entries.filter((entry) => entry.to !== null && entry.to < on);
  ended.sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
  return ended[0] ?? entries[0] ?? null;
}

/** "Bộ Xây dựng" is written with capitals where its name has them; the first may be small if another follows ("các bộ Tài chính"). */
export function capsAgree(named: Named, tokens: readonly Token[], from: number, text: string): boolean {
  const last = tokens[from + named.caps.length - 1];
  const first = tokens[from];
  if (!first || !last) return false;
  // "sở GTVT": the kind of body may be small.
  if (named.exact) {
    const printed = text.slice(first.start, last.end);
    return (
      printed === named.name ||
      // "Vietinbank", "VietinBank"
      (/^\p{Lu}\p{L}{6,}$/u.test(printed) && printed.toLowerCase() === named.name.toLowerCase()) ||
      (/^[bs]/u.test(printed) && /^[BS](?:ộ|ở) /u.test(named.name) && printed.slice(1) === named.name.slice(1))
    );
  }
  // Offices differ on the later ones: "Bộ Công Thương" and "Bộ Công thương".
  const second = named.caps.indexOf(true, 1);
  if (second < 0) return first.cap || !named.caps[0];
  if (tokens[from + second]?.cap) return true;
  // "Sở y tế", "Bộ giáo dục và đào tạo", as papers of districts and older ones have it
  return first.cap && named.caps[0] === true && named.caps.length > 2 && WRITTEN_SMALL.has(first.key);
}

/** Kinds of bodies that are told by what they are for, so that small letters leave no doubt. */
const WRITTEN_SMALL: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'tổng'].map(wordKey));

const CITY = ['thành phố', 'Thành phố', 'TP', 'Tp'];
const PROVINCE = ['tỉnh', 'Tỉnh'];

/** Every way to write a province with its level; the bare name is not among them. */
export function provinceNames(entry: Entry): string[] {
  const names = [entry.short ?? entry.name, ...(entry.variants ?? [])];
  // "thành phố Nam Định" was a city within tỉnh Nam Định, and is not that province.
  const levels = entry.kind === 'city' ? CITY : PROVINCE;
  const joined = names.flatMap((name) => levels.map((level) => `${level} ${name}`));
  return entry.short === 'Hồ Chí Minh' ? [...joined, 'TPHCM', 'TP. HCM'] : joined;
}

/** The names of a body with their parts joined as offices join them: "Sở Kế hoạch và Đầu tư", "Sở Kế hoạch - Đầu tư". */
export function spellings(entry: Entry): string[] {
  const names = [entry.name, ...(entry.aliases ?? [])];
  if (!JOINED_KINDS.has(entry.kind)) return names;
  const joined = names.flatMap((name) => {
    const parts = name.split(/ và | - |, /u);
    if (parts.length < 2) return [];
    const last = parts.at(-1) ?? '';
    const rest = parts.slice(0, -1);
    return [parts.join(' - '), parts.join(', '), `${rest.join(', ')} và ${last}`, `${rest.join(' - ')} và ${last}`];
  });
  return [...new Set([...names, ...joined])];
}

/** "Bộ NN&MT", "Bộ NN-MT", "Bộ NNMT". */
export const shortSpellings = (entry: Entry): string[] => [
  ...new Set(
    (entry.abbreviations ?? []).flatMap((name) =>
      name.includes('&') ? ['&', '-', ' - ', ' & ', ' và ', ''].map((glue) => name.replaceAll('&', glue)) : [name],
    ),
  ),
];

const JOINED_KINDS: ReadonlySet<string> = new Set(['ministry', 'department']);

function build(): Lexicon {
  const entries = [...(agencies.agencies as Entry[]), ...(provinces.provinces as Entry[])];
  const groups = collectives.collectives as Collective[];
  const posts = offices.offices as Office[];
  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  const groupIds = new Map(groups.map((group) => [group.id, group]));
  const names = new Trie<Named>();
  const add = (name: string, entry: Entry, exact: boolean): void => {
    const tokens = tokenize(name);
    const keys = tokens.map((token) => token.key);
    const known = names.get(keys);
    if (known) {
      if (!known.entries.includes(entry)) known.entries.push(entry);
      return;
    }
    names.set(keys, { name, entries: [entry], caps: tokens.map((token) => token.cap), exact });
  };
  for (const entry of entries) {
    if (entry.kind === 'province' || entry.kind === 'city') {
      for (const name of provinceNames(entry)) add(name, entry, false);
      continue;
    }
    for (const name of spellings(entry)) add(name, entry, false);
    for (const name of shortSpellings(entry)) add(name, entry, true);
  }
  return {
    all: () => entries,
    byId: (id) => ids.get(id) ?? null,
    collective: (id) => groupIds.get(id) ?? null,
    collectives: () => groups,
    offices: () => posts,
    lookup: (name, on) => lookup(names, name, on),
    names,
  };
}

/** Longest name first, from each word on, so that a title before it does not matter. */
function lookup(names: Trie<Named>, name: string, on: IsoDay | null): Entry | null {
  const tokens = tokenize(name);
  for (let from = 0; from < tokens.length; from++) {
    const keys = tokens.slice(from).map((token) => token.key);
    const named = names.get(keys) ?? names.get(withoutCommittee(keys));
    if (named) return asAt(named.entries, on);
  }
  return null;
}

const COMMITTEES = ['ủy ban nhân dân', 'UBND', 'hội đồng nhân dân', 'HĐND'].map(keysOf);

function withoutCommittee(keys: readonly string[]): string[] {
  const head = COMMITTEES.find((words) => words.every((word, at) => keys[at] === word));
  return head ? keys.slice(head.length) : [...keys];
}

/** The knowledge of bodies in seeds/, built once. */
export const lexicon: Lexicon = build();
