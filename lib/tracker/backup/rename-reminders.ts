import { readReminded, writeReminded } from '../reminder-memory.ts';

/** Tasks that go by another id after a merge keep what was put off for them. A memory that cannot be read or written is let go. */
export async function renameReminders(renamed: readonly (readonly [string, string])[]): Promise<void> {
  if (renamed.length === 0) return;
  const names = new Map(renamed);
  const now = <T extends { readonly ids: readonly string[] }>(one: T): T & { ids: string[] } => ({
    ...one,
    ids: one.ids.map((id) => names.get(id) ?? id),
  });
  try {
    const { snoozed, shown, ...rest } = await readReminded();
    await writeReminded({ ...rest, snoozed: snoozed.map(now), shown: shown.map(now) });
  } catch {
    // The days that reminders go by are in the tasks themselves.
  }
}
