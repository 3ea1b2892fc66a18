import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { locate } from '@/lib/core/anchor/locate.ts';
import type { Selector } from '@/lib/core/anchor/selector.ts';
import { toRaw } from '@/lib/core/text/page-text.ts';
import { answer, type ToPage } from '@/lib/messages.ts';
import { readerChannel } from '../../state/reader-channel.ts';
import type { Reader } from './reader.ts';

/** How often a page that is still being read is looked at again for words asked for, ms. */
const STEP = 250;

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
    goTo: async ({ selectors }) => ({ ok: true, value: { found: await goTo(reader, selectors) } }),
  });
  return () => {
    silence();
    stopTelling();
    channel.close();
  };
}

/** Words of a page that is still being recognised are waited for, with that page in view, so that it is read first. */
async function goTo(reader: Reader, selectors: readonly Selector[]): Promise<boolean> {
  const page = pageOf(selectors);
  let shown = false;
  for (;;) {
    const now = reader.paper.peek();
    const span = now && locate(now.page.text, selectors);
    if (now && span && reader.view.goTo(toRaw(now.page, span))) return true;
    if (page !== null && !shown && reader.view.stage) {
      reader.view.stage.showPage(page);
      shown = true;
    }
    if (reader.opening.phase.peek().kind !== 'open' || !reader.reading.running.peek()) return false;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** The page that a file's selector names, from 0. */
function pageOf(selectors: readonly Selector[]): number | null {
  const fragment = selectors.find((one) => one.type === 'FragmentSelector');
  const page = /^page=(\d+)$/.exec(fragment?.value ?? '')?.[1];
  return page === undefined ? null : Number(page) - 1;
}
