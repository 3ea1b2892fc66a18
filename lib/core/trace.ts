import type { Span } from './text/span.ts';

/** One thing that a stage decided: what it saw, who decided (recogniser, refiner, stage) and why. */
export interface TraceEntry {
  readonly stage: 'text' | 'header' | 'outline' | 'mention' | 'refine' | 'assemble' | 'coverage';
  /** Who decided, as a path under lib/core: "deadline/in-period", "refine/drop-past". */
  readonly by: string;
  readonly span: Span;
  readonly why: string;
}

/** Receives what the stages decide; the reading never reads it back. */
export type Trace = (entry: TraceEntry) => void;

/** Keeps nothing. */
export const silent: Trace = () => {};
