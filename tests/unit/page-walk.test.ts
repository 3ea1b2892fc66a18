// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { offsetOf, rangesOf } from '@/lib/page/ranges.ts';
import { type Walk, walk } from '@/lib/page/walk.ts';

function root(html: string): Element {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const found = document.querySelector('#root');
  if (!found) throw new Error('no root');
  return found;
}

const lines = (html: string, noise: readonly string[] = []): string[] =>
  walk(root(html), { noise })
    .raw.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Every character of every node stands where the walk says. */
function holds({ raw, nodes }: Walk): void {
  for (const { node, start } of nodes) {
    expect(raw.slice(start, start + node.data.length)).toBe(node.data.replace(/[\n\r\t\f]/g, ' '));
  }
}

describe('walk', () => {
  test.each<[string, string, string[]]>([
    ['blocks and <br> are lines', '<p>Một</p><p>Hai<br>Ba</p>', ['Một', 'Hai', 'Ba']],
    ['newlines in the source are blanks', '<p>Giao Bộ\n\t Tài chính</p>', ['Giao Bộ   Tài chính']],
    ['words cut by a paste join', '<p>h<span></span><span>oàn</span><span> thành</span></p>', ['hoàn thành']],
    ['a block within a heading', '<h2><div>II. NHIỆM VỤ</div></h2><p>1. Việc</p>', ['II. NHIỆM VỤ', '1. Việc']],
    ['scripts and styles say nothing', '<p>Một</p><script>x()</script><style>p{}</style><p>Hai</p>', ['Một', 'Hai']],
    ['what is hidden says nothing', '<p>Một</p><p hidden>Ẩn</p><div style="display: none">Ẩn</div>', ['Một']],
    ['a form hidden at first is read', '<form style="display: none"><p>Một</p></form>', ['Một']],
    [
      'controls and captions say nothing',
      '<p>Một</p><button>Tải</button><figure><figcaption>Ảnh</figcaption></figure>',
      ['Một'],
    ],
    ['<ol> is numbered', '<ol><li>Việc</li><li>Việc nữa</li></ol>', ['1. Việc', '2. Việc nữa']],
    ['<ol start type>', '<ol start="3" type="a"><li>Việc</li></ol>', ['c) Việc']],
    ['<ol type="I">', '<ol type="I"><li>Đánh giá</li><li>Nhiệm vụ</li></ol>', ['I. Đánh giá', 'II. Nhiệm vụ']],
    ['<li value>', '<ol><li value="7">Việc</li><li>Sau</li></ol>', ['7. Việc', '8. Sau']],
    ['an item that is numbered in words keeps its number', '<ol><li>1. Việc</li></ol>', ['1. Việc']],
    ['<ul> is dashed', '<ul><li>Việc</li></ul>', ['- Việc']],
    ['footnote marks are left out', '<p>Nghị định<sup>[1]</sup> và Luật<sup>2</sup></p>', ['Nghị định và Luật']],
    ['units are not', '<p>100 m<sup>2</sup></p>', ['100 m2']],
    [
      'a header table is read cell by cell',
      '<table><tr><td><p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 9/TB-VPCP</p></td><td><p>CỘNG HÒA</p></td></tr></table>',
      ['VĂN PHÒNG CHÍNH PHỦ', 'Số: 9/TB-VPCP', 'CỘNG HÒA'],
    ],
    [
      'a data table is read row by row',
      '<table><tr><th>Nhiệm vụ</th><th>Chủ trì</th><th>Thời hạn</th></tr><tr><td><p>Trình</p><p>Đề án</p></td><td>Bộ Y tế</td><td>Tháng 8/2026</td></tr></table>',
      ['Nhiệm vụ | Chủ trì | Thời hạn', 'Trình Đề án | Bộ Y tế | Tháng 8/2026'],
    ],
    [
      'what stands behind a cell that reaches down keeps its column',
      '<table><tr><th>TT</th><th>Việc</th><th>Chủ trì</th><th>Thời gian</th></tr><tr><td>1</td><td>Rà soát</td><td rowspan="2">Sở A</td><td>05/12</td></tr><tr><td>2</td><td>Lập sổ</td><td>Tháng 01</td></tr><tr><td rowspan="0">3</td><td colspan="2">Gộp</td><td>07/12</td></tr></table>',
      [
        'TT | Việc | Chủ trì | Thời gian',
        '1 | Rà soát | Sở A | 05/12',
        '2 | Lập sổ | 〃 | Tháng 01',
        '3 | Gộp | 07/12',
      ],
    ],
    [
      'a head of two rows is no cell that reaches down',
      '<table><tr><td rowspan="2">TT</td><td rowspan="2">Việc</td><td colspan="2">Đơn vị</td></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>1</td><td>Rà soát</td><td>Sở A</td><td>Sở B</td></tr><tr><td>2</td><td>Lập sổ</td><td>Sở B</td><td>Sở A</td></tr></table>',
      ['TT | Việc | Đơn vị', 'Chủ trì | Phối hợp', '1 | Rà soát | Sở A | Sở B', '2 | Lập sổ | Sở B | Sở A'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected);
    holds(walk(root(html)));
  });

  test('noise is skipped, and what follows it is not', () => {
    expect(lines('<p>Một</p><div class="box">Tham khảo thêm</div><p>Hai</p>', ['.box'])).toEqual(['Một', 'Hai']);
  });

  test('several roots follow one another as blocks', () => {
    const element = root('<h1>Tên</h1><div>giữa</div><article><p>Thân</p></article>');
    const roots = [...element.querySelectorAll('h1, article')];
    expect(walk(roots).raw.trim().split('\n')).toEqual(['Tên', 'Thân']);
  });

  test('a parser outside the browser gives the same', () => {
    const html =
      '<table><tr><td>Số: 9/TB-VPCP</td><td>Hà Nội</td></tr></table><ol type="a"><li>Một<br>hai</li></ol><p>Giao <b>Bộ</b> Y tế</p>';
    const { document: other } = parseHTML(`<html><body><div id="root">${html}</div></body></html>`);
    const element = other.querySelector('#root') as unknown as Element;
    expect(walk(element).raw).toBe(walk(root(html)).raw);
  });
});

describe('ranges', () => {
  test('a span over several nodes gives their pieces, and nothing of what the walk supplied', () => {
    const walked = walk(root('<ol><li>Giao <b>Bộ</b> <i>Tài chính</i> báo cáo</li></ol>'));
    const start = walked.raw.indexOf('1. ');
    const end = walked.raw.indexOf(' báo cáo');
    const words = rangesOf(walked, { start, end }).map((range) => range.toString());
    expect(words.join('')).toBe('Giao Bộ Tài chính');
  });

  test('what the page has removed gives no range', () => {
    const walked = walk(root('<p>Một</p><p>Hai</p>'));
    document.querySelector('p')?.remove();
    expect(rangesOf(walked, { start: 0, end: walked.raw.length }).map(String)).toEqual(['Hai']);
  });

  test('a point in a node leads back to its place; a node that was not walked to none', () => {
    const walked = walk(root('<p>Một</p><p>Hai ba</p><script>x</script>'));
    const node = walked.nodes[1]?.node;
    expect(node && walked.raw.slice(offsetOf(walked, node, 4) ?? 0).trim()).toBe('ba');
    const script = document.querySelector('script')?.firstChild;
    expect(script && offsetOf(walked, script, 0)).toBe(null);
  });

  test('each offset of a node comes back to that node', () => {
    const walked = walk(root('<p>Giao <span>B</span><span>ộ</span></p><p>hai</p>'));
    for (const { node, start } of walked.nodes) {
      for (let at = 0; at < node.data.length; at++) {
        const [range] = rangesOf(walked, { start: start + at, end: start + at + 1 });
        expect([range?.startContainer, range?.startOffset]).toEqual([node, at]);
      }
    }
  });
});
