import type { Choice } from '../../core/backup/choose.ts';
import type { Conflict } from '../../core/backup/conflicts.ts';
import type { Fault } from '../../core/backup/fault.ts';

/** What is kept beside the database and goes into a backup. A thread of its own cannot read it. */
export interface Local {
  readonly settings: Readonly<Record<string, unknown>>;
  /** What was last chosen in the panel, by name. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly aside: Readonly<Record<string, readonly string[]>>;
}

/** Merge into what is here, or put the file's in the place of it. */
export type How = 'merge' | 'replace';

/** What is asked of the thread. `database` is the tracker's, `at` an ISO instant. */
export type BackupJob =
  | { readonly do: 'write'; readonly database: string; readonly at: string; readonly local: Local }
  | { readonly do: 'look'; readonly database: string; readonly file: Blob; readonly local: Local }
  | {
      readonly do: 'restore';
      readonly database: string;
      readonly file: Blob;
      readonly local: Local;
      readonly how: How;
      readonly at: string;
      /** Merging: whose values are to hold where both sides changed something. */
      readonly choices: readonly Choice[];
    }
  | { readonly do: 'undo'; readonly database: string };

/** A backup, ready to be saved. */
export interface BackupFile {
  readonly blob: Blob;
  /** Tasks in it, untracked ones too. */
  readonly count: number;
  /** Ids of records that could not be read and are not in it. */
  readonly damaged: readonly string[];
}

/** What a restore would do. Tasks that are tracked are counted, unless said otherwise. */
export interface Outlook {
  /** When the file was written, and how many tracked tasks and notices are in it. */
  readonly exportedAt: string;
  readonly tasks: number;
  readonly notices: number;
  /** Tracked here now; all records here, untracked ones too. */
  readonly here: number;
  readonly records: number;
  /** Merged: only in the file; here too, and changed by it; here too, and the same or newer here. */
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Only in the file and no longer tracked: kept for their history. */
  readonly untracked: number;
  /** Sentences that were set aside there and not here: merged, they are set aside here too. */
  readonly setAside: number;
  readonly conflicts: readonly Conflict[];
}

/** What was written. */
export interface Restored {
  readonly ids: readonly string[];
  readonly noticeIds: readonly string[];
  /** What is to be kept beside the database now; null where nothing changes there. */
  readonly local: Local | null;
  /** Ids of tasks here → the ids they now have, where these differ. */
  readonly renamed: readonly (readonly [string, string])[];
  readonly added: number;
  readonly updated: number;
  /** Tracked after it. */
  readonly tasks: number;
}

/** What taking back the last restore wrote. */
export interface Undone {
  readonly ids: readonly string[];
  readonly noticeIds: readonly string[];
  /** What is to be kept beside the database again; null where the restore changed nothing there. */
  readonly local: Local | null;
  /** Tasks that came with the restore and were changed since: they stay. */
  readonly kept: readonly string[];
}

export type Progress = { readonly step: 'read' | 'check' | 'write'; readonly done: number; readonly all: number };
export type Tell = (progress: Progress) => void;

/** The answer to each job; a file that is refused is an answer, not a failure. */
export interface Answers {
  readonly write: BackupFile;
  readonly look: Outlook | { readonly refused: Fault };
  readonly restore: Restored | { readonly refused: Fault };
  /** null where there is no restore to take back. */
  readonly undo: Undone | null;
}
