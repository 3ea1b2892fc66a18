/**
 * The words for points and periods of time, as pattern sources without groups. They stand on text in lower case;
 * `?` after a space forgives what layout adds or takes: "ngày28 tháng 6", "tháng 4 /2025", "30 /6 /2025".
 */
import { Sought, type WordStarts } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';

const D = '(?:0?[1-9]|[12]\\d|3[01])';
const M = '(?:1[0-2]|0?[1-9])';
export const Y = '(?:19|20)\\d{2}';
/** Months in words; the first and the last are the moon's. */
const MONTH_NAME = '(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười)';
const Q = '(?:iv|i{1,3}|[1-4])';
/** No digit may follow the number just read, with or without a slash: "30/6" is not in "30/6/20255". */
const NO_MORE = '(?! ?[/]? ?\\d)';

// 16 giờ 00 | 17h | 8h30 | 9h30' | 17:00
export const CLOCK = "(?:[01]?\\d|2[0-4])(?: ?(?:giờ|h|g)(?: ?[0-5]\\d(?: ?phút| ?p|['’‘′´\u0060])?)?|:[0-5]\\d)";
// thứ Sáu | thứ 6 | Chủ nhật
export const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';

// 17 giờ ngày | 12 giờ trưa mai, ngày
const BEFORE_DAY = `(?:(?:(?:buổi )?(?:sáng|trưa|chiều|tối) |giờ hành chính )(?=ngày))?(?:${CLOCK}(?: (?:sáng|trưa|chiều|tối))?(?: nay| mai)?,? (?:của )?)?(?:(?:ngày )?${WEEKDAY},? \\(?)?`;
/** The year after a month, quarter or half: "/2025", " năm 2025", "-2025", ".2025". */
const YEAR_AFTER = `(?: ?[/-] ?${Y}|\\.${Y}|,? năm ?${Y}| năm nay)(?!\\d)`;

/** "các ngày 10, 11 và 12": several days of one month, of which the last counts. */
const RUN = `ngày ?${D}(?:(?:, ?| và | ?[-–] ?)(?:ngày ?)?${D}){1,5}`;
const DAY_FULL = [
  // ngày 28, 29/4/2026 | ngày 10, 11 và 12 tháng 4 năm 2026
  `${RUN}(?: ?/ ?${M} ?/ ?${Y}| tháng ?${M},? năm ?${Y})`,
  // tuần từ 18-22/6/2012 | tuần từ 07 đến 13/6/2021
  `(?<=tuần(?: từ)?(?: ngày)? )${D}(?: ?[-–] ?| đến (?:ngày )?)${D} ?/ ?${M} ?/ ?${Y}`,
  // ngày 30 tháng Tư năm 2026
  `(?:ngày ?)?${D} tháng ${MONTH_NAME} năm ?${Y}`,
  // 30/6/2025 | ngày 30-06-2025 | 30.6.2025 | 30 /6 /2025
  `(?:ngày ?)?${D} ?(?:/ ?${M} ?/|- ?${M} ?-|\\. ?${M} ?\\.) ?${Y}`,
  // ngày 30 tháng 6 năm 2025 | ngày28 tháng 6 năm 2025 | ngày 15, tháng 3, năm 2020
  `(?:ngày ?)?${D},? tháng ?${M},? ?năm ?${Y}`,
  // ngày 30 tháng 6/2025
  `(?:ngày ?)?${D} tháng ?${M} ?/ ?${Y}`,
  // ngày 30/6 năm 2025
  `ngày ?${D} ?[/-] ?${M} năm ?${Y}`,
].join('|');
const DAY_SHORT = [
  // trong tuần từ 16 - 20/3 | trong tuần (16-20/3)
  `(?<=tuần(?: từ| \\()?(?: ?ngày)? ?)${D}(?: ?[-–] ?| đến (?:ngày )?)${D} ?/ ?${M}${NO_MORE}`,
  // ngày 28, 29/4
  `${RUN}(?: ?/ ?${M}| tháng ?${M})${NO_MORE}`,
  // ngày 30 tháng Tư
  `ngày ?${D} tháng ${MONTH_NAME}(?!\\p{L})`,
  // ngày 30 tháng 6; "trong 02 tháng 6 và 7" is two months
  `(?:ngày ?)?${D} tháng ?${M}${NO_MORE}(?!(?:, ?\\d{1,2})* và \\d{1,2}(?!\\d|/\\d{1,2}(?!\\d)| tháng))`,
  // ngày 30/6
  `ngày ?${D} ?[/-] ?${M}${NO_MORE}`,
  // trước ngày 25.1
  `(?<=(?:trước|nhất|đến|trong|vào|hết) )ngày ${D}\\.${M}(?= ?(?:[,;)\\n]|\\.(?!\\d)|$))`,
].join('|');
// 30/6 | 30/4-1/5 | 30-4, 30.4 at the end of a clause: only after a preposition of time
const DAY_SLASH = `${D}/${M} ?[-–] ?${D}/${M}(?: ?/ ?${Y}(?!\\d)|${NO_MORE})|${D}/${M}${NO_MORE}(?! ?%)(?! (?:thời gian|số|tổng số|diện tích|chiều dài|khối lượng|thành viên|kinh phí|dân số|đại biểu|mức|ngân sách)(?!\\p{L}))|${D}[-.]${M}(?= ?(?:[,;)\\n]|\\.(?!\\d)|$))`;
// ngày 30
const DAY_BARE = `ngày ?(?:mùng |mồng )?${D}(?: (?:của )?tháng (?:này|tới|sau)(?!\\p{L}| liền| kế)|(?! ?[/.,-]?\\d)(?! (?:tháng|ngày|giờ|của tháng|của quý)))`;

const MONTH = [
  // tháng Tư năm 2026 | T5/2026
  `tháng ${MONTH_NAME}(?: ?/ ?| năm ?)${Y}|t\\.?(?:1[0-2]|0?[1-9])/${Y}`,
  // các tháng 6, 7 và 8/2025
  `các tháng ?${M}(?:(?:, ?| và |-| - )(?:tháng ?)?${M}){1,5}(?:${YEAR_AFTER})?`,
  // trong 02 tháng 6 và 7/2025
  `(?<=(?:hai|ba|0?[234]) )tháng ?${M}(?:, ?${M})* và (?:tháng ?)?${M}(?:${YEAR_AFTER}|${NO_MORE})`,
  // tháng 9, 10/2025 | tháng 9-10/2025
  `tháng ?${M}(?:(?:, ?| và | ?[-–] ?)${M}){1,4}${YEAR_AFTER}`,
  // tháng 6 và tháng 7/2025 | tháng 6/2025 | tháng 6 năm 2025 | tháng 6
  `tháng ?${M}(?:(?: và |, | - |-| hoặc )tháng ?${M}){0,3}(?:${YEAR_AFTER}| (?:tới(?: đây)?|sắp tới|này)(?!\\p{L}| \\d))?`,
  // tháng này | tháng tới
  'tháng (?:này|tới|sau)',
  // xong trong tháng.
  '(?<=(?:xong|thành) trong )tháng(?= ?(?:[.;,)\\n]|$))',
].join('|');
// Quý II/2025 | quý 2 năm 2025 | Quí III | Quý II và Quý III/2025 | quý này
// Q2/2026 | Q.3/2026
const QUARTER = `q\\.? ?[1-4] ?/ ?${Y}|qu[ýí] ?${Q}(?:(?: và |, ?| - |-|–| – )(?:qu[ýí] ?)?${Q}(?![.,]?\\d)){0,3}(?:${YEAR_AFTER})?|qu[ýí] (?:này|tới|sau)|(?<=(?:xong|thành) trong )qu[ýí](?= ?(?:[.;,)\\n]|$))`;
const HALF = [
  // 6 tháng đầu năm 2025 | 06 tháng cuối năm | 4 tháng cuối năm
  `(?:0?[2-9]|1[01]|sáu) tháng (?:đầu|cuối)(?: của)? ?(?:/ ?${Y}|năm(?: ?${Y}| nay| học)?)`,
  // nửa đầu năm 2021 | nửa cuối tháng 9/2025
  `nửa (?:đầu|cuối|sau)(?: của)? (?:năm(?: ?${Y}| nay)?|${MONTH})`,
].join('|');
const PART_WORD =
  '(?:ngày làm việc cuối(?: cùng)?|(?:0?[2-9]|1[0-5]) ngày (?:đầu|cuối)(?: cùng)?(?=(?: của)? tháng)|cuối|đầu|giữa|thượng tuần|trung tuần|hạ tuần|(?:0?[23]|hai|ba) tuần (?:đầu|cuối)(?=(?: của)? tháng)|tuần (?:(?:đầu|cuối)(?: cùng| tiên)?|(?:thứ )?(?:[1-4]|nhất|hai|ba|tư)(?=(?: của)? tháng)))';
// cuối tháng 3, đầu tháng 4/2026 | cuối năm 2025 | giữa tháng 9/2025 | đầu Quý IV/2025 | cuối tháng này | cuối năm
const PART = `(?:cuối|giữa) tháng ?${M}(?:,| và| hoặc| ?[-–]) (?:đầu|giữa) tháng ?${M}(?:${YEAR_AFTER})?|${PART_WORD}(?: của)? (?:${MONTH}|${QUARTER}|năm(?: ?${Y}| nay)|năm(?! học)|${Y}|tháng|quý)`;
// năm 2025 | năm 2025 - 2026 | năm nay
const YEAR = `năm ?${Y}(?: ?[-–] ?${Y})?|năm nay`;

/** The forms, the more particular first: where two begin at one place the first wins. */
export const TIME_FORMS = {
  horizon: `(?:giai đoạn|thời kỳ|nhiệm kỳ|niên độ|năm học) (?:từ )?(?:năm )?${Y}(?: ?(?:[-–]|đến) ?(?:năm )?${Y})?|(?:tầm nhìn|định hướng)(?: đến| tới)?(?: năm)? ${Y}`,
  day: `${BEFORE_DAY}(?:${DAY_FULL})`,
  'day-short': `${BEFORE_DAY}(?:${DAY_SHORT})`,
  'day-slash': DAY_SLASH,
  'day-bare': `${BEFORE_DAY}${DAY_BARE}`,
  part: PART,
  half: HALF,
  quarter: QUARTER,
  month: MONTH,
  year: YEAR,
} as const;

export type TimeForm = keyof typeof TIME_FORMS;

/** A point or period of time as it stands, without preposition. */
export interface TimeWords {
  readonly form: TimeForm;
  readonly start: number;
  readonly end: number;
}

const FORM_NAMES = Object.keys(TIME_FORMS) as TimeForm[];
/** How any form begins: a cheap look before the costly alternatives. */
const BEGINS =
  '(?=\\d|ngày|buổi|sáng|trưa|chiều|tối|giờ hành|q\\.? ?\\d|t\\.?\\d|năm |năm\\d|nửa|nhiệm kỳ|niên|tháng|thứ |thượng|thời kỳ|trung tuần|tuần |tầm|quý|quí|gi[aữ]|cuối|các tháng|chủ nhật|đầu|định hướng|hạ tuần|sáu tháng|(?:hai|ba) tuần)';
const ANY_TIME = quick(
  new RegExp(
    `${BEGINS}${LEFT}(?<!\\d[.,/-])(?:${FORM_NAMES.map((name) => `(${TIME_FORMS[name]})`).join('|')})${RIGHT}`,
    'gu',
  ),
);

const IN_TEXT = new Sought(ANY_TIME);

/** Every point or period of time in `lower`, in order, disjoint. Linear: each form is bounded in length. */
export function scanTimes(lower: string, starts: WordStarts | null = null): TimeWords[] {
  const found: TimeWords[] = [];
  for (const match of starts ? IN_TEXT.in(starts) : lower.matchAll(ANY_TIME)) {
    const form = FORM_NAMES.find((_, index) => match[index + 1] !== undefined);
    if (form) found.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
