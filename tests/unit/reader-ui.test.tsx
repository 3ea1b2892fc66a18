// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FlowFile } from '@/lib/ui/reader/paper-file.ts';
import { fakePaged } from './reader-fake.ts';
import {
  button,
  click,
  endReader,
  facts,
  open,
  openScan,
  reader,
  settle,
  text,
  tracker,
  type,
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

describe('a scan, page by page', () => {
  it('says how far it is, and that the counts stand for that', async () => {
    const file = fakePaged(true);
    await open(file);
    expect(text('.prog')).toContain('Đã đọc 0/2 trang');
    file.next();
    await settle();
    expect(text('.prog')).toContain('Đã đọc 1/2 trang · còn khoảng 14 giây');
    expect(text('.side')).toContain('Tính đến trang 1; còn 1 trang chưa đọc.');
    expect(text('.reader-bar')).toContain('Bản quét');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
    file.next();
    await settle();
    expect(document.querySelector('.prog')).toBeNull();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
  });

  it('stops, keeps what was read, and goes on', async () => {
    const file = fakePaged(true);
    await open(file);
    file.next();
    await settle();
    await click('Dừng');
    expect(text('.prog')).toContain('Đã dừng ở 1/2 trang');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
    await click('Đọc tiếp');
    file.next();
    await settle();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
  });

  it('says which pages cannot be read', async () => {
    const file = fakePaged(true, [1]);
    await open(file);
    file.next();
    await settle();
    file.next();
    await settle();
    expect(text('.side')).toContain('Chưa đọc được 1 trang (trang 2)');
    expect(text('[data-page="1"]')).toContain('quá mờ');
    expect(button(/^Trang 2, không đọc được/).className).toContain('unreadable');
  });
});

describe('number and date', () => {
  it('come from the page that linked to the file', async () => {
    await openScan(facts);
    expect(reader.snapshot.value?.notice).toMatchObject({ id: '187/TB-VPCP@2026-05-18', number: '187/TB-VPCP' });
    expect(text('.side')).toContain('Thông báo số 187/TB-VPCP · 18/5/2026');
  });

  it('are asked for before a scan without them is tracked', async () => {
    await openScan();
    await click('Theo dõi 1');
    expect((await tracker.counts()).total).toBe(0);
    expect(text('.fields.waits')).toContain('Ghi số và ngày trước khi theo dõi');
    const [number, issued] = document.querySelectorAll<HTMLInputElement>('.fields input');
    await type(number ?? null, 'không có');
    await type(issued ?? null, '2026-05-18');
    const submit = async (): Promise<void> => {
      document.querySelector('.fields')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    };
    await submit();
    expect(text('[role="alert"]')).toContain('187/TB-VPCP');
    await type(number ?? null, '187/tb-vpcp');
    await submit();
    const [{ task, notice } = { task: null, notice: null }] = (await tracker.list()).items;
    expect(notice?.id).toBe('187/TB-VPCP@2026-05-18');
    expect(task?.address).toBe('https://datafiles.chinhphu.vn/187.pdf');
    expect(task?.selectors).toContainEqual(expect.objectContaining({ type: 'FragmentSelector', value: 'page=1' }));
  });

  it('may stay open: the paper is then known by its file', async () => {
    await openScan();
    await click('Theo dõi 1');
    await click('Theo dõi khi chưa rõ số');
    const [item] = (await tracker.list()).items;
    expect(item?.notice?.id).toBe(`text:file-${'a'.repeat(64)}`);
  });
});

describe('what was put right', () => {
  it('is shown with what was read, and taken back', async () => {
    await openScan(facts);
    expect(text('.corrections')).toContain('Đã sửa khi đọc: 1 chỗ');
    expect(text('.corrections li')).toContain('Nôi → Nội');
    await click('Hoàn tác', '.corrections');
    expect(reader.drawn.value?.raw).toContain('Bộ trưởng Bộ Nôi vụ');
    await click('Làm lại', '.corrections');
    expect(reader.drawn.value?.raw).toContain('Bộ trưởng Bộ Nội vụ');
  });
});

describe('files that flow', () => {
  const lines = [
    'THÔNG BÁO',
    'Kết luận của Bộ trưởng tại cuộc họp giao ban',
    '1. Giao Bộ trưởng Bộ Xây dựng <b>rà soát</b> các dự án, báo cáo trước ngày 20/6/2026.',
  ];
  const raw = lines.join('\n');
  const blocks = lines.map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length }));
  const flow: FlowFile = {
    form: 'flow',
    name: 'ket-luan.docx',
    hash: 'b'.repeat(64),
    size: 10,
    raw,
    blocks,
    close: () => undefined,
  };

  it('are drawn as text, never as markup, with their marks', async () => {
    await open(flow);
    expect(document.querySelector('.flow-sheet b')).toBeNull();
    expect(text('.flow-sheet')).toContain('<b>rà soát</b>');
    expect(text('.flow-sheet .hl-deadline')).toBe('trước ngày 20/6/2026');
    const who = [...document.querySelectorAll('.flow-sheet .hl-assignee')].map((one) => one.textContent).join('');
    expect(who).toBe('Giao Bộ trưởng Bộ Xây dựng');
    expect(document.querySelectorAll('.side [data-row]').length).toBe(1);
  });

  it('are tracked with the place in their text', async () => {
    await open(flow);
    await click('Theo dõi 1');
    const [item] = (await tracker.list()).items;
    expect(item?.task.selectors.some((one) => one.type === 'FragmentSelector' && /^char=\d+$/.test(one.value))).toBe(
      true,
    );
  });
});
