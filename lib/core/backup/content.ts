import type { NoticeRecord, TaskRecord } from '../task/task.ts';

/** A notice with every text hash it was met with: it is known again by them where its number is not printed. */
export type BackupNotice = NoticeRecord & { readonly hashes: readonly string[] };

/** What is tracked: what two machines' data is merged from. */
export interface Tracked {
  readonly notices: readonly BackupNotice[];
  /** Untracked ones too, each with its history. */
  readonly tasks: readonly TaskRecord[];
  /** What is no task, by the user's word: hashes of the words, by the paper's own name. */
  readonly aside: Readonly<Record<string, readonly string[]>>;
}

/**
 * All that a backup holds. Not in it: kept copies of files and what was recognised on their pages (files of their own), what the background
 * remembers of reminders (a restored machine reminds from that moment on), how many tasks a page had (read anew).
 */
export interface BackupContent extends Tracked {
  /** ISO instant. */
  readonly exportedAt: string;
  /** As they are; the tracker checks them when it takes them back. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What was last chosen in the panel (filters, how a report is made up), each under its own name; the tracker checks it too. */
  readonly kept: Readonly<Record<string, unknown>>;
}
