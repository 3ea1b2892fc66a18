import type { Coverage } from '../reading.ts';
import type { Assembly } from './assemble.ts';

/** The account of what became of every sentence, so that the reader sees that nothing was missed: sentences = inTasks + notDirective + leftOut. */
export function coverageOf({ sentences, inTasks, leftOut }: Assembly): Coverage {
  return { sentences, inTasks, notDirective: sentences - inTasks - leftOut.length, leftOut };
}
