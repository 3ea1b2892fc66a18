import type { IsoDay } from '../../core/calendar/iso-day.ts';
import { dayOf, firsts, hasWords } from './site.ts';

/** The parts that baochinhphu.vn and its sister sites share: one content system, whose templates differ in all but `data-role`. */

const BODY =
  '.detail-content[data-role="content"], [data-role="content"].afcbc-body, [data-role="content"], .detail-content.afcbc-body';

export const articleBody = (document: Document): Element | null => {
  const found = document.querySelector(BODY);
  return hasWords(found) ? found : null;
};

export const articleHead = (document: Document): Element[] =>
  firsts(document, ['h1[data-role="title"], h1.detail-title', '[data-role="sapo"], h2.detail-sapo']);

export const articleDate = (document: Document): IsoDay | null =>
  dayOf(document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')) ??
  dayOf(document.querySelector('[data-role="publishdate"]')?.textContent);

export const ARTICLE_NOISE: readonly string[] = [
  '.VCSortableInPreviewMode[type="RelatedNewsBox"]',
  '.VCSortableInPreviewMode[type="VideoStream"]',
  '.VCSortableInPreviewMode[type="Photo"]',
  '.kbwscwl-relatedbox',
  '.VCObjectBoxRelatedNewsItemSapo',
  '[data-role="sapo"]',
];
