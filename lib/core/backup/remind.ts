/** So many changes since the last backup are worth a new one; or any, once it is that old. */
export const MANY_CHANGES = 50;
export const OLD_DAYS = 30;

const DAY = 86_400_000;

/** What there is to lose. Instants are ISO. */
export interface SinceBackup {
  /** Changes to tasks since `since`. */
  readonly changes: number;
  /** The last backup, or the last "later", whichever is newer; where there was neither, the first change; null where nothing ever changed. */
  readonly since: string | null;
}

/** Whether to remind of a backup. A clock set back reminds of nothing by age. */
export function backupIsDue({ changes, since }: SinceBackup, now: string): boolean {
  if (changes === 0 || since === null) return false;
  return changes >= MANY_CHANGES || Date.parse(now) - Date.parse(since) >= OLD_DAYS * DAY;
}
