import { reaches } from '@/lib/core/lexicon/expand.ts';

/**
 * Whether a task is an agency's, and in what role: by name, by its head's office, by a collective as at the notice's day, or as the
 * successor of the body named. `on` is the notice's day, `today` the day it is. Leading goes before cooperating.
 */
export function roleIn(
  agency: string,
  parties: { readonly leads: readonly (string | null)[]; readonly coops: readonly (string | null)[] },
  on: string | null,
  today: string,
): 'lead' | 'coop' | null {
  const hits = (ids: readonly (string | null)[]) => ids.some((id) => reaches(agency, id, on, today) !== null);
  if (hits(parties.leads)) return 'lead';
  return hits(parties.coops) ? 'coop' : null;
}
