// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { extraViews } from '@/lib/card/selected.ts';
import { taskInput } from '@/lib/core/task/task.ts';
import { readPage } from '@/lib/page/read-page.ts';
import { taskOfSelection } from '@/lib/page/selection.ts';

const NOTICE = `<div class="detail-content" data-role="content">
  <table><tr><td><p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 902/TB-VPCP</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Hà Nội, ngày 05 tháng 3 năm 2026</p></td></tr></table>
  <p>THÔNG BÁO</p><p>Kết luận của Phó Thủ tướng tại cuộc họp về cấp nước nông thôn</p>
  <p>Ngày 02/3/2026, tại Trụ sở Chính phủ, Phó Thủ tướng chủ trì cuộc họp. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:</p>
  <p>1. Giao Bộ Nông nghiệp và Môi trường rà soát các công trình cấp nước hư hỏng, hoàn thành trong tháng 5/2026.</p>
  <p id="more">2. Kinh phí  sửa <b>chữa đường ống</b> lấy từ nguồn dự phòng, xong trước ngày 20/6/2026.</p></div>
  <p id="out">Chân trang có lời giới thiệu dài của tòa soạn.</p>`;
const ADDRESS = 'https://xaydungchinhsach.chinhphu.vn/a-119260305055900001.htm';

function read() {
  document.body.innerHTML = NOTICE;
  const page = readPage(document, ADDRESS);
  if (!page) throw new Error('not read');
  return page;
}

function select(from: Node | null | undefined, start: number, to: Node | null | undefined, end: number): Selection {
  const range = document.createRange();
  if (!from || !to) throw new Error('no node');
  range.setStart(from, start);
  range.setEnd(to, end);
  return { isCollapsed: range.collapsed, rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
}

describe('what is selected in the page', () => {
  test('is a task of its words over several nodes, with its limit and nobody charged', () => {
    const page = read();
    const more = document.querySelector('#more');
    const task = taskOfSelection(
      page,
      select(more?.firstChild, 3, more?.lastChild, (more?.lastChild?.textContent ?? '').length - 1),
    );
    expect(task?.quote).toBe('Kinh phí sửa chữa đường ống lấy từ nguồn dự phòng, xong trước ngày 20/6/2026');
    expect(task).toMatchObject({ source: 'selected', leads: [], gaps: ['who', 'product', 'authority'] });
    expect(task?.deadlines.map((one) => one.value.due)).toEqual(['2026-06-20']);
    expect(taskInput.parse(task)).toEqual(task);
  });

  test('is found again by its selectors, with the same words', () => {
    const page = read();
    const more = document.querySelector('#more');
    const task = taskOfSelection(page, select(more?.firstChild, 0, more?.querySelector('b')?.firstChild, 5));
    const [view] = extraViews(read().page, read().reading, task ? [task] : []);
    expect(view?.input.quote).toBe(task?.quote);
  });

  test('is nothing where too little, nothing, or nothing of the paper is selected', () => {
    const page = read();
    const more = document.querySelector('#more')?.firstChild;
    const out = document.querySelector('#out')?.firstChild;
    expect(taskOfSelection(page, null)).toBe(null);
    expect(taskOfSelection(page, select(more, 3, more, 3))).toBe(null);
    expect(taskOfSelection(page, select(more, 3, more, 7))).toBe(null);
    expect(taskOfSelection(page, select(out, 0, out, 30))).toBe(null);
  });

  test('whose words are gone is not drawn', () => {
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: 'Câu đã bị gỡ khỏi trang', prefix: '', suffix: '' },
    ];
    expect(extraViews(read().page, read().reading, [{ key: 'x', selectors }])).toEqual([]);
  });
});
