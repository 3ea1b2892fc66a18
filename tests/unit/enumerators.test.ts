import { describe, expect, it } from 'vitest';
import { readEnumerator } from '../../lib/core/notice/enumerator.ts';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

describe('enumerators at the head of a line', () => {
  it.each([
    ['IV. Tổ chức thực hiện', 'roman', 'IV', 4],
    ['I/- Đánh giá chung', 'roman', 'I', 1],
    ['1/ Sở Xây dựng', 'number', '1', 1],
    ['1)- Sở Xây dựng', 'number', '1', 1],
    ['1.2.3. Rà soát', 'number', '1.2.3', 3],
    ['1.1.1.1 Rà soát', 'number', '1.1.1.1', 1],
    ['a- Sở Y tế', 'letter', 'a', 1],
    ['đ) Sở Y tế', 'letter', 'đ', 5],
    ['a.2) Rà soát', 'letter', 'a.2', 2],
    ['(b) Rà soát', 'letter', 'b', 2],
    ['Một là, rà soát', 'number', '1', 1],
    ['Mười một là, rà soát', 'number', '11', 11],
    ['Thứ mười hai: rà soát', 'number', '12', 12],
    ['Thứ tư: rà soát', 'number', '4', 4],
    ['Nhiệm vụ 2: Rà soát', 'number', '2', 2],
    ['Điều 3. Giao Sở Y tế', 'number', '3', 3],
    ['* Về đất đai', 'dash', '-', 0],
    ['• Rà soát', 'dash', '-', 0],
    ['+ Rà soát', 'dash', '-', 0],
    ['✓ Rà soát', 'dash', '-', 0],
    ['\uf0d8 Rà soát', 'dash', '-', 0],
    ['§ Rà soát', 'dash', '-', 0],
    ['Hai là - Sở Y tế', 'number', '2', 2],
  ])('%s', (words, kind, num, value) => expect(readEnumerator(words)).toMatchObject({ kind, num, value }));

  it.each([
    '30/6/2025 là hạn cuối',
    '2021 - 2030',
    '15 xã chưa công bố dịch',
    'V/v tăng cường quản lý',
    'Thứ trưởng Bộ Y tế báo cáo',
    'Một số nhiệm vụ trọng tâm',
    'Nhiệm vụ trọng tâm năm 2026',
    'Điều chỉnh quy hoạch',
    'a Lềnh, a Sáng báo cáo',
    'Hai lần mỗi tháng, Sở Y tế báo cáo',
    '§ 5 của Quy chế',
    'Hai là-la cà',
    'Thứ hai-ba hằng tuần',
    'Thứ Sáu, ngày 10/4/2026',
  ])('none: %s', (words) => expect(readEnumerator(words)).toBeNull());
});

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 15/TB-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\nChủ tịch UBND tỉnh kết luận như sau:\n';
const pathsOf = (points: string): string[] =>
  (readNotice(buildPageText(HEAD + points))?.tasks ?? []).map(
    (task) => `${task.path}: ${task.leads.map((lead) => lead.text).join(' + ')}`,
  );

describe('points below points', () => {
  it('ordinals', () =>
    expect(
      pathsOf(
        'Thứ nhất, Sở Y tế rà soát danh mục.\nThứ hai, giao Sở Tài chính:\n- Bố trí 20 tỷ đồng.\n- Thẩm định giá.',
      ),
    ).toEqual(['1: Sở Y tế', '2.-1: Sở Tài chính', '2.-2: Sở Tài chính']));
  it('stars over dashes', () =>
    expect(pathsOf('1. Sở Y tế\n* Về nhân lực:\n- Tuyển 20 bác sĩ.\n* Về thuốc:\n- Mua 3 loại vắc xin.')).toEqual([
      '1.-1.-1: Sở Y tế',
      '1.-2.-1: Sở Y tế',
    ]));
  it('letters with numbers', () =>
    expect(pathsOf('1. Sở Y tế\na) Về nhân lực:\na.1) Tuyển 20 bác sĩ.\na.2) Đào tạo 5 điều dưỡng.')).toEqual([
      '1.a.1: Sở Y tế',
      '1.a.2: Sở Y tế',
    ]));
  it('an announcement is no task', () =>
    expect(pathsOf('Yêu cầu các sở, ngành tập trung vào những việc dưới đây.\n1. Sở Y tế rà soát danh mục.')).toEqual([
      '1: Sở Y tế',
    ]));
  it('what begins with something is a task, what is to be done in case of need is none', () =>
    expect(
      pathsOf(
        '1. Sở Y tế\na) Khi có vắc xin, phải tổ chức tiêm cho 5 xã.\nb) Khi có vướng mắc, phải báo cáo UBND tỉnh.',
      ),
    ).toEqual(['1.a: Sở Y tế']));
});

describe('parts that assess', () => {
  it.each([
    [
      'ĐÁNH GIÁ CHUNG\nCác sở phải nghiêm túc nhìn nhận nguyên nhân.\nNHIỆM VỤ\nSở Y tế rà soát danh mục.',
      [': Sở Y tế'],
    ],
    ['KẾT QUẢ\n1. Sở Y tế cần rút kinh nghiệm.\nII. VỀ Y TẾ\n1. Sở Y tế rà soát danh mục.', ['II.1: Sở Y tế']],
    ['1. Về kết quả giải ngân\nCòn 25 dự án chậm.\nĐề nghị Sở Y tế:\n- Rà soát 25 dự án.', ['1.-1: Sở Y tế']],
    ['I. Kết quả đạt được\n1. Giao Sở Y tế báo cáo 25 dự án chậm trước ngày 30/4/2026.', ['I.1: Sở Y tế']],
    ['I. Kết quả đạt được\n1. Đề nghị Sở Y tế tiếp tục phát huy tinh thần này.', []],
    ['I. Kết quả đạt được\n1. Sở Y tế cần rút kinh nghiệm việc chậm báo cáo.', []],
  ])('%s', (points, tasks) => expect(pathsOf(points)).toEqual(tasks));
});

describe('words that stand together', () => {
  it.each([
    ['xong trướcngày 30/6/2026', 'xong trước ngày 30/6/2026'],
    ['trong tháng 6.Đầu năm', 'trong tháng 6. Đầu năm'],
    ['báo cáo;Bộ Tài chính', 'báo cáo; Bộ Tài chính'],
    ['tại Tp.Hồ Chí Minh, Ths.Nguyễn An', 'tại Tp.Hồ Chí Minh, Ths.Nguyễn An'],
    ['trang Chinhphu.Vn và Baolaocai.Com.vn', 'trang Chinhphu.Vn và Baolaocai.Com.vn'],
    ['hoàn thành trong tháng6/2026', 'hoàn thành trong tháng 6/2026'],
    ['Giao SởXD, UBNDTP', 'Giao Sở XD, UBND TP'],
    ['Phòngchức năng', 'Phòng chức năng'],
  ])('%s', (raw, text) => expect(buildPageText(raw).text).toBe(text));
  it.each([
    'Bộ Xây dựng',
    'Bản Bộc Bố',
    'Vietcombank',
    'huyện Đakrông',
    'hàng tháng',
    'COVID19',
    'bộ Y tế',
    'từ ngày 5',
  ])('left: %s', (raw) => expect(buildPageText(raw).text).toBe(raw));
});
