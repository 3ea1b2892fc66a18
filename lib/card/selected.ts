import { describe } from '../core/anchor/describe.ts';
import { locate } from '../core/anchor/locate.ts';
import type { DeadlineMention } from '../core/mention/mention.ts';
import type { Reading } from '../core/reading.ts';
import { textHash } from '../core/task/identity.ts';
import type { TaskInput } from '../core/task/task.ts';
import { type PageText, toRaw } from '../core/text/page-text.ts';
import { contains, type Span, slice } from '../core/text/span.ts';
import { ownValue } from './own-value.ts';
import { firstWords, type TaskView } from './view.ts';

/**
 * A stretch of the paper as a task, because the user says that it is one: its words, and the limits that stand in them. Who leads is
 * left open, for nobody was read to be charged with it.
 */
export function selectedTask(
  page: PageText,
  { mentions, tasks }: Pick<Reading, 'mentions' | 'tasks'>,
  span: Span,
): TaskInput {
  const quote = slice(page.text, span);
  const limits = mentions.filter((one): one is DeadlineMention => one.type === 'deadline' && contains(span, one.span));
  return {
    key: `selected-${textHash(quote)}`,
    path: '',
    order: tasks.filter((task) => task.span.start < span.start).length,
    quote,
    headings: [],
    selectors: describe(page.text, span),
    leads: [],
    coops: [],
    deadlines: limits.map((one) => ({ text: slice(page.text, one.span), value: ownValue(one.value) })),
    shared: false,
    product: null,
    to: null,
    gaps: ['who', ...(limits.length === 0 ? (['when'] as const) : []), 'product', 'authority'],
    source: 'selected',
  };
}

/** A tracked task of the same paper that was not read here: what tells where its words stand. */
export interface Extra {
  readonly key: string;
  readonly selectors: TaskInput['selectors'];
}

/** Tracked tasks that the page did not read itself, where their words still stand in it. */
export function extraViews(page: PageText, reading: Reading, extra: readonly Extra[]): TaskView[] {
  return extra.flatMap(({ key, selectors }) => {
    const span = locate(page.text, selectors);
    if (!span || span.end <= span.start) return [];
    const input = { ...selectedTask(page, reading, span), key };
    const opening = { start: span.start, end: span.start + openingLength(input.quote) };
    return {
      input,
      span: toRaw(page, span),
      opening: toRaw(page, opening),
      pieces: [{ text: input.quote, kind: null }],
      what: firstWords(input.quote),
    };
  });
}

/** The enumerator, if any, and the first two words. */
const openingLength = (quote: string): number =>
  /^\s*(?:\(?[\p{L}\p{N}]{1,4}[.)]\s+)?\S+(?:\s+\S+)?/u.exec(quote)?.[0].replace(/[,;:.]+$/u, '').length ??
  quote.length;
