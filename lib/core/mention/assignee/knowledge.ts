import patterns from '../../../../seeds/agency-patterns.json' with { type: 'json' };
import cues from '../../../../seeds/cues.json' with { type: 'json' };
import officeData from '../../../../seeds/offices.json' with { type: 'json' };
import unitData from '../../../../seeds/units.json' with { type: 'json' };
import { lexicon, provinceNames, shortSpellings, spellings } from '../../lexicon/lexicon.ts';
import type { Entry, Office } from '../../lexicon/schema.ts';
import { keysOf } from '../../lexicon/token.ts';
import { phraseTrie, Trie } from '../../lexicon/trie.ts';

const phrases = (list: readonly string[]): Trie<string> => phraseTrie(list, keysOf);
const first = (list: readonly string[]): Set<string> => new Set(list.map((phrase) => keysOf(phrase).join(' ')));
const excluded = (table: Readonly<Record<string, readonly string[] | undefined>>): Map<string, Set<string>> =>
  new Map(
    Object.entries(table).map(([head, words]) => [
      keysOf(head).join(' '),
      new Set((words ?? []).map((word) => keysOf(word).join(' '))),
    ]),
  );

/** A noun that a collective is made of; `joins`: "các bộ, ngành" is one party, "tập đoàn, tổng công ty" are two. */
export interface GroupNoun {
  readonly key: string;
  readonly joins: boolean;
}

function groupNouns(): Trie<GroupNoun> {
  const trie = new Trie<GroupNoun>();
  for (const group of patterns.groups)
    for (const noun of group.nouns) trie.set(keysOf(noun), { key: keysOf(noun).join(' '), joins: group.joins });
  return trie;
}

/** Names without their first word, for lists: "Các Bộ: Công Thương, Y tế". Keyed by the word left out. */
function tails(): Map<string, Trie<Entry[]>> {
  const byHead = new Map<string, Trie<Entry[]>>();
  const add = (head: string, name: string, entry: Entry): void => {
    const trie = byHead.get(head) ?? new Trie<Entry[]>();
    byHead.set(head, trie);
    const keys = keysOf(name);
    const known = trie.get(keys);
    if (known) known.push(entry);
    else trie.set(keys, [entry]);
  };
  for (const entry of lexicon.all()) {
    if (entry.kind === 'province' || entry.kind === 'city') {
      for (const name of [entry.short ?? entry.name, ...(entry.variants ?? [])]) add('province', name, entry);
      for (const name of provinceNames(entry)) add('province', name, entry);
    } else {
      const prefix = /^(Bộ|Sở|Tập đoàn|Tổng công ty) /u.exec(entry.name)?.[1];
      if (!prefix) continue;
      const names = [...spellings(entry), ...shortSpellings(entry)];
      for (const name of names)
        if (name.startsWith(`${prefix} `)) add(keysOf(prefix).join(' '), name.slice(prefix.length + 1), entry);
    }
  }
  return byHead;
}

function offices(): Trie<Office> {
  const trie = new Trie<Office>();
  for (const office of lexicon.offices()) for (const name of office.names) trie.set(keysOf(name), office);
  return trie;
}

/** The words that the grammar of names is made of, from seeds/, built once. */
export const know = {
  titles: phrases(officeData.titles),
  address: phrases(officeData.address),
  offices: offices(),
  committees: phrases(patterns.committees),
  bareCommittees: phrases(patterns.bareCommittees),
  smallUnits: phrases(patterns.smallUnits),
  units: phrases(unitData.groups.flatMap(({ units }) => units)),
  heads: phrases(patterns.heads),
  descriptive: first(patterns.descriptive),
  lowerTail: first(patterns.lowerTail),
  notHeads: excluded(patterns.notHeads),
  levels: phrases(patterns.levels.single),
  ranks: phrases(patterns.levels.rank),
  groups: groupNouns(),
  notGroup: excluded(patterns.notGroup),
  qualifiers: phrases(patterns.qualifiers),
  shy: first(patterns.shy),
  surnames: first(patterns.surnames),
  compounds: phrases(patterns.compounds),
  innerPlurals: phrases(patterns.innerPlurals),
  trades: phrases(patterns.trades),
  nounish: phrases(patterns.nounish),
  notAbout: phrases(patterns.notAbout),
  have: phrases(patterns.have),
  regions: phrases(patterns.regions),
  stops: phrases(patterns.stops),
  softStops: phrases(patterns.softStops),
  functionWords: first(patterns.functionWords),
  anaphors: phrases(patterns.anaphors),
  lowerAnaphors: phrases(patterns.lowerAnaphors),
  bare: first(patterns.bare),
  introduces: phrases(patterns.introduces),
  notAfter: excluded(patterns.notAfter),
  notBefore: phrases(patterns.notBefore),
  thingAcronyms: first(patterns.acronyms.things),
  thingNouns: phrases(patterns.acronyms.nouns),
  acts: phrases(patterns.acronyms.acts),
  notActs: phrases(patterns.acronyms.notActs),
  titledBy: new Set(officeData.titles.flatMap((title) => keysOf(title).slice(-1))),
  ofParent: phrases(patterns.ofParent),
  ofWhom: phrases(patterns.ofWhom),
  borders: phrases(patterns.borders),
  restricts: phrases(patterns.restricts),
  notRestricts: phrases(patterns.notRestricts),
  duties: phrases(patterns.duties),
  works: phrases(patterns.works),
  zones: phrases(patterns.zones),
  adverbs: phrases(cues.adverbs),
  verbs: phrases(cues.verbs),
  tails: tails(),
} as const;
