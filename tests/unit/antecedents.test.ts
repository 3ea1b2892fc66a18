import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

const leadsOf = (raw: string): (readonly [string, string | null, string | null])[] =>
  (readNotice(buildPageText(raw))?.tasks ?? []).flatMap((task) =>
    task.leads.map((lead) => [lead.text, lead.full, lead.id] as const),
  );

const paper = (issuer: string, points: string): string =>
  `${issuer}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-VP\nHà Nội, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban tháng 02 năm 2026\nNgày 03 tháng 3 năm 2026, lãnh đạo chủ trì cuộc họp và kết luận như sau:\n${points}`;

describe('short forms of bodies', () => {
  it.each([
    [
      'a ministry of itself',
      paper('BỘ Y TẾ', '1. Bộ chủ trì rà soát quy định về đấu thầu thuốc.'),
      ['Bộ', 'Bộ Y tế', 'bo-y-te'],
    ],
    [
      'a body pointed back to',
      paper(
        'VĂN PHÒNG CHÍNH PHỦ',
        '1. Giao Bộ Công Thương hoàn thiện Đề án. Cơ quan này chịu trách nhiệm báo cáo Thủ tướng Chính phủ.',
      ),
      ['Cơ quan này', 'Bộ Công Thương', 'bo-cong-thuong'],
    ],
  ])('%s', (_, raw, expected) => expect(leadsOf(raw)).toContainEqual(expected));

  it.each([
    [
      '"Bộ" in a paper of the Government Office',
      paper('VĂN PHÒNG CHÍNH PHỦ', '1. Bộ Tài chính bố trí vốn; Bộ Xây dựng rà soát. Bộ chủ trì tổng hợp.'),
    ],
    [
      '"Bộ" in a province\'s paper',
      paper('ỦY BAN NHÂN DÂN TỈNH LÀO CAI', '1. Bộ chủ trì tổng hợp, Sở Tài chính báo cáo.'),
    ],
  ])('%s stays open', (_, raw) => {
    for (const [text, full, id] of leadsOf(raw)) if (text === 'Bộ') expect([full, id]).toEqual([null, null]);
  });
});
