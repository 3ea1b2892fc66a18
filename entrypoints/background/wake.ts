import { browser } from 'wxt/browser';
import { showInPanel } from './open-panel.ts';
import { ALARM, type Reminders } from './reminders.ts';

/**
 * What wakes the reminders: the alarm, a start of the browser or of this worker, an update, notifications allowed or taken back, and their clicks.
 * `dayMayHaveTurned` brings the badge and the open pages up to date.
 */
export function wakeReminders(reminders: Reminders, dayMayHaveTurned: () => void): void {
  const settle = (): void => void reminders.settle().catch(() => {});
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    settle();
    dayMayHaveTurned();
  });
  listen(reminders);
  browser.permissions?.onAdded?.addListener(() => {
    listen(reminders);
    settle();
  });
  browser.permissions?.onRemoved?.addListener(settle);
  // A worker that starts may have missed its alarm: the machine slept, the browser was closed or updated.
  settle();
}

let listening = false;

/** The clicks of notifications, once the browser has them. */
function listen(reminders: Reminders): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => {
    const one = reminders.namedIn(id).then((ids) => (ids?.length === 1 ? (ids[0] ?? null) : null));
    void showInPanel(one);
    void browser.notifications?.clear(id);
  });
  browser.notifications.onButtonClicked?.addListener((id, button) => void reminders.putOff(id, button).catch(() => {}));
}
