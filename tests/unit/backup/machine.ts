import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { How, Outlook, Restored } from '@/lib/tracker/backup/job.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** What is kept beside the database; one machine at a time holds it. */
const { kept, browser } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const local = {
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
      for (const listener of listeners) listener(values, 'local');
    },
    clear: async () => kept.clear(),
  };
  const onChanged = {
    addListener: (one: (changes: Record<string, unknown>, area: string) => void) => void listeners.add(one),
    removeListener: (one: (changes: Record<string, unknown>, area: string) => void) => void listeners.delete(one),
  };
  return { kept, browser: { storage: { local, onChanged } } };
});
vi.mock('wxt/browser', () => ({ browser }));

const { openTracker } = await import('@/lib/tracker/tracker.ts');
const backup = await import('@/lib/tracker/backup.ts');

export { backup, browser, kept };

let count = 0;
const opened: Tracker[] = [];

/** A machine with nothing on it. Its clock goes on by a second at each look. */
export async function machine(start = '2026-06-10T03:00:00.000Z', name = `machine-${count++}`): Promise<Tracker> {
  let now = Date.parse(start);
  const tick = (): Date => {
    now += 1000;
    return new Date(now);
  };
  const tracker = await openTracker({ name, now: tick });
  opened.push(tracker);
  return tracker;
}

export const closeAll = async (): Promise<void> => {
  kept.clear();
  await Promise.all(opened.splice(0).map((one) => one.close()));
};

/** A backup's text. */
export async function textOf(tracker: Tracker): Promise<string> {
  return (await (await backup.startBackup(tracker)).answer).blob.text();
}

export const fileOf = (text: string): Blob => new Blob([text], { type: 'application/json' });

export async function look(tracker: Tracker, text: string): Promise<Outlook> {
  const answer = await (await backup.startLook(tracker, fileOf(text))).answer;
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused));
  return answer;
}

export async function restore(tracker: Tracker, text: string, how: How = 'merge'): Promise<Restored> {
  const answer = await (await backup.startRestore(tracker, fileOf(text), how)).answer;
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused));
  return answer;
}

/** All that a machine holds, but for when it was asked. */
export async function holds(tracker: Tracker): Promise<unknown> {
  const { exportedAt, checksum, ...rest } = JSON.parse(await textOf(tracker));
  return rest;
}
