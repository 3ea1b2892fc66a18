import type { Key } from '@/lib/i18n/index.ts';
import { TRACKER_ERRORS, TrackerError } from '@/lib/tracker/errors.ts';
import type { Say } from '../model/words.ts';
import type { Notices } from './notices.ts';

/** The words for a failure: the tracker's own, else that it could not be done. */
export function failureKey(error: unknown): Key {
  return error instanceof TrackerError && TRACKER_ERRORS.includes(error.key) ? error.key : 'error.failed';
}

/** Show a failure; it stays until it is dealt with and offers its details for a report. */
export function sayFailure(notices: Notices, say: Say, error: unknown): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  notices.show(say(failureKey(error)), 'failed', {
    label: say('act.copyDetail'),
    run: () => void navigator.clipboard?.writeText(detail).catch(() => undefined),
  });
}
