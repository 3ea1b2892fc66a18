import { firsts, hasWords, type Site, under } from './site.ts';

/** luatvietnam.vn: the first .the-document-body is a summary; the text is under #noidung. */
export const luatvietnam: Site = {
  name: 'luatvietnam',
  matches: (url) => under(url, 'luatvietnam.vn'),
  body: (document) =>
    firsts(document, ['#noidung .the-document-body[data-role="content-body"]', '#noidung .the-document-body']).find(
      hasWords,
    ) ?? null,
  noise: ['.fix_docquyen', '.doc-summary'],
  testUrls: ['https://luatvietnam.vn/chinh-sach/thong-bao-56-tb-vpcp-2025-393021-d6.html'],
};
