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

/** The national motto, or the number's line: the paper as it was issued begins here, and needs no title of the page. */
const OWN_HEAD = /Độc lập\s*[-–]\s*Tự do|Số\s*:\s*\d*\s*\//u;
/** Where it is looked for, in UTF-16 units from the body's start. */
const FIRST = 1500;

/** Find the paper on a page and take its text; where it has lost its own head, the page's title and lead come first. Null where there is none. */
export function readBody(document: Document, address: string): PageBody | null {
  const site = siteOf(new URL(address));
  const root = site.body(document);
  if (!root) return null;
  const noise = site.noise ?? [];
  const alone = walk(root, { noise });
  const whole = OWN_HEAD.test(alone.raw.slice(0, FIRST).normalize('NFC'));
  const letterhead = whole ? null : letterheadBefore(root);
  const before = letterhead ? [letterhead] : headOf(site, document, root);
  const walked = whole ? alone : walk([...before, root], { noise });
  return { site: site.name, root, walked, pageDate: site.date?.(document) ?? null };
}

const MOTTO = /Độc lập\s*[-–]\s*Tự do/u;
/** Elements looked at beside each of those that hold the body. */
const NEIGHBOURS = 20;

/** The table with the letterhead, where a page keeps it beside the paper's words and not among them. */
function letterheadBefore(root: Element): Element | null {
  for (let at: Element | null = root; at && at !== root.ownerDocument.body; at = at.parentElement) {
    let beside = at.previousElementSibling;
    for (let count = 0; beside && count < NEIGHBOURS; beside = beside.previousElementSibling, count++) {
      const words = beside.textContent ?? '';
      if (words.length <= FIRST && MOTTO.test(words.normalize('NFC'))) return beside;
    }
  }
  return null;
}

const headOf = (site: Site, document: Document, root: Element): Element[] =>
  (site.head?.(document) ?? []).filter((element) => !root.contains(element) && !element.contains(root));
