import type { IsoDay } from '../../calendar/iso-day.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { slice } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import { silent, type Trace } from '../../trace.ts';
import { resolveAnaphors } from '../assignee/anaphor.ts';
import type { AssigneeMention, Mention } from '../mention.ts';
import { atLevel, levelOf } from './level.ts';
import { namedGroups } from './named-groups.ts';
import { pointBack } from './point-back.ts';

/** What a paper's own short form may stand for, by the kind of the body that issued it: "Bộ" in a ministry's paper is that ministry. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  bo: ['ministry'],
  so: ['department'],
  tinh: ['province'],
  'thanh pho': ['city'],
  'tap doan': ['state_group'],
};
/** Short forms that point back, whatever they stand for: "cơ quan này", "đơn vị này". */
const POINTS_BACK = /\s(?:này|nêu trên|nói trên)$/iu;
/** "Sở", "Bộ" in the news: the one named last, "Sở Nông nghiệp và Môi trường". */
const SHORT = /^(?:Sở|Bộ)$/u;
const NAMED = /^(?:Sở|Bộ) \p{Lu}/u;
/** How far back a pointing form may reach, in UTF-16 units: about a paragraph. */
const REACH = 600;
const BY = 'refine/resolve-antecedents';

/**
 * Give short forms the body that they stand for, where it is certain: the issuer's own ("Bộ" in a ministry's paper), the body that
 * "cơ quan này" points back to, the group that "các bộ nêu trên" does; and collectives their level ("các ngành" of a province).
 * Guarantee: spans and words are untouched; what stays open keeps `id` null and is shown as it stands; "hai bộ" that means nobody is no party.
 */
export function resolveAntecedents(
  mentions: readonly Mention[],
  text: string,
  issuer: string | null,
  on: IsoDay | null,
  trace: Trace,
): Mention[] {
  const assignees = mentions.filter((mention): mention is AssigneeMention => mention.type === 'assignee');
  const resolved = new Map<Mention, Mention | null>();
  const tell = (mention: AssigneeMention, becomes: AssigneeMention | null, why: string): void => {
    resolved.set(mention, becomes);
    if (trace === silent) return;
    trace({ stage: 'refine', by: BY, span: mention.span, why: `${slice(text, mention.span)} ${why}` });
  };
  plurals(assignees, text, tell);
  const level = levelOf(issuer, on);
  for (const mention of assignees) {
    if (mention.kind !== 'collective' || mention.id === null || resolved.has(mention)) continue;
    const id = atLevel(mention.id, slice(text, mention.span), level, on);
    if (id !== mention.id) tell(mention, { ...mention, id }, `is ${id}: the paper is of the ${level}`);
  }
  singulars(assignees, text, issuer, on, tell);
  if (resolved.size === 0) return [...mentions];
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const becomes = mention.type === 'assignee' ? resolved.get(mention) : undefined;
    if (becomes !== null) kept.push(becomes ?? mention);
  }
  return kept;
}

type Tell = (mention: AssigneeMention, becomes: AssigneeMention | null, why: string) => void;

/** "các bộ nêu trên", "hai bộ", "các cơ quan này". */
function plurals(assignees: readonly AssigneeMention[], text: string, tell: Tell): void {
  let groups: ReturnType<typeof namedGroups> | null = null;
  for (const mention of assignees) {
    if (mention.kind !== 'generic' && mention.kind !== 'collective') continue;
    groups ??= namedGroups(assignees, text);
    const back = pointBack(mention, text, groups);
    if (!back) continue;
    const { members, onlyIfMeant } = back;
    if (members.length > 0)
      tell(
        mention,
        { ...mention, members },
        `are ${members.map((member) => member.full).join(', ')}: the group last named before it`,
      );
    else if (onlyIfMeant) tell(mention, null, 'counts, and means nobody named before it');
    else if (mention.id === null) tell(mention, mention, 'points back, and nothing before it fits');
  }
}

/** "Bộ" in a ministry's paper, "cơ quan này". */
function singulars(
  assignees: readonly AssigneeMention[],
  text: string,
  issuer: string | null,
  on: IsoDay | null,
  tell: Tell,
): void {
  if (!assignees.some(isOpen)) return;
  const own = issuer === null ? null : lexicon.lookup(issuer, on);
  const meant = resolveAnaphors(assignees, text);
  const be = (mention: AssigneeMention, id: string | null, full: string, why: string): void =>
    tell(mention, { ...mention, id, full }, `is ${full}: ${why}`);
  for (let at = 0; at < assignees.length; at++) {
    const mention = assignees[at] as AssigneeMention;
    if (!isOpen(mention)) continue;
    const words = slice(text, mention.span);
    const back = meant.get(at);
    const before = back === undefined ? undefined : assignees[back];
    if (own && OWN[fold(words)]?.includes(own.kind)) be(mention, own.id, own.name, 'the body that issued the paper');
    else if (
      before &&
      mention.span.start - before.span.end < REACH &&
      (POINTS_BACK.test(words) || (SHORT.test(words) && !own && onlyOne(text, assignees, at, back ?? at)))
    )
      be(mention, before.id, before.full ?? slice(text, before.span), 'the body named last before it');
  }
}

/** Whether the one named last is the only one of its kind near by: of several named, which is meant stays open. */
function onlyOne(text: string, assignees: readonly AssigneeMention[], at: number, back: number): boolean {
  const named = slice(text, (assignees[back] as AssigneeMention).span);
  const start = (assignees[at] as AssigneeMention).span.start;
  if (!NAMED.test(named)) return false;
  for (let earlier = back - 1; earlier >= 0; earlier--) {
    const { span } = assignees[earlier] as AssigneeMention;
    if (start - span.end > REACH) break;
    const other = slice(text, span);
    if (NAMED.test(other) && other !== named && other.startsWith(named.slice(0, 3))) return false;
  }
  return true;
}

const isOpen = (mention: AssigneeMention): boolean => mention.kind === 'anaphor' && mention.id === null;
