import { describe, expect, it } from 'vitest';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { correctDrawn, takeBack } from '../../lib/core/scan/correct.ts';
import { drawnFrom } from './scan-drawn.ts';

const corrected = (raw: string): string => correctDrawn(drawnFrom(raw), { lexicon, on: '2026-04-22' }).raw;

describe('what a scan misread and the grammar of dates puts right', () => {
  it.each([
    ['trước ngày l5 tháng 6 năm 2026', 'trước ngày 15 tháng 6 năm 2026'],
    ['trước ngày 15 iháng 6 nắm 2026;', 'trước ngày 15 tháng 6 năm 2026;'],
    ['ngày 3O tháng l1 năm 2026.', 'ngày 30 tháng 11 năm 2026.'],
    ['ngày ]2 tháng I2 năm 2O26', 'ngày 12 tháng 12 năm 2026'],
    ['ngày15 tháng 6 năm2026', 'ngày 15 tháng 6 năm 2026'],
    ['xong trước 3O/6/2026', 'xong trước 30/6/2026'],
    ['chậm nhất l5/l0/2026,', 'chậm nhất 15/10/2026,'],
    ['trong quý Il năm 2026', 'trong quý II năm 2026'],
    ['trong Quý lII/2026', 'trong Quý III/2026'],
    ['trong quý 1V năm 2026', 'trong quý IV năm 2026'],
    ['trong quý IH/2026', 'trong quý III/2026'],
    ['hết qúy II năm 2026', 'hết quý II năm 2026'],
    ['từ ngày 01/7/2026 đên ngày 30/9/2026', 'từ ngày 01/7/2026 đến ngày 30/9/2026'],
    ['Trươc ngày 15/6; hêt năm 2026', 'Trước ngày 15/6; hết năm 2026'],
    ['trước ngày 05:3/2027.', 'trước ngày 05/3/2027.'],
    ['trước ngày 05-3/2027.', 'trước ngày 05/3/2027.'],
    ['đến ngày l5/6.2026, báo cáo', 'đến ngày 15/6/2026, báo cáo'],
    ['xong trước ngảy 20.11/2026', 'xong trước ngày 20/11/2026'],
  ])('%s', (was, now) => expect(corrected(was)).toBe(now));

  it.each([
    'trước ngày 15 tháng 6 năm 2026',
    'ngày 45 tháng 6 năm 2026',
    'ngày 2% tháng 4 năm 2026',
    'ngày #3 tháng † năm 2026',
    'ngày  tháng 4 năm 2026',
    'tháng lò',
    'tỷ lệ 1/2 số xã',
    'quý 1 năm 2026',
    'quý I năm 2026',
    'quý báu',
    'theo quy i) và ii)',
    'đền bù, đèn đường, hét giá',
    'ngôi đền thờ 3 vị',
    'Điều l khoản 3',
    'thắng lợi',
    'hằng tháng, hằng năm',
    'I/O của hệ thống',
    'trong các tháng 01-3/2027',
    'từ 01-3/2027 đến hết năm',
    'trước ngày 05-3-2027',
    'trước ngày 05.3.2027',
    'từ ngày 05-08/3/2027',
    'ngày 05:45/2027',
    'tỷ lệ 05:3/2027 hộ',
    'ngày 05:3/20271',
  ])('leaves alone: %s', (text) => expect(corrected(text)).toBe(text));
});

describe('the words that times are said with', () => {
  it.each([
    ['định kỳ hãng tuân báo cáo', 'định kỳ hằng tuần báo cáo'],
    ['trước ngày 25 hãng tháng', 'trước ngày 25 hằng tháng'],
    ['Hăng năm tổng kết', 'Hằng năm tổng kết'],
    ['tổng hợp hằng thảng, hàng quỷ.', 'tổng hợp hằng tháng, hàng quý.'],
    ['báo cáo hằng tuân', 'báo cáo hằng tuần'],
    ['xong trước ngảy 15/6/2026', 'xong trước ngày 15/6/2026'],
    ['trước ngay 15/6', 'trước ngày 15/6'],
    ['trong nắm 2026;', 'trong năm 2026;'],
    ['Châm nhất ngày 30/6', 'Chậm nhất ngày 30/6'],
    ['chậm nhât đến hết quý II', 'chậm nhất đến hết quý II'],
    ['hoàn thảnh trong tháng 6', 'hoàn thành trong tháng 6'],
    ['Đinh kỳ hằng quý', 'Định kỳ hằng quý'],
    ['vào tuân thứ 3 của tháng 4', 'vào tuần thứ 3 của tháng 4'],
  ])('%s', (was, now) => expect(corrected(was)).toBe(now));

  it.each([
    'hằng tuần, hàng tháng, hàng quý, hằng năm',
    'doanh thu của hãng năm 2025',
    'các hãng quý II giảm giá',
    'hãng năm nay lỗ',
    'xếp hạng năm 2025',
    'khách hàng nắm rõ quy định',
    'đơn hàng tuân thủ quy định',
    'giao hàng ngay',
    'hàng nằm ở cảng',
    'triển khai ngay 15 nhiệm vụ',
    'xử lý ngay',
    'nắm chắc tình hình, nắm 2.026 hộ',
    'hoàn thành trong tháng 6, chậm nhất ngày 30/6',
    'phân định kỹ trách nhiệm',
    'trong tuân thủ quy định',
    'đồng chí Tuấn thứ hai tới',
  ])('leaves alone: %s', (text) => expect(corrected(text)).toBe(text));

  it('each is recorded, with what was read', () => {
    const { raw, corrections } = correctDrawn(drawnFrom('báo cáo hãng tuân'), { lexicon, on: null });
    expect(corrections.map(({ start, end, was, rule }) => [was, raw.slice(start, end), rule])).toEqual([
      ['hãng tuân', 'hằng tuần', 'date'],
    ]);
  });
});

describe('numbers of papers', () => {
  it.each([
    ['Tờ trình số 83/TT:-UBND', 'Tờ trình số 83/TT-UBND'],
    ['Quyết định số 70l/QĐÐ-TTg', 'Quyết định số 701/QĐ-TTg'],
    ['Tờ trình số §3/TTr-UBND', 'Tờ trình số 83/TTr-UBND'],
    ['Nghị định số l5/2O25/NĐ-CP', 'Nghị định số 15/2025/NĐ-CP'],
  ])('%s', (was, now) => expect(corrected(was)).toBe(now));

  it.each(['số 4017/TTr-BNNMT', 'số 02-NQ/TW', 'số lẻ/TTr-BNN', 'km 12/UBND', 'số †0Ÿ/QĐ-TTg'])(
    'leaves alone: %s',
    (text) => expect(corrected(text)).toBe(text),
  );
});

describe('names of bodies', () => {
  it.each([
    ['Giao Bộ Công Thượng chủ trì', 'Giao Bộ Công Thương chủ trì'],
    ['Đề nghị Tòa án nhân dân tôi cao;', 'Đề nghị Tòa án nhân dân tối cao;'],
    ['Viện kiêm sát nhân dân tôi cao', 'Viện kiểm sát nhân dân tối cao'],
    ['Bộ Nông lìghiệp và Môi trưởng về', 'Bộ Nông nghiệp và Môi trường về'],
    ['Bộ Tài chỉnh, Bộ Xây dưng', 'Bộ Tài chính, Bộ Xây dựng'],
    ['BỘ TÀI CHỈNH', 'BỘ TÀI CHÍNH'],
    ['của 6ộ Nông nghiệp và Môi trường', 'của Bộ Nông nghiệp và Môi trường'],
    ['tỉnh Quảng Trì', 'tỉnh Quảng Trị'],
  ])('%s', (was, now) => expect(corrected(was)).toBe(now));

  it.each([
    'Giao Bộ Công an, Bộ Công Thương',
    'Bộ trưởng phụ trách',
    'tại thành phố Nam và TP. Hồ Chí Minh',
    'Vụ Khoa học và Công nghệ, Báo Nông nghiệp và Môi trường',
    'ỦY BAN NHÂN DÂN TỈNH',
    'Hà Nội, Hải Phòng. Đồng Nai',
    'tỉnh Hà Nam và tỉnh Hà Tĩnh',
    'tỉnh Hậu Giang',
    'tỉnh Đắk Lăk',
    'các tỉnh Hà tỉnh',
    'Bộ luật Hình sự',
    'Bộ Giao thông vận tải',
    'bộ tài chỉnh lại',
    'Thành phố trực thuộc',
  ])('leaves alone: %s', (text) => expect(corrected(text)).toBe(text));
});

describe('what is recorded', () => {
  it('keeps what stood before, and the words on their places', () => {
    const drawn = correctDrawn(drawnFrom('Giao Bộ Công Thượng xong trước ngày l5 iháng 6 năm 2026 và sau đó'), {
      lexicon,
      on: '2026-04-22',
    });
    expect(drawn.corrections.map(({ start, end, was, rule }) => [drawn.raw.slice(start, end), was, rule])).toEqual([
      ['Bộ Công Thương', 'Bộ Công Thượng', 'agency'],
      ['ngày 15 tháng 6 năm 2026', 'ngày l5 iháng 6 năm 2026', 'date'],
    ]);
    expect(drawn.runs.map(({ start, end }) => drawn.raw.slice(start, end))).toEqual(drawn.raw.split(' '));
  });

  it('moves runs where words were put apart', () => {
    const drawn = correctDrawn(drawnFrom('xong trước ngày15 tháng 6 năm2026 nhé'), { lexicon, on: null });
    const last = drawn.runs.at(-1);
    expect(drawn.raw.slice(last?.start, last?.end)).toBe('nhé');
    for (const [at, run] of drawn.runs.entries()) {
      expect(run.end).toBeGreaterThanOrEqual(run.start);
      expect(run.start).toBeGreaterThanOrEqual(drawn.runs[at - 1]?.end ?? 0);
    }
  });

  it('is taken back one by one, in any order', () => {
    const was = drawnFrom(
      'Giao Bộ Công Thượng, Bộ Tài chỉnh xong trước ngày l5 iháng 6 năm 2026 và sau ngày30 tháng 6',
    );
    for (const turn of [0, 1, 2]) {
      let drawn = correctDrawn(was, { lexicon, on: '2026-04-22' });
      expect(drawn.corrections).toHaveLength(4);
      while (drawn.corrections.length > 0) {
        const next = drawn.corrections[turn % drawn.corrections.length];
        if (next) drawn = takeBack(drawn, next);
      }
      expect(drawn.raw).toBe(was.raw);
      expect(drawn.runs.slice(0, 14)).toEqual(was.runs.slice(0, 14));
    }
    const drawn = correctDrawn(was, { lexicon, on: null });
    expect(takeBack(drawn, { start: 0, end: 4, was: 'Gíao', rule: 'agency' })).toBe(drawn);
  });

  it('does not touch what the file itself says', () => {
    const sure = drawnFrom('trước ngày l5 tháng 6 năm 2026, Bộ Công Thượng', null);
    expect(correctDrawn(sure, { lexicon, on: null })).toEqual(sure);
  });
});
