import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { askPage, type PageSnapshot } from '@/lib/messages.ts';
import { ownTab } from './own-tab.ts';
import { readerChannel } from './reader-channel.ts';

/** What the tab in view holds. */
export type PageState =
  | { readonly kind: 'loading' }
  /** `outside`: a page that the extension may not look at, so that nobody knows what it holds. */
  | { readonly kind: 'none'; readonly outside?: boolean }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly tabId: number; readonly snapshot: PageSnapshot };

/** What is asked of a tab. */
interface Tab {
  readonly id?: number | undefined;
  readonly windowId: number;
  readonly url?: string | undefined;
}

/** Notices come late where a site builds its text by script: a page without one is asked again, ever more rarely. */
const AGAIN = [400, 1200, 3000];

/** Follows the active tab of the panel's window. `changed` hears of every newly read page. */
export function createPageSource(changed: () => void) {
  const page = signal<PageState>({ kind: 'loading' });
  let windowId: number | undefined;
  let tabId: number | undefined;
  let turn = 0;

  const activeTab = async (): Promise<Tab | undefined> => {
    const [tab] = await browser.tabs.query({
      active: true,
      ...(windowId === undefined ? { currentWindow: true } : { windowId }),
    });
    windowId ??= tab?.windowId;
    const own = await ownTab();
    return own === null || tab?.id !== own ? tab : lastBefore(own, tab.windowId);
  };
  /** In a tab of its own the panel shows the page that was looked at last. */
  const lastBefore = async (own: number, windowId: number): Promise<Tab | undefined> => {
    const others = (await browser.tabs.query({ windowId })).filter(({ id }) => id !== own);
    return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  };
  const settle = (state: PageState): void => {
    page.value = state;
    changed();
  };
  /** Ask the page what it holds; older questions that are still open are forgotten. */
  const read = async (attempt = 0): Promise<void> => {
    const mine = ++turn;
    const tab = await activeTab().catch(() => undefined);
    const id = tab?.id;
    if (mine !== turn) return;
    if (id !== tabId) page.value = { kind: 'loading' };
    tabId = id;
    if (id === undefined) return settle({ kind: 'none' });
    const answer = await askPage(id, 'snapshot', null);
    if (mine !== turn) return;
    if (answer.ok && answer.value) return settle({ kind: 'read', tabId: id, snapshot: answer.value });
    // a browser tells the address of none but the pages that were allowed
    const none = { kind: 'none', outside: !answer.ok && tab?.url === undefined } as const;
    settle(answer.ok || answer.message === 'no-answer' ? none : { kind: 'failed' });
    const wait = AGAIN[attempt];
    if (wait !== undefined) setTimeout(() => mine === turn && void read(attempt + 1), wait);
  };

  const onActivated = (info: { windowId: number }): void => {
    if (windowId === undefined || info.windowId === windowId) void read();
  };
  const onUpdated = (id: number, change: { status?: string; url?: string }): void => {
    if (id === tabId && (change.status === 'complete' || change.url)) void read();
  };
  const channel = readerChannel();
  const onReader = ({ data }: MessageEvent<unknown>): void => {
    if (data === tabId) void read(AGAIN.length);
  };
  return {
    page,
    read: () => read(),
    start(): () => void {
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onUpdated.addListener(onUpdated);
      channel.addEventListener('message', onReader);
      void read();
      return () => {
        turn++;
        channel.close();
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onUpdated.removeListener(onUpdated);
      };
    },
  };
}
