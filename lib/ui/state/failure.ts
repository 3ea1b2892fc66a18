import type { Key } from '@/lib/i18n/index.ts';
import { TRACKER_ERRORS, TrackerError } from '@/lib/tracker/errors.ts';
import type { Say } from '../model/words.ts';
import type { Notices } from './notices.ts';

/** The words for a failure: the tracker's own, else that it could not be done. */
export function failureKey(error: unknown): Key {
  return error instanceof TrackerError && TRACKER_ERRORS.includes(error.key) ? error.key : 'error.failed';
}

/** Show the tracker's failure. */
export const sayFailure = (notices: Notices, say: Say, error: unknown): void =>
  sayTrouble(notices, say, failureKey(error), error);

/** Show what went wrong; it stays until it is dealt with and offers its details for a report. */
export function sayTrouble(notices: Notices, say: Say, key: Key, error: unknown): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  notices.show(say(key), 'failed', {
    label: say('act.copyDetail'),
    run: () => void navigator.clipboard?.writeText(detail).catch(() => undefined),
  });
}
