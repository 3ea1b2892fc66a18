// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { looksLikeNotice } from '@/lib/page/probe.ts';

interface Made {
  readonly title?: string;
  readonly sapo?: string;
  readonly body?: string;
}

function page({ title = '', sapo = '', body = '<p>…</p>' }: Made): Document {
  document.title = title;
  document.body.innerHTML = `<h1 data-role="title">${title}</h1><h2 data-role="sapo">${sapo}</h2><div data-role="content">${body}</div>`;
  return document;
}

describe('worth reading', () => {
  test.each<[string, Made]>([
    ['title of a notice', { title: 'Thông báo số 56/TB-VPCP kết luận của Thủ tướng về nhà ở xã hội' }],
    ['without a number', { title: 'TOÀN VĂN: Thông báo kết luận của Phó Thủ tướng tại cuộc họp về đường sắt' }],
    ['Cyrillic letters in the number', { title: 'Văn bản 56/ТВ-VРСР' }],
    ['report, by its title', { title: 'Kết luận của Thủ tướng tại phiên họp Ban Chỉ đạo' }],
    [
      'report, by its lead',
      { title: 'Đẩy nhanh tiến độ', sapo: 'Phát biểu kết luận hội nghị, Phó Thủ tướng yêu cầu các bộ khẩn trương.' },
    ],
    ['dispatch', { title: 'Công điện về ứng phó với bão' }],
    ['directive', { title: 'Chỉ thị số 9/CT-TTg về tiết kiệm điện' }],
    ['heading in the body', { title: 'Văn bản mới', body: '<p>THÔNG BÁO</p><p>Kết luận của Thủ tướng Chính phủ</p>' }],
    ['number in the body', { title: 'Văn bản mới', body: '<table><tr><td>Số: <b>56</b>/TB-VPCP</td></tr></table>' }],
    ['number left blank', { title: 'Văn bản mới', body: '<p>Số:      /TB-UBND</p>' }],
    [
      'words cut by a paste',
      { title: 'Văn bản mới', body: '<p>TH<span>ÔNG BÁO</span></p><p>KẾT L<span>UẬN</span></p>' },
    ],
    [
      'set phrase in the report',
      { title: 'Họp về cao tốc', body: '<p>Kết luận cuộc họp, Phó Thủ tướng giao Bộ Xây dựng.</p>' },
    ],
  ])('%s', (_name, made) => expect(looksLikeNotice(page(made))).toBe(true));
});

describe('not worth reading', () => {
  test.each<[string, Made]>([
    [
      'news',
      { title: 'Hoa Tết vào vụ sớm', sapo: 'Nông dân đồng bằng xuống giống.', body: '<p>Thời tiết thuận lợi.</p>' },
    ],
    ['news of a meeting', { title: 'Thủ tướng tiếp Đại sứ', sapo: 'Chiều 3/9, Thủ tướng tiếp Đại sứ.' }],
    [
      'news that cites a notice far down',
      { title: 'Giá vàng', body: `<p>${'Giá vàng tăng. '.repeat(300)}</p><p>Số: 56/TB-VPCP</p>` },
    ],
    ['conclusion of inspectors', { title: 'Công bố kết luận thanh tra đất đai tại tỉnh A' }],
    ['a law', { title: 'Luật Đất đai', body: '<p>LUẬT</p><p>ĐẤT ĐAI</p><p>Điều 1. Phạm vi</p>' }],
    ['a tender', { title: 'Thông báo mời thầu gói số 5', body: '<p>THÔNG BÁO</p><p>Mời thầu</p>' }],
    ['an obituary', { title: 'Thông báo lễ tang đồng chí' }],
    ['nothing there yet', { title: 'Đang tải', body: '' }],
  ])('%s', (_name, made) => expect(looksLikeNotice(page(made))).toBe(false));

  test('a list of documents, and a document whose text is in files', () => {
    document.title = 'Hệ thống văn bản';
    document.body.innerHTML =
      '<div class="document-content"><table class="search-result"><tr><td>THÔNG BÁO Kết luận</td></tr></table></div>';
    expect(looksLikeNotice(document)).toBe(false);
    document.body.innerHTML =
      '<h4 class="title"><span id="a_lb_noidung">Thông báo kết luận</span></h4><div id="block_detail"><div> </div></div>';
    expect(looksLikeNotice(document)).toBe(false);
  });
});
