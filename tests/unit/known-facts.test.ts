import { describe, expect, it } from 'vitest';
import { readNotice } from '@/lib/core/read-notice.ts';
import { buildPageText } from '@/lib/core/text/text-builder.ts';

const NOTICE = `VĂN PHÒNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 71/TB-VPCP
Hà Nội, ngày 02 tháng 3 năm 2023

THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp về kho lưu trữ số

Phó Thủ tướng Chính phủ kết luận như sau:
1. Bộ Nội vụ trình đề án trước ngày 15/5.`;
const PLAN = `ỦY BAN NHÂN DÂN TỈNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 905/QĐ-UBND
Cà Mau, ngày 02 tháng 3 năm 2023

QUYẾT ĐỊNH
Ban hành Kế hoạch số hóa hồ sơ lưu trữ

KẾ HOẠCH
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành
1 | Trình danh mục hồ sơ phải số hóa | Sở Nội vụ | Tháng 5/2023`;
const dueOf = (text: string, options: Parameters<typeof readNotice>[1]) =>
  readNotice(buildPageText(text), options)?.tasks.flatMap(({ deadlines }) => deadlines.map(({ value }) => value.due));

describe('what is known of a paper from outside', () => {
  it('stands above its own words, and years are taken from it', () => {
    const reading = readNotice(buildPageText(NOTICE), { known: { number: '77/TB-VPCP', issued: '2024-03-02' } });
    expect(reading?.header).toMatchObject({ number: '77/TB-VPCP', issued: '2024-03-02', on: '2024-03-02' });
    expect(dueOf(NOTICE, { known: { issued: '2024-03-02' } })).toEqual(['2024-05-15']);
  });

  it('may be that the head must not be believed', () => {
    const reading = readNotice(buildPageText(NOTICE), {
      known: { number: null, issued: null },
      pageDate: '2022-03-02',
    });
    expect(reading?.header).toMatchObject({ number: null, issued: null, on: '2022-03-02' });
    expect(dueOf(NOTICE, { known: { issued: null }, pageDate: '2022-03-02' })).toEqual(['2022-05-15']);
  });

  it('leaves what it does not name to the paper', () => {
    expect(readNotice(buildPageText(NOTICE), { known: {} })?.header).toMatchObject({
      number: '71/TB-VPCP',
      issued: '2023-03-02',
    });
  });
});

describe('a paper of another kind', () => {
  it('is left alone, unless the user asks for it', () => {
    expect(readNotice(buildPageText(PLAN))).toBeNull();
    const reading = readNotice(buildPageText(PLAN), { asked: true });
    expect(reading?.header.kind).toBe('other');
    expect(reading?.tasks.map(({ leads }) => leads.map(({ text }) => text))).toEqual([['Sở Nội vụ']]);
    expect(dueOf(PLAN, { asked: true })).toEqual(['2023-05-31']);
  });

  it.each([
    [PLAN, 'Ban hành Kế hoạch số hóa hồ sơ lưu trữ'],
    [
      PLAN.replace(/\nKẾ HOẠCH/u, '\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Lưu trữ;'),
      'Ban hành Kế hoạch số hóa hồ sơ lưu trữ',
    ],
    [
      PLAN.replace(/Ban hành .*\n/u, 'Về việc ban hành Kế hoạch\nsố hóa hồ sơ lưu trữ\n'),
      'Về việc ban hành Kế hoạch số hóa hồ sơ lưu trữ',
    ],
    [PLAN.replace(/QUYẾT ĐỊNH\nBan hành .*\n/u, ''), null],
    [PLAN.replace(/QUYẾT ĐỊNH\nBan hành .*\n/u, '').replace('KẾ HOẠCH', 'KẾ HOẠCH SẢN XUẤT'), 'KẾ HOẠCH SẢN XUẤT'],
  ])('has the title below its name', (text, title) => {
    expect(readNotice(buildPageText(text), { asked: true })?.header.title).toBe(title);
  });

  it('asking changes nothing of a notice', () => {
    expect(readNotice(buildPageText(NOTICE), { asked: true })).toEqual(readNotice(buildPageText(NOTICE)));
  });
});
