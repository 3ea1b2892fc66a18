// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBundle } from '@/lib/core/task/fixture-bundle.ts';
import { overlaps } from '@/lib/core/text/span.ts';
import { InspectApp } from '@/lib/ui/inspect/inspect-app.tsx';
import { asFixture, inspect } from '@/lib/ui/inspect/inspection.ts';
import { segmentsOf } from '@/lib/ui/inspect/segments.ts';

const PAPER = `VĂN PHÒNG CHÍNH PHỦ
Số: 12/TB-VPCP
Hà Nội, ngày 10 tháng 3 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp về kho lạnh
1. Thời gian qua, kết quả theo Quyết định số 8/QĐ-TTg ngày 05/01/2026 còn thấp.
2. Giao Bộ Công Thương <img src=x onerror="window.bad=1"> xây dựng Đề án kho lạnh, trình Thủ tướng Chính phủ trước ngày 30/6/2026.`;
const given = { words: PAPER, pageDate: null, name: 'paper.txt', source: PAPER } as const;

describe('the text cut for colouring', () => {
  it('keeps every word of every block, in order, with no empty piece', () => {
    const { page, reading } = inspect(given, null);
    const blocks = segmentsOf(page, reading);
    expect(blocks.length).toBe(page.blocks.length);
    blocks.forEach((segments, at) => {
      const words = segments.map(({ span }) => page.text.slice(span.start, span.end));
      expect(words.join('')).toBe(page.text.slice(page.blocks[at]?.start, page.blocks[at]?.end));
      expect(words).not.toContain('');
    });
    for (const mention of reading?.mentions ?? []) {
      const over = blocks.flat().filter(({ span }) => overlaps(span, mention.span));
      expect(over.length, mention.by).toBeGreaterThan(0);
      for (const { mention: own } of over) expect(own).not.toBeNull();
    }
  });

  it.each(['', ' \n ', 'không có gì'])('takes a text with nothing to read: %j', (words) => {
    const { page, reading } = inspect({ ...given, words }, null);
    expect(segmentsOf(page, reading).flat().length).toBe(page.blocks.length);
  });
});

describe('the copy for a fixture', () => {
  it('holds the paper and its outline', () => {
    const bundle = readBundle(asFixture(inspect(given, null)));
    expect(bundle?.source).toBe(PAPER);
    expect(bundle?.expected).toContain('hết ngày 29/6/2026');
  });

  it('says of no paper that it is none', () => {
    const bundle = readBundle(asFixture(inspect({ ...given, words: 'Tin thể thao' }, null)));
    expect(bundle?.expected).toBe('Không phải văn bản giao việc.\n');
  });
});

describe('the inspect page', () => {
  const one = <T extends HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is not shown`);
    return found;
  };
  const over = (element: Element) => act(() => void element.dispatchEvent(new Event('pointerenter')));

  beforeEach(async () => {
    document.body.innerHTML = '<div id="app"></div>';
    Element.prototype.scrollIntoView = vi.fn();
    await act(() => render(<InspectApp take={(_, text) => ({ ...given, words: text })} />, one('#app')));
    const area = one<HTMLTextAreaElement>('textarea');
    area.value = PAPER;
    await act(() => void area.dispatchEvent(new Event('change', { bubbles: true })));
  });
  afterEach(() => render(null, one('#app')));

  it('shows what was pasted as text alone', () => {
    expect(document.querySelector('.inspect img')).toBeNull();
    expect(one('.paper').textContent).toContain('<img src=x onerror="window.bad=1">');
  });

  it('shows the place of the task pointed at, with its addressee and limit, and the task of the place', async () => {
    expect(document.querySelectorAll('.paper .hot').length).toBe(0);
    await over(one('.row'));
    const hot = [...document.querySelectorAll('.paper .hot')].map((each) => each.textContent).join('');
    expect(hot).toContain('Bộ Công Thương');
    expect(hot).not.toContain('Quyết định');
    await over(one('.paper .m-citation'));
    expect(one('.row').className).toBe('row');
    await over(one('.paper .m-deadline'));
    expect(one('.row').className).toContain('hot');
  });

  it.each(['outline', 'mentions', 'coverage', 'trace'])('has a list of %s', async (view) => {
    await act(() => one(`#view-${view}`).click());
    expect(one(`#view-${view}`).getAttribute('aria-selected')).toBe('true');
    expect(one('#view').textContent).not.toBe('');
  });

  it('puts the fixture on the clipboard, and says so', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await act(async () => {
      one('.btn.primary').click();
      await new Promise((resolve) => setTimeout(resolve));
    });
    vi.unstubAllGlobals();
    expect(readBundle(writeText.mock.calls[0]?.[0] ?? '')?.source).toBe(PAPER);
    expect(one('[role=status]').textContent).toContain('Đã chép');
  });
});
