import { browser } from 'wxt/browser';
import { z } from 'zod';
import { noticeId } from '@/lib/core/task/identity.ts';
import { noticeRecord, party } from '@/lib/core/task/task.ts';
import { resolveLanguage } from '@/lib/i18n/index.ts';
import { askPage, type PageState } from '@/lib/messages.ts';
import { type OnPage, onPage } from '@/lib/tracker/on-page.ts';
import { setAsideOf } from '@/lib/tracker/set-aside.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { whyWords } from '@/lib/ui/model/mine.ts';
import { sayIn } from '@/lib/ui/model/words.ts';

/** What a tab showed when last read: kept for the browser's session, for the background forgets. */
const openTab = z.object({
  notice: noticeRecord,
  tasks: z.array(z.object({ key: z.string(), quote: z.string(), leads: z.array(party), coops: z.array(party) })),
});
export type OpenTab = z.infer<typeof openTab>;

/** Enough of a quote to know it again; session storage is small. */
const QUOTE = 1000;
const keyOf = (tabId: number): string => `tab:${tabId}`;

/** Session storage that is full forgets the other tabs: they are read again when they are next shown or reloaded. */
export async function rememberTab(tabId: number, tab: OpenTab): Promise<void> {
  const tasks = tab.tasks.map(({ key, quote, leads, coops }) => ({ key, quote: quote.slice(0, QUOTE), leads, coops }));
  const entry = { [keyOf(tabId)]: { notice: tab.notice, tasks } };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const others = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('tab:'));
    await browser.storage.session.remove(others);
    await browser.storage.session.set(entry);
  }
}

export async function recallTab(tabId: number): Promise<OpenTab | null> {
  const key = keyOf(tabId);
  const found = openTab.safeParse((await browser.storage.session.get(key))[key]);
  return found.success ? found.data : null;
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** The part of the tracker that concerns one page. */
export async function pageStateOf(
  tracker: Tracker,
  settings: Settings,
  tab: OpenTab,
): Promise<PageState & Pick<OnPage, 'ids'>> {
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const { why, ...seen } = await onPage(tracker, tab.notice, tab.tasks, settings.agencyId, settings.unitText);
  return {
    ...seen,
    extra: seen.extra.map(({ key, record }) => ({ key, selectors: record.selectors })),
    setAside: await setAsideOf(asideKey(tab), tab.tasks),
    theme: settings.theme,
    singleKeys: settings.singleKeys,
    language,
    why: whyWords(sayIn(language), why, tab.tasks),
  };
}

/** What is set aside is kept under the paper's own name. */
export const asideKey = ({ notice }: Pick<OpenTab, 'notice'>): string => noticeId(notice);

/** Only what may cross to the page. */
export const forPage = (state: PageState): PageState => {
  const { tracked, late, mine, why, language, theme, singleKeys, extra, setAside } = state;
  return { tracked, late, mine, why, language, theme, singleKeys, extra, setAside };
};

/** Tell the tabs that show one of these notices (null: all tabs) how it stands now. Tabs that are gone do not matter. */
export async function tellTabs(
  tracker: Tracker,
  settings: Settings,
  noticeIds: readonly string[] | null,
): Promise<void> {
  const session = await browser.storage.session.get(null);
  const ids = noticeIds && new Set(noticeIds);
  const tabs = Object.entries(session).flatMap(([key, value]) => {
    const tab = key.startsWith('tab:') ? openTab.safeParse(value) : null;
    return tab?.success ? [{ tabId: Number(key.slice(4)), tab: tab.data }] : [];
  });
  await Promise.all(
    tabs.map(async ({ tabId, tab }) => {
      const home = ids && (await tracker.recognise(tab.notice));
      if (ids && !ids.has(home?.id ?? asideKey(tab))) return;
      await askPage(tabId, 'state', forPage(await pageStateOf(tracker, settings, tab)));
    }),
  );
}
