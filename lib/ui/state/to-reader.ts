import { browser } from 'wxt/browser';
import type { NoticeRecord, TaskInput } from '@/lib/core/task/task.ts';
import type { PaperFacts } from '@/lib/messages.ts';
import { Papers } from '@/lib/tracker/papers.ts';
import { ourPage } from './our-pages.ts';

type Selectors = TaskInput['selectors'];

/** Whether a task was tracked in the reader: its words stand in a file, which knows pages or places of its own. */
export const isInFile = (task: { readonly address: string; readonly selectors: Selectors }): boolean =>
  task.address.startsWith('file:') || task.selectors.some((one) => one.type === 'FragmentSelector');

/** What a reader's tab shows or is to show; `at`: the words to go to once it is read. */
interface Wish {
  readonly address: string;
  readonly name: string;
  readonly paper: PaperFacts | null;
  readonly at?: Selectors;
}

/** The tab of a reader that shows this file, or asks for it; brought to the front. */
async function readerTabOf(address: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const wishes = await browser.storage.session.get(null);
  const tab = tabs.find(({ url }) => {
    if (!url?.startsWith(ourPage('/reader.html'))) return false;
    const wish = wishes[`reader:${new URL(url).searchParams.get('id')}`] as Wish | undefined;
    return wish?.address === address;
  });
  if (tab?.id === undefined) return undefined;
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return tab.id;
}

/**
 * The tab of the reader with a task's file: the one that is open, or a new one that goes to the words by itself once the file is read.
 * `ask`: the file is on the user's own disk and no copy of it is kept, so that it has to be chosen again; its name.
 */
export async function openInReader(
  address: string,
  selectors: Selectors,
  notice: NoticeRecord | undefined,
): Promise<{ readonly tabId: number | undefined; readonly fresh: boolean; readonly ask: string | null }> {
  const open = await readerTabOf(address);
  if (open !== undefined) return { tabId: open, fresh: false, ask: null };
  const hash = address.startsWith('file:') ? address.slice('file:'.length) : null;
  const papers = new Papers();
  const [copy, known] = hash
    ? await Promise.all([papers.copy(hash), papers.nameOf(hash)]).catch(() => [null, null])
    : [null, null];
  await papers.close();
  const name = known ?? copy?.name ?? notice?.number ?? nameIn(address);
  const id = crypto.randomUUID();
  const wish: Wish = { address, name, paper: notice ? factsOf(notice) : null, at: selectors };
  await browser.storage.session.set({ [`reader:${id}`]: wish });
  const tab = await browser.tabs.create({ url: `${ourPage('/reader.html')}?id=${id}`, active: true });
  return { tabId: tab.id, fresh: true, ask: hash && !copy ? name : null };
}

/** What the tracker knows of a paper, as a page that links to it would say it. */
const factsOf = ({ number, issued, title, issuer }: NoticeRecord): PaperFacts => ({
  number,
  issued,
  kind: null,
  body: issuer,
  signer: null,
  title,
  page: '',
});

const nameIn = (address: string): string => {
  try {
    return decodeURIComponent(new URL(address).pathname.split('/').at(-1) || address);
  } catch {
    return address;
  }
};
