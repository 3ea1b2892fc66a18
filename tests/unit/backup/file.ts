import type { BackupContent, Tracked } from '@/lib/core/backup/content.ts';
import { type Read, readBackup } from '@/lib/core/backup/read.ts';
import { backupParts } from '@/lib/core/backup/write.ts';

/** A backup's whole text. */
export const written = (content: BackupContent): string => [...backupParts(content)].join('');

/** Read to the end. */
export function readWhole(text: string): Read {
  const reading = readBackup(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

export const backupOf = (tracked: Tracked, more: Partial<BackupContent> = {}): BackupContent => ({
  ...tracked,
  exportedAt: '2026-06-10T03:00:00.000Z',
  settings: { language: 'vi', agencyId: 'bo-tai-chinh', remind: { on: true, leads: [7, 1] } },
  kept: { 'panel-view': { view: 'all', tags: ['gấp'] } },
  ...more,
});
