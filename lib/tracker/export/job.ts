import type { IsoDay } from '../../core/calendar/iso-day.ts';
import type { ReportChoices } from '../../core/export/choices.ts';
import type { NoticeRecord, TaskInput, TaskRecord } from '../../core/task/task.ts';

/** What a file can be written as. To add one: its name here, its writer in writers.ts, its words in lib/i18n. */
export const FORMATS = ['docx', 'xlsx', 'csv', 'ics', 'jsonld', 'json'] as const;
export type Format = (typeof FORMATS)[number];
/** A backup is no list of tasks: lib/tracker/backup writes it. */
export type ListFormat = Exclude<Format, 'json'>;

/** What goes into the file: tasks by id, everything there is, or what a page offers and nobody tracks yet. */
export type Wanted =
  | { readonly kind: 'tasks'; readonly ids: readonly string[] }
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'page';
      readonly notice: NoticeRecord;
      readonly tasks: readonly TaskInput[];
      readonly address: string;
    };

/** One file to be written. Plain data: it is sent to the thread that writes. */
export interface Job {
  readonly format: ListFormat;
  readonly wanted: Wanted;
  /** The tracker's database. */
  readonly database: string;
  /** ISO instant of the export, and the day it is in Vietnam. */
  readonly at: string;
  readonly today: IsoDay;
  readonly report: ReportChoices;
  /** For a backup: what the user chose, as it is kept. A thread of its own cannot read it. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What was read for a job. `notices` are by id; for everything, all that are known. */
export interface Gathered {
  readonly tasks: readonly TaskRecord[];
  readonly notices: ReadonlyMap<string, NoticeRecord>;
}

/** Hears how many of all tasks are written. May be called as often as one likes. */
export type Tell = (done: number, all: number) => void;

export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How many tasks are in it: for a calendar those with a day. */
  readonly count: number;
}

/** Writes one format. Runs away from the thread that draws: no DOM, no `browser`; it may take as long as it needs and is stopped by ending its thread. */
export type Writer = (gathered: Gathered, job: Job, tell: Tell) => Written | Promise<Written>;

/** How far a job is: the records are read, then written; where `done` is `all`, the file is being closed. */
export interface Progress {
  readonly step: 'read' | 'write';
  readonly done: number;
  readonly all: number;
}

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
  readonly count: number;
  /** Ids of records that could not be read and are not in it. */
  readonly damaged: readonly string[];
}
