import { browser } from 'wxt/browser';
import type { PaperFacts } from '@/lib/messages.ts';

/** What the reader was asked to open: kept for the browser's session, so that a reload opens it again and a restart asks first. */
export interface ToRead {
  readonly address: string;
  readonly name: string;
  readonly paper: PaperFacts | null;
}

/** Open a file in the reader, in a tab of the same window, right after the one it was asked from. */
export async function openReader(
  wanted: ToRead,
  from?: { readonly id?: number | undefined; readonly windowId: number } | undefined,
): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [`reader:${id}`]: wanted });
  const { index } = from?.id === undefined ? {} : await browser.tabs.get(from.id).catch(() => ({ index: undefined }));
  await browser.tabs.create({
    url: readerUrl(id),
    active: true,
    ...(from ? { windowId: from.windowId } : {}),
    ...(index === undefined ? {} : { index: index + 1 }),
  });
}

/** The reader's address. Its type is made by the build for each entrypoint, hence the plain form here. */
export const readerUrl = (id: string): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(`/reader.html?id=${id}`);
