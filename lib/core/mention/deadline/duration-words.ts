// What a length of time is said with, and the day on which it is over: "10 ngày làm việc kể từ ngày ban hành Thông báo này".
import { addDays, addMonths, type IsoDay } from '../../calendar/iso-day.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import type { DeadlineMention, Duration } from '../mention.ts';
import type { Context } from '../recogniser.ts';
import { readClock } from './recurrence.ts';
import { readTime } from './time-value.ts';
import { scanTimes } from './time-words.ts';

// 10 | 2-3 | ba | 05 (năm)
export const COUNT =
  '(\\d{1,3}(?: ?[-–] ?\\d{1,3})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([\\p{L} ]{2,20}\\))?';
// a clock is no length of time: "chậm nhất 17 giờ ngày 16/3"
export const UNIT =
  '((?:giờ|h)(?! ?(?:ngày|\\d|thứ|hằng|hàng|sáng|trưa|chiều|tối|cùng|,? ngày))|ngày làm việc|ngày|tuần|tháng|năm)( làm việc)?(?! (?:đầu|cuối|thứ|năm|tuổi|\\d))';
// "… này" names the paper itself and ends the start: "kể từ ngày ban hành Thông báo này | gửi kế hoạch …"
export const FROM =
  '(?:,? (?:kể |tính )?từ (?!(?:ngày|tháng|qu[ýí]) ?[\\divx]+[^,;.]{0,14} đến )(?:ngày |khi |thời điểm |lúc )?(?:[^,;.()\\n]{2,60}? này(?: được ban hành| ban hành| có hiệu lực)?|(?:(?! phải | và (?:báo cáo|trình|gửi|hoàn thành|thông báo) )[^,;.()\\n]){2,110})|,? sau khi (?:(?! và (?:báo cáo|trình|gửi|hoàn thành|thông báo) )[^,;.()\\n]){2,80}|,? sau (?:hội nghị|cuộc họp|phiên họp|buổi họp|kỳ họp)(?: này)?| (?:kể từ )?(?:kết thúc|hoàn thành|nhận được|có kết quả) [^,;.()\\n]{2,80})';
/** "trong 3 ngày tới": counted from the paper. */
export const FROM_NOW = / (?:tới|nữa)$/u;
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
/** The paper itself starts the count: its signing or issue, or today. */
const PAPER =
  /(?:ban hành|ký)(?: ban hành)?(?: (?:thông báo|kết luận|văn bản|chỉ thị|công điện|công văn|quyết định|kế hoạch))?(?: kết luận)?(?: này)?$|(?:thông báo|kết luận|chỉ thị|công điện|công văn|văn bản)(?: kết luận)? này (?:được ban hành|ban hành|có hiệu lực)$/u;

/** The number that `COUNT` took: of "2-3" the greater one. */
export const countOf = (count: string): number => WORDS[count] ?? Number(/\d+$/u.exec(count)?.[0]);

/** Whether the paper itself or something else starts the count; `from` as `FROM` took it. */
export const startOf = (from: string): 'paper' | 'event' => (PAPER.test(from.trim()) ? 'paper' : 'event');

const UNITS: Readonly<Record<string, Duration['unit']>> = {
  giờ: 'hour',
  h: 'hour',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};

/** The unit that `UNIT` took; null where it is none. */
export function unitOf(words: string, working: boolean): Duration['unit'] | null {
  if (words === 'ngày làm việc' || (words === 'ngày' && working)) return 'working-day';
  return UNITS[words] ?? null;
}

/** "kể từ 08 giờ ngày 20/9/2026": the day that is printed to start the count; of a paper's or a deed's own day none. */
function startDay(from: string, on: IsoDay | null): IsoDay | null {
  const found = STARTS_ON.exec(from);
  if (!found) return null;
  const [words] = scanTimes(from.slice(found[0].length));
  if (words?.start !== 0 || !words.form.startsWith('day') || !/^ ?$/u.test(from.slice(found[0].length + words.end)))
    return null;
  return readTime(from.slice(found[0].length), words.form, on)?.due ?? null;
}
const STARTS_ON = /^,? (?:kể |tính )?từ (?=(?:ngày )?\d)/u;

/** The day on which so much time from `on` is over; hours only where it is certain: whole days, or counted from an hour that is printed. */
function reach(on: IsoDay, { count, unit }: Duration, clock: string | null, { holidays }: Context): IsoDay | null {
  switch (unit) {
    case 'hour':
      if (clock === null) return count % 24 === 0 ? addDays(on, count / 24) : null;
      return addDays(on, Math.floor((Number(clock.slice(0, 2)) + count) / 24));
    case 'working-day':
      return addWorkingDays(on, count, holidays);
    case 'month':
      return addMonths(on, count);
    case 'year':
      return addMonths(on, count * 12);
    default:
      return addDays(on, unit === 'week' ? count * 7 : count);
  }
}

/** A length with the day on which it starts and is over, where the words or the paper's own day tell it. */
export function counted(
  duration: Duration,
  from: string | undefined,
  context: Context,
): Pick<DeadlineMention['value'], 'duration' | 'estimate'> {
  const begun = duration.from === 'event' && from ? startDay(from, context.on) : null;
  const first = begun ?? (duration.from === 'paper' ? context.on : null);
  const whole = { ...duration, ...(begun ? { start: begun } : {}) };
  const estimate = first === null ? null : reach(first, whole, readClock(from ?? ''), context);
  return { duration: whole, ...(estimate ? { estimate } : {}) };
}

/** A limit of so much time, with no day of its own. */
export function relative(
  span: DeadlineMention['span'],
  by: string,
  more: Partial<DeadlineMention['value']>,
): DeadlineMention {
  const value = {
    kind: 'relative',
    due: null,
    bound: 'in',
    precision: 'none',
    implied: [],
    flags: [],
    ...more,
  } as const;
  return { type: 'deadline', span, by, value };
}
