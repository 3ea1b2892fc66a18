// Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu | trước ngày 25 hằng tháng | trước ngày 15 tháng 6 và ngày 01 tháng 12 hằng năm
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { DeadlineMention, NonDeadlineMention, Recurrence } from '../mention.ts';
import type { Context, Recogniser } from '../recogniser.ts';
import { clauseAround } from './clause.ts';
import { boundOfRhythm, RHYTHM_COUNT as COUNT, readRecurrence } from './recurrence.ts';
import { isRhythmOfTask } from './rhythm.ts';
import { CLOCK, WEEKDAY } from './time-words.ts';

const NAME = 'deadline/recurring';

const D = '(?:0?[1-9]|[12]\\d|3[01])';
const MD = `(?!24/(?:7|24)(?!\\d))${D}(?: tháng ?(?:1[0-2]|0?[1-9])| ?/ ?(?:1[0-2]|0?[1-9]))`;
const PREP =
  '(?:(?:trước|vào)(?= các)(?: các)|trước|chậm nhất(?: là)?(?: vào| đến)?|muộn nhất(?: là)?(?: vào| đến)?|vào|không quá|trong)';
const MONTH_END =
  '(?: của)? tháng (?:cuối(?: cùng)?|đầu tiên|đầu|thứ (?:nhất|hai|ba|[1-3]))(?: của)?(?: mỗi)? qu[ýí](?: sau| tiếp theo)?';
// ngày 25 | ngày 15 tháng 6 | ngày thứ Sáu | 16 giờ 00 ngày thứ Sáu | ngày 15 tháng cuối quý | ngày cuối tháng
const AT = `(?:${CLOCK}(?: (?:sáng|trưa|chiều|tối))?,? ?)?`;
const DAY = `(?:${AT}(?:(?:ngày ?|sáng |trưa |chiều |tối )?${WEEKDAY}(?: cuối cùng| (?:của )?tuần (?:cuối(?: cùng)?|đầu(?: tiên)?|thứ (?:nhất|hai|ba|tư)))?|ngày ?(?:làm việc )?(?:cuối(?: cùng)?(?: tháng(?= (?:hằng|hàng)))?|${MD}|(?:mùng |mồng )?${D}(?!\\d|/| tháng ?\\d)(?:${MONTH_END})?))|${MD}(?! ?/)|${CLOCK})`;
const DAYTIME = '(?:sáng|trưa|chiều|tối)';
const EVERY_UNIT = '(?:ngày|tuần|tháng|quý|quí|năm)';
const EVERY = `(?:(?:hằng|hàng|mỗi|từng) ${EVERY_UNIT}(?:(,| và|,? hoặc) (?:(?:hằng|hàng|mỗi|từng) )?(?:0?6 tháng|0?1 năm|tuần|tháng|quý|năm)(?!\\p{L})){0,3}(?: (?:ít nhất |tối thiểu )?${COUNT} (?:lần|buổi)(?: \\((?:${DAYTIME} )?${WEEKDAY}\\))?(?:,? vào (?:tuần|ngày) (?:đầu|cuối)(?: cùng)?(?: của)? (?:tháng|quý|năm))?)?)`;
// 10 ngày một lần | mỗi 2 tuần một lần | 6 tháng/lần | 02 lần/tuần
const TIMES = `(?:(?:${COUNT}|mỗi ${COUNT}) ${EVERY_UNIT}(?: làm việc)?(?: ?/ ?(?:0?1 |một )?lần| (?:ít nhất )?${COUNT} lần)|${COUNT} (?:lần|đợt|buổi|cuộc)(?: ?/ ?| (?:một|mỗi|trong) )${EVERY_UNIT}(?! ?\\d)|(?:tuần|tháng|quý) (?:ít nhất |tối thiểu )?${COUNT} lần)`;
const TAIL_DAY = `(?:[,:]? \\(?(?:${PREP} )(?:${DAY})(?:(,| và) (?:${PREP} )?${DAY}){0,3}(?: (?:của )?(?:tháng|quý|tuần|năm)(?: (?:sau|báo cáo|kế tiếp|tiếp theo|liền kề|cuối quý)){1,2})?\\)?)`;
const FORMS = [
  // (định kỳ) trước ngày 25 hằng tháng | ngày 20 hàng tháng | trước ngày 15 tháng 6 và trước ngày 01 tháng 12 hằng năm
  `(?:định kỳ[,:]? )?(?:${PREP} )?${DAY}(?:(?:,| và) (?:(?:${PREP} )?${DAY}|${D}(?!\\d|/| tháng ?\\d))){0,4},? \\(?(?:của )?${EVERY}\\)?`,
  // định kỳ hằng quý (, trước ngày 25) | hằng tuần, trước 16 giờ 00 ngày thứ Sáu | định kỳ 6 tháng, hằng năm
  `(?<period>(?:định kỳ[,:]? )?(?:ít nhất |tối thiểu )?${EVERY}|định kỳ[,:]? (?:(?:ít nhất |tối thiểu )?${TIMES}|${COUNT} (?:ngày|tuần|tháng|năm))(?:(?:,| và) ${EVERY}|(?:,| và) 0?1 năm)?)`,
  // 2 lần/tháng (, ngày 1 và ngày 15) | cứ 15 ngày một lần
  `(?<times>(?:cứ )?(?:ít nhất |tối thiểu )?${TIMES})`,
  // 15 ngày báo cáo Thủ tướng Chính phủ một lần
  `(?:cứ |mỗi )?(?:${COUNT} )?(?:ngày|tuần|tháng|quý)(?= (?:báo cáo|họp|giao ban|tổng hợp|kiểm tra|nghe|rà soát)) [^,;.:()\\n]{4,70} (?:một|0?1) lần`,
  // báo cáo Thường trực Tỉnh ủy theo quý
  '(?<=báo cáo[^.;\\n]{0,80} )theo (?:ngày|tuần|tháng|quý|năm)(?= ?(?:[.;\\n]|$))',
  // sơ kết 6 tháng, hằng năm
  '(?<=(?:sơ kết|tổng kết|báo cáo|kiểm điểm|đánh giá)(?: (?:kết quả|tình hình|định kỳ|việc thực hiện))? )0?6 tháng(?:,| và) (?:hằng|hàng) năm',
  // báo cáo kết quả sau mỗi 15 ngày
  `sau (?:mỗi |hằng |hàng )(?:${COUNT} )?(?:ngày|tuần|tháng|qu[ýí])(?=\\s*(?:[.,;\\n]|$))`,
  // 06 giờ một lần
  '(?:cứ |mỗi |định kỳ )?\\d{1,2} (?:giờ|tiếng)(?: ?/ ?lần| (?:một|0?1) lần)',
  // trong tháng 12 hằng năm | quý I hằng năm
  `(?:${PREP} )?(?:tháng ?(?:1[0-2]|0?[1-9])|qu[ýí] ?(?:iv|i{1,3}|[1-4]))(?:(?:,| và) (?:tháng ?)?(?:1[0-2]|0?[1-9])|(?:,| và) (?:qu[ýí] ?)?(?:iv|i{1,3}|[1-4])){0,3} (?:của )?(?:hằng|hàng|mỗi) năm`,
  // định kỳ ngày 15 và ngày cuối tháng
  `định kỳ[,:]? (?:vào )?(?:các )?ngày ?${D}(?!\\d|/| tháng ?\\d)(?:(?:,| và) (?:ngày ?)?(?:${D}(?!\\d|/)|cuối(?: cùng)?(?: của)? tháng)){1,3}(?: (?:hằng|hàng) tháng)?`,
  // định kỳ chiều thứ Sáu
  `định kỳ[,:]? (?:vào )?(?:${AT})?(?:các )?(?:ngày |sáng |trưa |chiều |tối )?${WEEKDAY}(?:(?:,| và) ${WEEKDAY}){0,2}(?! (?:hằng|hàng|mỗi|tuần|cuối|đầu|ngày))`,
  // định kỳ cuối tháng, cuối quý
  'định kỳ[,:]? (?:vào )?(?:cuối|đầu) (?:tháng|qu[ýí]|năm)(?:(?:,| và) (?:cuối |đầu )?(?:tháng|qu[ýí]|năm)){0,2}',
  // trước ngày 15 tháng cuối quý
  `(?:định kỳ )?${PREP} ngày ?${D}${MONTH_END}`,
  // vào ngày làm việc đầu tiên của tuần | trước ngày cuối cùng của tháng
  `${PREP} ngày (?:làm việc )?(?:(?:cuối(?: cùng)?|đầu(?: tiên)?) của|(?<=việc )(?:cuối(?: cùng)?|đầu(?: tiên)?)) (?:hằng |hàng |mỗi )?(?:tuần|tháng|qu[ýí])(?! (?:này|tới|sau|trước|đầu|cuối|iv|i|\\d))`,
  // trước ngày 05 của tháng sau liền kề
  `${PREP} ngày ?${D} (?:của )?tháng (?:sau |kế )?(?:liền kề|kế tiếp|tiếp theo|liền sau)`,
  // trước ngày 18 của tháng báo cáo
  `${PREP} ngày ?${D} (?:của )?tháng báo cáo`,
  // chậm nhất ngày 20 của tháng trước tháng họp | trước ngày 10 tháng cuối kỳ báo cáo
  `${PREP} ngày ?${D} (?:của )?tháng (?:liền )?trước(?: liền kề)?,? (?:của )?tháng (?:diễn ra|tổ chức|họp|có|báo cáo|tiến hành)(?: (?:cuộc|phiên|kỳ|buổi|hội nghị|họp|giao ban|thường kỳ)){0,3}`,
];
/** How any form begins: what the pattern is tried at. */
const BEGINS =
  '(?=\\d|định kỳ|sau (?:mỗi|hằng|hàng)|trước|chậm nhất|muộn nhất|không quá|vào|trong|ngày|thứ |sáng|trưa|chiều|tối|chủ nhật|hằng|hàng|mỗi|từng|theo |ít nhất|cứ |một|hai|ba |bốn|sáu|mười|tuần|tháng|qu[ýí])';
const PATTERN = new Sought(quick(new RegExp(`${BEGINS}${LEFT}(?:${FORMS.join('|')})${RIGHT}`, 'gu')));
/** Read behind a rhythm, no part of its pattern: the days there, written into it once for each form, would take most of its making. */
const TAILS = {
  // hằng năm vào tháng 10 | hằng năm, trong quý I
  period: quick(
    new RegExp(
      `(?:${TAIL_DAY}|(?<=năm),? (?:vào |trong )(?:dịp )?(?:tháng ?(?:1[0-2]|0?[1-9])|qu[ýí] ?(?:iv|i{1,3}|[1-4])))${RIGHT}`,
      'uy',
    ),
  ),
  times: quick(
    new RegExp(
      `(?:${TAIL_DAY}|, (?:vào )?ngày ${D}(?:(?:,| và) (?:ngày )?${D}(?![/\\d])){0,3}| \\((?:vào )?${DAY}(?:(?:,| và) ${DAY})?\\))${RIGHT}`,
      'uy',
    ),
  ),
};

/** Where a rhythm's words end, with the days told behind it. */
function endOf({ 0: words, index, groups }: RegExpExecArray, text: string): number {
  const end = index + words.length;
  const tail = groups?.period ? TAILS.period : groups?.times ? TAILS.times : null;
  if (!tail) return end;
  tail.lastIndex = end;
  return end + (tail.exec(text)?.[0].length ?? 0);
}

/** Reads rhythms. One that only describes (a yearly budget, a daily manner) sets no limit. */
export const recurring: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: [
    'hằng ',
    'hàng ',
    'mỗi ',
    'từng ',
    ' theo ',
    'định kỳ',
    'lần',
    'đợt/',
    'buổi/',
    'cuộc/',
    'cuối quý',
    'đầu quý',
    'của quý',
    'ngày làm việc',
    'ngày cuối',
    'ngày đầu',
    'tháng sau liền kề',
    'tháng liền kề',
    'tháng trước',
    'liền trước',
    'liền sau',
    'kế tiếp',
    'tháng tiếp theo',
    'tháng báo cáo',
  ],
  find: (context) =>
    PATTERN.in(context.starts, endOf).flatMap(
      (match) => read(context, context.lower.slice(match.index, endOf(match, context.lower)), match.index) ?? [],
    ),
};

const SITTING = quick(
  /(?<!\p{L})(?:tại|trong) (?:các )?(?:phiên họp|cuộc họp|kỳ họp|giao ban)(?: (?:giao ban|thường kỳ|định kỳ))? $/u,
);

function read(context: Context, printed: string, start: number): DeadlineMention | NonDeadlineMention | null {
  // "02 đợt/tháng" is twice a month
  const words = printed.replace(/(?<=\d )(?:đợt|buổi|cuộc)(?= ?\/| (?:một|mỗi|trong))/u, 'lần');
  const spoken = words.replace(/^theo /u, 'hằng ').replace(/^(?=0?6 tháng(?:,| và) h)/u, 'định kỳ ');
  const unbalanced = words.endsWith(')') && !words.includes('(');
  const span = { start, end: start + printed.length - (unbalanced ? 1 : 0) };
  const recurrence = readRecurrence(spoken);
  const clause = clauseAround(context, span.start, span.end);
  if (!recurrence || !isRhythmOfTask(spoken, recurrence, clause)) {
    // "báo cáo tại phiên họp hằng tuần của Ban Chỉ đạo": the meeting is the limit
    // "thông báo tại giao ban sáng thứ Hai hàng tuần": the day of the meeting is printed
    if (recurrence && SITTING.test(clause.tail) && /thứ |chủ nhật/u.test(words)) return rhythm(span, words, recurrence);
    if (SITTING.test(clause.tail)) return null;
    return { type: 'non-deadline', span, by: NAME, why: 'name' };
  }
  return rhythm(span, words, recurrence);
}

function rhythm(span: DeadlineMention['span'], words: string, recurrence: Recurrence): DeadlineMention {
  const value = {
    kind: 'recurring',
    due: null,
    bound: boundOfRhythm(words, recurrence),
    precision: 'none',
    implied: [],
    flags: [],
    recurrence,
  } as const;
  return { type: 'deadline', span, by: NAME, value };
}
