import { browser } from 'wxt/browser';
import { z } from 'zod';
import { paperKey } from '@/lib/core/task/identity.ts';
import { type Key, resolveLanguage, t } from '@/lib/i18n/index.ts';
import type { PageState, Result, Sender, ToBackground } from '@/lib/messages.ts';
import { TrackerError } from '@/lib/tracker/errors.ts';
import { readSettings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { addressOf, isOurPage, requests, tabOf } from './borders.ts';
import { forPage, type OpenTab, pageStateOf, recallTab, rememberTab } from './open-tabs.ts';
import { firefoxSidebar } from './sidebar.ts';

type Handlers = {
  [K in keyof ToBackground]: (
    request: ToBackground[K]['request'],
    sender: Sender,
  ) => Promise<Result<ToBackground[K]['response']>> | Result<ToBackground[K]['response']>;
};

/** A request that is refused, with the key of the words that say why. */
class Refused extends Error {
  constructor(
    readonly key: Key,
    detail = '',
  ) {
    super(detail || key);
  }
}

/**
 * Answers to what pages ask. A page may read and change what is tracked of the notice it was read as, and nothing else.
 * `refresh` tells the other tabs and the badge; it is not waited for.
 */
export function createHandlers(
  opening: Promise<Tracker>,
  refresh: (noticeIds: readonly string[] | null) => Promise<void>,
): Handlers {
  const stateOf = async (tab: OpenTab): Promise<PageState> =>
    forPage(await pageStateOf(await opening, await readSettings(), tab));

  return {
    inject: (_request, sender) =>
      settled(async () => {
        const target = { tabId: requireTab(sender), frameIds: [0] };
        await browser.scripting.executeScript({ target, files: ['/annotate.js'] });
        return null;
      }),

    pageRead: (request, sender) =>
      settled(async () => {
        const tabId = requireTab(sender);
        const page = parse(requests.pageRead, request);
        await (await opening).meet(page.notice, addressOf(sender, page.url));
        await rememberTab(tabId, page);
        return stateOf(page);
      }),

    track: (request, sender) =>
      settled(async () => {
        const tabId = requireTab(sender);
        const { notice, tasks, address } = parse(requests.track, request);
        const tab = await requireNotice(tabId, notice.id);
        const act = await (await opening).track(tab.notice, tasks, addressOf(sender, address));
        const known = new Set(tab.tasks.map((task) => task.key));
        const page = { notice: tab.notice, tasks: [...tab.tasks, ...tasks.filter((task) => !known.has(task.key))] };
        if (page.tasks.length > tab.tasks.length) await rememberTab(tabId, page);
        void refresh(act.noticeIds);
        return stateOf(page);
      }),

    untrack: (request, sender) =>
      settled(async () => {
        const { noticeId, keys } = parse(requests.untrack, request);
        const tab = await requireNotice(requireTab(sender), noticeId);
        const { ids } = await pageStateOf(await opening, await readSettings(), tab);
        const act = await (await opening).untrack(keys.flatMap((key) => ids.get(key) ?? []));
        void refresh(act.noticeIds);
        return stateOf(tab);
      }),

    // No await before open(): the user's gesture counts only within this turn.
    openPanel: (_request, sender) => {
      const opened = openPanel(sender);
      return settled(async () => {
        await opened.catch(() => {
          throw new Refused('error.openPanel');
        });
        return null;
      });
    },

    trackerChanged: (request, sender) =>
      settled(async () => {
        if (!isOurPage(sender)) throw new Refused('error.failed');
        await refresh(parse(requests.trackerChanged, request).noticeIds);
        return null;
      }),
  };
}

function openPanel({ tab }: Sender): Promise<void> {
  try {
    if (browser.sidePanel && tab) return browser.sidePanel.open({ windowId: tab.windowId });
    return firefoxSidebar()?.open() ?? Promise.reject(new Error('no side panel'));
  } catch (error) {
    return Promise.reject(error);
  }
}

function requireTab(sender: Sender): number {
  const tabId = tabOf(sender);
  if (tabId === null) throw new Refused('error.failed');
  return tabId;
}

/** The tab's own notice; any other is none of its business. */
async function requireNotice(tabId: number, noticeId: string): Promise<OpenTab> {
  const tab = await recallTab(tabId);
  if (tab?.notice.id !== noticeId && !(tab && paperKey(tab.notice.number, tab.notice.issued) === noticeId))
    throw new Refused('error.failed');
  return tab;
}

function parse<T>(schema: z.ZodType<T>, request: unknown): T {
  const result = schema.safeParse(request);
  if (!result.success) throw new Refused('error.failed', z.prettifyError(result.error));
  return result.data;
}

/** The answer, or the failure in the user's words. */
async function settled<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const key: Key = error instanceof TrackerError || error instanceof Refused ? error.key : 'error.failed';
    const { language } = await readSettings();
    return {
      ok: false,
      message: t(resolveLanguage(language, browser.i18n.getUILanguage()), key),
      detail: String(error),
    };
  }
}
