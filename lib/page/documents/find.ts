import { detailLinks } from './detail.ts';
import { listLinks } from './list.ts';
import type { PaperLink } from './paper-link.ts';

/** The files on a page that may be read as notices, in the page's order. */
export const paperLinks = (document: Document, address: string): PaperLink[] => [
  ...detailLinks(document, address),
  ...listLinks(document, address),
];
