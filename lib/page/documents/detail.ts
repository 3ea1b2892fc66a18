import { dayOf } from '../sites/site.ts';
import { documentFacts } from '../sites/vanban.ts';
import { mayBeNotice } from './may-be-notice.ts';
import { type PaperLink, paperLink } from './paper-link.ts';

/**
 * The attachments of a document page whose paper is, or may be, a notice. The table is read by its labels; the ids are made by the server
 * and change. None on any other page.
 */
export function detailLinks(document: Document, address: string): PaperLink[] {
  const facts = documentFacts(document);
  if (!facts.has('Số ký hiệu') && !facts.has('Tài liệu đính kèm')) return [];
  const say = (label: string): string | null => facts.get(label) ?? null;
  const paper = {
    number: say('Số ký hiệu'),
    issued: dayOf(say('Ngày ban hành')),
    kind: say('Loại văn bản'),
    body: say('Cơ quan ban hành'),
    signer: say('Người ký'),
    title: say('Trích yếu'),
    page: address,
  };
  if (mayBeNotice(paper) === 'no') return [];
  return [...document.querySelectorAll<HTMLAnchorElement>('.Content tr.doc-list a[href], .Content .rp-file a[href]')]
    .map((anchor) => paperLink(anchor, paper))
    .filter((link): link is PaperLink => link !== null);
}
