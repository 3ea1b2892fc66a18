import type { IsoDay } from '../calendar/iso-day.ts';
import type { Span } from '../text/span.ts';

/** What kind of time limit a phrase sets. */
export type DeadlineKind = 'date' | 'recurring' | 'ongoing' | 'event' | 'relative';
/** `before 30/6`: the last day is 29/6 (30/6 where an hour of it is named). `by` and `in`: the day named is the last day. */
export type Bound = 'in' | 'before' | 'by';
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'none';

/** A rhythm: "định kỳ hằng tháng, ngày 25" → { every: 'month', day: 25 }. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** Every so many of these, 2 or more: "10 ngày một lần" → { every: 'day', interval: 10 }. Absent: each one. */
  readonly interval?: number;
  /** So many times in each, 2 or more: "02 lần/tuần" → { every: 'week', count: 2 }. Absent: once. */
  readonly count?: number;
  /** Day of the month, 1-31. */
  readonly day?: number;
  /** Month, 1-12, of a yearly rhythm. */
  readonly month?: number;
  /** ISO weekday, 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** "16:00", local time. */
  readonly time?: string;
  /** Several days a year: "trước ngày 15 tháng 6 và ngày 01 tháng 12 hằng năm". */
  readonly days?: readonly { readonly month: number; readonly day: number }[];
}

/** "trong thời hạn 10 ngày làm việc kể từ ngày ban hành Thông báo này", "trong vòng 24 giờ" */
export interface Duration {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
  /** Counted from the paper's own date, from something else, or it is not said. */
  readonly from: 'paper' | 'event' | null;
  /** The day that starts the count, where it is printed: "kể từ ngày 15/3/2026". */
  readonly start?: IsoDay;
}

/** A time limit as understood. What is `known` stands in the words; what we supplied ourselves is named in `implied`. */
export interface DeadlineValue {
  readonly kind: DeadlineKind;
  /** The last day of the period named, or the day named. Null unless `kind` is "date". */
  readonly due: IsoDay | null;
  readonly bound: Bound | null;
  readonly precision: Precision;
  /** "17:00", local time, of the day named: "trước 17 giờ 00 ngày 20/9" lasts into that day. */
  readonly time?: string;
  /** Parts not printed, taken from the paper's own date. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  /** `past`: the day lies before the paper's own date, so the year printed may be wrong. */
  readonly flags: readonly 'past'[];
  readonly recurrence?: Recurrence;
  readonly duration?: Duration;
  /** For a duration counted from the paper's date or from a day printed: the day it leads to. Shown as worked out, never as printed. */
  readonly estimate?: IsoDay;
}

interface Base {
  readonly span: Span;
  /** The recogniser that made it, as a path under lib/core/mention: "deadline/in-period". */
  readonly by: string;
}

/** A time limit. The span is the smallest phrase with its preposition and, directly before it, the verb "hoàn thành". */
export interface DeadlineMention extends Base {
  readonly type: 'deadline';
  readonly value: DeadlineValue;
}

/** A time expression that sets no limit: a cited paper's date, a horizon, a statistic. Kept to say why it was passed over. */
export interface NonDeadlineMention extends Base {
  readonly type: 'non-deadline';
  readonly why: 'citation' | 'past' | 'horizon' | 'name' | 'statistic' | 'condition' | 'meeting' | 'other-task';
}

/** A reference to another paper, with its date: "Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ". */
export interface CitationMention extends Base {
  readonly type: 'citation';
  /** Look-alike letters folded; null where only the kind of paper is named. */
  readonly number: string | null;
  readonly issued: IsoDay | null;
}

/** One of those that a plural stands for. */
export interface Member {
  readonly id: string | null;
  readonly full: string;
}

/** An agency, an office or its holder, or a collective, as it stands. */
export interface AssigneeMention extends Base {
  readonly type: 'assignee';
  readonly kind: 'agency' | 'office' | 'collective' | 'generic' | 'anaphor';
  /** Entry in seeds/ (as at the paper's date), or null. */
  readonly id: string | null;
  /** The whole name where the text is elliptical: "Các Bộ: Công Thương, …" → "Bộ Công Thương". */
  readonly full: string | null;
  /** For "Chủ tịch UBND các tỉnh", "Bộ trưởng Bộ X": where the agency's own name stands, without title. */
  readonly agency?: Span;
  /** For "các bộ nêu trên", "hai bộ": whom it stands for, where the text before it tells. */
  readonly members?: readonly Member[];
  /** For the first of a list: where the words that its names share begin, "Công an các tỉnh |Nghệ An, Hà Tĩnh", UTF-16 units. */
  readonly head?: number;
}

export type Mention = DeadlineMention | NonDeadlineMention | CitationMention | AssigneeMention;
