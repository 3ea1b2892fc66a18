import { browser } from 'wxt/browser';
import { readSettings, writeSettings } from '@/lib/tracker/settings.ts';
import type { Say } from '../model/words.ts';
import { ourPage } from './our-pages.ts';

/** Whether the system shows our notifications: the browser was never asked or said no, or something stands in the way, or all is well. */
export type Leave = 'unasked' | 'blocked' | 'allowed';

export async function leaveToNotify(): Promise<Leave> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return 'unasked';
  // Firefox has no levels.
  const level = (await browser.notifications?.getPermissionLevel?.()) ?? 'granted';
  return level === 'granted' ? 'allowed' : 'blocked';
}

/** Ask for notifications. To be called in the turn of a click, or the browser does not ask. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });

/** Show how a reminder looks, and whether the system lets it be seen. */
export async function showSample(say: Say): Promise<void> {
  await browser.notifications.create('sample', {
    type: 'basic',
    iconUrl: ourPage('/icon/128.png'),
    title: say('remind.sampleTitle'),
    message: say('remind.sampleWords'),
  });
}

/** Turn reminders on, asking the browser first: in the turn of a click. Whether they are on. */
export async function turnOnReminders(): Promise<boolean> {
  if (!(await askToNotify())) return false;
  await writeSettings({ remind: { ...(await readSettings()).remind, on: true } });
  return true;
}
