import type { Served } from '../tools/serve.ts';

/** A notice whose tasks stand where bookmarks could lie on something: in a list with bullets, in one with numbers, in a table that counts its rows. */
export const MARGINS: Served = {
  url: 'https://xaydungchinhsach.chinhphu.vn/thong-bao-592-tb-vpcp-119261112090000001.htm',
  html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo 592/TB-VPCP</title>
<style>body{margin:0;font:18px/1.6 "Noto Serif",serif}.detail-main{max-width:760px;margin:0 auto;padding:20px 24px}
table{width:100%;border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;vertical-align:top;text-align:left}</style></head>
<body><div class="detail-main"><h1 data-role="title">Thông báo 592/TB-VPCP</h1>
<div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
<p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 592/TB-VPCP</p><p>Hà Nội, ngày 12 tháng 11 năm 2026</p>
<p><b>THÔNG BÁO</b></p><p><b>Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về thanh toán không dùng tiền mặt</b></p>
<p>Ngày 10 tháng 11 năm 2026, tại Trụ sở Chính phủ, Phó Thủ tướng Chính phủ đã chủ trì cuộc họp. Sau khi nghe báo cáo và ý kiến các đại biểu, Phó Thủ tướng kết luận như sau:</p>
<p>1. Bộ Tài chính:</p>
<ul><li>Trình Chính phủ dự thảo Nghị định về hóa đơn điện tử trước ngày 15/12/2026.</li>
<li>Báo cáo Thủ tướng Chính phủ kết quả thực hiện trong tháng 01/2027.</li></ul>
<p>2. Ngân hàng Nhà nước Việt Nam:</p>
<ol><li><p>Ban hành Thông tư hướng dẫn mở tài khoản trước ngày 28/02/2027.</p></li>
<li><p>Xây dựng kế hoạch truyền thông, hoàn thành trong Quý I/2027.</p></li></ol>
<p>3. Nhiệm vụ của các bộ, cơ quan:</p>
<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Thời hạn</th></tr>
<tr><td>1</td><td>Hoàn thiện cơ sở dữ liệu về bảo hiểm xã hội</td><td>Bộ Nội vụ</td><td>Tháng 3/2027</td></tr>
<tr><td>2</td><td>Xây dựng Đề án học phí không dùng tiền mặt</td><td>Bộ Giáo dục và Đào tạo</td><td>Tháng 6/2027</td></tr></table>
<p>Văn phòng Chính phủ thông báo để các cơ quan biết, thực hiện./.</p>
</div></div></body></html>`,
};
