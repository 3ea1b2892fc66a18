import { addMonths, type IsoDay } from '../calendar/iso-day.ts';
import { boxesOf, type DrawnRun, type DrawnText, type PageBox } from '../layout/drawn.ts';
import type { DeadlineMention } from '../mention/mention.ts';
import type { Reading } from '../reading.ts';
import { type PageText, toRaw } from '../text/page-text.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * Why a deadline read from a scan is doubtful: `faint`: the recogniser was unsure of a word; `corrected`: a word of it was put right by
 * rule; `past`: its day lies before the paper's own; `far`: its day lies more than ten years after it; `quarter`: Roman digits, of which
 * scans lose strokes ("quý II" → "quý I"); `edge`: a word that may belong to it and was not understood stands beside it.
 */
export type DoubtKind = 'faint' | 'corrected' | 'past' | 'far' | 'quarter' | 'edge';

/** A deadline of a scan, to be confirmed by the user beside the image of its words. */
export interface ScanDoubt {
  readonly mention: DeadlineMention;
  /** Its words, as a span of the drawn text's `raw`. */
  readonly span: Span;
  readonly confirmed: false;
  /** Of its least sure word, 0 to 100. */
  readonly confidence: number;
  /** The words in doubt, as spans of `raw`, in order. */
  readonly doubtful: readonly Span[];
  /** Where its words stand: what is shown to the user. */
  readonly boxes: readonly PageBox[];
  /** Empty where nothing but its coming from a scan speaks against it. */
  readonly why: readonly DoubtKind[];
}

/** A word surer than this is seldom wrong. Measured on scans made of the project's papers and on signed papers. */
const SURE = 85;
/** Figures must be surer: one stroke makes another day of them. */
const SURE_OF_FIGURES = 90;
/** Years a paper seldom looks ahead by more. */
const FAR = 10;

/** Every deadline of the reading that stands in a scan, in text order, the words in doubt marked. */
export function doubtsOf(drawn: DrawnText, page: PageText, reading: Reading): ScanDoubt[] {
  return reading.limits.flatMap((mention): ScanDoubt[] => {
    const span = toRaw(page, mention.span);
    const words = runsIn(drawn.runs, span);
    const seen = words.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
    if (seen.length === 0) return [];
    const faint = words.filter((run) => isFaint(run, drawn.raw));
    const corrected = drawn.corrections.filter((known) => known.rule === 'date' && overlaps(known, span));
    const beside = besideOf(drawn, span);
    const why = new Set<DoubtKind>([
      ...(faint.length > 0 ? ['faint' as const] : []),
      ...(corrected.length > 0 ? ['corrected' as const] : []),
      ...(beside.length > 0 ? ['edge' as const] : []),
      ...oddFor(mention, reading.header.on),
      ...(mention.value.precision === 'quarter' && /[IVl]/u.test(drawn.raw.slice(span.start, span.end))
        ? ['quarter' as const]
        : []),
    ]);
    const doubtful = [...faint, ...corrected, ...beside].map(({ start, end }) => ({ start, end }));
    return [
      {
        mention,
        span,
        confirmed: false,
        confidence: Math.min(...seen),
        doubtful: withoutRepeats(doubtful),
        boxes: boxesOf(drawn, span),
        why: [...why],
      },
    ];
  });
}

function isFaint({ start, end, confidence }: DrawnRun, raw: string): boolean {
  if (confidence === null) return false;
  return confidence < (/\p{N}/u.test(raw.slice(start, end)) ? SURE_OF_FIGURES : SURE);
}

/** Words right before or after with figures or marks in them that no limit has taken: "tháng 10 năm 2O%3". */
function besideOf({ raw, runs }: DrawnText, span: Span): DrawnRun[] {
  const first = firstEndingAfter(runs, span.start);
  let after = first;
  while ((runs[after]?.start ?? Number.POSITIVE_INFINITY) < span.end) after++;
  const near = [...runs.slice(Math.max(0, first - 1), first), ...runs.slice(after, after + 2)];
  return near.filter(
    ({ start, end, confidence }) =>
      confidence !== null &&
      confidence < SURE &&
      /[\p{N}#%&†§£€*_^~|\\]/u.test(raw.slice(start, end)) &&
      !/[\n]/u.test(raw.slice(Math.min(end, span.end), Math.max(start, span.start))),
  );
}

function oddFor({ value }: DeadlineMention, on: IsoDay | null): DoubtKind[] {
  if (value.due === null || on === null) return [];
  if (value.flags.includes('past') || value.due < on) return ['past'];
  return value.due > addMonths(on, 12 * FAR) ? ['far'] : [];
}

function runsIn(runs: readonly DrawnRun[], span: Span): DrawnRun[] {
  const found: DrawnRun[] = [];
  for (let at = firstEndingAfter(runs, span.start); at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.start >= span.end) break;
    found.push(run);
  }
  return found;
}

function firstEndingAfter(runs: readonly DrawnRun[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In order; what lies within an earlier one is left out. */
function withoutRepeats(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}
