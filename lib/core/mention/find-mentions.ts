import type { IsoDay } from '../calendar/iso-day.ts';
import { byPosition } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { findAssignees } from './assignee/find-assignees.ts';
import { findTimes } from './find-times.ts';
import type { Mention } from './mention.ts';

/** Everything said in a text that we know how to read: times and citations, then bodies. In text order. `on` supplies missing years. */
export function findMentions(text: string, on: IsoDay | null, trace: Trace): Mention[] {
  const times = findTimes(text, on, trace);
  const assignees = findAssignees(text, on, trace);
  return [...times, ...assignees].sort((a, b) => byPosition(a.span, b.span));
}
