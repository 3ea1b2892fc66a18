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
  const found: Mention[] = [];
  let next = 0;
  for (const time of times) {
    for (let body = assignees[next]; body && byPosition(body.span, time.span) < 0; body = assignees[next]) {
      found.push(body);
      next++;
    }
    found.push(time);
  }
  for (; next < assignees.length; next++) found.push(assignees[next] as Mention);
  return found;
}
