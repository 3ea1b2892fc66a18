import type { PaperFacts } from '../../messages.ts';

/** A file of a paper, as a page of the Government's document system links it, with what the page says of the paper. */
export interface PaperLink {
  readonly anchor: HTMLAnchorElement;
  readonly address: string;
  /** The file's own name, to be shown: the last part of its address. */
  readonly name: string;
  readonly facts: PaperFacts;
}

/** A link to a file, or null where it is none: script addresses (the page's own viewer), other schemes, broken ones. */
export function paperLink(anchor: HTMLAnchorElement, facts: PaperFacts): PaperLink | null {
  const href = anchor.getAttribute('href') ?? '';
  const url = URL.canParse(href, facts.page) ? new URL(href, facts.page) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href === facts.page) return null;
  return { anchor, address: url.href, name: nameOf(url), facts };
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Blanks made one, NFC: a portal's cell holds newlines and runs of blanks. Empty gives null. */
export const tidy = (text: string | null | undefined): string | null =>
  (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC') || null;
