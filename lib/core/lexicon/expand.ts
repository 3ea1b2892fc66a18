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
  /** The former body whose work the agency took over, where there is one between that bore another name. */
  readonly former?: string;
  /** The agency took a part of that body's work only: whether this task lies in it, nobody but its staff can tell. `of` names the part where it is known. */
  readonly part?: { readonly of: string | null };
}

/**
 * Whether a task given to a party is an agency's task: named itself, through its head's office, through a collective as at
 * the notice's day, or as the successor (on day `now`) of the body named. Null: no. Where several former bodies of a collective
 * lead to the agency, one whose main work it took goes first.
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
  if (office) {
    const body = reaches(agencyId, office.agency, noticeDate, now);
    return body && { ...body, reason: 'office', via: partyId };
  }
  if (lexicon.collective(partyId)) {
    const members = expand(partyId, noticeDate);
    if (members === 'open') return null;
    if (members.includes(agencyId)) return { reason: 'collective', via: partyId };
    const heirs = members.flatMap((member) => inherited(member, agencyId, now) ?? []);
    const hit = heirs.find((one) => !one.part) ?? heirs[0];
    return hit ? { reason: 'collective', via: partyId, ...hit } : null;
  }
  const hit = inherited(partyId, agencyId, now);
  return hit && { reason: 'successor', via: partyId, ...hit };
}

/** How an agency came to a former body's work. The agency the user named may itself be one of the past: both are followed to today. */
function inherited(former: string, agencyId: string, now: IsoDay): Pick<Reach, 'former' | 'part'> | null {
  const bodies = today(former, now);
  const own = bodies.find((body) => body.id === agencyId);
  const heir =
    own ??
    today(agencyId, now)
      .filter((body) => body.via.length > 0 && body.main)
      .flatMap((body) => bodies.find((one) => one.id === body.id) ?? [])[0];
  if (!heir) return null;
  // "kế thừa Bộ Tài chính" would tell Bộ Tài chính nothing
  if (heir.main && lexicon.byId(former)?.name === lexicon.byId(agencyId)?.name) return {};
  return heir.main ? { former } : { former, part: { of: partOf([...heir.via, heir.id]) } };
}

/** What part of the work went the way given, as the first step that is not the main one names it. */
function partOf(way: readonly string[]): string | null {
  for (const [at, id] of way.entries()) {
    const step = lexicon.byId(id)?.successors?.find((one) => one.id === way[at + 1]);
    if (step?.main === false) return step.note ?? null;
  }
  return null;
}
