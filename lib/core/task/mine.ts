import type { IsoDay } from '../calendar/iso-day.ts';
import { type Reach, reaches } from '../lexicon/expand.ts';
import type { Party } from './task.ts';

/** Why a task is an agency's, and in which role; a lead outweighs a cooperating part. */
export interface Mine<P = Party> extends Reach {
  readonly role: 'lead' | 'coop';
  readonly party: P;
  /** It came by a split, and the user said that it is theirs. */
  readonly settled?: true;
}

/** The user's word on a task that may be their agency's: only where the naming leaves it open is it asked for, and it counts for that agency alone. */
export interface Ours {
  readonly agency: string;
  readonly is: boolean;
}

/**
 * Whether a task is an agency's own: addressed to it by name, by its head's office, by a collective as at the notice's day `on`,
 * or to a body that it has taken over by `today`. What is certain goes before what came by a split (`part`), a lead before a
 * cooperating part. The user's word settles a split either way. Null: no, or not known, as with a party that has no entry.
 */
export function mine<P extends { readonly id: string | null }>(
  task: { readonly leads: readonly P[]; readonly coops: readonly P[]; readonly ours?: Ours | null | undefined },
  agencyId: string,
  on: IsoDay | null,
  today: IsoDay,
  reach: typeof reaches = reaches,
): Mine<P> | null {
  let open: Mine<P> | null = null;
  for (const role of ['lead', 'coop'] as const) {
    for (const party of role === 'lead' ? task.leads : task.coops) {
      const found = reach(agencyId, party.id, on, today);
      if (found && !found.part) return { ...found, role, party };
      if (found) open ??= { ...found, role, party };
    }
  }
  if (open === null || task.ours?.agency !== agencyId) return open;
  return task.ours.is ? { ...open, settled: true } : null;
}
