import type { DeadlineMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { silent, type Trace } from '../trace.ts';
import type { Roles } from './roles.ts';

/**
 * Says to the trace why a task's parts are what they are: the words they stand behind, the heading or cell they come from. `at` is the
 * task's place. Nothing is put into words unless somebody listens.
 */
export interface Teller {
  readonly text: string;
  readonly trace: Trace;
}

type Part = 'lead' | 'coop' | 'deadline' | 'product' | 'to';

/** Where those who lead come from: the clause's own words, an earlier sentence of the point, what stands above, an earlier paragraph of a report. */
export type LeadsFrom = 'own' | 'sentence' | 'above' | 'story';

export function tellLeads(teller: Teller, at: Span, leads: readonly Party[], roles: Roles, from: LeadsFrom): void {
  const { text } = teller;
  if (teller.trace === silent) return;
  const first = leads[0]?.span.start ?? at.start;
  for (const { span } of leads) {
    if (from === 'own') {
      const why =
        roles.by === 'told'
          ? `told behind ${before(text, at, first)}`
          : roles.by === 'subject'
            ? `subject of ${quoted(text.slice(roles.deed, at.end))}`
            : `owner of what is to be done, in ${quoted(text.slice(at.start, at.end))}`;
      tell(teller, 'task/roles', at, 'lead', span, why);
    } else tell(teller, 'task/context', at, 'lead', span, `${FROM[from]}, in ${lineOf(text, span)}`);
  }
}

const FROM: Readonly<Record<Exclude<LeadsFrom, 'own'>, string>> = {
  sentence: 'told in an earlier sentence of the point',
  above: 'named above',
  story: 'told earlier in the report',
};

/** Those who work with the lead: named in the task, carried on from the clause before it, or named above. */
export function tellCoops(teller: Teller, at: Span, coops: readonly Party[], from: 'own' | 'clause' | 'above'): void {
  if (teller.trace === silent) return;
  const { text } = teller;
  for (const { span } of coops) {
    if (from === 'own') tell(teller, 'task/coops', at, 'coop', span, `behind ${before(text, at, span.start)}`);
    else {
      const why = from === 'clause' ? 'of the clause before, whose lead chairs' : 'named above';
      tell(teller, 'task/context', at, 'coop', span, `${why}, in ${lineOf(text, span)}`);
    }
  }
}

/** What was read from a table's cells: of this row, or of the row or heading above it. */
export function tellCells(teller: Teller, row: Span, part: Part, found: readonly { readonly span: Span }[]): void {
  if (teller.trace === silent) return;
  for (const { span } of found) {
    const why = contains(row, span) ? 'its cell of the row' : `the row or heading above, ${lineOf(teller.text, span)}`;
    tell(teller, 'task/table', row, part, span, why);
  }
}

/** Which limits a task has, by which pattern they were read, and how they belong to it (`link`, a phrase). */
export function tellDeadlines(
  teller: Teller,
  by: string,
  at: Span,
  deadlines: readonly DeadlineMention[],
  link: string,
): void {
  if (teller.trace === silent) return;
  for (const deadline of deadlines)
    tell(
      teller,
      by,
      at,
      'deadline',
      deadline.span,
      `${link}, in ${lineOf(teller.text, deadline.span)} (${deadline.by})`,
    );
}

/** The product or addressee: what stands before it in the task's words, or the line above that named it. */
export function tellThing(teller: Teller, by: string, at: Span, part: 'product' | 'to', span: Span | null): void {
  if (teller.trace === silent || span === null) return;
  const { text } = teller;
  const why = !contains(at, span)
    ? `named elsewhere, in ${lineOf(text, span)}`
    : span.start === at.start
      ? 'opens the task'
      : `behind ${before(text, at, span.start)}`;
  tell(teller, by, at, part, span, why);
}

function tell({ text, trace }: Teller, by: string, at: Span, part: Part, span: Span, why: string): void {
  trace({ stage: 'assemble', by, span: at, why: `${part} “${slice(text, span).replace(/\s+/g, ' ')}”: ${why}` });
}

/** How many letters of the words around are quoted. */
const SHOWN = 60;

const quoted = (words: string): string => {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > SHOWN ? `“${flat.slice(0, SHOWN)}…”` : `“${flat}”`;
};

/** The words right before a place in the task, their last ones where they are many. */
function before(text: string, at: Span, to: number): string {
  const flat = text.slice(Math.min(at.start, to), to).replace(/\s+/g, ' ').trim();
  return flat.length > SHOWN ? `“…${flat.slice(-SHOWN)}”` : `“${flat}”`;
}

/** The line that a span stands in, its beginning where it is long. */
function lineOf(text: string, span: Span): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.start);
  return quoted(text.slice(start, end < 0 ? text.length : end));
}
