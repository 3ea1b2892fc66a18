import type { Stamp } from './changes.ts';
import type { TaskInput, TaskRecord } from './task.ts';

/** Where a task is kept: its own id, its paper's, and the address that it was found at. */
type Home = Pick<TaskRecord, 'id' | 'noticeId' | 'address'>;

/** A task as it stands at the moment when it is first tracked: not begun, nothing said of it, its history one entry long. */
export const trackedTask = (input: TaskInput, home: Home, { id, at }: Stamp): TaskRecord => ({
  ...input,
  ...home,
  status: 'not-started',
  doneOn: null,
  result: '',
  note: '',
  tags: [],
  ours: null,
  extended: null,
  rounds: [],
  remind: null,
  found: true,
  trackedAt: at,
  untrackedAt: null,
  updatedAt: at,
  history: [{ id, at, what: 'tracked', before: { untrackedAt: at }, after: { untrackedAt: null } }],
});
