import type { IsoDay } from '../calendar/iso-day.ts';
import type { Holidays } from '../calendar/working-days.ts';
import { holds, type WordStarts } from '../text/sought.ts';
import type { Trace } from '../trace.ts';
import type { Mention } from './mention.ts';

/** What a recogniser may look at. */
export interface Context {
  /** PageText.text: NFC, single spaces, blocks parted by "\n". */
  readonly text: string;
  /** The same text in lower case, unit for unit. */
  readonly lower: string;
  /** Where the words of `lower` begin. */
  readonly starts: WordStarts;
  /** The day that missing years are taken from, or null. */
  readonly on: IsoDay | null;
  readonly holidays: Holidays;
  readonly trace: Trace;
}

/** Reads one kind of phrase out of a text. */
export interface Recogniser<M extends Mention = Mention> {
  /** Path under lib/core/mention: "deadline/in-period". */
  readonly name: string;
  /** Literals in lower case, one of which stands in every phrase that it reads: a cheap test before the costly one. */
  readonly cues: readonly string[];
  /** All its mentions, in text order, disjoint. Linear in the text's length; never throws. */
  find(context: Context): readonly M[];
}

/** Changes or drops mentions; never edits one in place. */
export type Refiner<M extends Mention = Mention> = (mentions: readonly M[], context: Context) => readonly M[];

/** Run the recognisers whose cues occur, in order, and trace what each found. */
export function recognise<M extends Mention>(recognisers: readonly Recogniser<M>[], context: Context): M[] {
  const found: M[] = [];
  for (const recogniser of recognisers) {
    if (!recogniser.cues.some((cue) => holds(context.starts, cue))) continue;
    for (const mention of recogniser.find(context)) {
      found.push(mention);
      context.trace({ stage: 'mention', by: mention.by, span: mention.span, why: describe(mention) });
    }
  }
  return found;
}

/** Run the refiners in order. */
export const refine = <M extends Mention>(
  refiners: readonly Refiner<M>[],
  mentions: readonly M[],
  context: Context,
): readonly M[] => refiners.reduce((left, refiner) => refiner(left, context), mentions);

/** What was asked for last: several recognisers read the same clause. */
let [given, made] = ['', ''];

/** Lower case of the same length, so that offsets hold; letters that would grow stay as they are. */
export function lowerInPlace(text: string): string {
  if (text !== given) [given, made] = [text, lowered(text)];
  return made;
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(at);
  }).join('');
}

function describe(mention: Mention): string {
  if (mention.type === 'deadline') return `${mention.value.kind} ${mention.value.due ?? ''}`.trim();
  if (mention.type === 'non-deadline') return `no limit: ${mention.why}`;
  if (mention.type === 'citation') return `cites ${mention.number ?? 'a paper'}`;
  return mention.kind;
}
