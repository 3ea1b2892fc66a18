import type { Change } from '@/lib/core/task/task.ts';
import { type Key, officeDay } from '@/lib/i18n/index.ts';
import type { Say } from './words.ts';

/** One change in words: "Chuyển sang: Đang thực hiện", "Gia hạn đến 30/6/2026". */
export function changeWords(say: Say, change: Change): string {
  if (change.what !== 'edited' && change.what !== 'status') return say(`change.${change.what}`);
  const { after } = change;
  if (typeof after.status === 'string') return say('change.status', { status: say(`status.${after.status}` as Key) });
  if ('extended' in after) return extensionWords(say, after.extended);
  if ('rounds' in after) return say('change.status', { status: say('status.done') });
  if ('tags' in after) return say('change.tags');
  if ('remind' in after) return say('change.remind');
  if ('ours' in after) return say('change.ours');
  if ('note' in after) return say('change.note');
  if ('result' in after) return say('change.result');
  const corrected = (['quote', 'deadlines', 'leads', 'coops'] as const).filter((field) => field in after);
  if (corrected.length === 0) return say('change.edited');
  return corrected.map((field) => say(`change.${field}`)).join('; ');
}

function extensionWords(say: Say, extended: unknown): string {
  if (typeof extended !== 'object' || extended === null || !('due' in extended)) return say('change.unextended');
  return say('change.extended', { date: officeDay(String(extended.due)) });
}

/** The change that history offers to undo: the last one, unless it is itself an undo or the act of tracking. */
export function undoable(history: readonly Change[]): Change | null {
  const last = history.at(-1);
  return last && (last.what === 'edited' || last.what === 'status') ? last : null;
}
