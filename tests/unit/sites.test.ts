// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readBody } from '@/lib/page/page-body.ts';
import { generic } from '@/lib/page/sites/generic.ts';
import { siteOf, sites } from '@/lib/page/sites/index.ts';
import { dayOf } from '@/lib/page/sites/site.ts';
import { documentFacts } from '@/lib/page/sites/vanban.ts';

const page = (html: string, head = ''): Document => {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  return document;
};

describe('which site an address belongs to', () => {
  test('the general one comes last, and takes what no other does', () => {
    expect(sites.at(-1)).toBe(generic);
    expect(siteOf(new URL('https://www.quangninh.gov.vn/thong-bao'))).toBe(generic);
  });

  test.each(sites.flatMap((site) => site.testUrls.map((url) => [site.name, url] as const)))('%s: %s', (name, url) => {
    expect(siteOf(new URL(url)).name).toBe(name);
  });

  test.each(['https://notbaochinhphu.vn/a-102260905122709839.htm', 'https://chinhphu.vn.example.com/?docid=1'])(
    'a host that only looks like one: %s',
    (url) => expect(siteOf(new URL(url)).name).toBe('generic'),
  );
});

const ARTICLE = `
  <h1 class="title" data-role="title">Thông báo kết luận về nhà ở</h1>
  <p class="days" data-role="publishdate">03/4/2026 05:59</p>
  <h2 class="sapo detail-sapo" data-role="sapo">(Chinhphu.vn) - Văn phòng ban hành thông báo.</h2>
  <div class="detail-content afcbc-body" data-role="content"><p>1. Giao Bộ Xây dựng:</p>
    <div class="VCSortableInPreviewMode" type="RelatedNewsBox"><div class="kbwscwl-relatedbox">Tham khảo thêm</div></div>
    <figure class="VCSortableInPreviewMode" type="Photo"><figcaption>Ảnh: VGP</figcaption></figure><p>a) Trình Nghị định.</p></div>
  <aside>Tin liên quan</aside>`;

describe('where the words stand', () => {
  test('an article: title, lead and body, without its boxes', () => {
    const body = readBody(page(ARTICLE), 'https://xaydungchinhsach.chinhphu.vn/a-119260403055900000.htm');
    expect(body?.walked.raw.trim().split(/\s*\n\s*/)).toEqual([
      'Thông báo kết luận về nhà ở',
      '(Chinhphu.vn) - Văn phòng ban hành thông báo.',
      '1. Giao Bộ Xây dựng:',
      'a) Trình Nghị định.',
    ]);
    expect(body?.pageDate).toBe('2026-04-03');
  });

  test('a paper with its own head is read without the page’s title', () => {
    const own = '<p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 12/TB-VPCP</p><p>1. Giao Bộ Xây dựng:</p>';
    const body = readBody(
      page(ARTICLE.replace('<p>1. Giao Bộ Xây dựng:</p>', own)),
      'https://baochinhphu.vn/a-102260905122709839.htm',
    );
    expect(body?.walked.raw.startsWith('VĂN PHÒNG CHÍNH PHỦ')).toBe(true);
  });

  test('the published time outweighs what the page prints', () => {
    const doc = page(ARTICLE, '<meta property="article:published_time" content="2026-04-05T13:30:00+07:00">');
    expect(readBody(doc, 'https://baochinhphu.vn/a-102260905122709839.htm')?.pageDate).toBe('2026-04-05');
  });

  const DETAIL = (inline: string) => `<form style="display:none"><table><tr><td class="col1" id="1">
    <h4 class="title"><span id="ctrl_1_lb_noidung">Thông báo số 12/TB-VPCP</span></h4>
    <div class="document-detail" id="block_detail"><div style="all: initial">${inline}</div></div>
    <div class="Content"><table><tr><td class="col1">Số ký hiệu</td><td>
        12/TB-VPCP</td></tr><tr><td class="col1">Ngày ban hành</td><td> 14-01-2026</td></tr><tr><td class="col1">Người ký</td><td> </td></tr></table></div>
    </td></tr></table></form>`;
  const ADDRESS = 'https://vanban.chinhphu.vn/?classid=2&docid=1&pageid=27160';

  test('a document page with its text', () => {
    const body = readBody(page(DETAIL('<p>1. Giao Bộ Y tế.</p>')), ADDRESS);
    expect(body?.walked.raw.trim().split('\n')).toEqual(['Thông báo số 12/TB-VPCP', '1. Giao Bộ Y tế.']);
    expect(body?.pageDate).toBe('2026-01-14');
  });

  test('a document page with files only has none', () => {
    expect(readBody(page(DETAIL(' \n ')), ADDRESS)).toBe(null);
  });

  test('the table is read by its labels, blank values left out', () => {
    expect([...documentFacts(page(DETAIL('')))]).toEqual([
      ['Số ký hiệu', '12/TB-VPCP'],
      ['Ngày ban hành', '14-01-2026'],
    ]);
  });

  test('a list has none', () => {
    const list =
      '<div class="document-content"><table class="table search-result"><tr><td><a><span class="code">12/TB-VPCP</span></a></td></tr></table></div>';
    expect(readBody(page(list), 'https://vanban.chinhphu.vn/')).toBe(null);
  });

  test('luatvietnam: the text and not the summary', () => {
    const html = `<div id="tomtat"><div class="the-document-body doc-summary">Tóm tắt</div></div>
      <div id="noidung"><div class="the-document-body" data-role="content-body"><div class="fix_docquyen">Hiệu lực</div><p>Toàn văn</p></div></div>`;
    expect(readBody(page(html), 'https://luatvietnam.vn/a-d6.html')?.walked.raw.trim()).toBe('Toàn văn');
  });

  test('thuvienphapluat: the text without what lies over it', () => {
    const html = `<div class="NoiDungChiaSe">Chia sẻ</div><div id="divContentDoc"><div id="hdsdcondau" style="display:none"></div>
      <div class="content1"><div><div><p>
			Thực hiện Nghị quyết số
01</p><div id="tooltip_1">Chú giải</div></div></div></div></div>`;
    const body = readBody(page(html), 'https://thuvienphapluat.vn/van-ban/A/B-1.aspx');
    expect(body?.walked.raw.replace(/\s+/g, ' ').trim()).toBe('Thực hiện Nghị quyết số 01');
  });

  test('any other page: the body is found, and the page is left as it was', () => {
    const paragraph =
      'Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo Chủ tịch Ủy ban nhân dân tỉnh, hoàn thành trước ngày 15/6/2026. ';
    const doc = page(
      `<nav>Trang chủ Liên hệ</nav><div id="body">${`<p>${paragraph.repeat(3)}</p>`.repeat(6)}</div><div class="footer">Bản quyền</div>`,
    );
    const before = doc.documentElement.outerHTML;
    const body = readBody(doc, 'https://www.laocai.gov.vn/thong-bao');
    expect(body?.walked.raw).toContain('Giao Sở Xây dựng');
    expect(body?.walked.raw).not.toContain('Trang chủ');
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

test.each<[string | null, string | null]>([
  ['2025-04-03T05:59:00+07:00', '2025-04-03'],
  ['03/04/2025 05:59', '2025-04-03'],
  ['27-8-2009', '2009-08-27'],
  ['Thứ tư, 22/10/2025, 19:25', '2025-10-22'],
  ['', null],
  [null, null],
  ['hôm qua', null],
])('dayOf(%j)', (text, day) => expect(dayOf(text)).toBe(day));
