import { addDays, type IsoDay, toIsoDay } from '../calendar/iso-day.ts';
import { everyMatch } from '../text/every-match.ts';
import { quick } from '../text/words.ts';
import { type HeardLine, unheard } from './header-told.ts';

const WRITTEN = quick(
  /(?:^|[\p{L}.]\s*,\s*)ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})(?:[^.]{0,3}$|\s*\|)/iu,
);
const IN_FIGURES = quick(
  /^(?:\|\s*)?\p{Lu}[\p{L} .]{1,30},\s*ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*\|?$/u,
);
/** A site's table of properties: "Ngày ban hành: | 22/02/2019 |", its cells perhaps run together. */
const PROPERTY = /Ngày (?:ban hành|ký|văn bản)\s*:?\s*\|?\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [WRITTEN, 'place and day, written out'],
  [IN_FIGURES, 'place and day, in figures'],
  [PROPERTY, "the site's table of properties"],
];

/** "Hà Nội, ngày 11 tháng 7 năm 2026" | "| Ngày ban hành | 11/7/2026 |": a short line of the head, place first; else the site's own table. */
export function issuedIn(head: readonly string[], heard: HeardLine = unheard): IsoDay | null {
  for (const [form, why] of FORMS)
    for (const line of head) {
      if ((line.length > 220 && form !== PROPERTY) || /^(?:V\/v|Về|Thực hiện|Căn cứ)/u.test(line)) continue;
      const match = form.exec(line);
      const day = match && toIsoDay(Number(match[3]), Number(match[2]), Number(match[1]));
      if (!day) continue;
      heard(line, why);
      return day;
    }
  return null;
}

/** "trước ngày 15/12/2026": a limit lies ahead of the day on which it is told, so that day is no dateline. */
const LIMIT_BEFORE = /(?:trước|chậm nhất|muộn nhất|đến hết|hạn|xong)(?:\s(?:là|vào))?(?:\sngày)?\s*$/iu;
const WHOLE_DAY = /(?<!\d)(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(20\d{2})(?!\d)/iu;
/** "thời kỳ thanh tra từ 01/01/2015 đến 31/12/2022": days that bound a stretch. */
const STRETCH =
  /từ\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;
/** "Nghị quyết phiên họp Chính phủ thường kỳ tháng 6 năm 2023" */
const SITTING_OF_MONTH = /(?:phiên họp|họp|hội nghị) [^.;]{0,60}?thường kỳ tháng (\d{1,2})(?: năm |\/)(20\d{2})/iu;
/** In days: limits told beside it fall into their own year then, earlier or later ones. */
const HALF_A_YEAR = 182;

/**
 * The day a text without a date of its own speaks from, for missing years only: "Thứ ba, 25/06/2024, 08:15 (GMT+7)", else the first whole
 * day of the head ("Sáng 11/10/2025, tại …"), else the month where the day was left blank ("Lào Cai, ngày      tháng 7 năm 2026").
 */
export function datelineIn(head: readonly string[], heard: HeardLine = unheard): IsoDay | null {
  const lines = [...head.slice(0, 8).filter((line) => line.length < 60), ...head.slice(0, 10)];
  for (const line of lines) {
    const match = WHOLE_DAY.exec(line.replace(STRETCH, (words) => ' '.repeat(words.length)));
    const day = match && toIsoDay(Number(match[3]), Number(match[2]), Number(match[1]));
    if (match && day && LIMIT_BEFORE.test(line.slice(Math.max(0, match.index - 30), match.index))) {
      heard(line, 'half a year before its first limit');
      return addDays(day, -HALF_A_YEAR);
    }
    if (match && day) {
      heard(line, 'first whole day of the head');
      return day;
    }
    const printed = /^(20\d{2})-(\d{2})-(\d{2})(?=$|[T ])/u.exec(line);
    const iso = printed && toIsoDay(Number(printed[1]), Number(printed[2]), Number(printed[3]));
    if (iso) {
      heard(line, 'a line that is a day');
      return iso;
    }
    const sitting = SITTING_OF_MONTH.exec(line);
    if (sitting) {
      heard(line, 'the month of a regular sitting');
      return toIsoDay(Number(sitting[2]), Number(sitting[1]), 1);
    }
    const month = /,\s*ngày\s+tháng\s*(\d{1,2})\s*năm\s*(20\d{2})$/iu.exec(line);
    if (!month) continue;
    heard(line, 'its day is left blank');
    return toIsoDay(Number(month[2]), Number(month[1]), 1);
  }
  return null;
}

/** A day, or the last of several of one month: "ngày 4 và 5 tháng 01 năm 2019", "các ngày 28, 29/4/2026"; the year may be missing. */
const DAYS =
  /(?:ngày|(?:[Ss]áng|[Cc]hiều|[Tt]ối))\s*(?:\d{1,2}\s*(?:,|và|[-–]|đến)\s*(?:ngày\s*)?){0,3}(?<day>\d{1,2})\s*(?:[/.-]|tháng)\s*(?<month>\d{1,2})(?:\s*(?:[/.-]|,?\s*năm)\s*(?<year>\d{4}))?(?![\d/])/giu;
const OPENS_WITH_DAY =
  /^(?:(?:Vào|Trong|Từ|Hôm nay|Hồi|Sáng|Chiều|Tối|sáng|chiều|tối|lúc|hồi|các|hai|ba|,|\d{1,2}\s*(?:giờ|h)\s*\d{0,2}(?:\s*phút)?'?)\s*){0,5}(?:[Nn]gày\s*\d|(?<=[Ss]áng |[Cc]hiều |[Tt]ối )\d{1,2}[/.-]\d)/u;
/** Words before a day that make it another paper's: "Công văn số 12/UBND-KT ngày", "Kế hoạch 5/KH-UBND, ngày". */
const OF_A_PAPER = quick(/(?:số\s*:?\s*)?\d+[\p{L}\d]*\s*[-/]\s*[\p{L}\d/.&-]*\p{Lu}[\p{L}\d/.&-]*,?\s*$/u);
const MEETS = quick(/(?<!\p{L})(?:họp|làm việc|chủ trì|hội nghị|kiểm tra|khảo sát|phiên|tại|giao ban)(?!\p{L})/iu);

/**
 * The day of the meeting whose conclusions the paper tells: of the paragraph that opens with a day ("Ngày 18/3/2025, tại Trụ sở …"), else
 * of the first that says who met, else of the title. A year left out is the paper's own. Null where none is told, or only other papers'.
 */
export function meetingIn(head: readonly string[], issued: IsoDay | null, heard: HeardLine = unheard): IsoDay | null {
  const prose = head.filter((line) => line.length > 60);
  const opening = prose.find((line) => OPENS_WITH_DAY.test(line));
  const told = prose.filter((line) => MEETS.test(line) && line !== line.toUpperCase()).slice(0, 2);
  const title = head.filter((line) => /k[ếÊ]t luận/iu.test(line) && line.length < 400);
  for (const line of [opening, ...told, ...title]) {
    const day = line === undefined ? null : dayIn(line, issued);
    if (line === undefined || !day) continue;
    heard(line, line === opening ? 'opens with a day' : told.includes(line) ? 'says who met' : 'in the title');
    return day;
  }
  return null;
}

function dayIn(line: string, issued: IsoDay | null): IsoDay | null {
  for (const match of everyMatch(DAYS, line)) {
    const { day, month, year } = match.groups ?? {};
    if (OF_A_PAPER.test(line.slice(Math.max(0, match.index - 60), match.index))) continue;
    const years = year === undefined ? yearsBefore(issued) : [Number(year)];
    for (const one of years) {
      const iso = toIsoDay(one, Number(month), Number(day));
      if (iso && (issued === null || iso <= issued)) return iso;
    }
  }
  return null;
}

/** The paper's own year, then the one before it: "ngày 28/12" in a paper of January. */
const yearsBefore = (issued: IsoDay | null): readonly number[] =>
  issued === null ? [] : [Number(issued.slice(0, 4)), Number(issued.slice(0, 4)) - 1];
