import type { DeadlineMention, NonDeadlineMention, Precision } from '../mention.ts';
import type { Context } from '../recogniser.ts';
import { judge } from './judge.ts';
import { type Lead, readLead } from './lead.ts';
import { readClock } from './recurrence.ts';
import { longBefore, readTime, startOf, type TimeValue } from './time-value.ts';
import { scanTimes, type TimeWords } from './time-words.ts';

type TimeMention = DeadlineMention | NonDeadlineMention;

type Read = { readonly precision: Precision; readonly mention: TimeMention };

/** What was read of a context: "by-date" and "in-period" share one reading of it. */
const done = new WeakMap<Context, readonly Read[]>();

/** Read the times of some precisions: the work that "by-date" and "in-period" share. */
export function readTimes(context: Context, by: string, precisions: readonly Precision[]): TimeMention[] {
  const all = done.get(context) ?? readAll(context);
  done.set(context, all);
  return all.filter(({ precision }) => precisions.includes(precision)).map(({ mention }) => ({ ...mention, by }));
}

function readAll(context: Context): readonly Read[] {
  const found: Read[] = [];
  const values: Values = new Map();
  let previous: { words: TimeWords; lead: Lead } | null = null;
  for (const words of scanTimes(context.lower, context.starts)) {
    let lead = readLead(context.lower, words.start);
    const start = words.start - lead.length;
    // từ ngày 01/7 đến ngày 15/7/2025, từ 01/7/2025 - 15/7/2025: one phrase, its end is the limit
    const ranged =
      previous !== null &&
      begins(context.lower, previous) &&
      ((lead.kind === 'until' && start - previous.words.end <= 1) ||
        (lead.kind === 'none' && DASH.test(context.lower.slice(previous.words.end, words.start))));
    // từ 01/7 - 15/7/2025
    const whole = lead.kind === 'start' && TWO_DAYS.test(context.lower.slice(words.start, words.end));
    if (whole) lead = { ...lead, kind: 'in' };
    // trong tháng 11 và đầu tháng 12: one stretch, its end is the limit
    const joined =
      previous?.lead.kind === 'in' &&
      lead.kind === 'none' &&
      lead.length === 0 &&
      PERIODS.has(previous.words.form) &&
      PERIODS.has(words.form) &&
      context.lower.slice(previous.words.end, words.start) === ' và ';
    const begin: number = (ranged || joined) && previous ? previous.words.start - previous.lead.length : start;
    if (ranged) {
      lead = { ...lead, kind: words.form === 'year' ? 'until' : 'in' };
      found.pop();
    } else if (joined && previous) {
      lead = previous.lead;
      found.pop();
    }
    const from = previous;
    previous = { words, lead };
    const mention = read(context, words, lead, begin, values, ranged ? (from?.words ?? null) : null, whole);
    if (mention) found.push(mention);
  }
  return found;
}

/** "từ ngày 12 …", "trong tuần từ ngày 12 …" */
const begins = (lower: string, { words, lead }: { words: TimeWords; lead: Lead }): boolean =>
  lead.kind === 'start' ||
  (lead.kind === 'in' && / từ(?: ngày)? $/u.test(lower.slice(words.start - lead.length, words.start)));

const DASH = /^ ?[-–] ?$/u;
const TWO_DAYS = /\d ?[-–] ?\d{1,2}\/\d/u;

const PERIODS: ReadonlySet<TimeWords['form']> = new Set(['month', 'quarter', 'part', 'half', 'year']);

const by = 'deadline/times';

/** In days. */
const LONG_BEGUN = 90;

/** The words of a stretch's begin, with the year that only its end prints: "từ ngày 01/5 đến ngày 30/6/2021". */
const withYear = (words: string, end: string): string => {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(end)?.[0];
  return year === undefined || /(?:19|20)\d{2}/u.test(words) ? words : `${words} năm ${year}`;
};

/** Values of words read before: a paper names the same few days again and again. */
type Values = Map<string, TimeValue | null>;

function read(
  context: Context,
  words: TimeWords,
  lead: Lead,
  start: number,
  values: Values,
  from: TimeWords | null,
  whole: boolean,
) {
  const ranged = from !== null || whole;
  const quoted = context.lower.slice(words.start, words.end);
  const known = values.get(words.form + quoted);
  const value = known === undefined ? readTime(quoted, words.form, context.on) : known;
  values.set(words.form + quoted, value);
  const precision: Precision = value?.precision ?? (words.form.startsWith('day') ? 'day' : 'year');
  if (words.form === 'day-slash' && lead.kind === 'none' && lead.length === 0) return null;
  // "trước 30-10", but "từ 5-10", "không quá 5-7"
  const dashed = words.form === 'day-slash' && !quoted.includes('/');
  if (dashed && !/(?:trước|nhất) $/u.test(context.lower.slice(start, words.start))) return null;
  const closes =
    context.lower.charAt(words.end) === ')' && context.lower.slice(start, words.end).lastIndexOf('(') > 0 ? 1 : 0;
  const span = { start, end: words.end + closes };
  if (!value) {
    const mention: NonDeadlineMention = {
      type: 'non-deadline',
      span,
      by,
      why: words.form === 'horizon' ? 'horizon' : 'past',
    };
    return { precision, mention };
  }
  const since = from && readTime(withYear(context.lower.slice(from.start, from.end), quoted), from.form, context.on);
  // "từ năm 2019 đến năm 2022", in a paper of 2021: a stretch long begun
  if (since && context.on !== null && longBefore(since.first, context.on, LONG_BEGUN)) {
    const mention: NonDeadlineMention = { type: 'non-deadline', span, by, why: 'horizon' };
    return { precision, mention };
  }
  const why = judge(context, { start, end: words.end, form: words.form, ranged }, lead, value);
  const mention: TimeMention =
    why === null ? limit(context, span, lead, value) : { type: 'non-deadline', span, by, why };
  return { precision, mention };
}

function limit({ on, lower }: Context, span: DeadlineMention['span'], lead: Lead, value: TimeValue): DeadlineMention {
  const due = lead.bound === 'before' ? startOf(value) : value.due;
  const time = value.precision === 'day' ? readClock(lower.slice(span.start, span.end)) : null;
  return {
    type: 'deadline',
    span,
    by,
    value: {
      kind: 'date',
      due,
      bound: lead.bound,
      ...(time ? { time } : {}),
      precision: value.precision,
      implied: value.implied,
      flags: on !== null && due < on && value.implied.length === 0 ? ['past'] : [],
    },
  };
}
