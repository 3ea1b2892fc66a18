import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { answer, type ToPage } from '@/lib/messages.ts';
import { readerChannel } from '../../state/reader-channel.ts';
import { goToWords } from './go-to-words.ts';
import type { Reader } from './reader.ts';

/** Answer the panel: what was read, and going to a clause; and tell it when more was read. Returns what stops it. */
export function answerPanel(reader: Reader): () => void {
  const channel = readerChannel();
  let tabId: number | undefined;
  void browser.tabs?.getCurrent?.().then((tab) => {
    tabId = tab?.id;
  });
  const stopTelling = effect(() => {
    void reader.snapshot.value;
    if (tabId !== undefined) channel.postMessage(tabId);
  });
  const silence = answer<ToPage>({
    snapshot: () => {
      const value = reader.snapshot.peek();
      return value ? { ok: true, value } : { ok: false, message: 'no-answer' };
    },
    goTo: async ({ selectors }) => ({ ok: true, value: { found: await goToWords(reader, selectors) } }),
  });
  return () => {
    silence();
    stopTelling();
    channel.close();
  };
}
