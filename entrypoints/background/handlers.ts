import { browser } from 'wxt/browser';
import { z } from 'zod';
import { paperKey } from '@/lib/core/task/identity.ts';
import { type Key, resolveLanguage, t } from '@/lib/i18n/index.ts';
import type { PageState, Result, Sender, ToBackground } from '@/lib/messages.ts';
import { TrackerError } from '@/lib/tracker/errors.ts';
import { rememberRead } from '@/lib/tracker/read-counts.ts';
import { writeSetAside } from '@/lib/tracker/set-aside.ts';
import { readSettings } from '@/lib/tracker/settings.ts';
import { askToEdit } from '@/lib/tracker/to-edit.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { addressOf, isOurPage, requests, tabOf } from './borders.ts';
import { knownPapers } from './known-papers.ts';
import { openReader } from './open-reader.ts';
import { asideKey, forPage, type OpenTab, pageStateOf, recallTab, rememberTab } from './open-tabs.ts';
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
    inject: (request, sender) =>
      settled(async () => {
        const target = { tabId: requireTab(sender), frameIds: [0] };
        const file = parse(requests.inject, request) === 'documents' ? '/documents.js' : '/annotate.js';
        await browser.scripting.executeScript({ target, files: [file] });
        return null;
      }),

    openReader: (request, sender) =>
      settled(async () => {
        requireTab(sender);
        await openReader(parse(requests.openReader, request), sender.tab);
        return null;
      }),

    knownPapers: (request, sender) =>
      settled(async () => {
        requireTab(sender);
        const { papers } = parse(requests.knownPapers, request);
        const { language, theme } = await readSettings();
        return {
          papers: await knownPapers(await opening, papers),
          language: resolveLanguage(language, browser.i18n.getUILanguage()),
          theme,
        };
      }),

    pageRead: (request, sender) =>
      settled(async () => {
        const tabId = requireTab(sender);
        const page = parse(requests.pageRead, request);
        await (await opening).meet(page.notice, addressOf(sender, page.url));
        await rememberTab(tabId, page);
        await rememberRead(page.notice.number, page.notice.issued, page.tasks.length);
        return stateOf(page);
      }),

    track: (request, sender) =>
      settled(async () => {
        const tabId = requireTab(sender);
        const { notice, tasks, address } = parse(requests.track, request);
        const tab = await requireNotice(tabId, notice.id);
        const act = await (await opening).track(tab.notice, tasks, addressOf(sender, address));
        const known = new Set(tab.tasks.map((task) => task.key));
        // what was selected by hand is no task that the page reads: it comes back as `extra`
        const more = tasks.filter((task) => task.source === 'read' && !known.has(task.key));
        const page = { notice: tab.notice, tasks: [...tab.tasks, ...more] };
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

    setAside: (request, sender) =>
      settled(async () => {
        const { noticeId, keys, aside } = parse(requests.setAside, request);
        const tab = await requireNotice(requireTab(sender), noticeId);
        const tasks = tab.tasks.filter((task) => keys.includes(task.key));
        await writeSetAside(asideKey(tab), tasks, aside);
        const home = await (await opening).recognise(tab.notice);
        void refresh([home?.id ?? asideKey(tab)]);
        return stateOf(tab);
      }),

    edit: (request, sender) =>
      settled(async () => {
        const { noticeId, key } = parse(requests.edit, request);
        const tab = await requireNotice(requireTab(sender), noticeId);
        const { ids } = await pageStateOf(await opening, await readSettings(), tab);
        const id = ids.get(key);
        if (id === undefined) throw new Refused('error.notFound');
        await askToEdit(id);
        return null;
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
