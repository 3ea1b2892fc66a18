import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type ToBackground } from '@/lib/messages.ts';
import { readSettings, watchSettings } from '@/lib/tracker/settings.ts';
import { openTracker } from '@/lib/tracker/tracker.ts';
import { showBadge } from './badge.ts';
import { createHandlers } from './handlers.ts';
import { answerMenu, makeMenu } from './menu.ts';
import { forgetTab, tellTabs } from './open-tabs.ts';
import { firefoxSidebar } from './sidebar.ts';

/** Wires the browser's events to what answers them. It may be stopped and started at any time: nothing is kept here. */
export default defineBackground(() => {
  const tracker = openTracker();
  const refresh = async (noticeIds: readonly string[] | null): Promise<void> => {
    await Promise.allSettled([tellTabs(await tracker, await readSettings(), noticeIds), showBadge(await tracker)]);
  };
  answer<ToBackground>(createHandlers(tracker, refresh));
  watchSettings(() => void refresh(null).then(makeMenu));
  answerMenu();
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => {});
  if (!browser.sidePanel) browser.action.onClicked.addListener(() => void firefoxSidebar()?.open());

  // A day that turns changes the badge; the alarm is there only once reminders were allowed.
  browser.runtime.onStartup.addListener(() => void refresh(null));
  browser.runtime.onInstalled.addListener(() => void refresh(null).then(makeMenu));
  browser.alarms?.create('badge', { periodInMinutes: 60 });
  browser.alarms?.onAlarm.addListener((alarm) => alarm.name === 'badge' && void refresh(null));
});
