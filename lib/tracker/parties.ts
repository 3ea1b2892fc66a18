import { lexicon } from '../core/lexicon/lexicon.ts';

let heads: ReadonlyMap<string, string> | null = null;

/** The body a party stands for when one filters by agency: an office ("Bộ trưởng Bộ Xây dựng") stands for its body; all else for itself. */
export function bodyOf(key: string): string {
  heads ??= new Map(lexicon.offices().map((office) => [office.id, office.agency]));
  return heads.get(key) ?? key;
}

/** The name of a body or collective by its key; null where the key is only folded words, of a party without an entry. */
export const bodyName = (key: string): string | null =>
  lexicon.byId(key)?.name ?? lexicon.collective(key)?.name ?? null;

/** Ranks keys by the Vietnamese order of their names, each name compared once: ten thousand rows share a few hundred bodies. */
export function ranksOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const order = new Intl.Collator('vi');
  const named = [...new Set(keys)].map((key) => ({ key, name: bodyName(key) ?? key }));
  return new Map(named.sort((a, b) => order.compare(a.name, b.name)).map(({ key }, at) => [key, at]));
}
