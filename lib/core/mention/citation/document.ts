// Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ | 57-NQ/TW | 104-CTr/Tu | Công văn số .../BTC-NSNN
import { type IsoDay, toIsoDay } from '../../calendar/iso-day.ts';
import { Sought, wordStarts } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { CitationMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { KIND } from './document-kinds.ts';
import { foldLookAlikes } from './look-alikes.ts';

const NAME = 'citation/document';

/** Digits, or the blank of a draft. "Số:      /TB-VP" comes as one space. */
const SERIAL = '(?:\\d{1,5}[a-zđ]?|\\.{2,12}|…{1,4}|_{2,12})';
const BODY = '[A-ZĐÀ-Ỹ][A-Za-zĐđÀ-ỹ]{0,11}';
// 56/TB-VPCP | 06/2022/NĐ-CP | 193/2025/QH15 | 247/BC-GVN.HN | 9387 /UBND-KT
const STATE = `${SERIAL} ?/ ?(?:\\d{4} ?/ ?)?[A-ZĐ][A-Za-zĐđ]{0,7}\\d{0,2}(?: ?- ?${BODY}(?:[.-]${BODY}){0,3})?`;
// 57-NQ/TW | 02-KH/BCĐTW | 104-CTr/Tu | 1234-CV/BTGTU
const PARTY = `${SERIAL} ?- ?(?:NQ|KL|CTrHĐ|CTr|CT|QĐi|QĐ|QyĐ|KH|TB|HD|CV|QC|BC|TTr|ĐA|TT|CĐ|PA|BB) ?/ ?${BODY}(?:[.-]${BODY}){0,2}`;
const NUMBER = new Sought(quick(new RegExp(`(?<![\\p{L}\\p{N}/.,-])(?:${PARTY}|${STATE})${RIGHT}`, 'gu')));
/** A blank serial needs "số" or a kind of paper before it. */
const HEAD = quick(new RegExp(`${LEFT}(?:${KIND})?,? ?(?:(?:liên tịch |hợp nhất )?số ?:? ?)?$`, 'u'));

const DAY = '(\\d{1,2})(?: ?[/.-] ?| tháng ?)(\\d{1,2})(?: ?[/.-] ?|,? năm ?)(\\d{4})(?!\\d)';
const ISSUED = quick(
  new RegExp(
    `^,? ?\\(?(?:ban hành |ký |đề )?ngày ?(?:${DAY}|(?:\\.{2,}|…)? ?tháng ?(?:\\d{1,2}|\\.{2,}|…) ?năm ?\\d{4})\\)?`,
    'u',
  ),
);
/** Words that follow an issuer's name and are not of it: "của UBND tỉnh Lào Cai ban hành …". */
const PAST_NAME =
  '(?:về|quy|ban|yêu|đã|là|và|trong|trước|phê|theo|tại|cho|đến|hướng|để|có|với|trên|nêu|gửi|thì|được|cần|vào|kèm|sửa|điều|bãi|thay|giao|nhằm|khi|sau|từ|hoặc|đề|thông|kết|báo|thực|triển)';
const NAME_PART = `(?:\\p{Lu}[\\p{L}]*(?: (?!${PAST_NAME}(?!\\p{L}))\\p{Ll}+)?)`;
const ISSUER = quick(
  new RegExp(
    `^ của ${NAME_PART}(?: (?:${NAME_PART}|và(?= \\p{Lu})|nhân dân|tỉnh|thành phố|phường|xã|quốc gia|khóa [IVX]+)){0,12}`,
    'u',
  ),
);
// Công văn ngày 12/3/2025 của … : a kind and a day, without number
const UNNUMBERED = new Sought(quick(new RegExp(`${LEFT}${KIND} (?:ký |đề )?ngày ?${DAY}`, 'gu')));

/** Reads references to papers by their number, or by kind and day, with day and issuer. */
export const document: Recogniser<CitationMention> = {
  name: NAME,
  cues: ['/', 'ngày'],
  find({ text, on, lower: given, starts: known }) {
    const plain = foldLookAlikes(text);
    const lower = plain.toLowerCase();
    const starts = lower === given ? known : wordStarts(lower);
    const found: CitationMention[] = [];
    for (const match of NUMBER.in(plain.length === lower.length ? { ...starts, text: plain } : wordStarts(plain)))
      found.push(...numbered(plain, lower, match[0], match.index));
    for (const match of UNNUMBERED.in(starts)) {
      const span = { start: match.index, end: withIssuer(plain, match.index + match[0].length) };
      const issued = day(match, 1);
      // "hoàn thành dự án ngày 31/12/2013": what is worked on has a day by which it ends; papers alone have one of issue
      if (on !== null && issued !== null && issued > on && match[0].startsWith('dự án')) continue;
      found.push({ type: 'citation', span, by: NAME, number: null, issued });
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  },
};

function numbered(plain: string, lower: string, words: string, at: number): CitationMention[] {
  const near = lower.slice(Math.max(0, at - 60), at);
  const head = HEAD.exec(near.slice(near.lastIndexOf('\n') + 1))?.[0] ?? '';
  const bare = head.trim() === '';
  if (bare && !isNumber(words)) return [];
  const blank = !/^\d/u.test(words);
  const start = at - (bare ? 0 : head.length);
  let end = at + words.length;
  const issued = ISSUED.exec(lower.slice(end, end + 60));
  if (issued) end += issued[0].length;
  const number = blank ? null : words.replace(/ /g, '');
  return [
    {
      type: 'citation',
      span: { start, end: withIssuer(plain, end) },
      by: NAME,
      number,
      issued: issued ? day(issued, 1) : null,
    },
  ];
}

/** Without "số" before it, "24/TT" may be anything: two capitals after the slash and a dash, or a year, are asked for. */
const isNumber = (words: string): boolean =>
  /^\d+[a-zđ]? ?(?:\/ ?\d{4} ?\/|\/ ?[A-ZĐ][A-Za-zĐđ]+ ?-|- ?[A-ZĐ][A-Za-zĐđ]+ ?\/)/u.test(words);

function withIssuer(plain: string, end: number): number {
  const issuer = ISSUER.exec(plain.slice(end, end + 120));
  if (!issuer) return end;
  return end + issuer[0].replace(/(?: (?:và|tỉnh|thành phố|phường|xã|nhân dân))+$/u, '').length;
}

function day(match: RegExpExecArray | RegExpMatchArray, at: number): IsoDay | null {
  const [dayOfMonth, month, year] = [match[at], match[at + 1], match[at + 2]];
  return year === undefined ? null : toIsoDay(Number(year), Number(month), Number(dayOfMonth));
}
