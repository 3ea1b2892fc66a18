import { firsts, hasWords, type Site, under } from './site.ts';

/** thuvienphapluat.vn: the text with its header table, hard-wrapped within paragraphs. */
export const thuvienphapluat: Site = {
  name: 'thuvienphapluat',
  matches: (url) => under(url, 'thuvienphapluat.vn'),
  body: (document) => firsts(document, ['#divContentDoc .content1', '#divContentDoc']).find(hasWords) ?? null,
  noise: ['#hdsdcondau', '[id^="tooltip_"]', '.NoiDungChiaSe', '.__mucluc'],
  testUrls: ['https://thuvienphapluat.vn/van-ban/Thuong-mai/Thong-bao-176-TB-VPCP-2022-ket-luan-517695.aspx'],
};
