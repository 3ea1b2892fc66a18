import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/messages';
import { hasDocuments } from '@/lib/page/documents/probe';
import { likelyBody, looksLikeNotice } from '@/lib/page/probe';

/** How long a page may take to fill itself in, in ms, and how often it is looked at meanwhile. */
const PATIENCE = 10_000;
const PAUSE = 500;

/** On every page of the Government's sites: the cheap test, and one message if it says yes. */
export default defineContentScript({
  matches: ['https://*.chinhphu.vn/*', 'https://*.baochinhphu.vn/*'],
  runAt: 'document_idle',
  main(ctx) {
    if (hasDocuments(document)) void ask('inject', 'documents');
    const tell = (): boolean => {
      if (!looksLikeNotice(document)) return false;
      void ask('inject', 'notice');
      return true;
    };
    // a page that has its text and is no notice is left alone; one that has no text yet is given some time
    if (tell() || likelyBody(document)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (tell() || likelyBody(document)) stop();
      }, PAUSE);
    });
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(stop, PATIENCE);
    ctx.onInvalidated(stop);
  },
});
