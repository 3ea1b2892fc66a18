import { LEFT, RIGHT } from '../../text/words.ts';
import type { Edit } from './rewrite.ts';

/**
 * The words that times are said with, where a scan lost or changed a mark on them: "hãng tuân" → "hằng tuần", "ngảy 15/6" → "ngày 15/6",
 * "châm nhất ngày" → "chậm nhất ngày". Only beside what can stand there with them alone, so that "hãng năm 2025", "khách hàng nắm" and
 * "đơn hàng tuân thủ" stay.
 */
export function timeWordEdits(raw: string): Edit[] {
  return [...rhythms(raw), ...PLACED.flatMap((word) => placed(raw, word))];
}

const SPACE = '[ \\u00a0]';
const UNITS = ['ngày', 'tuần', 'tháng', 'quý', 'năm'];
const HOW_MISREAD = ['hăng', 'hắng', 'hẳng', 'hẵng', 'hãng', 'hảng', 'hâng', 'hầng', 'hấng'];
const UNIT_MISREAD: Readonly<Record<string, string>> = {
  ngảy: 'ngày',
  ngáy: 'ngày',
  ngầy: 'ngày',
  tuân: 'tuần',
  tuấn: 'tuần',
  tuẩn: 'tuần',
  tuẫn: 'tuần',
  thảng: 'tháng',
  thàng: 'tháng',
  iháng: 'tháng',
  quỷ: 'quý',
  quỳ: 'quý',
  qúy: 'quý',
  nãm: 'năm',
  nảm: 'năm',
  nẵm: 'năm',
};
/** "của hãng năm 2025", "hãng quý II", "năm nay"; "hàng tuân thủ quy định". */
const OTHER_SENSE = /^[ \u00a0](?:\d|[IVX]+(?!\p{L})|nay|trước|qua|sau|tới|ngoái|thủ|theo|lệnh)/u;
const RHYTHM = new RegExp(`${LEFT}(?<how>[hH][aàảãăằắẳẵâầấ]ng)${SPACE}(?<unit>\\p{Ll}{3,5})${RIGHT}`, 'gu');

// hãng tuân | hăng năm | hằng thảng | hàng quỷ
function rhythms(raw: string): Edit[] {
  return [...raw.matchAll(RHYTHM)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    const { how = '', unit = '' } = groups;
    const every = HOW_MISREAD.includes(how.toLowerCase()) ? `${how.charAt(0)}ằng` : how;
    const time = UNITS.includes(unit) ? unit : UNIT_MISREAD[unit];
    const end = index + text.length;
    if (time === undefined || !/^h[ằà]ng$/iu.test(every) || OTHER_SENSE.test(raw.slice(end, end + 8))) return [];
    const now = `${every} ${time}`;
    return now === text.replace('\u00a0', ' ') ? [] : [{ start: index, end, now, rule: 'date' }];
  });
}

/** A word or two with its misread forms, and what must follow them. */
interface Placed {
  readonly right: string;
  readonly misread: RegExp;
}

const word = (right: string, misread: string, before: string): Placed => ({
  right,
  misread: new RegExp(`${LEFT}(?:${misread})(?=${SPACE}(?:${before}))`, 'giu'),
});

const PLACED: readonly Placed[] = [
  word('ngày', 'ng[áảãâầấăằ]y', '\\d'),
  // "triển khai ngay 15 nhiệm vụ" stays
  word('ngày', 'ngay', '\\d{1,2}/\\d'),
  word('năm', 'n[ãảẵẳẫắ]m', '20[1-3]\\d(?!\\d|[.,]\\d)'),
  word('tuần', '(?<=(?:vào|trong|mỗi|từng|cuối|đầu|\\d)[ \\u00a0])tu[âấẩẫ]n', 'thứ|này|sau|cuối|đầu'),
  word('chậm nhất', 'ch[âạặầấẩ]m nh[ấâẩắầậ]t|chậm nh[âẩắầậ]t', 'là|vào|đến|trước|trong|ngày|hết|cuối|quý|tháng|\\d'),
  word('hoàn thành', 'ho[àáảâ]n th[ảáạ]nh|ho[áảâ]n thành', 'trong|trước|vào|đến|chậm|ngày|quý|tháng|năm|việc|xong'),
  word('định kỳ', 'đ[ịỉĩi]nh k[ýỷỹ]|[đd][ỉĩi]nh kỳ|dịnh kỳ', 'h[ằà]ng|mỗi|\\d|ngày|tuần|tháng|quý|báo|tổng'),
];

function placed(raw: string, { right, misread }: Placed): Edit[] {
  return [...raw.matchAll(misread)].flatMap(({ 0: text, index }): Edit[] => {
    const now =
      text.charAt(0) === text.charAt(0).toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
    return now === text ? [] : [{ start: index, end: index + text.length, now, rule: 'date' }];
  });
}
