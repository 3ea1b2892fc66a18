import { formatDay } from '../calendar/format.ts';
import type { DeadlineMention, DeadlineValue, Duration, Recurrence } from '../mention/mention.ts';
import type { Header } from '../notice/header.ts';
import type { Gap, LeftOut, Party, Reading, ReadTask } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import { lastDayOf } from './due.ts';

/**
 * A reading as an outline that a clerk can review and a diff can compare: the paper's head, a block for each task, then the sentences that
 * look like directives and were left out, with why. In Vietnamese, NFC, lines ended by "\n". A paper that is none gives one line.
 * The same reading gives the same outline; offsets are not printed, so that a word added above changes nothing below.
 */
export function outlineText(page: PageText, reading: Reading | null): string {
  if (!reading) return 'Không phải văn bản giao việc.\n';
  const { header, tasks, coverage } = reading;
  const told = reading.limits.filter(
    (limit) => !tasks.some((task) => task.deadlines.some(({ span }) => span.start === limit.span.start)),
  );
  return [
    headLines(header),
    ...tasks.map((task) => taskLines(page.text, task)),
    ...(told.length === 0 ? [] : [['Hạn nhắc lại ở đầu đề, chú thích', ...told.map((one) => `- ${limit(page, one)}`)]]),
    [
      `${coverage.sentences} câu: ${coverage.inTasks} câu trong ${tasks.length} nhiệm vụ, ${coverage.notDirective} câu không giao việc, ${coverage.leftOut.length} câu chưa đưa vào`,
      ...coverage.leftOut.map(({ span, why }) => `- ${WHY[why]}: «${shortened(page.text, span)}»`),
    ],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const KIND: Readonly<Record<Header['kind'], string>> = {
  notice: 'Thông báo kết luận',
  report: 'Tin về kết luận',
  other: 'Văn bản giao việc khác',
  none: 'Không phải văn bản giao việc',
};
const WHY: Readonly<Record<LeftOut['why'], string>> = {
  'no-addressee': 'không nêu đơn vị',
  assessment: 'nhận xét, đánh giá',
  closing: 'câu kết của văn bản',
  viewpoint: 'quan điểm, không nêu việc cụ thể',
  condition: 'nêu điều kiện, không giao việc',
};
/** What is not clear, by its name among the six. */
export const GAP: Readonly<Record<Gap, string>> = {
  who: 'người',
  when: 'thời gian',
  product: 'sản phẩm',
  authority: 'thẩm quyền',
};

function headLines(header: Header): string[] {
  const days = [
    header.issued && `ngày ${formatDay(header.issued)}`,
    header.meeting && `họp ngày ${formatDay(header.meeting)}`,
    !header.issued && !header.meeting && header.on && `theo ngày của trang ${formatDay(header.on)}`,
  ];
  return [
    [KIND[header.kind], header.number ?? 'không rõ số', ...days.filter(Boolean)].join(' · '),
    `cơ quan   ${header.issuer ?? 'không rõ'}`,
    `trích yếu ${header.title ?? 'không rõ'}`,
  ];
}

function taskLines(text: string, task: ReadTask): string[] {
  const line = (name: string, words: string): string => `    ${name.padEnd(10)}${words}`;
  return [
    `[${task.path || '-'}] ${shortened(text, task.span)}`,
    ...task.leads.map((party) => line('chủ trì', partyWords(party))),
    ...task.coops.map((party) => line('phối hợp', partyWords(party))),
    ...task.deadlines.map((one) => line('hạn', limit({ text }, one) + (task.shared ? ' (hạn chung của cả mục)' : ''))),
    ...(task.product ? [line('sản phẩm', oneLine(slice(text, task.product)))] : []),
    ...(task.to ? [line('trình', oneLine(slice(text, task.to)))] : []),
    ...(task.gaps.length === 0 ? [] : [line('chưa rõ', task.gaps.map((gap) => GAP[gap]).join(', '))]),
  ];
}

/** "Công Thương = Bộ Công Thương <bo-cong-thuong>, theo đề mục" */
function partyWords({ text, full, id, inherited }: Party): string {
  const whole = full !== null && full !== text ? ` = ${full}` : '';
  return `${oneLine(text)}${whole} <${id ?? '?'}>${inherited ? ', theo phần trên' : ''}`;
}

/** "trước ngày 30/6/2026" → «trước ngày 30/6/2026» → hết ngày 29/6/2026 */
const limit = ({ text }: Pick<PageText, 'text'>, mention: DeadlineMention): string =>
  `«${oneLine(slice(text, mention.span))}» → ${understood(mention.value)}`;

/** What a time limit is understood to be, in one phrase: "hết ngày 30/6/2026, thêm năm", "hằng tháng, ngày 25", "thường xuyên". */
export function understood(value: DeadlineValue): string {
  switch (value.kind) {
    case 'ongoing':
      return 'thường xuyên';
    case 'event':
      return 'theo sự kiện';
    case 'recurring':
      return value.recurrence ? rhythm(value.recurrence, value.bound) : 'định kỳ';
    case 'relative': {
      const counted = value.duration ? span(value.duration) : '';
      const until = value.estimate ? `ước đến ${formatDay(value.estimate)}` : '';
      return [counted, until].filter(Boolean).join(': ') || 'tính từ một mốc khác';
    }
    case 'date':
      return dated(value);
  }
}

const ADDED: Readonly<Record<string, string>> = { year: 'năm', month: 'tháng', day: 'ngày' };

function dated(value: DeadlineValue): string {
  const last = lastDayOf({ value });
  const notes = [
    value.time ?? '',
    value.implied.length === 0 ? '' : `thêm ${value.implied.map((part) => ADDED[part]).join(', ')}`,
    value.flags.includes('past') ? 'trước ngày văn bản' : '',
  ];
  // "từ ngày 01/7", "vào ngày 20/5" name a day; every other wording names the end of a stretch
  const named = value.bound === 'in' && value.precision === 'day' ? 'ngày' : 'hết ngày';
  return [last ? `${named} ${formatDay(last)}` : 'không rõ ngày', ...notes.filter(Boolean)].join(', ');
}

const EVERY: Readonly<Record<Recurrence['every'], string>> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half: 'hằng 6 tháng',
  year: 'hằng năm',
};

const UNIT_OF: Readonly<Record<Recurrence['every'], string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: 'nửa năm',
  year: 'năm',
};
const BOUND = { before: 'trước ', by: 'chậm nhất ', in: '' } as const;

function rhythm(rhythm: Recurrence, bound: DeadlineValue['bound']): string {
  const { every, interval, count, day, month, weekday, time, days } = rhythm;
  const on = days
    ? days.map((one) => `${one.day}/${one.month}`).join(' và ')
    : [day, month].filter((part) => part !== undefined).join('/');
  const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
  const when = on !== '' ? `ngày ${on}` : weekday ? (weekdays[weekday - 1] ?? '') : '';
  const often = interval ? `${interval} ${UNIT_OF[every]} một lần` : EVERY[every];
  const at = [time, when].filter(Boolean).join(' ');
  return [often, count ? `${count} lần` : '', at && BOUND[bound ?? 'in'] + at].filter(Boolean).join(', ');
}

const UNIT: Readonly<Record<Duration['unit'], string>> = {
  hour: 'giờ',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
};
const FROM = { paper: ' từ ngày văn bản', event: ' từ một sự kiện', none: '' } as const;
const span = ({ count, unit, from, start }: Duration): string =>
  `${count} ${UNIT[unit]}${start ? ` từ ngày ${formatDay(start)}` : FROM[from ?? 'none']}`;

/** How many letters are kept of long words: from the beginning, and from the end. */
const FIRST = 140;
const LAST = 40;

/** The words of a span on one line; in the middle of long ones, "…". Letters are kept whole. */
function shortened(text: string, at: Span): string {
  const letters = [...oneLine(slice(text, at))];
  if (letters.length <= FIRST + LAST + 10) return letters.join('');
  return `${letters.slice(0, FIRST).join('').trimEnd()} … ${letters.slice(-LAST).join('').trimStart()}`;
}

const oneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ⏎ ');
