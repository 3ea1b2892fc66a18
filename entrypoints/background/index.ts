import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type ToBackground } from '@/lib/messages.ts';
import { finishRestore } from '@/lib/tracker/backup/finish.ts';
import { readSettings, watchSettings } from '@/lib/tracker/settings.ts';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { showBadge } from './badge.ts';
import { createHandlers } from './handlers.ts';
import { answerMenu, makeMenu } from './menu.ts';
import { forgetTab, tellTabs } from './open-tabs.ts';
import { followSites } from './read-sites.ts';
import { createReminders } from './reminders.ts';
import { firefoxSidebar } from './sidebar.ts';
import { wakeReminders } from './wake.ts';

/** Wires the browser's events to what answers them. It may be stopped and started at any time: nothing is kept here. */
export default defineBackground(() => {
  const tracker = openTracker();
  const refresh = async (noticeIds: readonly string[] | null): Promise<void> => {
    await Promise.allSettled([tellTabs(await tracker, await readSettings(), noticeIds), showBadge(await tracker)]);
  };
  answer<ToBackground>(createHandlers(tracker, refresh));
  const reminders = createReminders(tracker);
  watchSettings(() => {
    void refresh(null).then(makeMenu);
    void reminders.settle().catch(() => {});
  });
  answerMenu();
  followSites();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
  if (!browser.sidePanel) browser.action.onClicked.addListener(() => void firefoxSidebar()?.open());

  browser.runtime.onStartup.addListener(() => void refresh(null));
  browser.runtime.onInstalled.addListener(() => void refresh(null).then(makeMenu));
  // A restore that was stopped before all of it stood.
  void tracker.then(({ name }) => finishRestore(name)).catch(() => {});
  // A day that turns changes the badge, with reminders or without.
  wakeReminders(reminders, () => void refresh(null));
});
