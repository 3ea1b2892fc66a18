import { browser } from 'wxt/browser';
import type { NoticeRecord, TaskInput } from '@/lib/core/task/task.ts';
import { askPage } from '@/lib/messages.ts';
import { bringForward } from './own-tab.ts';
import { openInReader } from './to-reader.ts';

export type Arrival = 'found' | 'lost' | 'not-opened';
/** The file has to be chosen again in the tab that was opened: its name. */
export interface Choose {
  readonly choose: string;
}
type Clause = { readonly key: string; readonly selectors: TaskInput['selectors'] };

const PATIENCE = 15_000;
const STEP = 300;

/** Scroll to a clause in a tab and flash it. */
export async function goToInTab(tabId: number, clause: Clause): Promise<Arrival> {
  await bringForward(tabId);
  const answer = await askPage(tabId, 'goTo', { key: clause.key, selectors: clause.selectors });
  if (!answer.ok) return 'not-opened';
  return answer.value.found ? 'found' : 'lost';
}

/** Bring the tab at an address to the front, or open one, wait until its page was read, and go to the clause. */
export async function goToAddress(address: string, clause: Clause): Promise<Arrival> {
  if (!/^https?:/.test(address)) return 'not-opened';
  try {
    const tabId = await tabAt(address);
    if (tabId === undefined) return 'not-opened';
    return (await whenRead(tabId)) ? await goToInTab(tabId, clause) : 'not-opened';
  } catch {
    return 'not-opened';
  }
}

/** A scan is recognised page by page: its words may come late. */
const PATIENCE_FOR_FILES = 120_000;

/** Bring a task's file to the front in the reader, wait until it is read, and go to the clause. */
export async function goToInFile(
  address: string,
  clause: Clause,
  notice: NoticeRecord | undefined,
): Promise<Arrival | Choose> {
  try {
    const { tabId, ask } = await openInReader(address, clause.selectors, notice);
    if (ask !== null) return { choose: ask };
    if (tabId === undefined) return 'not-opened';
    return (await whenRead(tabId, PATIENCE_FOR_FILES)) ? await goToInTab(tabId, clause) : 'not-opened';
  } catch {
    return 'not-opened';
  }
}

async function tabAt(address: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => plain(tab.url) === plain(address));
  if (open?.id === undefined) return (await browser.tabs.create({ url: address, active: true })).id;
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
  return open.id;
}

const plain = (url: string | undefined): string => (url ?? '').replace(/#.*$/, '');

async function whenRead(tabId: number, patience = PATIENCE): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += STEP) {
    const answer = await askPage(tabId, 'snapshot', null);
    if (answer.ok && answer.value) return true;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return false;
}
