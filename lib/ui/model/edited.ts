import { limitOf } from '@/lib/core/task/due.ts';
import type { Party, TaskDeadline, TaskPatch, TaskRecord } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';

/** How the limit is set by hand: as it stands, none, or a day and how it bounds. */
export type LimitChoice = 'keep' | 'none' | 'before' | 'by' | 'in';

/** What the form holds. */
export interface Draft {
  readonly quote: string;
  readonly limit: LimitChoice;
  /** ISO day; counts only where `limit` names a day. */
  readonly due: string;
  readonly leads: readonly Party[];
  readonly coops: readonly Party[];
  /** What must be produced, and to whom it is submitted or reported; "" where the paper leaves it open. */
  readonly product: string;
  readonly to: string;
}

const WORDS = { before: 'trước ngày', by: 'chậm nhất ngày', in: 'trong ngày' } as const;

/** A limit set by hand, written as offices write it: "trước ngày 30/6/2026". */
export const limitByHand = (bound: 'before' | 'by' | 'in', due: string): TaskDeadline => ({
  text: `${WORDS[bound]} ${officeDay(due)}`,
  value: { kind: 'date', due, bound, precision: 'day', implied: [], flags: [] },
});

/** A task as the form begins with it. A limit that is no single plain day is kept as it stands until another is chosen. */
export const draftOf = ({ quote, deadlines, leads, coops, product, to }: TaskRecord): Draft => ({
  quote,
  limit: deadlines.length === 0 ? 'none' : 'keep',
  due: deadlines.length === 1 && deadlines[0]?.value.kind === 'date' ? (deadlines[0].value.due ?? '') : '',
  leads,
  coops,
  product: product ?? '',
  to: to ?? '',
});

/** What the draft changes; empty words or a day that is missing change nothing there. */
export function patchOf(task: TaskRecord, draft: Draft): TaskPatch {
  const quote = plain(draft.quote);
  const [product, to] = [plain(draft.product) || null, plain(draft.to) || null];
  const deadlines = deadlinesOf(task, draft);
  return {
    ...(quote === '' || quote === task.quote ? {} : { quote }),
    // what was set by hand needs no confirming
    ...(deadlines === task.deadlines ? {} : { deadlines, ...(task.toConfirm ? { toConfirm: false } : {}) }),
    ...(draft.leads === task.leads ? {} : { leads: [...draft.leads] }),
    ...(draft.coops === task.coops ? {} : { coops: [...draft.coops] }),
    ...(product === task.product ? {} : { product }),
    ...(to === task.to ? {} : { to }),
  };
}

/** What makes the limit that counts certain, as the user says it is: a day worked out, doubted or read off a scan stands as if printed. */
export function confirmed(task: TaskRecord): TaskPatch {
  const { deadline } = limitOf({ ...task, extended: null });
  const deadlines = task.deadlines.map((one, at): TaskDeadline => {
    const { value } = one;
    if (at !== deadline) return one;
    const due = value.due ?? value.estimate ?? null;
    const precision = value.kind === 'date' ? value.precision : 'day';
    return { ...one, value: { ...value, kind: 'date', due, bound: value.bound ?? 'by', precision, flags: [] } };
  });
  return { deadlines, ...(task.toConfirm ? { toConfirm: false } : {}) };
}

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

function deadlinesOf(task: TaskRecord, { limit, due }: Draft): TaskDeadline[] {
  if (limit === 'none') return task.deadlines.length === 0 ? task.deadlines : [];
  if (limit === 'keep' || due === '') return task.deadlines;
  return [limitByHand(limit, due)];
}
