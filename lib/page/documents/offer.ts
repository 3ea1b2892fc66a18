import { h, render } from 'preact';
import tokens from '../../../assets/tokens.css?inline';
import card from '../../card/parts.css?inline';
import { sayIn } from '../../card/words.ts';
import { resolveLanguage } from '../../i18n/common.ts';
import { ask, type KnownPapers } from '../../messages.ts';
import { type Host, mountHost } from '../host.ts';
import { Chips } from './Chips.tsx';
import styles from './documents.css?inline';
import { paperLinks } from './find.ts';
import type { PaperLink } from './paper-link.ts';

/** Said in the page when buttons are put there, so that those left over from before (an updated extension) go. It carries nothing. */
const END = 'dondoc:end-documents';
/** A button's likely width, for keeping it within the window; how high it is, and the least that it may be; in CSS pixels. */
const WIDTH = 140;
const HEIGHT = 22;
const LEAST = 16;
/** Between two buttons one above the other. */
const GAP = 4;

/**
 * Offer to read the files of a document page or list: a button beside each that may be a notice. Kept true to the page while it changes
 * (its lists are filled and turned by script). Nothing is fetched here; the reader does, when a button is pressed.
 */
export function offerDocuments(document: Document): void {
  document.dispatchEvent(new Event(END));
  const ending = new AbortController();
  document.addEventListener(END, () => ending.abort(), { once: true });
  new Offer(document, ending.signal);
}

class Offer {
  private readonly host: Host;
  private links: readonly PaperLink[] = [];
  private known: KnownPapers;
  private failure: string | null = null;
  private frame = 0;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    this.known = { papers: [], language: resolveLanguage('auto', navigator.language), theme: 'auto' };
    this.host = mountHost(document, [tokens, card, styles].join('\n'), signal, 'don-doc-papers');
    const changes = new MutationObserver(() => this.later());
    changes.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'class'],
    });
    const sizes = new ResizeObserver(() => this.later());
    sizes.observe(document.documentElement);
    document.addEventListener('scroll', () => this.later(), { capture: true, passive: true, signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.learn(), {
      signal,
    });
    signal.addEventListener('abort', () => {
      changes.disconnect();
      sizes.disconnect();
      cancelAnimationFrame(this.frame);
      render(null, this.host.shadow);
    });
    this.look();
  }

  /** Once a frame at most. */
  private later(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
    });
  }

  private look(): void {
    if (this.signal.aborted) return;
    const next = paperLinks(this.document, this.document.location.href);
    const same = next.length === this.links.length && next.every(({ anchor }, at) => anchor === this.links[at]?.anchor);
    if (!same) {
      this.links = next;
      void this.learn();
    }
    this.draw();
  }

  private async learn(): Promise<void> {
    if (this.links.length === 0) return;
    const asked = this.links;
    const answer = await ask('knownPapers', {
      papers: asked.map(({ facts: { number, issued } }) => ({ number, issued })),
    });
    if (!answer.ok || asked !== this.links || this.signal.aborted) return;
    this.known = answer.value;
    this.host.theme(answer.value.theme);
    this.draw();
  }

  private async open({ address, name, facts }: PaperLink): Promise<void> {
    const answer = await ask('openReader', { address, name, paper: facts });
    this.failure = answer.ok
      ? null
      : answer.message === 'no-answer'
        ? sayIn(this.known.language)('toast.updated')
        : answer.message;
    this.draw();
  }

  private draw(): void {
    const say = sayIn(this.known.language);
    const places = this.links.map(({ anchor }) => this.placeOf(anchor));
    const high = Math.max(LEAST, Math.min(HEIGHT, pitchOf(places) - GAP));
    const chips = this.links.map((link, at) => {
      const place = places[at];
      return {
        link,
        place: place ? { left: place.left, top: place.middle - high / 2 } : null,
        known: this.known.papers[at] ?? null,
      };
    });
    render(
      h(Chips, { chips, high, say, open: (link) => void this.open(link), failure: this.failure }),
      this.host.shadow,
    );
  }

  /** Right of the link's words, or under them where there is no room; null while they are not drawn. */
  private placeOf(anchor: HTMLAnchorElement): { readonly left: number; readonly middle: number } | null {
    const box = [...anchor.getClientRects()].findLast(({ width }) => width > 0);
    if (!box) return null;
    const origin = this.host.element.getBoundingClientRect();
    const fits = box.right + 10 + WIDTH <= this.document.documentElement.clientWidth;
    const left = fits ? box.right + 10 : box.left;
    const middle = fits ? box.top + box.height / 2 : box.bottom + 2 + HEIGHT / 2;
    return { left: left - origin.left, middle: middle - origin.top };
  }
}

/** How far apart the nearest two buttons stand one above the other: a portal's rows may be no higher than a line. */
function pitchOf(places: readonly ({ readonly left: number; readonly middle: number } | null)[]): number {
  const drawn = places.flatMap((place) => place ?? []).sort((a, b) => a.middle - b.middle);
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { left, middle }] of drawn.entries())
    for (const next of drawn.slice(at + 1)) {
      if (next.middle - middle >= least) break;
      // those of one row stand side by side
      if (next.middle - middle > HEIGHT / 2 && Math.abs(next.left - left) < WIDTH) least = next.middle - middle;
    }
  return least;
}
