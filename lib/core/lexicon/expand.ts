import type { IsoDay } from '../calendar/iso-day.ts';
import { lexicon } from './lexicon.ts';
import { alive } from './schema.ts';
import { today } from './successors.ts';

/** The bodies a collective took in on a day, by id; "open" where nobody can list them. An unknown id gives "open". */
export function expand(collectiveId: string, on: IsoDay | null): string[] | 'open' {
  const group = lexicon.collective(collectiveId);
  if (!group || group.members === 'open') return 'open';
  const kinds = new Set(group.members);
  return lexicon
    .all()
    .filter((entry) => kinds.has(entry.kind) && alive(entry, on))
    .map((entry) => entry.id);
}

export interface Reach {
  readonly reason: 'name' | 'office' | 'collective' | 'successor';
  /** The party, or the collective, or the former body that leads to the agency. */
  readonly via: string;
}

/**
 * Whether a task given to a party is an agency's task: named itself, through its head's office, through a collective as at
 * the notice's day, or as the successor (on day `now`) of the body named. Null: no.
 */
export function reaches(
  agencyId: string,
  partyId: string | null,
  noticeDate: IsoDay | null,
  now: IsoDay,
): Reach | null {
  if (partyId === null) return null;
  if (partyId === agencyId) return { reason: 'name', via: partyId };
  const office = lexicon.offices().find((post) => post.id === partyId);
  if (office) return reaches(agencyId, office.agency, noticeDate, now) && { reason: 'office', via: partyId };
  if (lexicon.collective(partyId)) {
    const members = expand(partyId, noticeDate);
    if (members === 'open') return null;
    const hit = members.includes(agencyId) || members.some((member) => follows(member, agencyId, now));
    return hit ? { reason: 'collective', via: partyId } : null;
  }
  return follows(partyId, agencyId, now) ? { reason: 'successor', via: partyId } : null;
}

/** The agency the user named may itself be one of the past: both are followed to today. */
function follows(former: string, agencyId: string, now: IsoDay): boolean {
  const bodies = today(former, now).map((body) => body.id);
  return (
    bodies.includes(agencyId) ||
    today(agencyId, now).some((body) => body.via.length > 0 && body.main && bodies.includes(body.id))
  );
}
