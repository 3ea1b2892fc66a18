import type { DeadlineMention } from '../mention/mention.ts';
import type { Provision } from '../notice/provision.ts';
import type { Party, ReadTask } from '../reading.ts';
import { type Span, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import type { Context, World } from './context.ts';
import { productOf, thingOf } from './product.ts';
import { addresseeOf, gapsOf } from './six-clear.ts';

/** What a task is made of before its six "rõ" are read. */
export interface Parts {
  readonly provision: Provision;
  readonly span: Span;
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  readonly deadlines: readonly DeadlineMention[];
  /** 1 for the first task of its provision. */
  readonly count: number;
  readonly product?: Span | null;
  readonly to?: Span | null;
}

/** Make a task of its parts and what stands above it. */
export function draftTask(world: World, context: Context, parts: Parts): ReadTask {
  const { provision, span, count } = parts;
  const dated = parts.deadlines.length > 0 ? parts.deadlines : context.deadlines;
  const words = /^\S+(?:\s\S+)?/u.exec(slice(world.text, span))?.[0].length ?? 0;
  const numbered = count === 1 && provision.kind !== 'paragraph' && provision.kind !== 'row';
  return withGaps({
    id: `${provision.eId}.${count}`,
    path: context.path,
    span,
    mark: numbered ? slice(world.text, { start: provision.span.start, end: provision.own.start }).trim() : '',
    opening: { start: numbered ? Math.min(provision.span.start, span.start) : span.start, end: span.start + words },
    leads: parts.leads,
    coops: parts.coops,
    deadlines: dated,
    shared: parts.deadlines.length === 0 && dated.length > 0,
    product: parts.product === undefined ? productIn(world, span) : parts.product,
    to:
      parts.to === undefined ? (addresseeOf(world.text, span, within(world.assignees, span)) ?? context.to) : parts.to,
    gaps: [],
    headings: context.headings,
  });
}

/** The product named in a task's words: never a body, and no limit within it. */
function productIn(world: World, span: Span): Span | null {
  const inside = within(world.assignees, span);
  const found = productOf(world.text, span) ?? thingOf(world.text, span, inside);
  if (!found || inside.some((body) => body.span.start === found.start && body.kind !== 'generic')) return null;
  const limit = within(world.deadlines, span).find(
    (deadline) => deadline.span.start >= found.start && deadline.span.start < found.end,
  );
  const words = world.text.slice(found.start, limit?.span.start ?? found.end).trimEnd();
  return words.length < 4 ? null : { start: found.start, end: found.start + words.length };
}

/** The task with its gaps told anew. */
export const withGaps = (task: ReadTask): ReadTask => ({ ...task, gaps: gapsOf(task) });
