import { backupParts } from '../../lib/core/backup/write.ts';
import type { IsoDay } from '../../lib/core/calendar/iso-day.ts';
import type { Filling } from './fill-data.ts';

/** Data as a backup file's text, as if it had been written on the morning of a day. */
export function backupOf({ notices, tasks }: Filling, day: IsoDay): string {
  const withHashes = notices.map((notice) => ({ ...notice, hashes: [notice.textHash] }));
  const content = { notices: withHashes, tasks, settings: {}, kept: {}, aside: {}, exportedAt: `${day}T01:00:00.000Z` };
  return [...backupParts(content)].join('');
}
