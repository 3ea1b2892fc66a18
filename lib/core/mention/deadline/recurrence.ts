import { everyMatch } from '../../text/every-match.ts';
import { quick } from '../../text/words.ts';
import type { Bound, Recurrence } from '../mention.ts';

/** Numbers as they stand in rhythms: "năm" is the year here, never five. */
export const RHYTHM_COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|sáu|mười)';
const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, mười: 10 };
const UNIT = '(?<unit>ngày|tuần|tháng|qu[ýí]|năm)';
const UNITS: Readonly<Record<string, Recurrence['every']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
};
const ONCE = '(?: làm việc)?(?: ?/ ?(?:0?1 |một )?lần| (?:một|0?1) lần)';
const named = (name: string): string => `(?<${name}>${RHYTHM_COUNT})`;

/** How a rhythm is said; of those that begin first, the one that stands first here. */
const SAID: readonly RegExp[] = [
  // 10 ngày một lần | 6 tháng/lần | 01 tuần 02 lần
  `${named('interval')} ${UNIT}${ONCE}`,
  // 15 ngày báo cáo Thủ tướng Chính phủ một lần
  `(?:${named('interval')} )?${UNIT} (?:báo cáo|họp|giao ban|tổng hợp|kiểm tra|nghe|rà soát)(?: [^,;.:()]{4,70})? (?:một|0?1) lần`,
  `${named('interval')} ${UNIT} ${named('count')} lần`,
  // 02 lần/tuần | 02 lần một tháng | 02 lần trong năm
  `${named('count')} lần(?: ?/ ?| (?:một|mỗi|trong|trên) )${UNIT}`,
  // mỗi tháng 02 lần | mỗi quý một lần | hằng tuần ít nhất 02 lần | mỗi 10 ngày
  `(?:hằng|hàng|mỗi|từng) ${UNIT}(?: (?:ít nhất |tối thiểu )?${named('count')} lần)?`,
  `mỗi ${named('interval')} ${UNIT}`,
  // tháng 02 lần | năm một lần
  `${UNIT} (?:ít nhất |tối thiểu )?${named('count')} lần`,
  // định kỳ 6 tháng
  `(?<=định kỳ[,:]? )${named('interval')} ${UNIT}`,
  // định kỳ cuối tháng, cuối quý
  '(?<=định kỳ[,:]? (?:vào )?)(?:cuối|đầu) (?<unit>tháng|qu[ýí]|năm)',
  // định kỳ ngày 15 và ngày cuối tháng
  '(?<=ngày )cuối(?: cùng)?(?: của)? (?<unit>tháng)',
  // vào ngày làm việc đầu tiên của tuần
  '(?<=ngày (?:làm việc )?)(?:cuối|đầu)(?: cùng| tiên)? (?:của )?(?<unit>tuần|tháng|qu[ýí])',
  // trước ngày 18 của tháng báo cáo
  '(?<=(?:của|\\d) )(?<unit>tháng) báo cáo',
  // trước ngày 15 tháng cuối quý
  '(?<unit>tháng) (?:sau |kế )?(?:liền kề|kế tiếp|tiếp theo|liền sau)',
  '(?:cuối|cuối cùng|đầu|đầu tiên) (?:của )?(?:mỗi )?(?<unit>qu[ýí])',
  // ngày 20 của tháng trước tháng họp
  '(?<unit>tháng) (?:liền )?trước(?: liền kề)?,? (?:của )?tháng',
].map((source) => quick(new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'u')));

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

const DAYS = /(?<![\d/])(\d{1,2})(?: tháng ?| ?\/ ?)(\d{1,2})(?![\d/]| ?lần)/gu;

/** Read a rhythm's words (lower case); null where they name no rhythm. Where several are named the first counts. */
export function readRecurrence(words: string): Recurrence | null {
  const often = readOften(words);
  if (!often) return null;
  const time = readClock(words);
  const weekday = readWeekday(words);
  const days = everyMatch(DAYS, words).map((found) => ({
    day: Number(found[1]),
    month: Number(found[2]),
  }));
  const only = days.length === 1 ? days[0] : undefined;
  // "ngày 05 tháng đầu quý sau" lies beyond the quarter, which ends the turn for us
  const beyond = /đầu (?:tiên )?(?:của )?qu[ýí]/u.test(words);
  const day = only?.day ?? (days.length === 0 && !beyond ? numberAfterDay(words) : undefined);
  const month = only?.month ?? monthOfYear(words);
  return {
    ...often,
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(time ? { time } : {}),
    ...(days.length > 1 ? { days } : {}),
  };
}

/** 1 for "thứ Hai" to 7 for "Chủ nhật"; undefined where no day of the week is named. */
export function readWeekday(words: string): number | undefined {
  const found = /thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật/u.exec(words);
  return found ? (WEEKDAYS[found[1] ?? ''] ?? 7) : undefined;
}

/** "17 giờ 00", "8h30", "5 giờ chiều", "17:00". */
const OF_DAY = quick(
  /(?<!\d)(?<hour>\d{1,2})(?: ?(?:giờ|h|g)(?!\p{L})(?: ?(?<minute>\d{2})(?!\d))?|:(?<exact>\d{2}))(?<late> (?:chiều|tối))?/u,
);

/** "17:00" of "trước 17 giờ 00 ngày 20/9", "8h", "16:30"; null where no hour is named. */
export function readClock(words: string): string | null {
  const time = OF_DAY.exec(words)?.groups;
  if (!time) return null;
  const said = Number(time.hour);
  // "5 giờ chiều" is 17:00
  const hour = time.late && said < 12 ? said + 12 : said;
  return `${String(hour).padStart(2, '0')}:${time.minute ?? time.exact ?? '00'}`;
}

/** Whether a rhythm's day ends the turn: "trước ngày 25 hằng tháng" → before; "chậm nhất ngày 20" → by; null where no day is named. */
export function boundOfRhythm(words: string, { day, weekday, days, time }: Recurrence): Bound | null {
  if (!day && !weekday && !days && !time) return null;
  if (/(?<!\p{L})trước/u.test(words)) return 'before';
  return /(?:chậm|muộn) nhất|không quá|hạn (?:cuối|chót)/u.test(words) ? 'by' : 'in';
}

const HOURLY = quick(/(?<![\p{L}\d])(\d{1,2}) (?:giờ|tiếng)(?: ?\/ ?lần| (?:một|0?1) lần)(?!\p{L})/u);
type Often = Pick<Recurrence, 'every' | 'interval' | 'count'>;

function readOften(words: string): Often | null {
  let best: RegExpExecArray | null = null;
  for (const pattern of SAID) {
    const found = pattern.exec(words);
    if (found && (best === null || found.index < best.index)) best = found;
  }
  const { unit, interval, count } = best?.groups ?? {};
  const every = UNITS[unit ?? ''];
  if (every) return often(every, numberOf(interval), numberOf(count));
  // "định kỳ chiều thứ Sáu": every week
  if (words.startsWith('định kỳ') && readWeekday(words) !== undefined) return often('week', 1, 1);
  // "06 giờ một lần": four times a day
  const hours = Number(HOURLY.exec(words)?.[1] ?? 0);
  return hours > 0 && hours <= 24 ? often('day', 1, Math.max(1, Math.floor(24 / hours))) : null;
}

const numberOf = (words: string | undefined): number => (words === undefined ? 1 : (NUMBERS[words] ?? Number(words)));

const WHOLE: Readonly<Record<string, Recurrence['every']>> = {
  'month 3': 'quarter',
  'month 6': 'half',
  'month 12': 'year',
  'day 7': 'week',
};

/** "3 tháng một lần" is a quarter's round, "6 tháng/lần" a half-year's, "7 ngày một lần" a week's. */
function often(unit: Recurrence['every'], number: number, count: number): Often {
  const whole = WHOLE[`${unit} ${number}`];
  const interval = whole ? 1 : number;
  return {
    every: whole ?? unit,
    ...(interval > 1 ? { interval } : {}),
    ...(count > 1 ? { count } : {}),
  };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "tháng 12 hằng năm" → 12; "quý I hằng năm" → 3, in which it ends. */
function monthOfYear(words: string): number | undefined {
  const found = /(?:tháng ?(?<month>\d{1,2})|qu[ýí] ?(?<quarter>iv|i{1,3}|[1-4])) (?:của )?(?:hằng|hàng|mỗi) năm/u.exec(
    words,
  )?.groups;
  if (found?.month) return Number(found.month);
  return found?.quarter ? 3 * (ROMAN[found.quarter] ?? Number(found.quarter)) : undefined;
}

/** "ngày 25", and of several days a month the first. */
function numberAfterDay(words: string): number | undefined {
  const found = /ngày ?(?:mùng |mồng )?(\d{1,2})/u.exec(words);
  return found ? Number(found[1]) : undefined;
}
