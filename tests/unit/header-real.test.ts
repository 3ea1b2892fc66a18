import { describe, expect, it } from 'vitest';
import { type Header, readHeader } from '../../lib/core/notice/header.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { silent } from '../../lib/core/trace.ts';

const head = (text: string): Header => readHeader(buildPageText(text), {}, silent);
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
/** A whole small notice, of which each row replaces a part. */
const notice = ({
  top = `ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\n${NATION}`,
  number = 'Số: 217/TB-UBND',
  dateline = 'Cao Bằng, ngày 18 tháng 3 năm 2026',
  title = 'Kết luận của Phó Chủ tịch UBND tỉnh Hoàng Văn Thạch tại cuộc họp về hồ chứa Khuổi Khoán',
  opening = 'Ngày 16/3/2026, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh Hoàng Văn Thạch chủ trì cuộc họp. Sau khi nghe báo cáo, Phó Chủ tịch kết luận như sau:',
} = {}): string =>
  [
    top,
    number,
    dateline,
    'THÔNG BÁO',
    title,
    opening,
    '1. Giao Sở Nông nghiệp và Môi trường chủ trì lập phương án tích nước, trình UBND tỉnh trước ngày 30/4/2026.',
  ].join('\n');

describe('the number as letterheads print it', () => {
  it.each([
    ['Số: 217/TB-UBND', '217/TB-UBND'],
    ['Số:217/TB - UBND', '217/TB-UBND'],
    ['Số 217/TB-UBND', '217/TB-UBND'],
    ['Số : 2 17 /TB-UBND', '217/TB-UBND'],
    ['Số:\n217/TB-UBND', '217/TB-UBND'],
    ['Số: 217/TB-UBND | Cao Bằng, ngày 18 tháng 3 năm 2026 |', '217/TB-UBND'],
    ['Số: 21/2005/CT-TTg', '21/2005/CT-TTg'],
    ['Số: 88-TB/TU', '88-TB/TU'],
    ['Số 88 TB/TU', '88-TB/TU'],
    ['Nghị quyết số: 19-NQ/TU Cao Bằng, ngày 18 tháng 3 năm 2026', '19-NQ/TU'],
    ['Số hiệu: | 217/TB-UBND | Loại văn bản: | Thông báo |', '217/TB-UBND'],
    ['Số/Ký hiệu: 217/TB-UBND', '217/TB-UBND'],
    ['Số: 217/TB.UBND', '217/TB.UBND'],
    ['Số: 45a/TB-UBND', '45a/TB-UBND'],
    ['Số:          /TB-UBND', null],
    ['Số: …/TB-UBND', null],
  ])('%s', (line, number) => {
    expect(head(notice({ number: line })).number).toBe(number);
  });

  it('is not that of a paper listed or cited above it', () => {
    const top = `- 1Chỉ thị 31/CT-TTg năm 2019 về phòng cháy do Thủ tướng ban hành\nCăn cứ Thông báo số 12/TB-VPCP ngày 05/01/2026\nỦY BAN NHÂN DÂN TỈNH CAO BẰNG | ${NATION}`;
    expect(head(notice({ top })).number).toBe('217/TB-UBND');
  });

  it('is none where only other papers are numbered', () => {
    const opening =
      'Thực hiện Kết luận số 12-KL/TU của Tỉnh ủy, ngày 16/3/2026, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:';
    expect(head(notice({ number: 'Số:      /TB-UBND', opening })).number).toBeNull();
  });
});

describe('the day of issue', () => {
  it.each([
    ['Cao Bằng, ngày 18 tháng 3 năm 2026', '2026-03-18'],
    ['Cao Bằng, ngày 8tháng 3 năm 2026', '2026-03-08'],
    ['Cao Bằng, ngày\n18 tháng 3 năm 2026', '2026-03-18'],
    ['Cao\nBằng, ngày 18 tháng 3\nnăm 2026', '2026-03-18'],
    ['Cao Bằng, ngày 18/3/2026', '2026-03-18'],
    ['TP. Hồ Chí Minh, ngày 18 tháng 3 năm 2026', '2026-03-18'],
    ['Ngày ban hành: | 18/03/2026 | Ngày hiệu lực: | Đang cập nhật |', '2026-03-18'],
    ['Ngày ban hành:18/03/2026Ngày hết hiệu lực:Đang cập nhật', '2026-03-18'],
    ['Cao Bằng, ngày      tháng 3 năm 2026', null],
  ])('%s', (dateline, day) => {
    expect(head(notice({ dateline })).issued).toBe(day);
  });

  it("is the letterhead's, not that of a site's table", () => {
    const top = `Ngày ban hành: | 20/03/2026 |\nVĂN PHÒNG CHÍNH PHỦ\n${NATION}`;
    expect(head(notice({ top })).issued).toBe('2026-03-18');
  });
});

describe('the day of the meeting', () => {
  it.each([
    ['Ngày 16 tháng 3 năm 2026, tại Hà Nội, Bộ trưởng chủ trì cuộc họp và kết luận như sau:', '2026-03-16'],
    ['Sáng ngày 16/3/2026, tại trụ sở, đồng chí Chủ tịch chủ trì phiên họp và kết luận như sau:', '2026-03-16'],
    ['Chiều 16/3/2026, tại trụ sở UBND tỉnh, đồng chí Chủ tịch chủ trì phiên họp và kết luận như sau:', '2026-03-16'],
    [
      'Vào hồi 14 giờ 00 phút, ngày 16/3/2026, tại hội trường, đồng chí Chủ tịch chủ trì và kết luận như sau:',
      '2026-03-16',
    ],
    [
      'Ngày 14 và 15 tháng 3 năm 2026 tại Đà Lạt, Phó Thủ tướng chủ trì hội nghị vùng và kết luận như sau:',
      '2026-03-15',
    ],
    [
      'Trong các ngày 12, 13 và 14/3/2026, đoàn công tác kiểm tra tại các huyện; Trưởng đoàn kết luận như sau:',
      '2026-03-14',
    ],
    [
      'Từ ngày 09 đến ngày 11/3/2026, Thường trực HĐND tỉnh họp phiên thứ 20 và có ý kiến kết luận như sau:',
      '2026-03-11',
    ],
    [
      'Hội nghị lần thứ chín Ban Chấp hành họp ngày 10/3/2026 đã thảo luận Tờ trình của Ban Thường vụ và kết luận như sau:',
      '2026-03-10',
    ],
    [
      'Ngày 16/3, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp giao ban và kết luận như sau:',
      '2026-03-16',
    ],
    [
      'Ngày 28/12, tại trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp tổng kết và kết luận như sau:',
      '2025-12-28',
    ],
    [
      'Thực hiện Kế hoạch số 45/KH-UBND ngày 02/01/2026, ngày 16/3/2026 Phó Chủ tịch làm việc với huyện và kết luận như sau:',
      '2026-03-16',
    ],
    [
      'Căn cứ Công văn số 812/SXD-QLN ngày 09/3/2026 của Sở Xây dựng, tại cuộc họp giao ban Chủ tịch kết luận như sau:',
      null,
    ],
    [
      'Sau khi nghe Sở Xây dựng báo cáo tại cuộc họp, ý kiến các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:',
      null,
    ],
  ])('%s', (opening, day) => {
    expect(head(notice({ opening })).meeting).toBe(day);
  });

  it('is not a day counted in the first point', () => {
    const opening =
      'Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:\n1. Đến 8/8/2024 mới giải ngân 30% kế hoạch vốn được giao.';
    expect(head(notice({ opening })).meeting).toBeNull();
  });
});

describe('the title as a clerk copies it', () => {
  it.each([
    [
      'KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ ĐINH VĂN\nLƯU TẠI PHIÊN HỌP LẦN THỨ BA BAN CHỈ ĐẠO VỀ NƯỚC SẠCH\nNÔNG THÔN',
      'KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ ĐINH VĂN LƯU TẠI PHIÊN HỌP LẦN THỨ BA BAN CHỈ ĐẠO VỀ NƯỚC SẠCH NÔNG THÔN',
    ],
    [
      'Kết luận của đồng chí Nông Thị Hà,\nPhó Chủ tịch UBND tỉnh\ntại cuộc họp giao ban',
      'Kết luận của đồng chí Nông Thị Hà, Phó Chủ tịch UBND tỉnh tại cuộc họp giao ban',
    ],
    ['Kết luận phiên họp thường kỳ tháng 3', 'Kết luận phiên họp thường kỳ tháng 3'],
  ])('%s', (title, whole) => {
    expect(head(notice({ title })).title).toBe(whole);
  });

  it('ends where a wrapped text runs on into the preamble', () => {
    const text = notice({
      title:
        'Kết luận của Thứ trưởng Lưu Văn Ánh tại cuộc họp về quản lý rừng phòng hộ Ngày 16/3/2026, tại Hà Nội, Thứ trưởng chủ trì cuộc họp với các địa phương.',
    });
    expect(head(text).title).toBe('Kết luận của Thứ trưởng Lưu Văn Ánh tại cuộc họp về quản lý rừng phòng hộ');
  });

  it('stops before who sends it', () => {
    const text = `THỦ TƯỚNG CHÍNH PHỦ\n${NATION}\nSố: 61/CĐ-TTg\nHà Nội, ngày 18 tháng 3 năm 2026\nCÔNG ĐIỆN\nVề việc ứng phó rét đậm, rét hại\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng Bộ Y tế;\nThủ tướng Chính phủ yêu cầu:\n1. Bộ Y tế bảo đảm thuốc.`;
    expect(head(text)).toMatchObject({ kind: 'other', number: '61/CĐ-TTg', title: 'Về việc ứng phó rét đậm, rét hại' });
  });

  it("is the site's summary or heading where nothing stands below the paper's name", () => {
    const order = (top: string): string =>
      `${top}\nUBND HUYỆN BẢO LẠC\nBAN CHỈ HUY PCTT VÀ TKCN\n${NATION}\nSố: 09/CĐ-BCH\nBảo Lạc, ngày 18 tháng 7 năm 2024\nCÔNG ĐIỆN\nHồi 9 giờ 00 ngày 18/7/2024\nĐIỆN:\nChủ tịch UBND các xã, thị trấn\nYêu cầu Chủ tịch UBND các xã trực ban 24/24 giờ, báo cáo trước 17 giờ hằng ngày.`;
    expect(head(order('Trích yếu nội dung Công điện (Số 09/CĐ-BCH) V/v chủ động ứng phó mưa lớn')).title).toBe(
      'V/v chủ động ứng phó mưa lớn',
    );
    expect(head(order('Trích yếu: Chủ động ứng phó mưa lớn trên địa bàn')).title).toBe(
      'Chủ động ứng phó mưa lớn trên địa bàn',
    );
    expect(head(order('Công điện số 09/CĐ-BCH về ứng phó mưa lớn')).title).toBe(
      'Công điện số 09/CĐ-BCH về ứng phó mưa lớn',
    );
  });

  it('of a letter is its subject, with or without a colon', () => {
    const letter = (subject: string): string =>
      `BỘ CÔNG THƯƠNG\n${NATION}\nSố: 702/BCT-TTTN\n${subject}\nHà Nội, ngày 18 tháng 3 năm 2026\nKính gửi: Sở Công Thương các tỉnh\nBộ Công Thương đề nghị các Sở thực hiện:\n1. Kiểm tra giá bán lẻ, báo cáo trước ngày 30/3/2026.`;
    expect(head(letter('V/v kiểm tra giá bán lẻ')).title).toBe('V/v kiểm tra giá bán lẻ');
    expect(head(letter('V/v: kiểm tra giá bán lẻ')).title).toBe('V/v: kiểm tra giá bán lẻ');
  });
});

describe('the body that issued it', () => {
  it.each([
    [`THỦ\nTƯỚNG CHÍNH PHỦ\n${NATION}`, 'THỦ TƯỚNG CHÍNH PHỦ'],
    [`ỦY\nBAN NHÂN DÂN\nTỈNH CAO BẰNG\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG'],
    [`BỘ\nNỘI VỤ\n${NATION}`, 'BỘ NỘI VỤ'],
    [`UBND HUYỆN HẠ LANG\nPHÒNG GIÁO DỤC & ĐÀO TẠO\n${NATION}`, 'PHÒNG GIÁO DỤC & ĐÀO TẠO'],
    [`SỞ Y TẾ CAO BẰNG\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT\n${NATION}`, 'TRUNG TÂM KIỂM SOÁT BỆNH TẬT'],
    [`BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n${NATION}`, 'TỔNG CỤC THUẾ'],
    [`TỈNH ỦY CAO BẰNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM`, 'TỈNH ỦY CAO BẰNG'],
    [`VĂN PHÒNG CHÍNH PHỦ | ${NATION.replace('\n', ' ')} |`, 'VĂN PHÒNG CHÍNH PHỦ'],
  ])('%s', (top, issuer) => {
    expect(head(notice({ top })).issuer).toBe(issuer);
  });

  it('stands far down a page below its menus', () => {
    const menu = Array.from({ length: 30 }, (_, at) => `Chuyên mục ${at + 1}`).join('\n');
    expect(head(`${menu}\n${notice()}`)).toMatchObject({
      number: '217/TB-UBND',
      issued: '2026-03-18',
      meeting: '2026-03-16',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
    });
  });
});
