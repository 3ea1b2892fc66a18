import { describe, expect, it } from 'vitest';
import { buildPageText } from '../../lib/core/text/text-builder.ts';

/** Lines of one paragraph as a file of 70 letters a line has them, so that the source is seen to be wrapped. */
const FILLING = [
  'Trong tháng qua các cơ quan đã tổ chức nhiều cuộc kiểm tra tại các địa',
  'phương trong vùng, nắm bắt tình hình sản xuất của người dân, kịp thời có',
  'biện pháp hỗ trợ các hộ gặp khó khăn do thiên tai gây ra trên địa bàn của',
  'tỉnh, đồng thời phối hợp với các đoàn thể vận động nhân dân cùng tham gia',
  'khắc phục hậu quả, ổn định đời sống và khôi phục sản xuất trong thời gian',
  'ngắn nhất, bảo đảm các chỉ tiêu của năm đều đạt và vượt kế hoạch đề ra ở',
  'hầu hết các lĩnh vực, được cấp trên ghi nhận và đánh giá cao kết quả này.',
];
const blocksOf = (lines: readonly string[]): string[] => {
  const page = buildPageText([...FILLING, ...lines].join('\n'));
  return page.blocks.map(({ start, end }) => page.text.slice(start, end)).slice(1);
};

describe('paragraphs of a wrapped source', () => {
  it.each([
    [
      'a title ends where the next word would have stood in its line',
      ['I. Về tình hình kinh tế - xã hội tháng 4 năm 2024 của', 'Cơ bản thống nhất với nội dung báo cáo.'],
      2,
    ],
    [
      'an order below the title of an office',
      ['2. Vụ Tổ chức cán bộ, Thanh tra Bộ, Văn phòng Bộ', 'Theo dõi, đôn đốc các đơn vị.'],
      2,
    ],
    [
      'a dash within a name',
      ['8. Ban Chỉ đạo họp mỗi tháng một lần, giao Bộ Giao thông vận tải miền Bắc', '- cơ quan thường trực tổng hợp.'],
      1,
    ],
    [
      'a dash between two places',
      ['2. Giao các tỉnh bố trí đủ cát cho dự án thành phần đoạn tuyến Cần Thơ', '- Cà Mau trong tháng 10 năm 2023.'],
      1,
    ],
    [
      'names behind a colon within a sentence',
      [
        '1. Tham dự cuộc họp có thành viên Ban Chỉ đạo, đại diện của các Bộ:',
        'Công Thương, Tài chính và Văn phòng Chính phủ.',
      ],
      1,
    ],
    [
      'deeds behind a colon',
      ['1. Để khắc phục các tồn tại nêu trên, Thủ tướng Chính phủ yêu cầu các tỉnh:', 'Rà soát, hoàn thiện quy hoạch.'],
      2,
    ],
    [
      'a dash that opens a point',
      ['8. Ban Chỉ đạo họp mỗi tháng một lần để giao việc cho các Bộ, ngành như:', '- Tổng hợp báo cáo.'],
      2,
    ],
    [
      'a point that goes on',
      ['3. Giao Bộ Công Thương phối hợp chặt chẽ với các địa phương và các hộ dân', 'Tây Bắc rà soát quy hoạch.'],
      1,
    ],
    [
      'the dateline below a subject that ends with an office',
      ['', 'V/v thực hiện ý kiến chỉ đạo của Phó Thủ tướng', 'Lào Cai, ngày 15 tháng 3 năm 2019'],
      2,
    ],
    [
      'a name below an office that it goes on with',
      ['', 'V/v thực hiện ý kiến chỉ đạo của Phó Thủ tướng', 'Nguyễn Văn An tại buổi làm việc với tỉnh'],
      1,
    ],
  ] as const)('%s', (_, lines, count) => {
    expect(blocksOf(lines)).toHaveLength(count);
  });
});
