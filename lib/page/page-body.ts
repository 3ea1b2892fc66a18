import type { IsoDay } from '../core/calendar/iso-day.ts';
import { type Site, siteOf } from './sites/index.ts';
import { type Walk, walk } from './walk.ts';

/** The paper on a page: where it stands, what it says, and the day the page gives itself. */
export interface PageBody {
  readonly site: string;
  readonly root: Element;
  readonly walked: Walk;
  readonly pageDate: IsoDay | null;
}

/** Find the paper on a page and take its text: title and lead first where they stand apart. Null where the page has none. */
export function readBody(document: Document, address: string): PageBody | null {
  const site = siteOf(new URL(address));
  const root = site.body(document);
  if (!root) return null;
  const walked = walk([...headOf(site, document, root), root], { noise: site.noise ?? [] });
  return { site: site.name, root, walked, pageDate: site.date?.(document) ?? null };
}

const headOf = (site: Site, document: Document, root: Element): Element[] =>
  (site.head?.(document) ?? []).filter((element) => !root.contains(element) && !element.contains(root));
