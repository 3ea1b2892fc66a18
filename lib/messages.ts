import { browser } from 'wxt/browser';
import type { PageSnapshot } from './core/task/snapshot.ts';
import type { NoticeRecord, TaskInput } from './core/task/task.ts';

export type { LeftOutLine, PageSnapshot } from './core/task/snapshot.ts';

/** What the page needs to know of the tracker and the settings; never more than concerns its own notice. */
export interface PageState {
  /** Keys (TaskInput.key) of this notice's tracked tasks, and which of them are late. */
  readonly tracked: readonly string[];
  readonly late: readonly string[];
  readonly language: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Single-letter keys are wanted. */
  readonly singleKeys: boolean;
  /** Tracked tasks of this notice that the page did not read itself: selected by hand, or read elsewhere. Their keys are in `tracked` too. */
  readonly extra: readonly { readonly key: string; readonly selectors: TaskInput['selectors'] }[];
  /** Keys of what the user says is no task. */
  readonly setAside: readonly string[];
  /** Keys of the tasks that are the user's own agency's; null when no agency is chosen. */
  readonly mine: readonly string[] | null;
  /** Of those, and of what a split of the agency's forerunner leaves open: why, in words; "" where the agency is named itself. By key. */
  readonly why: Readonly<Record<string, { readonly words: string; readonly open: boolean }>>;
}

/** What a document page says of a paper; null where it does not. `issued` is an ISO day, `page` the address of the paper's own page. */
export interface PaperFacts {
  readonly number: string | null;
  readonly issued: string | null;
  readonly kind: string | null;
  readonly body: string | null;
  readonly signer: string | null;
  /** Trích yếu. */
  readonly title: string | null;
  readonly page: string;
}

/** What is known of papers named on a page, and how to speak there. */
export interface KnownPapers {
  /** In the order asked: how many tasks were read when it was read last, and how many are tracked; null where it was never read. */
  readonly papers: readonly ({ readonly tasks: number; readonly tracked: number } | null)[];
  readonly language: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
}

/** Requests from a page to the background. Every call answers with a Result. */
export interface ToBackground {
  /** The cheap test said yes: put the reading part into this tab. */
  inject: { request: 'notice' | 'documents'; response: null };
  /** Opens a paper's file in the reader, on the user's act. `paper` is what the page it was linked on says of it. */
  openReader: {
    request: { readonly address: string; readonly name: string; readonly paper: PaperFacts | null };
    response: null;
  };
  /** Of papers that a page names: what was read of them before. */
  knownPapers: {
    request: { readonly papers: readonly { readonly number: string | null; readonly issued: string | null }[] };
    response: KnownPapers;
  };
  /** The page was read; answers what is tracked of it. */
  pageRead: { request: PageSnapshot; response: PageState };
  track: { request: { notice: NoticeRecord; tasks: readonly TaskInput[]; address: string }; response: PageState };
  untrack: { request: { noticeId: string; keys: readonly string[] }; response: PageState };
  /** The user says that these are no tasks, or (`aside` false) that they are after all. Remembered for the notice, wherever it stands. */
  setAside: { request: { noticeId: string; keys: readonly string[]; aside: boolean }; response: PageState };
  /** Opens a tracked task in the panel, ready to be corrected. */
  edit: { request: { noticeId: string; key: string }; response: null };
  /** Opens the panel of the sender's window; must be answered within the user's gesture. */
  openPanel: { request: null; response: null };
  /** An extension page wrote to the tracker: tell the tabs. */
  trackerChanged: { request: { noticeIds: readonly string[] }; response: null };
}

/** Requests from the panel or the background to the page in a tab. */
export interface ToPage {
  snapshot: { request: null; response: PageSnapshot };
  /** Scroll to the clause and flash it. `found` is false where the words are no longer there. */
  goTo: { request: { key: string; selectors: TaskInput['selectors'] }; response: { found: boolean } };
  /** Track what is selected in the page; `tracked` is false where nothing of the paper is. */
  trackSelection: { request: null; response: { tracked: boolean } };
  /** What is tracked has changed: redraw. */
  state: { request: PageState; response: null };
}

/** Failure is a value across a border: `message` is for the user, in their language; `detail` for a report. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly detail?: string };

type Table = ToBackground & ToPage;
interface Envelope<K extends keyof Table> {
  readonly dondoc: K;
  readonly request: Table[K]['request'];
}

/** Ask the background. A dead or updated extension, or one that does not answer, gives `ok: false`. */
export async function ask<K extends keyof ToBackground>(
  name: K,
  request: ToBackground[K]['request'],
): Promise<Result<ToBackground[K]['response']>> {
  return settle(() => browser.runtime.sendMessage({ dondoc: name, request } satisfies Envelope<K>));
}

/** Ask the page in a tab. A tab without our reading part gives `ok: false`. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  request: ToPage[K]['request'],
): Promise<Result<ToPage[K]['response']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { dondoc: name, request } satisfies Envelope<K>, { frameId: 0 }));
}

/** Where a message came from: the tab, if it came from one. */
export interface Sender {
  /** The extension that sent it: ours, or the message is not heard. */
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly windowId: number; readonly url?: string | undefined }
    | undefined;
  readonly url?: string | undefined;
}

type Handlers<T extends object> = {
  readonly [K in keyof T]: T[K] extends { request: infer Q; response: infer R }
    ? (request: Q, sender: Sender) => Promise<Result<R>> | Result<R>
    : never;
};

/** Answer messages of one table. Unknown messages, and any that our own extension did not send, are left alone. Returns what removes the listener. */
export function answer<T extends ToBackground | ToPage>(handlers: Partial<Handlers<T>>): () => void {
  const listener = (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (sender?.id !== browser.runtime.id) return undefined;
    const name = nameOf(message);
    const handler =
      name !== null && Object.hasOwn(handlers, name)
        ? (handlers as Record<string, (q: unknown, s: Sender) => unknown>)[name]
        : undefined;
    if (!handler) return undefined;
    return settleResult(() => handler((message as { request: unknown }).request, sender));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('dondoc' in message)) return null;
  return typeof message.dondoc === 'string' ? message.dondoc : null;
}

async function settle<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    const result = (await send()) as Result<T> | undefined;
    return result ?? { ok: false, message: 'no-answer' };
  } catch (error) {
    return { ok: false, message: 'no-answer', detail: String(error) };
  }
}

/** The handler runs at once, within the message's own turn, so that a user's gesture still counts. */
function settleResult(run: () => unknown): Promise<Result<unknown>> {
  try {
    return Promise.resolve(run()).then(
      (value) => value as Result<unknown>,
      (error: unknown) => ({ ok: false, message: 'failed', detail: String(error) }) as const,
    );
  } catch (error) {
    return Promise.resolve({ ok: false, message: 'failed', detail: String(error) });
  }
}
