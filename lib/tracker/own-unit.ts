import { reaches } from '../core/lexicon/expand.ts';
import { lexicon } from '../core/lexicon/lexicon.ts';
import { fold } from '../core/text/words.ts';

const plain = (words: string): string => fold(words).replace(/\s+/gu, ' ').trim();

/** `reaches`, and beside it whatever names the unit that the user wrote in their own words: "Cục Đường bộ Việt Nam". A party goes by its key. */
export function reachOf(unit: string): typeof reaches {
  const own = plain(unit);
  if (own === '') return reaches;
  const known = new Map<string, boolean>();
  const isOwn = (key: string): boolean => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const entry = lexicon.byId(key);
    const names = entry ? [entry.name, entry.short ?? '', ...(entry.aliases ?? [])] : [key];
    const found = names.some((name) => plain(name) === own);
    known.set(key, found);
    return found;
  };
  return (agency, party, on, now) =>
    party !== null && isOwn(party) ? { reason: 'name', via: party } : reaches(agency, party, on, now);
}
