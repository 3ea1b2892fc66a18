import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../lib/core/layout/drawn.ts';
import { layOut } from '../../lib/core/layout/lay-out.ts';
import { isStamp, stampDay } from '../../lib/core/layout/stamp.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { drawnPage, laidOut, paragraph, type Typed, typed } from './layout-page.ts';

const LONG =
  'Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất của các lâm trường, lập phương án sử dụng và trình Ủy ban nhân dân tỉnh trước ngày 30/9/2026 để xem xét.';
const OTHER =
  'Các xã, phường thống kê hộ thiếu đất sản xuất, gửi kết quả về Sở Nông nghiệp và Môi trường để tổng hợp chung toàn tỉnh trong tháng 8.';
const lines = (text: string): string[] => text.split('\n');
const below = (typedLines: readonly Typed[], gap = 20): number => (typedLines.at(-1)?.top ?? 0) + gap;

describe('the two-column head and foot', () => {
  const head: Typed[] = [
    { text: 'ỦY BAN NHÂN DÂN', left: 90, top: 60 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', left: 260, top: 60 },
    { text: 'TỈNH AN HÒA', left: 105, top: 76 },
    { text: 'Độc lập - Tự do - Hạnh phúc', left: 300, top: 76 },
    { text: 'Số: 77/TB-UBND', left: 95, top: 96 },
    { text: 'An Hòa, ngày 12 tháng 8 năm 2026', left: 290, top: 104 },
    { text: 'THÔNG BÁO', left: 270, top: 140, size: 15 },
  ];

  test('the left cell first, each line by itself; the title is no part of it', () => {
    expect(lines(laidOut(head).raw)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN HÒA',
      'Số: 77/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Hòa, ngày 12 tháng 8 năm 2026',
      'THÔNG BÁO',
    ]);
  });

  test('cells that a recogniser joined on one line are told apart by x', () => {
    const joined: Typed[] = [
      { text: 'VĂN PHÒNG', left: 100, top: 60 },
      { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', left: 182, top: 61 },
      { text: 'CHÍNH PHỦ', left: 100, top: 78 },
      { text: 'Độc lập - Tự do - Hạnh phúc', left: 220, top: 78 },
    ];
    const page = drawnPage([]);
    const asOne = [0, 2].map((at) => ({ kind: 'line' as const, words: typed(joined.slice(at, at + 2)) }));
    const text = layOut([{ ...page, source: 'scan', blocks: asOne }]);
    expect(lines(text.raw).slice(0, 2)).toEqual(['VĂN PHÒNG', 'CHÍNH PHỦ']);
  });

  test("a year that fell to the next line, beside the number, is the day's", () => {
    const torn: Typed[] = [
      ...head.slice(0, 4),
      { text: 'Thành phố An Hòa, ngày 12 tháng 8 năm', left: 280, top: 96 },
      { text: 'Số: 77/TB-UBND', left: 95, top: 114 },
      { text: '2026', left: 400, top: 114 },
      ...paragraph(LONG, 160),
    ];
    expect(laidOut(torn).raw).toMatch(/Số: 77\/TB-UBND\n.*ngày 12 tháng 8 năm\s+2026\n/su);
  });

  test('a subject under the number stays on the left', () => {
    const subject: Typed[] = [...head.slice(0, 6), { text: 'V/v đôn đốc tiến độ', left: 90, top: 114, size: 12 }];
    expect(lines(laidOut([...subject, ...paragraph(LONG, 160)]).raw)[3]).toBe('V/v đôn đốc tiến độ');
  });

  test('the recipients, then the signature, line by line', () => {
    const body = paragraph(LONG, 100);
    const foot: Typed[] = [
      { text: 'TL. CHỦ TỊCH', left: 360, top: 300 },
      { text: 'Nơi nhận:', left: 85, top: 304, size: 12 },
      { text: '- Như trên;', left: 85, top: 318, size: 11 },
      { text: 'CHÁNH VĂN PHÒNG', left: 345, top: 316 },
      { text: '- Lưu: VT, NN.', left: 85, top: 332, size: 11 },
      { text: 'Trần Minh Khôi', left: 360, top: 400 },
    ];
    expect(lines(laidOut([...body, ...foot]).raw)).toEqual([
      LONG,
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, NN.',
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Trần Minh Khôi',
    ]);
  });

  test('a foot cut by the page goes on in its columns; an annex below it is running text', () => {
    const first: Typed[] = [
      ...paragraph(LONG, 100),
      ...paragraph(OTHER, 200),
      { text: 'Nơi nhận:', left: 85, top: 780, size: 12 },
      { text: 'KT. GIÁM ĐỐC', left: 360, top: 780 },
    ];
    const second: Typed[] = [
      { text: '- Như trên;', left: 85, top: 60, size: 11 },
      { text: 'PHÓ GIÁM ĐỐC', left: 355, top: 60 },
      { text: '- Lưu: VT.', left: 85, top: 76, size: 11 },
      { text: 'Lê Minh', left: 380, top: 130 },
      ...paragraph(OTHER, 200),
    ];
    expect(lines(laidOut(first, second).raw).slice(2)).toEqual([
      'Nơi nhận:',
      'KT. GIÁM ĐỐC',
      '- Như trên;',
      '- Lưu: VT.',
      'PHÓ GIÁM ĐỐC',
      'Lê Minh',
      OTHER,
    ]);
  });

  test('"Kính gửi" close below the head is no part of it; its list, in a column of its own, is told item by item', () => {
    const list: Typed[] = [
      { text: 'Kính gửi:', left: 104, top: 126 },
      { text: '- Công ty Cổ phần Đầu tư phát triển Công nghiệp An', left: 176, top: 146 },
      { text: 'Hòa (cụm Phú Cường 1);', left: 176, top: 166 },
      { text: '- Công ty Bảo Hưng.', left: 176, top: 186 },
    ];
    const text = lines(laidOut([...head.slice(0, 6), ...list, ...paragraph(LONG, 240), ...paragraph(OTHER, 340)]).raw);
    expect(text.slice(3)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Hòa, ngày 12 tháng 8 năm 2026',
      'Kính gửi:',
      '- Công ty Cổ phần Đầu tư phát triển Công nghiệp An Hòa (cụm Phú Cường 1);',
      '- Công ty Bảo Hưng.',
      LONG,
      OTHER,
    ]);
  });

  test('running text with the motto in a sentence has no head', () => {
    const text = `Quốc hiệu là Cộng hòa xã hội chủ nghĩa Việt Nam theo quy định. ${LONG}`;
    expect(laidOut(paragraph(text, 100)).raw).toBe(text);
  });
});

describe('paragraphs', () => {
  test('hard wraps are undone', () => {
    const first = paragraph(`1. ${LONG}`, 100);
    const second = paragraph(`2. ${OTHER}`, below(first));
    expect(lines(laidOut([...first, ...second]).raw)).toEqual([`1. ${LONG}`, `2. ${OTHER}`]);
  });

  test('told by the indent alone', () => {
    const first = paragraph(LONG, 100);
    const second = paragraph(OTHER, below(first));
    expect(lines(laidOut([...first, ...second, ...paragraph(LONG, below(second))]).raw)).toEqual([LONG, OTHER, LONG]);
  });

  test('told by the space between them alone', () => {
    const flush = { indent: 0 };
    const first = paragraph(LONG, 100, flush);
    const second = paragraph(OTHER, below(first, 27), flush);
    const third = paragraph(LONG, below(second, 27), flush);
    expect(lines(laidOut([...first, ...second, ...third]).raw)).toEqual([LONG, OTHER, LONG]);
  });

  test('go on over the page, past its number', () => {
    const whole = paragraph(LONG, 700);
    const here = whole.slice(0, 2);
    const there = whole.slice(2).map((line, index) => ({ ...line, top: 80 + index * 20 }));
    const next = paragraph(OTHER, below(there));
    const text = laidOut([...paragraph(OTHER, 100), ...here], [{ text: '2', left: 300, top: 40 }, ...there, ...next]);
    expect(lines(text.raw)).toEqual([OTHER, LONG, OTHER]);
    expect(text.apart?.map(({ kind }) => kind)).toEqual(['number']);
  });

  test('a page that begins with an indent begins a paragraph', () => {
    const here = paragraph(OTHER, 200);
    expect(lines(laidOut([...paragraph(LONG, 100), ...here], paragraph(LONG, 80)).raw)).toEqual([LONG, OTHER, LONG]);
  });

  test('a number that wraps to the start of a line begins no item', () => {
    const text = `Theo quy định tại điểm b khoản 2 và khoản 3. ${OTHER}`;
    const set = paragraph(text, 100);
    const cut = [...paragraph(LONG, 40), ...set.map((line) => ({ ...line, top: line.top + 60 }))];
    expect(lines(laidOut(cut).raw).at(-1)).toBe(text);
  });

  test('an item that hangs under its dash is one', () => {
    const hanging: Typed[] = [
      { text: '- Sở Xây dựng rà soát quy hoạch chi tiết các khu dân cư của', left: 121, top: 300, to: 540 },
      { text: 'thành phố, hoàn thành trong tháng 11/2026.', left: 130, top: 320 },
    ];
    expect(lines(laidOut([...paragraph(LONG, 100), ...hanging]).raw)[1]).toBe(
      '- Sở Xây dựng rà soát quy hoạch chi tiết các khu dân cư của thành phố, hoàn thành trong tháng 11/2026.',
    );
  });

  test.each([
    ['tín chỉ các-', 'bon rừng', 'tín chỉ các-bon rừng'],
    ['Thông báo số 56/', 'TB-VPCP', 'Thông báo số 56/TB-VPCP'],
    ['trước ngày 30', '/6/2026 phải', 'trước ngày 30/6/2026 phải'],
    ['giai đoạn 2026 -', '2030 của', 'giai đoạn 2026 - 2030 của'],
    ['cà\u00AD', 'phê', 'cà\u00ADphê'],
    ['trước 30/10/20', '26', 'trước 30/10/2026'],
    ['ngày 30/6', '2 đơn vị', 'ngày 30/6 2 đơn vị'],
  ])('"%s" + "%s" at a line\'s end', (one, other, whole) => {
    const start = 'Các cơ quan, đơn vị phải xong việc này cho đúng hạn, nhất là';
    const text = laidOut([
      ...paragraph(LONG, 40),
      { text: `${start} ${one}`, left: 85, top: 300, to: 540 },
      { text: other, left: 85, top: 320 },
    ]);
    expect(text.raw.endsWith(whole)).toBe(true);
  });

  test('decomposed letters stay traced and are composed for reading', () => {
    const nfd = 'Giao Sở Tài chính tổ chức thực hiện'.normalize('NFD');
    const text = laidOut([{ text: nfd, left: 85, top: 100 }]);
    const page = buildPageText(text.raw);
    expect(page.text).toBe('Giao Sở Tài chính tổ chức thực hiện');
    const start = text.raw.indexOf('tổ'.normalize('NFD'));
    expect(boxesOf(text, { start, end: start + 'tổ'.normalize('NFD').length })[0]?.left).toBeGreaterThan(85);
  });
});

describe('where a span is drawn', () => {
  const words = (slope: number) => {
    const raw = 'Giao Bộ trưởng Bộ Khoa học và Công nghệ báo cáo.';
    const runs = [...raw.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      box: { page: 0, left: 60 + index * 7, top: 100 + index * 7 * slope, width: word.length * 7, height: 12 },
      confidence: 90,
    }));
    return { raw, runs, corrections: [] };
  };
  const all = { start: 0, end: 48 };

  test('a straight line is one box', () => {
    expect(boxesOf(words(0), all)).toEqual([{ page: 0, left: 60, top: 100, width: 336, height: 12 }]);
    expect(boxesOf(words(0.01), all)).toHaveLength(1);
  });

  test.each([0.06, -0.06])('one that slopes (%d) is steps, none of them over the lines beside it', (slope) => {
    const boxes = boxesOf(words(slope), all);
    expect(boxes.length).toBeGreaterThan(2);
    for (const { height } of boxes) expect(height).toBeLessThan(20);
    const last = boxes.at(-1);
    expect([boxes[0]?.left, (last?.left ?? 0) + (last?.width ?? 0)]).toEqual([60, 396]);
  });

  test('the full stop after a word takes half a letter of it', () => {
    const [box] = boxesOf(words(0), { start: 44, end: 47 });
    expect(box?.width).toBeCloseTo((28 * 3) / 3.5);
  });
});

describe('furniture', () => {
  const pages = [0, 1, 2].map((page) => [
    { text: 'Sở Nội vụ_Nguyễn An_12/8/2026', left: 200, top: 20, size: 9 },
    ...paragraph(page === 1 ? OTHER : LONG, 100),
    { text: `Trang ${page + 1}/3`, left: 280, top: 810, size: 10 },
  ]);

  test('running heads and page numbers are set apart', () => {
    const text = laidOut(...pages);
    expect(lines(text.raw)).toEqual([LONG, OTHER, LONG]);
    expect(text.apart?.map(({ kind }) => kind).sort()).toEqual(['head', 'head', 'head', 'number', 'number', 'number']);
  });

  test('a number in the middle of the page is none', () => {
    expect(laidOut([{ text: '5', left: 300, top: 400 }]).raw).toBe('5');
  });

  test('footnotes and their marks', () => {
    const mark = { text: '1', left: 400, top: 98, size: 8 };
    const text = laidOut([
      { text: 'Hoàn thành trước ngày 30/9/2026', left: 85, top: 100 },
      { ...mark, left: 85 + 31 * 7 + 1 },
      ...paragraph(LONG, 130),
      { text: '1 Theo Nghị quyết số 12-NQ/TU ngày 02/3/2025 của Tỉnh ủy về', left: 85, top: 760, size: 10 },
      { text: 'phát triển rừng.', left: 85, top: 774, size: 10 },
    ]);
    expect(lines(text.raw)).toEqual(['Hoàn thành trước ngày 30/9/2026', LONG]);
    expect(text.apart?.map(({ kind }) => kind).sort()).toEqual(['footnote', 'footnote', 'mark']);
  });

  test('a small list of recipients at the foot is no footnote; m² keeps its 2', () => {
    const text = laidOut([
      { text: 'diện tích 25.000 m', left: 85, top: 100 },
      { text: '2', left: 85 + 18 * 7 + 1, top: 99, size: 9 },
      ...paragraph(LONG, 130),
      { text: '- Lưu: VT.', left: 85, top: 780, size: 10 },
    ]);
    expect(lines(text.raw)).toEqual(['diện tích 25.000 m2', LONG, '- Lưu: VT.']);
  });

  test('a signature printed into the page', () => {
    const text = laidOut([
      { text: 'Người ký: Văn phòng Chính phủ', left: 300, top: 20, size: 8 },
      { text: 'Thời gian ký: 28.04.2026 15:49:15 +07:00', left: 300, top: 30, size: 8 },
      ...paragraph(LONG, 100),
    ]);
    expect(text.raw).toBe(LONG);
  });

  test.each([
    ['Thời gian ký: 28.04.2026 15:49:15 +07:00', '2026-04-28'],
    ['Ngày ký: 1/2/2026', '2026-02-01'],
    ['Thời gian ký: 45.04.2026', null],
    ['Thời gian họp: 28.04.2026', null],
  ])('%s → %s', (line, day) => expect(stampDay(line)).toBe(day));

  test.each(['Người ký hợp đồng lao động là giám đốc', 'Email đã gửi các đơn vị', 'Cơ quan chủ trì: Bộ Y tế'])(
    '“%s” is no stamp',
    (line) => expect(isStamp(line)).toBe(false),
  );
});

describe('tables', () => {
  const ruled = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  const columns = [85, 120, 320, 540];
  const rules = [
    ...[100, 130, 180].map((y) => ruled(85, y, 540, y + 0.5)),
    ...columns.map((x) => ruled(x, 100, x + 0.5, 180)),
  ];
  const cells: Typed[] = [
    { text: 'TT', left: 90, top: 105 },
    { text: 'Nhiệm vụ', left: 125, top: 105 },
    { text: 'Thời hạn', left: 330, top: 105 },
    { text: '1', left: 90, top: 140 },
    { text: 'Lập bản đồ số rừng', left: 125, top: 135 },
    { text: 'ngập mặn', left: 125, top: 155 },
    { text: '30/10/2026', left: 330, top: 145 },
  ];

  test('ruled: a paragraph a row, cells in their columns', () => {
    expect(lines(layOut([drawnPage(cells, 0, rules)]).raw)).toEqual([
      'TT | Nhiệm vụ | Thời hạn',
      '1 | Lập bản đồ số rừng ngập mặn | 30/10/2026',
    ]);
  });

  test('a frame around text is no table', () => {
    const frame = [ruled(80, 90, 545, 90), ruled(80, 300, 545, 300), ruled(80, 90, 80, 300), ruled(545, 90, 545, 300)];
    expect(layOut([drawnPage(paragraph(LONG, 100), 0, frame)]).raw).toBe(LONG);
  });

  test('a row cut by the page is whole again, a head printed again is set apart', () => {
    const rest: Typed[] = [...cells.slice(0, 3), { text: 'ven biển', left: 125, top: 140 }];
    const text = layOut([drawnPage(cells, 0, rules), drawnPage(rest, 1, rules)]);
    expect(lines(text.raw)).toEqual([
      'TT | Nhiệm vụ | Thời hạn',
      '1 | Lập bản đồ số rừng ngập mặn ven biển | 30/10/2026',
    ]);
    expect(text.apart?.map(({ kind }) => kind)).toEqual(['head']);
  });

  test('without rules: columns of blank that lines share', () => {
    const loose: Typed[] = ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh'].flatMap((name, row) => [
      { text: name, left: 85, top: 300 + row * 20 },
      { text: 'rà soát, báo cáo', left: 220, top: 300 + row * 20 },
      { text: `${row + 1}/9/2026`, left: 430, top: 300 + row * 20 },
    ]);
    expect(lines(laidOut(loose).raw)[1]).toBe('Sở Nội vụ | rà soát, báo cáo | 2/9/2026');
  });
});
