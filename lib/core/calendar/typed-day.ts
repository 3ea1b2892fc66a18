import { type IsoDay, isIsoDay, partsOf, toIsoDay } from './iso-day.ts';

const GAP = String.raw`\s*[./\-\s]\s*`;
const PARTED = new RegExp(`^(\\d{1,2})${GAP}(\\d{1,2})(?:${GAP}(\\d{4}|\\d{2}))?$`, 'u');
const RUN_ON = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u;
const SPOKEN = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$/iu;

/**
 * A day as a clerk types it, day before month always: "07/6/2026", "7-6-26", "7.6", "07062026", "ngày 07 tháng 6 năm 2026", and the
 * ISO form. A year left out is the year of `today`. Null for what names no real day: "31/4/2026", "6/30/2026", "7/6/2".
 */
export function typedDay(words: string, today: IsoDay): IsoDay | null {
  const text = words.normalize('NFC').trim();
  if (isIsoDay(text)) return text;
  const found = PARTED.exec(text) ?? RUN_ON.exec(text) ?? SPOKEN.exec(text);
  if (!found) return null;
  const [, day, month, year] = found;
  return toIsoDay(yearOf(year, today), Number(month), Number(day));
}

/** Two digits are of this century: papers of the last one are not followed up. */
function yearOf(typed: string | undefined, today: IsoDay): number {
  if (typed === undefined) return partsOf(today)?.year ?? Number.NaN;
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}
