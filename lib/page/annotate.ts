import { type PageReading, readPage } from './read-page.ts';
import { Session } from './session.ts';
import { watchText } from './watch-text.ts';

/** Said in the page when a reading begins, so that one left over from before (an updated extension) ends. It carries nothing. */
const END = 'dondoc:end';

/** Read the page and keep the reading true to it, until another takes over. */
export function annotate(document: Document): void {
  document.dispatchEvent(new Event(END));
  const whole = new AbortController();
  document.addEventListener(END, () => whole.abort(), { once: true });
  let current: AbortController | null = null;
  let read: PageReading | null = null;

  const start = (): void => {
    const next = readPage(document, location.href);
    if (
      next?.page.raw === read?.page.raw &&
      next?.walked.nodes.every(({ node }, at) => node === read?.walked.nodes[at]?.node)
    )
      return;
    current?.abort();
    read = next;
    current = new AbortController();
    if (next) new Session(next, current.signal);
  };
  whole.signal.addEventListener('abort', () => current?.abort());
  start();
  watchText(document, () => read, start, whole.signal);
}
