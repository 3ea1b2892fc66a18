import { browser } from 'wxt/browser';
import { ourPage } from './our-pages.ts';

let asked: Promise<number | null> | undefined;

/** The tab that this page of ours is open in; null in the side panel. */
export function ownTab(): Promise<number | null> {
  asked ??= Promise.resolve(browser.tabs.getCurrent?.()).then(
    (tab) => tab?.id ?? null,
    () => null,
  );
  return asked;
}

/** Where this page is itself a tab, another one has to be brought to the front to be seen. */
export async function bringForward(tabId: number): Promise<void> {
  const own = await ownTab();
  if (own !== null && own !== tabId) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** The panel in a tab of its own: the one that is open, or a new one. */
export async function openPanelTab(): Promise<void> {
  const address = ourPage('/sidepanel.html');
  const open = (await browser.tabs.query({})).find(({ url }) => url?.startsWith(address));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address, active: true });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
