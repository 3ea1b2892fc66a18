import type { IsoDay } from '../calendar/iso-day.ts';
import { HOLIDAYS } from '../calendar/working-days.ts';
import { wordStarts } from '../text/sought.ts';
import { silent, type Trace } from '../trace.ts';
import { document } from './citation/document.ts';
import { namedLaw } from './citation/named-law.ts';
import { byDate } from './deadline/by-date.ts';
import { byEvent } from './deadline/by-event.ts';
import { inPeriod } from './deadline/in-period.ts';
import { labelledDuration } from './deadline/labelled-duration.ts';
import { nearDay } from './deadline/near-day.ts';
import { ongoing } from './deadline/ongoing.ts';
import { recurring } from './deadline/recurring.ts';
import { urgent } from './deadline/urgent.ts';
import { withinDuration } from './deadline/within-duration.ts';
import { type Context, lowerInPlace, type Recogniser, type Refiner, recognise, refine } from './recogniser.ts';
import { dropOverlaps, type TimeMention } from './refine/drop-overlaps.ts';
import { dropPast } from './refine/drop-past.ts';

/** In order: where two readings overlap the earlier wins, so the more particular forms stand first. */
const RECOGNISERS: readonly Recogniser<TimeMention>[] = [
  document,
  namedLaw,
  recurring,
  withinDuration,
  labelledDuration,
  nearDay,
  byEvent,
  byDate,
  inPeriod,
  ongoing,
  urgent,
];

/** Overlaps first, so that a cited paper's date is not judged as a limit. */
const REFINERS: readonly Refiner<TimeMention>[] = [dropOverlaps, dropPast];

/**
 * Every time expression and cited paper of a text, in order: what sets a limit, what does not and why.
 * `text` is PageText.text (NFC); `on` gives the missing years, null if no date is known. Never throws; linear time.
 */
export function findTimes(text: string, on: IsoDay | null, trace: Trace = silent): TimeMention[] {
  const lower = lowerInPlace(text);
  const context: Context = { text, lower, starts: wordStarts(lower), on, holidays: HOLIDAYS, trace };
  return [...refine(REFINERS, recognise(RECOGNISERS, context), context)];
}
