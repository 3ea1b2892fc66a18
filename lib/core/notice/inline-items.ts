import { everyMatch } from '../text/every-match.ts';
import { type Span, slice } from '../text/span.ts';

/** An item set in running words: "(2) thành lập Quỹ …;". `own` leaves the enumerator out. */
export interface InlineItem {
  readonly num: string;
  readonly value: number;
  readonly span: Span;
  readonly own: Span;
}

const FORMS: readonly RegExp[] = [
  /(?<=^|[\s:;,.])\((?<num>\d{1,2})\)\s+(?=\S)/gu, // (1) …; (2) …
  /(?<=^|[\s:;,.])\((?<num>i{1,3}|iv|vi{0,3}|ix|x)\)\s+(?=\S)/gu, // (i) …; (ii) …
  /(?<=[:;.]\s)(?<num>[a-zđ])\)\s+(?=\S)/gu, // a) …; b) … run together by a lost line break
  /(?<=[:;.]\s)(?<num>\d{1,2})[.]\s+(?=\p{Lu})/gu, // "Giao Bộ Y tế: 1. Rà soát …; 2. Trình …"
  /(?<=[:;.]\s)(?<num>[-–])\s+(?=\p{Lu})/gu, // "Bộ Y tế: - Rà soát …; - Trình …"
];
/** Whether words may hold two of them: two brackets close two enumerators, else marks stand behind a semicolon. */
function mayHold(words: string): boolean {
  const bracket = words.indexOf(')');
  return (bracket >= 0 && words.indexOf(')', bracket + 1) >= 0) || /[;.] (?:2\.|[-–]) \p{Lu}/u.test(words);
}
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * The inline items of a stretch of words: at least two, counting up from one, each after the first behind ";", "," or a stop.
 * "Đối với đề xuất …: (1) …; (2) … ." (what a proposal is about) holds no items to be done and gives none.
 */
export function inlineItems(text: string, own: Span): InlineItem[] {
  const words = slice(text, own);
  if (!mayHold(words)) return [];
  for (const form of FORMS) {
    const marks: { num: string; at: number; length: number }[] = [];
    for (const match of everyMatch(form, words)) {
      const num = match.groups?.num ?? '';
      const dash = /^[-–]/u.test(num);
      if (dash || order(num) === marks.length + 1)
        marks.push({ num: dash ? `-${marks.length + 1}` : num, at: match.index, length: match[0].length });
    }
    const intro = words.slice(0, marks[0]?.at);
    if (marks.length < 2 || (isTopic(intro) && !(TOPIC_ENDS.test(intro) && TELLS_EACH.test(words.slice(intro.length)))))
      continue;
    return marks.map((mark, index) => {
      const end = marks[index + 1]?.at ?? words.length;
      const body = words.slice(0, end).trimEnd().length;
      return {
        num: mark.num,
        value: index + 1,
        span: { start: own.start + mark.at, end: own.start + body },
        own: { start: own.start + mark.at + mark.length, end: own.start + body },
      };
    });
  }
  return [];
}

function order(num: string): number {
  if (/^\d+$/.test(num)) return Number(num);
  const roman = ROMANS.indexOf(num);
  return roman >= 0 && num.length !== 1
    ? roman + 1
    : num === 'i'
      ? 1
      : num === 'v'
        ? 5
        : num === 'x'
          ? 10
          : LETTERS.indexOf(num) + 1;
}

/** "Về 4 dự án chậm tiến độ:", and nobody's proposals. */
const TOPIC_ENDS = /^(?!.*(?<!\p{L})(?:đề xuất|kiến nghị|đề nghị|ý kiến|phương án)(?!\p{L})).*:\s*$/su;
/** "(1) Dự án Ethanol: Bộ Công Thương …; (2) giao Bộ Tài chính …": the first and the next tell somebody. */
const TOLD =
  '(?:giao|yêu cầu|đề nghị|(?:[Cc]ác )?(?:Bộ|Sở|UBND|Ủy ban|Cục|Ban|Văn phòng|Công ty|Tập đoàn|Tổng công ty|Tỉnh|Thành phố))\\s';
const TELLS_EACH = new RegExp(
  `^\\([^)]{1,4}\\)\\s(?:[^:;.(]{2,80}:\\s)?${TOLD}[^;]{5,400};?\\s\\([^)]{1,4}\\)\\s(?:[^:;.(]{2,80}:\\s)?${TOLD}`,
  'u',
);
/** The words before the list name what it is about rather than what is to be done: its last sentence opens with "Đối với", "Về". */
function isTopic(intro: string): boolean {
  const sentence = intro.slice(Math.max(intro.lastIndexOf('. '), intro.lastIndexOf('; ')) + 1).trim();
  if (!/^(?:Đối với|Về|Liên quan)(?!\p{L})/u.test(sentence)) return false;
  return !/(?:^|[\s,])(?:giao|yêu cầu|đề nghị|chủ trì|phải|cần)\s/iu.test(sentence);
}
