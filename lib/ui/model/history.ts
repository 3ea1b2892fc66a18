import { reverted } from '@/lib/core/task/changes.ts';
import type { Change, TaskPatch, TaskRecord } from '@/lib/core/task/task.ts';
import { type Key, officeDay } from '@/lib/i18n/index.ts';
import type { Say } from './words.ts';

/** One change in words: "Chuyển sang: Đang thực hiện", "Gia hạn đến 30/6/2026 theo Công văn số 4521", "Hoàn tác: Sửa ghi chú". */
export function changeWords(say: Say, change: Change): string {
  if (change.what === 'undone' && 'untrackedAt' in change.after) return say('change.undone');
  if (change.what === 'undone') return say('change.undoneOf', { what: fieldWords(say, change) });
  if (change.what !== 'edited' && change.what !== 'status') return say(`change.${change.what}`);
  return fieldWords(say, change);
}

/** What was changed, by its fields. */
function fieldWords(say: Say, { after }: Change): string {
  if (typeof after.status === 'string') return say('change.status', { status: say(`status.${after.status}` as Key) });
  if ('extended' in after) return extensionWords(say, after.extended);
  if ('rounds' in after) return say('change.rounds');
  if ('doneOn' in after && typeof after.doneOn === 'string')
    return say('change.doneOn', { date: officeDay(after.doneOn) });
  if ('tags' in after) return say('change.tags');
  if ('remind' in after) return say('change.remind');
  if ('ours' in after) return say('change.ours');
  if ('note' in after) return say('change.note');
  if ('result' in after) return say('change.result');
  const corrected = (['quote', 'deadlines', 'leads', 'coops', 'product', 'to'] as const).filter(
    (field) => field in after,
  );
  if (corrected.length === 0) return say('change.edited');
  return corrected.map((field) => say(`change.${field}`)).join('; ');
}

function extensionWords(say: Say, extended: unknown): string {
  if (typeof extended !== 'object' || extended === null || !('due' in extended)) return say('change.unextended');
  const date = officeDay(String(extended.due));
  const document = 'document' in extended ? String(extended.document) : '';
  return document === '' ? say('change.extended', { date }) : say('change.extendedBy', { date, document });
}

/**
 * What taking one change back writes, on this task alone; null where it cannot be taken back, or where all of it was changed again
 * since. Tracking is taken back by its bookmark, an undo by doing the thing again.
 */
export function takenBack(task: TaskRecord, change: Change): TaskPatch | null {
  if (change.what !== 'edited' && change.what !== 'status') return null;
  const { record } = reverted(task, change.id, { id: change.id, at: change.at });
  if (record === task) return null;
  return (record.history.at(-1)?.after ?? null) as TaskPatch | null;
}
