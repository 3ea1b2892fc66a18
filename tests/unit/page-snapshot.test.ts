// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { marksOf } from '@/lib/card/marks.ts';
import { locate } from '@/lib/core/anchor/locate.ts';
import { taskInput } from '@/lib/core/task/task.ts';
import { slice } from '@/lib/core/text/span.ts';
import { Highlighter } from '@/lib/page/highlighter.ts';
import { rangesOf } from '@/lib/page/ranges.ts';
import { readPage } from '@/lib/page/read-page.ts';

const NOTICE = `<div class="detail-content" data-role="content">
  <table><tr><td><p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 901/TB-VPCP</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Hà Nội, ngày 05 tháng 3 năm 2026</p></td></tr></table>
  <p>THÔNG BÁO</p><p>Kết luận của Phó Thủ tướng tại cuộc họp về cấp nước nông thôn</p>
  <p>Ngày 02/3/2026, tại Trụ sở Chính phủ, Phó Thủ tướng chủ trì cuộc họp. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:</p>
  <p>1. Giao <b>Bộ Nông nghiệp</b> và Môi trường:</p>
  <p>a) Rà soát các công trình cấp nước hư hỏng, ho<span></span>àn thành trong tháng 5/2026.</p>
  <p>b) Trình Thủ tướng Chính phủ Đề án cấp nước vùng hạn mặn trước ngày 20/6/2026.</p>
  <p>2. Giao Bộ Tài chính bố trí vốn sửa chữa, hoàn thành trong Quý II/2026.</p></div>`;
const ADDRESS = 'https://xaydungchinhsach.chinhphu.vn/a-119260305055900000.htm';

const read = () => {
  document.body.innerHTML = NOTICE;
  const page = readPage(document, ADDRESS);
  if (!page) throw new Error('not read');
  return page;
};

describe('a page that was read', () => {
  test('gives tasks that the tracker takes', () => {
    const { snapshot } = read();
    expect(snapshot.notice).toMatchObject({ id: '901/TB-VPCP@2026-03-05', kind: 'notice', addresses: [ADDRESS] });
    expect(snapshot.tasks).toHaveLength(3);
    for (const task of snapshot.tasks) expect(taskInput.parse(task)).toEqual(task);
  });

  test('gives selectors that lead back to the quote', () => {
    const { page, snapshot } = read();
    for (const task of snapshot.tasks) {
      const span = locate(page.text, task.selectors);
      expect(span && slice(page.text, span)).toBe(task.quote);
    }
  });

  test('marks addressees with their charge and deadlines, across nodes', () => {
    const { page, reading, walked } = read();
    const words = (kind: string) =>
      marksOf(page, reading)
        .filter((mark) => mark.kind === kind)
        .map((mark) => rangesOf(walked, mark.span).join(''));
    expect(words('assignee')).toContain('Giao Bộ Nông nghiệp và Môi trường');
    expect(words('deadline')).toContain('hoàn thành trong tháng 5/2026');
    // no comma behind "Rà soát", and neither "Trình Thủ" of Thủ tướng nor "Giao Bộ" of Bộ Tài chính
    expect(words('opening')).toEqual(['a) Rà soát', 'b) Trình', '2. Giao']);
  });

  test('is not changed by being read', () => {
    document.body.innerHTML = NOTICE;
    const before = document.documentElement.outerHTML;
    readPage(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['news', '<div data-role="content"><p>Nông dân xuống giống vụ hoa Tết sớm hơn mọi năm.</p></div>'],
    ['nothing', ''],
  ])('%s is not read', (_name, html) => {
    document.body.innerHTML = html;
    expect(readPage(document, ADDRESS)).toBe(null);
  });
});

describe('highlights', () => {
  const RULES = '::highlight(dondoc-assignee) { color: red; }';
  class FakeHighlight extends Set<AbstractRange> {
    priority = 0;
  }
  let registry: Map<string, FakeHighlight>;
  beforeEach(() => {
    vi.useFakeTimers();
    registry = new Map();
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: registry });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('come back when the page clears them, change with the ground, and end with the signal', () => {
    const ending = new AbortController();
    const highlighter = new Highlighter(document, RULES, ending.signal);
    const range = document.createRange();
    highlighter.draw('assignee', [range]);
    expect([...(registry.get('dondoc-assignee') ?? [])]).toEqual([range]);
    const order = ['assignee', 'deadline', 'tracked', 'late', 'active', 'flash'].map(
      (name) => registry.get(`dondoc-${name}`)?.priority,
    );
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    registry.clear();
    vi.advanceTimersByTime(1000);
    expect(registry.get('dondoc-assignee')?.size).toBe(1);
    highlighter.onDark = true;
    expect([...registry.keys()].every((name) => name.endsWith('-on-dark'))).toBe(true);
    registry.set('theirs', new FakeHighlight());
    ending.abort();
    expect([...registry.keys()]).toEqual(['theirs']);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('a letterhead beside the paper’s words', () => {
  const HEAD =
    '<table><tr><td><p>UBND TỈNH</p><p>Số: 77/TB-VP</p></td><td><p>Độc lập - Tự do - Hạnh phúc</p><p>Quảng Trị, ngày 02 tháng 12 năm 2026</p></td></tr></table>';
  const WORDS =
    '<div><p>THÔNG BÁO</p><p>Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về chuẩn bị Tết</p><p>Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:</p><p>1. Sở Y tế báo cáo việc chuẩn bị thuốc men, vật tư y tế trước ngày 20/12/2026.</p><p>2. Sở Tài chính bố trí kinh phí, hoàn thành trong tháng 12/2026.</p></div>';
  const read = (html: string) => {
    document.body.innerHTML = html;
    return readPage(document, 'https://vidu.gov.vn/tb-77')?.reading.header;
  };

  test('gives number and day', () => {
    expect(read(`<main><h1>Thông báo kết luận</h1>${HEAD}${WORDS}</main>`)).toMatchObject({
      number: '77/TB-VP',
      issued: '2026-12-02',
    });
  });

  test('is not taken from words of another paper told below, or from a long text', () => {
    expect(read(`<main>${WORDS}${HEAD}</main>`)?.number).toBeNull();
    expect(read(`<main><div>${HEAD}${'<p>Bài khác nói dài.</p>'.repeat(100)}</div>${WORDS}</main>`)?.number).toBeNull();
  });
});
