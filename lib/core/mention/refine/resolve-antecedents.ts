import type { IsoDay } from '../../calendar/iso-day.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { slice } from '../../text/span.ts';
import { fold } from '../../text/words.ts';
import type { Trace } from '../../trace.ts';
import { resolveAnaphors } from '../assignee/anaphor.ts';
import type { AssigneeMention, Mention } from '../mention.ts';

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
/** How far back a pointing form may reach, in UTF-16 units: about a paragraph. */
const REACH = 600;

/**
 * Give short forms the body that they stand for, where it is certain: the issuer's own ("Bộ" in a ministry's paper), or the body that
 * "cơ quan này" points back to. Guarantee: spans and words are untouched; what stays open keeps `id` null and is shown as it stands.
 */
export function resolveAntecedents(
  mentions: readonly Mention[],
  text: string,
  issuer: string | null,
  on: IsoDay | null,
  trace: Trace,
): Mention[] {
  const assignees = mentions.filter((mention): mention is AssigneeMention => mention.type === 'assignee');
  if (!assignees.some(isOpen)) return [...mentions];
  const own = issuer === null ? null : lexicon.lookup(issuer, on);
  const meant = resolveAnaphors(assignees, text);
  const resolved = new Map<Mention, Mention>();
  assignees.forEach((mention, at) => {
    if (!isOpen(mention)) return;
    const words = slice(text, mention.span);
    const before = assignees[meant.get(at) ?? -1];
    const tell = (id: string | null, full: string, why: string): void => {
      resolved.set(mention, { ...mention, id, full });
      trace({
        stage: 'refine',
        by: 'refine/resolve-antecedents',
        span: mention.span,
        why: `${words} is ${full}: ${why}`,
      });
    };
    if (own && OWN[fold(words)]?.includes(own.kind)) tell(own.id, own.name, 'the body that issued the paper');
    else if (before && POINTS_BACK.test(words) && mention.span.start - before.span.end < REACH)
      tell(before.id, before.full ?? slice(text, before.span), 'the body named last before it');
  });
  return mentions.map((mention) => resolved.get(mention) ?? mention);
}

const isOpen = (mention: AssigneeMention): boolean => mention.kind === 'anaphor' && mention.id === null;
