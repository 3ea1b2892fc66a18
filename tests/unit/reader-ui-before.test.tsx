// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FlowFile, PagedReading } from '@/lib/ui/reader/paper-file.ts';
import { fakePaged } from './reader-fake.ts';
import {
  choices,
  click,
  endReader,
  facts,
  open,
  openScan,
  reader,
  settle,
  showedBefore,
  stop,
  text,
  tracker,
} from './reader-world.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({}), set: async () => {} },
      session: { get: async () => ({}), set: async () => {} },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    runtime: { sendMessage: async () => ({ ok: true, value: null }), openOptionsPage: async () => {} },
  },
}));

afterEach(endReader);

describe('before and instead of a file', () => {
  it('says what to do', async () => {
    await open(null);
    expect(text('main')).toContain('Chọn tệp');
  });

  it('asks before it fetches again what an earlier session showed', async () => {
    showedBefore({ address: 'https://datafiles.chinhphu.vn/187.pdf', name: '187-TB-VPCP.pdf', paper: null });
    await open(null);
    expect(text('main')).toContain('187-TB-VPCP.pdf');
    await click('Mở lại tệp');
    expect(reader.opening.phase.value.kind).not.toBe('reopen');
  });

  it.each([
    ['encrypted', 'mật khẩu', false],
    ['damaged', 'bị hỏng', false],
    ['truncated', 'chưa đủ', false],
    ['noPages', 'không có trang nào', false],
    ['notAPaper', 'trang web', false],
    ['oldDoc', '.docx', false],
    ['tooLarge', 'quá lớn', false],
    ['notFound', '404', true],
    ['serverFailed', 'Máy chủ', true],
    ['stalled', 'không trả lời', true],
    ['offline', 'mạng', true],
    ['something else', 'Chưa đọc được tệp này', true],
  ])('tells %s in words, with what to do', async (key, words, again) => {
    await open({ key });
    expect(text('[role="alert"]')).toContain(words);
    expect(text('[role="alert"]').includes('Thử lại')).toBe(again);
    expect(text('[role="alert"]')).toContain('Chọn tệp khác');
  });

  it('offers to allow a site', async () => {
    await open({ key: 'notAllowed' });
    expect(text('[role="alert"]')).toContain('Cho phép và mở');
  });
});

/** The same pages without what makes them a notice: its title and the words before its points. */
const asPlan = (now: PagedReading): PagedReading => {
  const blank = (words: string): string => words.replace(/\S/gu, '-');
  const raw = now.text.raw.replace(/THÔNG BÁO|Kết luận của[^\n]*|Ngày 18[^\n]*/gu, blank);
  return { ...now, text: { ...now.text, raw } };
};

describe('a file of no kind that gives tasks', () => {
  const lines = [
    'PHỤ LỤC',
    'Danh mục công việc của Ban quản lý dự án',
    '1. Bộ Xây dựng rà soát các dự án nhà ở xã hội, báo cáo Thủ tướng Chính phủ trước ngày 20/6/2026.',
  ];
  const raw = lines.join('\n');
  const file = (hash: string): FlowFile => ({
    form: 'flow',
    name: 'phu-luc.docx',
    hash,
    size: 10,
    raw,
    blocks: lines.map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length })),
    close: () => undefined,
  });

  it('is said to be none, and read all the same where the user asks for it', async () => {
    await open(file('c'.repeat(64)));
    expect(text('.side')).toContain('Văn bản này không thuộc loại giao việc');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(0);
    await click('Vẫn đọc như văn bản giao việc');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
    expect(choices?.asked).toBe(true);
  });

  it('without number and day asks for them, and says why; nothing waits for it', async () => {
    await open(file('d'.repeat(64)));
    await click('Vẫn đọc như văn bản giao việc');
    expect(text('.fields')).toContain('Văn bản không ghi đủ số và ngày.');
    await click('Theo dõi 1');
    expect((await tracker.list()).items).toHaveLength(1);
  });

  it('is read so again the next time', async () => {
    await open(file('c'.repeat(64)));
    await click('Vẫn đọc như văn bản giao việc');
    stop();
    document.body.innerHTML = '';
    await open(file('c'.repeat(64)));
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
  });

  it('of pages is said to be none once it is stopped, and read as far as it goes', async () => {
    const file = fakePaged(false);
    await open({
      ...file,
      read: async (how) => asPlan(await file.read({ ...how, tell: (now) => how.tell(asPlan(now)) })),
    });
    file.next();
    await settle();
    expect(text('.side')).toContain('Đang đọc văn bản');
    await click('Dừng');
    expect(text('.side')).toContain('Văn bản này không thuộc loại giao việc');
    await click('Vẫn đọc như văn bản giao việc');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
  });

  it('is not offered for a paper that gives tasks', async () => {
    await openScan(facts);
    expect(text('.side')).not.toContain('không thuộc loại');
  });
});

describe('the keys', () => {
  it('"/" gives the search the focus before another key can come', async () => {
    await openScan(facts);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    // what runs before the next event, and nothing more: no frame, no timer
    await Promise.resolve().then(() => Promise.resolve());
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('are all shown by "?", and not while a field is written in', async () => {
    await openScan(facts);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
    await settle();
    expect(text('dialog')).toContain('Phím');
    expect(text('dialog')).toContain('Trang trước, trang sau');
  });
});
