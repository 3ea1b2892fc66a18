import { dayOf, firsts, hasWords, type Site } from './site.ts';

const HOSTS = ['vanban.chinhphu.vn', 'chinhphu.vn', 'www.chinhphu.vn'];

/** What the document page says of the paper in its table: "Số ký hiệu" → "56/TB-VPCP". Blank values are left out. */
export function documentFacts(document: Document): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  // ids are made by the server and td.col1 is also the cell that lays out the whole page: go by the box and the label
  for (const label of document.querySelectorAll('.Content td.col1')) {
    const name = tidy(label.textContent);
    const value = tidy(label.nextElementSibling?.textContent);
    if (name !== '' && value !== '' && !facts.has(name)) facts.set(name, value);
  }
  return facts;
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');

/** The Government's document pages: a table and attached files, and on older pages the text itself. A list has no body. */
export const vanban: Site = {
  name: 'vanban',
  matches: (url) => HOSTS.includes(url.hostname) && !/-\d{9,}\.htm$/.test(url.pathname),
  body: (document) => {
    const inline = document.querySelector('#block_detail');
    return hasWords(inline) ? inline : null;
  },
  head: (document) => firsts(document, ['h4.title > span[id$="lb_noidung"]']),
  date: (document) => dayOf(documentFacts(document).get('Ngày ban hành')),
  noise: ['.similar-document-control', '.detail-file'],
  testUrls: [
    'https://vanban.chinhphu.vn/?pageid=27160&docid=219115',
    'https://vanban.chinhphu.vn/?classid=1&docid=219006&orggroupid=4&pageid=27160',
    'https://chinhphu.vn/default.aspx?pageid=27160&docid=90252',
    'https://vanban.chinhphu.vn/',
    'https://chinhphu.vn/he-thong-van-ban?classid=2&mode=1',
  ],
};
