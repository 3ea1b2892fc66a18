import { expect, it } from 'vitest';
import { marksOf } from '@/lib/card/marks.ts';
import { readNotice } from '@/lib/core/read-notice.ts';
import { buildPageText } from '@/lib/core/text/text-builder.ts';

const HEAD = `VĂN PHÒNG CHÍNH PHỦ
Số: 592/TB-VPCP
Hà Nội, ngày 12 tháng 11 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về đường cao tốc
Ngày 10 tháng 11 năm 2026, tại Trụ sở Chính phủ, Phó Thủ tướng Chính phủ đã chủ trì cuộc họp và kết luận như sau:`;

/** Whom a point names, as they are marked. */
function marked(point: string): string[] {
  const page = buildPageText(`${HEAD}\n1. ${point} rà soát quy hoạch, báo cáo trước ngày 25/12/2026.\n`);
  const reading = readNotice(page);
  if (!reading) throw new Error('no notice');
  const assignees = marksOf(page, reading).filter(({ kind }) => kind === 'assignee');
  return assignees.map(({ span }) => page.raw.slice(span.start, span.end));
}

it.each([
  ['UBND các tỉnh Lâm Đồng, Đắk Lắk, Gia Lai', ['UBND các tỉnh Lâm Đồng', 'Đắk Lắk', 'Gia Lai']],
  ['UBND hai tỉnh Lâm Đồng và Gia Lai', ['UBND hai tỉnh Lâm Đồng', 'Gia Lai']],
  [
    'Giao Chủ tịch UBND các tỉnh, thành phố: Lâm Đồng, Huế',
    ['Giao Chủ tịch UBND các tỉnh, thành phố: Lâm Đồng', 'Huế'],
  ],
  ['Các Bộ: Tài chính, Công Thương', ['Các Bộ: Tài chính', 'Công Thương']],
  ['Lãnh đạo các Bộ Tài chính, Công an', ['Lãnh đạo các Bộ Tài chính', 'Công an']],
  [
    'Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính, Sở Xây dựng các tỉnh Lâm Đồng, Gia Lai',
    ['Bộ Xây dựng', 'Bộ Tài chính', 'Sở Xây dựng các tỉnh Lâm Đồng', 'Gia Lai'],
  ],
  ['UBND tỉnh Lâm Đồng', ['UBND tỉnh Lâm Đồng']],
])('%s: the first of a list is marked with what its names share', (point, words) => {
  expect(marked(point)).toEqual(words);
});
