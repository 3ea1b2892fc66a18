// Tháng 8/2024 | Quý IV/2025 | 30/6/2025 | 2024 - 2025 | Hằng năm | Thường xuyên | Sau khi Nghị định được ban hành
import type { IsoDay } from '../../calendar/iso-day.ts';
import { toIsoDay } from '../../calendar/iso-day.ts';
import type { DeadlineValue } from '../mention.ts';
import { lowerInPlace } from '../recogniser.ts';
import { readLead } from './lead.ts';
import { boundOfRhythm, readRecurrence } from './recurrence.ts';
import { readTime, startOf } from './time-value.ts';
import { scanTimes } from './time-words.ts';

const NOTHING = { due: null, bound: null, precision: 'none', implied: [], flags: [] } as const;

/**
 * Read a whole cell of a column "Thời gian", "Thời hạn hoàn thành", "Tiến độ": there no verb or preposition is needed.
 * Of several times the last counts ("Tháng 6 - tháng 8/2024"). Null where the cell names no time.
 */
export function readTimeCell(cell: string, on: IsoDay | null): DeadlineValue | null {
  const lower = lowerInPlace(cell.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  if (lower.length > 300) return null;
  if (/(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|^định kỳ|\d ?lần ?\/|(?:một|0?1|\/) ?lần$/u.test(lower)) {
    const recurrence = readRecurrence(lower);
    if (recurrence) return { ...NOTHING, kind: 'recurring', bound: boundOfRhythm(lower, recurrence), recurrence };
  }
  const dated = readDated(lower, on);
  if (dated) return dated;
  if (/thường xuyên|liên tục/u.test(lower)) return { ...NOTHING, kind: 'ongoing' };
  if (/^(?:ngay )?sau khi |^trước khi |^khi |^theo tiến độ|^trước |^tại /u.test(lower))
    return { ...NOTHING, kind: 'event' };
  return null;
}

function readDated(lower: string, on: IsoDay | null): DeadlineValue | null {
  const bare =
    /^(?:năm )?(?:(?:19|20)\d{2} ?(?:[-–]|đến) ?(?:năm )?)?((?:19|20)\d{2})$/u.exec(lower) ??
    /^giai đoạn (?:19|20)\d{2} ?[-–] ?((?:19|20)\d{2})$/u.exec(lower);
  if (bare) return date(toIsoDay(Number(bare[1]), 12, 31), 'in', 'year', [], on);
  // 6/2025 | 08/2024
  const month = /^(?:t\.?)?(1[0-2]|0?[1-9]) ?[/-] ?((?:19|20)\d{2})$/u.exec(lower);
  const words = month ? `tháng ${Number(month[1])}/${month[2]}` : lower.replace(/^t(1[0-2]|0?[1-9])\//u, 'tháng $1/');
  for (const time of scanTimes(words).reverse()) {
    const value = readTime(words.slice(time.start, time.end), time.form, on);
    if (!value) continue;
    const { bound } = readLead(words, time.start);
    return date(bound === 'before' ? startOf(value) : value.due, bound, value.precision, value.implied, on);
  }
  return null;
}

function date(
  due: IsoDay | null,
  bound: DeadlineValue['bound'],
  precision: DeadlineValue['precision'],
  implied: DeadlineValue['implied'],
  on: IsoDay | null,
): DeadlineValue | null {
  if (due === null) return null;
  return {
    kind: 'date',
    due,
    bound,
    precision,
    implied,
    flags: on !== null && due < on && implied.length === 0 ? ['past'] : [],
  };
}
