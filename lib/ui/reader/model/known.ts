import type { IsoDay } from '@/lib/core/calendar/iso-day.ts';
import type { KnownFacts } from '@/lib/core/notice/header.ts';
import { noticeId } from '@/lib/core/task/identity.ts';
import type { PageSnapshot } from '@/lib/core/task/snapshot.ts';
import type { NoticeRecord } from '@/lib/core/task/task.ts';
import type { PaperFacts } from '@/lib/messages.ts';

/** The two things by which a paper is known, as the user wrote them. */
export interface ByHand {
  readonly number: string;
  readonly issued: IsoDay;
}

/** What is known of an opened paper besides its words. */
export interface Known {
  /** What the page that linked to it says. */
  readonly facts: PaperFacts | null;
  readonly byHand: ByHand | null;
  /** The day of its signature. */
  readonly signedOn: IsoDay | null;
  /** Its words were recognised: number and date are handwritten or stamped there, and are not believed. */
  readonly scanned: boolean;
}

/** Number and date, best source first: the user, the page that linked to it, the paper's own words (not a scan's), the signature. */
export function numberAndDate(
  { facts, byHand, signedOn, scanned }: Known,
  header: Pick<NoticeRecord, 'number' | 'issued'> | null,
): Pick<NoticeRecord, 'number' | 'issued'> {
  const printed = scanned ? null : header;
  return {
    number: byHand?.number ?? facts?.number ?? printed?.number ?? null,
    issued: byHand?.issued ?? facts?.issued ?? printed?.issued ?? signedOn,
  };
}

/** What the reading is to take instead of the paper's own words: from the user or the page that linked to it; a scan's own head is not believed. */
export function insteadOf(known: Known): KnownFacts {
  const { number, issued } = numberAndDate({ ...known, signedOn: known.scanned ? known.signedOn : null }, null);
  return known.scanned
    ? { number, issued }
    : { ...(number === null ? {} : { number }), ...(issued === null ? {} : { issued }) };
}

/**
 * The snapshot with the paper's identity made sure: by number and date, else by `textHash`, which for a file of pages is its content's
 * hash, for its words grow while it is read.
 */
export function identified(snapshot: PageSnapshot, known: Known, textHash: string | null): PageSnapshot {
  const { notice } = snapshot;
  const named = numberAndDate(known, notice);
  const hash = textHash ?? notice.textHash;
  return {
    ...snapshot,
    notice: {
      ...notice,
      ...named,
      id: noticeId({ ...named, textHash: hash }),
      on: named.issued ?? notice.on,
      title: notice.title ?? known.facts?.title ?? null,
      issuer: notice.issuer ?? known.facts?.body ?? null,
      textHash: hash,
    },
  };
}
