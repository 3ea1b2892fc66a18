import { byPosition, contains, overlaps, type Span } from '../../text/span.ts';
import type { CitationMention, DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Context } from '../recogniser.ts';

export type TimeMention = DeadlineMention | NonDeadlineMention | CitationMention;

/**
 * Keep one reading of each stretch of text.
 * Guarantees: citations are disjoint; deadlines and non-deadlines are disjoint among themselves and of each other; a
 * time inside a citation is no deadline. Where two overlap the recogniser earlier in the list wins, for its form is the
 * more particular; a plain time wholly inside a wider reading goes with it.
 */
export function dropOverlaps(mentions: readonly TimeMention[], context: Context): readonly TimeMention[] {
  const citations: TimeMention[] = [];
  const times: TimeMention[] = [];
  const taken = { citation: new Claims(), time: new Claims() };
  for (const mention of mentions) {
    const claims = mention.type === 'citation' ? taken.citation : taken.time;
    if (claims.meets(mention.span)) {
      context.trace({
        stage: 'refine',
        by: 'refine/drop-overlaps',
        span: mention.span,
        why: `${mention.by}: taken by another`,
      });
      continue;
    }
    claims.add(mention.span);
    (mention.type === 'citation' ? citations : times).push(mention);
  }
  citations.sort((a, b) => byPosition(a.span, b.span));
  times.sort((a, b) => byPosition(a.span, b.span));
  return [...citations, ...passOverCited(times, citations, context)].sort((a, b) => byPosition(a.span, b.span));
}

/** Times that a citation takes with it become its date. Both lists are in text order. */
function passOverCited(
  times: readonly TimeMention[],
  citations: readonly TimeMention[],
  context: Context,
): TimeMention[] {
  let next = 0;
  return times.map((time) => {
    while (next < citations.length && (citations[next]?.span.end ?? 0) <= time.span.start) next++;
    const citation = citations[next];
    if (!citation || time.type !== 'deadline' || !overlaps(citation.span, time.span)) return time;
    if (!contains(citation.span, time.span) && contains(time.span, citation.span)) return time;
    context.trace({ stage: 'refine', by: 'refine/drop-overlaps', span: time.span, why: 'inside a citation' });
    return { type: 'non-deadline', span: time.span, by: time.by, why: 'citation' };
  });
}

/** Which stretches are taken: spans by buckets of their units, so that asking is constant work. */
class Claims {
  readonly #buckets = new Map<number, Span[]>();

  meets(span: Span): boolean {
    for (let key = span.start >> 6; key <= span.end >> 6; key++)
      if (this.#buckets.get(key)?.some((other) => overlaps(other, span))) return true;
    return false;
  }

  add(span: Span): void {
    for (let key = span.start >> 6; key <= span.end >> 6; key++) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(span);
      else this.#buckets.set(key, [span]);
    }
  }
}
