import type { ReadTask } from '../reading.ts';
import { contains, type Span, slice } from '../text/span.ts';

/** No paragraph sums up more tasks; the bound keeps reading linear. */
const MOST_SUMMED = 60;

const wordsOf = (words: string): Set<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}/]+/gu));

/**
 * What a report's summing-up paragraph tells is told below, where a task has the same limit and half of the words: the tasks without such
 * repeats, in their order.
 */
export function withoutRepeats(text: string, leadIn: Span, tasks: readonly ReadTask[]): ReadTask[] {
  const below = tasks
    .filter(({ span }) => !contains(leadIn, span))
    .map(({ deadlines, span }) => ({
      days: new Set(deadlines.map(({ value }) => value.due)),
      words: wordsOf(slice(text, span)),
    }));
  const again = (task: ReadTask): boolean => {
    const own = wordsOf(slice(text, task.span));
    return below.some(
      ({ days, words }) =>
        task.deadlines.every(({ value }) => days.has(value.due)) &&
        [...own].filter((word) => words.has(word)).length * 2 >= own.size,
    );
  };
  let summed = 0;
  return tasks.filter((task) => !contains(leadIn, task.span) || ++summed > MOST_SUMMED || !again(task));
}
