import { type Limit, type Standing, standingOf } from '../core/task/due.ts';
import type { Ours } from '../core/task/mine.ts';
import type { NoticeRecord, Status, TaskRecord } from '../core/task/task.ts';
import { fold } from '../core/text/words.ts';

/** What a list needs of a task before it is shown: light enough to hold ten thousand. */
export interface Row extends Standing {
  readonly id: string;
  readonly noticeId: string;
  readonly order: number;
  readonly limit: Limit;
  readonly status: Status;
  /** Entries in seeds/, or the folded name where it has none: to filter by. */
  readonly leads: readonly string[];
  readonly coops: readonly string[];
  readonly tags: readonly string[];
  readonly updatedAt: string;
  /** The user's word on whether it is their agency's. */
  readonly ours?: Ours | undefined;
  /** Its own days of being reminded, where it has some; rows written before there were any lack it. */
  readonly remind?: readonly number[];
}

/** How a party is filtered by: its entry, else its folded name. */
export const partyKey = (party: { readonly id: string | null; readonly text: string }): string =>
  party.id ?? fold(party.text);

export const rowOf = (task: TaskRecord): Row => ({
  ...standingOf(task),
  id: task.id,
  noticeId: task.noticeId,
  order: task.order,
  leads: task.leads.map(partyKey),
  coops: task.coops.map(partyKey),
  tags: task.tags,
  ...(task.ours ? { ours: task.ours } : {}),
  updatedAt: task.updatedAt,
  ...(task.remind ? { remind: task.remind } : {}),
});

/** What a search looks through: words, agencies, notice, note, result, tags; folded. */
export const wordsOf = (task: TaskRecord, notice: NoticeRecord | undefined): string =>
  fold(
    [
      task.quote,
      ...[...task.leads, ...task.coops].flatMap((party) => [party.text, party.full ?? '']),
      notice?.number ?? '',
      notice?.title ?? '',
      task.note,
      task.result,
      ...task.tags,
    ].join('\n'),
  );
