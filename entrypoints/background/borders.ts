import { browser } from 'wxt/browser';
import { z } from 'zod';
import { isoDay, noticeRecord, taskInput } from '@/lib/core/task/task.ts';
import type { Sender } from '@/lib/messages.ts';

/** More than any real notice holds (the longest seen has about 120 tasks of at most 4 kB): beyond it something is wrong. */
const MOST_TASKS = 2000;
const LONGEST = 20_000;

const tasks = z
  .array(taskInput.extend({ quote: z.string().min(1).max(LONGEST), key: z.string().min(1).max(500) }))
  .max(MOST_TASKS)
  .refine((list) => list.reduce((sum, task) => sum + task.quote.length, 0) < 100 * LONGEST, 'too much text');
const address = z.string().max(4000);

const said = z.string().max(4000).nullable();
const fileAddress = address.refine(
  (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
  'no web address',
);

/** What pages send, checked. What the background does not use is not let through. */
export const requests = {
  inject: z.enum(['notice', 'documents']),
  openReader: z.object({
    address: fileAddress,
    name: z.string().max(500),
    paper: z
      .object({
        number: said,
        issued: isoDay.nullable(),
        kind: said,
        body: said,
        signer: said,
        title: said,
        page: address,
      })
      .nullable(),
  }),
  knownPapers: z.object({ papers: z.array(z.object({ number: said, issued: said })).max(1000) }),
  pageRead: z.object({ url: address, notice: noticeRecord, tasks }),
  track: z.object({ notice: noticeRecord, tasks, address }),
  untrack: z.object({ noticeId: z.string().min(1).max(500), keys: z.array(z.string().max(500)).max(MOST_TASKS) }),
  setAside: z.object({
    noticeId: z.string().min(1).max(500),
    keys: z.array(z.string().max(500)).max(MOST_TASKS),
    aside: z.boolean(),
  }),
  edit: z.object({ noticeId: z.string().min(1).max(500), key: z.string().max(500) }),
  trackerChanged: z.object({ noticeIds: z.array(z.string().max(500)).max(100_000) }),
};

/** Whether a message came from a page of the extension itself (panel, reader, options). */
export const isOurPage = (sender: Sender): boolean =>
  originOf(sender.url) !== null && originOf(sender.url) === originOf(ourUrl());

/** The tab of a message that a web page's top frame sent over https (or a page of ours in a tab); null for anything else. */
export function tabOf(sender: Sender): number | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) return null;
  return isOurPage(sender) || originOf(sender.url)?.startsWith('https://') ? tabId : null;
}

/** The address to keep: the one given, if it is of the sender's own origin, else the sender's. */
export function addressOf(sender: Sender, given: string): string {
  if (isOurPage(sender)) return given;
  return originOf(given) === originOf(sender.url) ? given : (sender.url ?? '');
}

/** The extension's own address. Its type is made by the build for each entrypoint, hence the plain form here. */
const ourUrl = (): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL('/');

function originOf(url: string | undefined): string | null {
  try {
    const { origin, protocol, host } = new URL(url ?? '');
    return origin === 'null' ? `${protocol}//${host}` : origin;
  } catch {
    return null;
  }
}
