import type { NoticeRecord, TaskInput } from './task.ts';

/** A sentence that looks like a directive and was not made into a task. */
export interface LeftOutLine {
  readonly quote: string;
  readonly why: 'no-addressee' | 'assessment' | 'closing' | 'viewpoint' | 'condition';
  readonly key: string;
  /** The sentence as a task, should the user want it tracked. */
  readonly task: TaskInput;
}

/** What a page or an opened file holds, as the panel shows it under "Trang này". */
export interface PageSnapshot {
  /** Where it stands: a web address, or "file:" and the content's hash. */
  readonly url: string;
  readonly notice: NoticeRecord;
  readonly tasks: readonly TaskInput[];
  readonly coverage: {
    readonly sentences: number;
    readonly inTasks: number;
    readonly notDirective: number;
    readonly leftOut: readonly LeftOutLine[];
  };
}
