import { locate } from '@/lib/core/anchor/locate.ts';
import type { Selector } from '@/lib/core/anchor/selector.ts';
import { toRaw } from '@/lib/core/text/page-text.ts';
import type { Reader } from './reader.ts';

/** How often a page that is still being read is looked at again for words asked for, ms. */
const STEP = 250;
/** Looks after which the desk is surely there. */
const MOUNTED = 20;

/**
 * Go to words and flash them; false where they are not there. Those of a page that is still being recognised are waited for, with that
 * page in view, so that it is read first.
 */
export async function goToWords(
  reader: Pick<Reader, 'paper' | 'view' | 'opening' | 'reading'>,
  selectors: readonly Selector[],
): Promise<boolean> {
  const page = pageOf(selectors);
  let shown = false;
  for (let waits = 0; ; waits++) {
    const now = reader.paper.peek();
    const span = now && locate(now.page.text, selectors);
    if (now && span && reader.view.goTo(toRaw(now.page, span))) return true;
    if (page !== null && !shown && reader.view.stage) {
      reader.view.stage.showPage(page);
      shown = true;
    }
    const open = reader.opening.phase.peek().kind === 'open';
    const toCome = reader.reading.running.peek() || (reader.view.stage === null && waits < MOUNTED);
    if (!open || !toCome) return false;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** The page that a file's selector names, from 0. */
function pageOf(selectors: readonly Selector[]): number | null {
  const fragment = selectors.find((one) => one.type === 'FragmentSelector');
  const page = /^page=(\d+)$/.exec(fragment?.value ?? '')?.[1];
  return page === undefined ? null : Number(page) - 1;
}
