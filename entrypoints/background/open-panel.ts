import { browser } from 'wxt/browser';
import { askToOpen } from '@/lib/tracker/to-open.ts';
import { ourUrl } from './our-url.ts';
import { firefoxSidebar } from './sidebar.ts';

/**
 * Show a task, or the list of what falls due (null), after a click outside our pages. The panel opens in the window used last; where the browser
 * does not let it (the click may have been forgotten meanwhile), the same page opens in a tab. A panel that is open hears the wish.
 */
export async function showInPanel(find: Promise<string | null>): Promise<void> {
  const opened = openBeside();
  await askToOpen(await find.catch(() => null));
  if (await opened) return;
  const url = ourUrl('/sidepanel.html');
  // without any window there is no place for a tab
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

/** Called in the turn of the click, for the user's gesture ends with it. Whether a panel is open now. */
function openBeside(): Promise<boolean> {
  const sidebar = browser.sidePanel ? undefined : firefoxSidebar();
  if (sidebar)
    return sidebar.open().then(
      () => true,
      () => false,
    );
  // By callback: a promise's continuation is no longer within the gesture.
  return new Promise((resolve) => {
    browser.windows.getLastFocused({ windowTypes: ['normal'] }, (window) => {
      if (browser.runtime.lastError || window?.id === undefined || !browser.sidePanel) return resolve(false);
      browser.sidePanel.open({ windowId: window.id }).then(
        () => resolve(true),
        () => resolve(false),
      );
      void browser.windows.update(window.id, { focused: true }).catch(() => {});
    });
  });
}
