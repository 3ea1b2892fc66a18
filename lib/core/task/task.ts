import { z } from 'zod';

/**
 * The tracker's nouns, checked at every border: messages, database, files. `z.config({ jitless: true })` keeps zod from probing
 * `new Function`, which a strict page policy would report. Page code imports only the types, so that zod stays out of pages.
 */
z.config({ jitless: true });

/** A real day: 31 February is refused. */
export const isoDay = z.iso.date();
/** An instant: ISO 8601 in UTC, as `Date.toISOString()` writes it. */
const instant = z.iso.datetime();

const recurrence = z.object({
  every: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year']),
  interval: z.number().int().min(2).max(99).optional(),
  count: z.number().int().min(2).max(99).optional(),
  day: z.number().int().min(1).max(31).optional(),
  month: z.number().int().min(1).max(12).optional(),
  weekday: z.number().int().min(1).max(7).optional(),
  time: z.string().optional(),
  days: z.array(z.object({ month: z.number().int(), day: z.number().int() })).optional(),
});

const duration = z.object({
  count: z.number(),
  unit: z.enum(['hour', 'day', 'working-day', 'week', 'month', 'year']),
  from: z.enum(['paper', 'event']).nullable(),
  start: isoDay.optional(),
});

export const deadlineValue = z.object({
  kind: z.enum(['date', 'recurring', 'ongoing', 'event', 'relative']),
  due: isoDay.nullable(),
  bound: z.enum(['in', 'before', 'by']).nullable(),
  time: z.string().optional(),
  precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'none']),
  implied: z.array(z.enum(['year', 'month', 'day'])),
  flags: z.array(z.enum(['past'])),
  recurrence: recurrence.optional(),
  duration: duration.optional(),
  estimate: isoDay.optional(),
});

/** A deadline of a tracked task: as printed and as understood. */
export const taskDeadline = z.object({ text: z.string(), value: deadlineValue });

export const party = z.object({
  text: z.string().min(1),
  id: z.string().nullable(),
  full: z.string().nullable(),
  /** Taken from a heading or an earlier sentence. */
  inherited: z.boolean(),
});

const selector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('TextPositionSelector'), start: z.number().int(), end: z.number().int() }),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('FragmentSelector'), conformsTo: z.string(), value: z.string() }),
]);

/** A paper as the tracker knows it: by number and date, not by address. */
export const noticeRecord = z.object({
  /** "56/TB-VPCP@2025-02-23", or "text:<hash>" where number or date is not known. */
  id: z.string().min(1),
  kind: z.enum(['notice', 'report', 'other']),
  number: z.string().nullable(),
  issued: isoDay.nullable(),
  /** The day that expands collectives: issued, else meeting, else the page's. */
  on: isoDay.nullable(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  /** Every address it was met at, newest first. */
  addresses: z.array(z.string()),
  /** Hash of the cleaned text: tells a changed page from the same one. */
  textHash: z.string(),
});

/** A task as the page offers it, before anything is tracked. */
export const taskInput = z.object({
  /** Path id within the notice: "IV__3__a.1". */
  key: z.string().min(1),
  /** "IV.3.a.2"; "" outside any numbering. */
  path: z.string(),
  /** Where it stands among the notice's tasks, from 0. */
  order: z.number().int().min(0),
  /** The enumerator as printed: "a)", "(1)"; absent for what stands under none. */
  mark: z.string().optional(),
  /** The task's own words. */
  quote: z.string().min(1),
  /** Headings above, outermost first. */
  headings: z.array(z.string()),
  selectors: z.array(selector),
  leads: z.array(party),
  coops: z.array(party),
  deadlines: z.array(taskDeadline),
  shared: z.boolean(),
  product: z.string().nullable(),
  to: z.string().nullable(),
  gaps: z.array(z.enum(['who', 'when', 'product', 'authority'])),
  /** Read by us, or selected by hand. */
  source: z.enum(['read', 'selected']),
  /** A limit of it was read out of a scan and is in doubt until the user confirms it; absent where nothing is. */
  toConfirm: z.boolean().optional(),
});

export const status = z.enum(['not-started', 'in-progress', 'done', 'paused', 'dropped']);

/** One change: which fields, from what to what. Undo applies `before`. Tasks changed by one act share its `id`. */
export const change = z.object({
  id: z.string().min(1),
  at: instant,
  what: z.enum(['tracked', 'edited', 'status', 'untracked', 'restored', 'merged', 'undone']),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
});

/** One turn of a recurring duty, done: `due` is the last day of that turn. */
export const round = z.object({ due: isoDay, doneOn: isoDay, result: z.string() });

/** How many days before the last one in time a reminder comes; 0 is the day itself. */
export const leadDays = z.array(z.number().int().min(0).max(365)).max(12);

/** The user's word that a task is, or is not, an agency's; it counts for that agency alone. */
const ours = z.object({ agency: z.string().min(1), is: z.boolean() });

/** A tracked task. */
export const taskRecord = taskInput.extend({
  /** `${noticeId}#${key}` as it was when tracked; opaque since, for a notice may turn out to be one already known. */
  id: z.string().min(1),
  noticeId: z.string().min(1),
  /** Where it was tracked from. */
  address: z.string(),
  status,
  doneOn: isoDay.nullable(),
  result: z.string(),
  note: z.string(),
  /** Free words of the user, to find and group by. */
  tags: z.array(z.string()).default(() => []),
  /** The user's word on whether it is their agency's, where that agency took only a part of the named body's work. */
  ours: ours.nullable().default(null),
  extended: z.object({ due: isoDay, reason: z.string(), document: z.string() }).nullable(),
  /** Turns of a recurring duty that are done. The duty itself stays open. */
  rounds: z.array(round).default(() => []),
  /** Its own days of being reminded, before the last day in time; none of them: never. null: as in the settings. */
  remind: leadDays.nullable().default(null),
  /** False when the clause was last looked for and not found. */
  found: z.boolean(),
  /** Untracked tasks are kept for undo and history, and shown nowhere else. */
  trackedAt: instant,
  untrackedAt: instant.nullable(),
  updatedAt: instant,
  history: z.array(change),
});

/** What may be changed by hand; everything else is read, or follows from these. */
export const taskPatch = taskRecord
  .pick({
    status: true,
    doneOn: true,
    result: true,
    note: true,
    tags: true,
    ours: true,
    extended: true,
    rounds: true,
    remind: true,
    found: true,
    quote: true,
    leads: true,
    coops: true,
    deadlines: true,
    toConfirm: true,
    product: true,
    to: true,
  })
  .partial()
  .extend({
    rounds: z.array(round).optional(),
    tags: z.array(z.string()).optional(),
    ours: ours.nullable().optional(),
    remind: leadDays.nullable().optional(),
  });

export type Party = z.infer<typeof party>;
export type TaskDeadline = z.infer<typeof taskDeadline>;
export type NoticeRecord = z.infer<typeof noticeRecord>;
export type TaskInput = z.infer<typeof taskInput>;
export type TaskRecord = z.infer<typeof taskRecord>;
export type Status = z.infer<typeof status>;
export type Round = z.infer<typeof round>;
export type TaskPatch = z.infer<typeof taskPatch>;
export type Change = z.infer<typeof change>;
