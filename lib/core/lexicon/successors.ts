import type { IsoDay } from '../calendar/iso-day.ts';
import { lexicon } from './lexicon.ts';
import { alive, type Relation } from './schema.ts';

export interface Today {
  readonly id: string;
  /** How the first step away from the body asked for went; null: it is itself still there. */
  readonly relation: Relation | null;
  /** It took the body's main work; false for a part split off. */
  readonly main: boolean;
  /** The bodies between, the one asked for first. */
  readonly via: readonly string[];
}

/** The bodies of day `on` that a body's work went to, the main one first. Unknown ids and bodies without successors give []. Never loops. */
export function today(id: string, on: IsoDay): Today[] {
  const found = new Map<string, Today>();
  const walk = (at: string, relation: Relation | null, main: boolean, via: readonly string[]): void => {
    const entry = lexicon.byId(at);
    if (!entry || via.includes(at)) return;
    const ended = entry.to !== null && entry.to < on;
    if (!ended) {
      if (!found.has(at) && (alive(entry, on) || via.length === 0)) found.set(at, { id: at, relation, main, via });
      return;
    }
    for (const next of entry.successors ?? [])
      walk(next.id, relation ?? next.relation, main && next.main !== false, [...via, at]);
  };
  walk(id, null, true, []);
  return [...found.values()].sort((a, b) => Number(b.main) - Number(a.main));
}
