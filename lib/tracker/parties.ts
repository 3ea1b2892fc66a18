import { lexicon } from '../core/lexicon/lexicon.ts';

let heads: ReadonlyMap<string, string> | null = null;
const bodies = new Map<string, string>();

/**
 * The body a party stands for when one filters by agency: an office ("Bộ trưởng Bộ Xây dựng") stands for its body, a body that was
 * merged into one of the same name ("Bộ Tài chính" before 1/3/2025) for that one; all else for itself.
 */
export function bodyOf(key: string): string {
  const known = bodies.get(key);
  if (known !== undefined) return known;
  heads ??= new Map(lexicon.offices().map((office) => [office.id, office.agency]));
  const body = lastOfName(heads.get(key) ?? key);
  bodies.set(key, body);
  return body;
}

/** Follows the main successors as long as they bear the same name; never round in a ring. */
function lastOfName(key: string): string {
  const name = lexicon.byId(key)?.name;
  const seen = new Set<string>();
  for (let at = key; !seen.has(at); ) {
    seen.add(at);
    const next = lexicon.byId(at)?.successors?.find(({ id, main }) => main && lexicon.byId(id)?.name === name);
    if (!next) return at;
    at = next.id;
  }
  return key;
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
