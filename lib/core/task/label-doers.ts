import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { within } from '../text/within.ts';
import { headingParties } from './heading-parties.ts';
import { rolesIn } from './roles.ts';
import type { Speaks } from './speaker.ts';

/** "Nạo vét suối Moong Cọc. |Đơn vị thực hiện: Công ty Than Cọc Sáu, Công ty Than Cao Sơn.|" */
const LABEL = new Opening(
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Chủ đầu tư)(?: (?:được giao|chịu trách nhiệm))?\s)?(?:[Tt]hực hiện|[Cc]hủ trì|[Pp]hụ trách|[Đđ]ầu mối|[Tt]rách nhiệm(?: thực hiện)?|[Pp]hân công(?: thực hiện)?)\s?:\s/u,
);

/** Who must do a point, told by a label that closes it, and who works with them. */
export interface Doers {
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
}

/** The doers that a sentence names behind a label ("Đơn vị thực hiện: …"); null where it is no such sentence, or names nobody. */
export function labelDoers(
  text: string,
  sentence: Span,
  all: readonly AssigneeMention[],
  speaks: Speaks,
): Doers | null {
  const label = LABEL.execAt(text, sentence.start, sentence.end)?.[0].length ?? 0;
  if (label === 0) return null;
  const names = { start: sentence.start + label, end: sentence.end };
  const inside = within(all, names);
  if (inside.length === 0) return null;
  const roles = rolesIn(text, names, inside, false, speaks);
  if (roles.leads.length > 0) return { leads: roles.leads, coops: roles.coops };
  const leads = headingParties(text, names, inside, speaks);
  return leads && leads.length > 0 ? { leads, coops: [] } : null;
}
