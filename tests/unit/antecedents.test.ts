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

const provincial = (day: string, points: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 45/TB-UBND\nQuảng Trị, ${day}\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban\nChủ tịch UBND tỉnh kết luận như sau:\n${points}`;
const central = (points: string): string => paper('VĂN PHÒNG CHÍNH PHỦ', points);
const partiesOf = (raw: string, words: string): (string | null)[] =>
  leadsOf(raw).flatMap(([text, full]) => (text === words ? [full] : []));

describe('plurals that point back stand for the group last named', () => {
  it.each([
    [
      'hai bộ',
      '1. Bộ Tài chính, Bộ Xây dựng rà soát quy định. Hai bộ báo cáo trước ngày 30/6/2026.',
      'Hai bộ',
      ['Bộ Tài chính', 'Bộ Xây dựng'],
    ],
    [
      'cả hai bộ',
      '1. Bộ Y tế phối hợp với Bộ Nội vụ rà soát biên chế. Cả hai bộ báo cáo Thủ tướng Chính phủ.',
      'Cả hai bộ',
      ['Bộ Y tế', 'Bộ Nội vụ'],
    ],
    [
      'two in brackets',
      '1. Bộ Y tế (cùng Bộ Nội vụ) rà soát biên chế. Hai bộ chịu trách nhiệm về số liệu.',
      'Hai bộ',
      ['Bộ Y tế', 'Bộ Nội vụ'],
    ],
    [
      'các bộ nêu trên',
      '1. Giao Bộ Công Thương và Bộ Y tế hoàn thiện Đề án. Các bộ nêu trên gửi hồ sơ trong tháng 7/2026.',
      'Các bộ nêu trên',
      ['Bộ Công Thương', 'Bộ Y tế'],
    ],
    [
      'of a mixed group, those of the kind',
      '1. Bộ Công Thương, Bộ Y tế, UBND tỉnh Lào Cai rà soát. Các bộ trên báo cáo hằng tháng.',
      'Các bộ trên',
      ['Bộ Công Thương', 'Bộ Y tế'],
    ],
    [
      'các cơ quan này',
      '1. Thanh tra Chính phủ, Bộ Công an kiểm tra. Các cơ quan này báo cáo kết quả trước ngày 30/6/2026.',
      'Các cơ quan này',
      ['Thanh tra Chính phủ', 'Bộ Công an'],
    ],
    [
      'the nearer of two groups',
      '1. Bộ Y tế, Bộ Nội vụ rà soát. Bộ Công an, Bộ Quốc phòng kiểm tra. Các bộ này báo cáo trong tháng 5/2026.',
      'Các bộ này',
      ['Bộ Công an', 'Bộ Quốc phòng'],
    ],
    [
      'titles',
      '1. Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ rà soát. Bộ trưởng các bộ nêu trên chỉ đạo thực hiện.',
      'Bộ trưởng các bộ nêu trên',
      ['Bộ trưởng Bộ Y tế', 'Bộ trưởng Bộ Nội vụ'],
    ],
    [
      'provinces',
      '1. UBND các tỉnh Lào Cai, Lạng Sơn bố trí vốn. Chủ tịch UBND các tỉnh nêu trên chịu trách nhiệm.',
      'Chủ tịch UBND các tỉnh nêu trên',
      ['Chủ tịch UBND tỉnh Lào Cai', 'Chủ tịch UBND tỉnh Lạng Sơn'],
    ],
    [
      'firms',
      '1. Tập đoàn Điện lực Việt Nam, Tập đoàn Hóa chất Việt Nam đàm phán. Hai tập đoàn ký hợp đồng trong tháng 6/2026.',
      'Hai tập đoàn',
      ['Tập đoàn Điện lực Việt Nam', 'Tập đoàn Hóa chất Việt Nam'],
    ],
  ])('%s', (_, points, words, members) => expect(partiesOf(central(points), words)).toEqual(members));

  it.each([
    ['one body only', '1. Giao Bộ Y tế rà soát. Các bộ nêu trên báo cáo.', 'Các bộ nêu trên'],
    ['bodies of another kind', '1. Bộ Y tế, Bộ Nội vụ rà soát. Các tỉnh nêu trên báo cáo.', 'Các tỉnh nêu trên'],
    [
      'those who only gave views',
      '1. Trên cơ sở ý kiến của Bộ Y tế, Bộ Nội vụ, giao Bộ Tư pháp thẩm định. Các bộ nêu trên báo cáo.',
      'Các bộ nêu trên',
    ],
    ['those named after it', '1. Các đơn vị nêu trên báo cáo. Bộ Y tế, Bộ Nội vụ rà soát.', 'Các đơn vị nêu trên'],
  ])('%s: shown as it stands', (_, points, words) => expect(partiesOf(central(points), words)).toEqual([null]));

  it('a count that means nobody is no party', () => {
    for (const points of [
      '1. Giao Bộ Y tế rà soát. Hai bộ tiêu chí hoàn thành trong tháng 6/2026.',
      '1. Giao Bộ Y tế rà soát. Ba bộ báo cáo kết quả tốt.',
    ])
      expect(leadsOf(central(points)).some(([text]) => /^(?:Hai|Ba) bộ/u.test(text))).toBe(false);
  });
});

describe('whose they are is told by who issued the paper', () => {
  const idsOf = (raw: string): (string | null)[] => leadsOf(raw).map(([, , id]) => id);
  it.each([
    [
      'a province: the heads of its own sectors',
      provincial('ngày 05 tháng 3 năm 2019', '1. Thủ trưởng các ngành rà soát danh mục.'),
      'cac-so-nganh',
    ],
    [
      'a province before 1/7/2025: its districts',
      provincial('ngày 05 tháng 3 năm 2019', '1. Các địa phương báo cáo.'),
      'cap-huyen',
    ],
    ['a province since: its communes', provincial('ngày 05 tháng 8 năm 2025', '1. Các địa phương báo cáo.'), 'cap-xa'],
    [
      'a province: sectors and places',
      provincial('ngày 05 tháng 8 năm 2025', '1. Các ngành, địa phương báo cáo.'),
      'cac-so-nganh',
    ],
    ['the centre: ministries', central('1. Thủ trưởng các ngành rà soát danh mục.'), 'cac-bo-nganh'],
    ['the centre: provinces', central('1. Các địa phương báo cáo.'), 'cac-tinh-thanh-pho'],
    ['the centre: departments where they are named', central('1. Các sở, ngành báo cáo.'), 'cac-so-nganh'],
    [
      'a province: ministries where they are named',
      provincial('ngày 05 tháng 8 năm 2025', '1. Đề nghị các bộ, ngành hỗ trợ.'),
      'cac-bo-nganh',
    ],
  ])('%s', (_, raw, id) => expect(idsOf(raw)).toEqual([id]));
});

describe('a city that bore a province its name', () => {
  const idOn = (year: string): string | null | undefined =>
    leadsOf(
      central('1. UBND thành phố Huế hoàn thành di dời.').replace('năm 2026\nTHÔNG BÁO', `năm ${year}\nTHÔNG BÁO`),
    )[0]?.[2];
  it('is within its province until the end of 2024', () => expect(idOn('2021')).toBeNull());
  it('is centrally run since', () => expect(idOn('2025')).toBe('tp-hue'));
});
