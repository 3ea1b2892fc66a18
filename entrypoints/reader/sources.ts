import { browser } from 'wxt/browser';
import { z } from 'zod';
import { taskInput } from '@/lib/core/task/task.ts';
import { fetchFile } from '@/lib/reader/fetch-file.ts';
import type { Papers } from '@/lib/tracker/papers.ts';
import { NotAllowed } from '@/lib/ui/reader/model/trouble.ts';
import type { Sources } from '@/lib/ui/reader/sources.ts';
import { opener } from './open.ts';

const text = z.string().nullable();
const wanted = z.object({
  address: z.string().max(4000),
  name: z.string().max(1000),
  paper: z
    .object({ number: text, issued: text, kind: text, body: text, signer: text, title: text, page: z.string() })
    .nullable(),
  at: taskInput.shape.selectors.optional(),
});

/** The tab's own wish: its key stands in the address, the wish itself in the browser's session, which ends with it. */
const idOf = (): string | null => new URLSearchParams(location.search).get('id');

const BEFORE = 'shown';

const originOf = (address: string): string => `${new URL(address).origin.replace(/:\d+$/, '')}/*`;

/** Where the page's files come from. */
export const sources = (papers: Papers): Sources => ({
  async wanted() {
    const id = idOf();
    if (id === null) return null;
    const key = `reader:${id}`;
    const found = wanted.safeParse((await browser.storage.session.get(key))[key]);
    return found.success ? found.data : null;
  },
  before() {
    const kept = sessionStorage.getItem(BEFORE);
    try {
      return wanted.parse(JSON.parse(kept ?? ''));
    } catch {
      return null;
    }
  },
  async remember(now) {
    // the browser gives it back with the tab, also after a restart, and to no other
    sessionStorage.setItem(BEFORE, JSON.stringify(now));
    const id = idOf() ?? crypto.randomUUID();
    await browser.storage.session.set({ [`reader:${id}`]: now });
    if (idOf() === null) history.replaceState(null, '', `?id=${id}`);
  },
  async fetch(address, signal, tell) {
    if (!/^https?:/.test(address) || !(await browser.permissions.contains({ origins: [originOf(address)] })))
      throw new NotAllowed(address);
    const bytes = await fetchFile(address, {
      signal,
      tell: (done, all) => {
        if (all !== null && all > 0) tell(Math.min(1, done / all));
      },
    });
    return { name: nameOf(address), content: new Blob([new Uint8Array(bytes)]) };
  },
  permit: (address) => browser.permissions.request({ origins: [originOf(address)] }).catch(() => false),
  open: opener(papers),
});

/** The file's name as its address gives it. */
function nameOf(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || new URL(address).hostname;
  } catch {
    return last;
  }
}
