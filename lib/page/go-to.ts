import { locate } from '../core/anchor/locate.ts';
import type { Selector } from '../core/anchor/selector.ts';
import { toRaw } from '../core/text/page-text.ts';
import { rangesOf } from './ranges.ts';
import type { PageReading } from './read-page.ts';

/** How long a clause is flashed, in ms. */
const FLASH = 1000;

/**
 * Scroll to where the selectors lead and flash the words there. False where the words are not in the page any more. Where the user wants
 * no motion, the flash is a ground that stays until the next action.
 */
export function goTo(
  { page, walked }: PageReading,
  selectors: readonly Selector[],
  flash?: (ranges: readonly Range[]) => void,
): boolean {
  const span = locate(page.text, selectors);
  const ranges = span ? rangesOf(walked, toRaw(page, span)) : [];
  const [first] = ranges;
  if (!first) return false;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const top = first.getBoundingClientRect().top;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  if (flash) {
    flash(ranges);
    const clear = (): void => flash([]);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      addEventListener('pointerdown', clear, { once: true });
      addEventListener('keydown', clear, { once: true });
    } else setTimeout(clear, FLASH);
  }
  return true;
}
