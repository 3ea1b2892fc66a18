import type { DeadlineMention, Mention } from './mention/mention.ts';
import type { Header } from './notice/header.ts';
import type { Provision } from './notice/provision.ts';
import type { Span } from './text/span.ts';

/** Someone named, with where the name stands (perhaps in a heading above the task). */
export interface Party {
  /** As the text names it, without "Giao". */
  readonly text: string;
  readonly span: Span;
  /** Entry in seeds/ as at the paper's date, or null. */
  readonly id: string | null;
  /** The whole name where `text` is elliptical. */
  readonly full: string | null;
  /** Taken from a heading or an earlier sentence, not from the task's own words. */
  readonly inherited: boolean;
}

export type Gap = 'who' | 'when' | 'product' | 'authority';

/** Who must do what by when, as read. Spans point into PageText.text. */
export interface ReadTask {
  /** Path id and count: "IV__3__a.1". Unique in the notice, stable over reloads. */
  readonly id: string;
  /** The guide's enumeration: "IV.3.a.2", "II.1.-2"; "" outside any numbering. */
  readonly path: string;
  readonly span: Span;
  /** What is to be done, where that is less than the span: a table's cell of the work, in the task's row or, reaching down, in one above. */
  readonly words?: Span;
  /** Its enumerator as printed, "a)" or "(1)", where it is the first task of its point; else "". */
  readonly mark: string;
  /** Enumerator and first words: what is marked when the task is tracked. */
  readonly opening: Span;
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  readonly deadlines: readonly DeadlineMention[];
  /** The deadline stands once at the end of a list and holds for this item too. */
  readonly shared: boolean;
  readonly product: Span | null;
  readonly to: Span | null;
  readonly gaps: readonly Gap[];
  /** Headings above, outermost first: spans of the headings' own words. */
  readonly headings: readonly Span[];
}

/** A directive-looking sentence that was not made into a task, and why. */
export interface LeftOut {
  readonly span: Span;
  readonly why: 'no-addressee' | 'assessment' | 'closing' | 'viewpoint' | 'condition';
}

/** sentences = inTasks + notDirective + leftOut.length */
export interface Coverage {
  readonly sentences: number;
  readonly inTasks: number;
  readonly notDirective: number;
  readonly leftOut: readonly LeftOut[];
}

/** All that was read out of one paper. */
export interface Reading {
  readonly header: Header;
  readonly outline: Provision;
  readonly mentions: readonly Mention[];
  readonly tasks: readonly ReadTask[];
  /** The limits that count: those of tasks and, in a report, the same limits told again in headline or caption. In text order. */
  readonly limits: readonly DeadlineMention[];
  readonly coverage: Coverage;
}
