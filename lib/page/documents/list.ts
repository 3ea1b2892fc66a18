import { dayOf } from '../sites/site.ts';
import { mayBeNotice } from './may-be-notice.ts';
import { type PaperLink, paperLink, tidy } from './paper-link.ts';

/**
 * The attachments of those rows of a list that are conclusion notices. Rows are known by their `span.code`: header and pager have none. The
 * date is taken from the second cell (a copy of it stands in the third).
 */
export function listLinks(document: Document, address: string): PaperLink[] {
  return [...document.querySelectorAll('.document-content table.search-result span.code')].flatMap((code) => {
    const row = code.closest('tr');
    if (!row) return [];
    const own = row.querySelector<HTMLAnchorElement>('a[href*="docid="]')?.getAttribute('href');
    const paper = {
      number: tidy(code.textContent),
      issued: dayOf(row.querySelector(':scope > td:nth-child(2) .issued-date')?.textContent),
      kind: null,
      body: null,
      signer: null,
      title: tidy(row.querySelector('span.substract')?.textContent),
      page: own && URL.canParse(own, address) ? new URL(own, address).href : address,
    };
    if (mayBeNotice(paper) !== 'notice') return [];
    return [...row.querySelectorAll<HTMLAnchorElement>('.bl-doc-files a[href]')]
      .map((anchor) => paperLink(anchor, paper))
      .filter((link): link is PaperLink => link !== null);
  });
}
