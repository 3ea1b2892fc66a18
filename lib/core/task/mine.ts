import type { IsoDay } from '../calendar/iso-day.ts';
import { type Reach, reaches } from '../lexicon/expand.ts';
import type { Party } from './task.ts';

/** Why a task is an agency's, and in which role; a lead outweighs a cooperating part. */
export interface Mine extends Reach {
  readonly role: 'lead' | 'coop';
  readonly party: Party;
}

/**
 * Whether a task is an agency's own: addressed to it by name, by its head's office, by a collective as at the notice's day `on`,
 * or to a body that it has taken over by `today`. Null: no, or not known, as with a party that has no entry.
 */
export function mine(
  task: { readonly leads: readonly Party[]; readonly coops: readonly Party[] },
  agencyId: string,
  on: IsoDay | null,
  today: IsoDay,
): Mine | null {
  for (const role of ['lead', 'coop'] as const) {
    for (const party of role === 'lead' ? task.leads : task.coops) {
      const reach = reaches(agencyId, party.id, on, today);
      if (reach) return { ...reach, role, party };
    }
  }
  return null;
}
