import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Makes a box that scrolls sideways a stop of the tab key while its content is wider than it, so that arrows scroll it; else it is none. */
export function useScrollsByKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    return () => watch.disconnect();
  }, [box]);
}
