import type { IsoDay } from '../../core/calendar/iso-day.ts';

/** Where a site keeps the words of a paper. Selectors and hosts only: what the words mean is read elsewhere. */
export interface Site {
  readonly name: string;
  readonly matches: (url: URL) => boolean;
  /** The element that holds the paper's text; null where this page of the site has none. */
  readonly body: (document: Document) => Element | null;
  /** What stands before the body and belongs to the paper: title, lead. */
  readonly head?: (document: Document) => Element[];
  /** The day the page gives itself. */
  readonly date?: (document: Document) => IsoDay | null;
  /** Selectors of what stands in the body and is no part of the paper. */
  readonly noise?: readonly string[];
  /** Addresses that it is for; held by a test. */
  readonly testUrls: readonly string[];
}

/** Whether a host is `domain` or lies under it. */
export const under = (url: URL, domain: string): boolean =>
  url.hostname === domain || url.hostname.endsWith(`.${domain}`);

/** Elements that a list of selectors finds first, each once, in the order given. */
export const firsts = (document: Document, selectors: readonly string[]): Element[] =>
  selectors.map((selector) => document.querySelector(selector)).filter((found): found is Element => found !== null);

/** "2025-04-03T05:59:00+07:00" and "03/04/2025 05:59" → "2025-04-03"; anything else → null. The hour of Hà Nội is taken as written. */
export function dayOf(text: string | null | undefined): IsoDay | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (iso) return iso[0];
  const office = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text ?? '');
  if (!office) return null;
  const [, date = '', month = '', year = ''] = office;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Whether an element says anything at all. */
export const hasWords = (element: Element | null): element is Element => (element?.textContent ?? '').trim() !== '';
