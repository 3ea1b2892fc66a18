import type { PageReading } from './read-page.ts';

/** The page must have been still for this long, in ms, before it is read again. */
const STILL = 800;

/**
 * Tell when the words that were read have changed: replaced by a postback, added to, or taken away. Other changes of the page (adverts,
 * counters) cost one look at a length.
 */
export function watchText(
  document: Document,
  read: () => PageReading | null,
  changed: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  let length = read()?.root.textContent?.length;
  const look = (): void => {
    const reading = read();
    const now = reading?.root.isConnected ? reading.root.textContent?.length : undefined;
    if (address === location.href && reading && now === length) return;
    address = location.href;
    changed();
    length = read()?.root.textContent?.length;
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
