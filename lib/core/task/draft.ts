import type { DeadlineMention } from '../mention/mention.ts';
import type { Provision } from '../notice/provision.ts';
import type { Party, ReadTask } from '../reading.ts';
import { isBlank } from '../text/edges.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import { silent } from '../trace.ts';
import { tellCells, tellDeadlines, tellThing } from './choices.ts';
import type { Context, World } from './context.ts';
import { productIn } from './product/product.ts';
import { gapsOf, receiverOf } from './six-clear.ts';

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
  /** The row, where the parts are a table's cells. */
  readonly row?: Span;
}

/** Make a task of its parts and what stands above it. */
export function draftTask(world: World, context: Context, parts: Parts): ReadTask {
  const { provision, span, count } = parts;
  const dated = parts.deadlines.length > 0 ? parts.deadlines : context.deadlines;
  const numbered = count === 1 && provision.kind !== 'paragraph' && provision.kind !== 'row';
  const made = parts.product === undefined ? productIn(world, span, parts.leads) : null;
  const product = parts.product === undefined ? made && { start: made.start, end: made.end } : parts.product;
  const received = parts.to === undefined ? receiverOf(world.text, span, within(world.assignees, span)) : null;
  const to = parts.to === undefined ? (received?.span ?? context.to) : parts.to;
  if (world.trace !== silent) explain(world, parts, dated, product, to, { product: made?.by, to: received?.by });
  return {
    id: `${provision.eId}.${count}`,
    path: context.path,
    span,
    mark: numbered ? slice(world.text, { start: provision.span.start, end: provision.own.start }).trim() : '',
    opening: {
      start: numbered ? Math.min(provision.span.start, span.start) : span.start,
      end: twoWords(world.text, span),
    },
    leads: parts.leads,
    coops: parts.coops,
    deadlines: dated,
    shared: parts.deadlines.length === 0 && dated.length > 0,
    product,
    to,
    gaps: gapsOf({ leads: parts.leads, deadlines: dated, product, to }),
    headings: context.headings,
  };
}

/** A task made of a table's cells, with the whole row for its span. */
export function inRow(text: string, task: ReadTask, row: Span): ReadTask {
  const { opening } = task;
  return {
    ...task,
    span: row,
    words: task.span,
    opening: contains(row, opening) ? opening : { start: row.start, end: twoWords(text, row) },
  };
}

/** Where the first two words of a span end. */
function twoWords(text: string, { start, end }: Span): number {
  const first = nextBlank(text, start, end);
  const second = first > start ? nextBlank(text, first + 1, end) : first;
  return second > first + 1 ? second : first;
}

function nextBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return Math.min(at, end);
}

/** Says to the trace where limits, product and addressee come from. */
function explain(
  world: World,
  { span, row, ...parts }: Parts,
  dated: readonly DeadlineMention[],
  product: Span | null,
  to: Span | null,
  by: { readonly product: string | undefined; readonly to: string | undefined },
): void {
  const at = row ?? span;
  if (row) {
    tellCells(world, row, 'lead', parts.leads);
    tellCells(world, row, 'coop', parts.coops);
  }
  if (parts.deadlines.length === 0) tellDeadlines(world, 'task/context', at, dated, 'said above for all points below');
  else if (row) tellCells(world, row, 'deadline', dated);
  else tellDeadlines(world, 'task/clauses', at, dated, 'in its own words');
  tellThing(world, parts.product ? 'task/table' : `task/product/${by.product}`, at, 'product', product);
  tellThing(world, parts.to ? 'task/table' : by.to ? `task/six-clear/${by.to}` : 'task/context', at, 'to', to);
}

/** The task with its gaps told anew. */
export const withGaps = (task: ReadTask): ReadTask => ({ ...task, gaps: gapsOf(task) });
