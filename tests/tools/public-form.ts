import type { Party, Reading } from '../../lib/core/reading.ts';
import { type PageText, toRaw } from '../../lib/core/text/page-text.ts';
import { type Span, slice } from '../../lib/core/text/span.ts';

interface PublicParty {
  readonly text: string;
  readonly id: string | null;
  readonly full?: string;
}

/** The reading's public form, as `npm run extract` prints it. Offsets are UTF-16 units of the source text. */
export interface PublicReading {
  readonly notice: {
    readonly kind: 'notice' | 'report' | 'other' | 'none';
    readonly number: string | null;
    readonly issued: string | null;
    readonly meeting: string | null;
    readonly title: string | null;
  };
  readonly deadlines: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly due: string | null;
    readonly bound: string | null;
  }[];
  readonly tasks: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly leads: readonly PublicParty[];
    readonly coops: readonly PublicParty[];
    readonly deadlines: readonly number[];
    readonly shared: boolean;
    readonly product: string | null;
    readonly to: string | null;
  }[];
  readonly text?: string;
}

const NONE: PublicReading = {
  notice: { kind: 'none', number: null, issued: null, meeting: null, title: null },
  deadlines: [],
  tasks: [],
};

/** Turn a reading into its public form: the deadlines are the limits that count, in text order. */
export function publicForm(page: PageText, reading: Reading | null): PublicReading {
  if (!reading) return NONE;
  const { header } = reading;
  const deadlines = reading.limits;
  const raw = (span: Span): Span => toRaw(page, span);
  const said = (span: Span): string => page.raw.slice(raw(span).start, raw(span).end);
  const party = (who: Party): PublicParty => ({
    text: who.text,
    id: who.id,
    ...(who.full === null ? {} : { full: who.full }),
  });
  return {
    notice: {
      kind: header.kind,
      number: header.number,
      issued: header.issued,
      meeting: header.meeting,
      title: header.title,
    },
    deadlines: deadlines.map(({ span, value }) => ({
      ...raw(span),
      text: said(span),
      kind: value.kind,
      due: value.due,
      bound: value.bound,
    })),
    tasks: reading.tasks.map((task) => ({
      path: task.path,
      ...raw(task.span),
      leads: task.leads.map(party),
      coops: task.coops.map(party),
      deadlines: task.deadlines.map((deadline) =>
        deadlines.findIndex((limit) => limit.span.start === deadline.span.start),
      ),
      shared: task.shared,
      product: task.product ? slice(page.text, task.product) : null,
      to: task.to ? slice(page.text, task.to) : null,
    })),
  };
}
