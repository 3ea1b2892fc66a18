import { readEnumerator } from '../notice/enumerator.ts';
import type { Provision } from '../notice/provision.ts';
import { contains } from '../text/span.ts';
import { within } from '../text/within.ts';
import type { World } from './context.ts';
import { beginsWithVerb } from './cues.ts';
import { headingParties } from './heading-parties.ts';

/** No such heading is longer, in letters. */
const LONGEST = 120;
const STOPPED = /[.;:!?,/]\s*$/u;

/**
 * Whether a line is a heading that is nothing but whom it tells, without a number or a colon: "Sở Tài chính" above "- Bố trí kinh phí …" or "1. Bố trí
 * kinh phí …". In prose the words before it must have come to an end and those behind it begin with a deed, lest it be a line broken amid a sentence.
 */
export function isBareHeading({ text, header, assignees, speaks }: World, line: Provision): boolean {
  const { start, end } = line.own;
  if (line.kind !== 'paragraph' || line.children.length > 0 || end - start > LONGEST || header.kind === 'report')
    return false;
  const inside = within(assignees, line.own);
  const first = inside[0];
  if (!first || speaks(first) || STOPPED.test(text.slice(start, end)) || !contains(header.body, line.own)) return false;
  const behind = text.slice(end, end + 60).trimStart();
  if (readEnumerator(behind) === null) {
    const deed = behind.charAt(0).toLowerCase() + behind.slice(1);
    if (!/^\p{Lu}/u.test(behind) || !beginsWithVerb(deed)) return false;
    if (!STOPPED.test(text.slice(Math.max(0, start - 12), start))) return false;
  }
  return headingParties(text, line.own, inside, speaks) !== null;
}

/** Whether the words of a provision are nothing but whom it tells. */
export const namesOnly = ({ text, assignees }: World, { own }: Provision): boolean =>
  headingParties(text, own, within(assignees, own)) !== null;
