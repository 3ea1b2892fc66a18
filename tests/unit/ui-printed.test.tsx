// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { sampleSnapshot, sampleTask } from './ui-sample.ts';
import { all, click, closePanel, one, openPanel, panel, settle, tracker } from './ui-world.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('./ui-browser.ts')).browser }));

afterEach(closePanel);

/** The pictures of these tasks. */
async function open(tasks: readonly TaskInput[]): Promise<void> {
  await openPanel({ ...sampleSnapshot, tasks }, {});
  await tracker.track(sampleSnapshot.notice, tasks, sampleSnapshot.url);
  panel.tab.value = 'due';
  panel.narrow({ view: 'pictures' });
  await settle();
}
const lead = (text: string) => ({ leads: [{ text, id: null, full: null, inherited: false }] });
const head = (): string[] => {
  const box = one('.pictures > .on-paper');
  return box.children.length === 0 ? [box.textContent ?? ''] : [...box.children].map((line) => line.textContent ?? '');
};

describe('the pictures on paper', () => {
  it('say how many tasks they are of, and by what those were chosen', async () => {
    await open([sampleTask(), sampleTask({ key: 'b', order: 1, deadlines: [], ...lead('bộ Y tế') })]);
    expect(head()).toEqual(['Đôn Đốc, ngày 10/6/2026: 2 nhiệm vụ']);
    panel.narrow({ typed: ' y te ', role: 'lead', parties: ['bo y te'] });
    await settle();
    expect(head()).toEqual([
      'Đôn Đốc, ngày 10/6/2026: 1/2 nhiệm vụ',
      'Lọc theo: có chữ “y te”; Chủ trì; Bộ Y tế',
      'Mục được chọn có khung; biểu đồ có mục đó vẽ cả các mục khác.',
    ]);
    panel.narrow({ typed: '', role: null, parties: [], bar: 'late' });
    await settle();
    expect(head().slice(0, 2)).toEqual(['Đôn Đốc, ngày 10/6/2026: 0/2 nhiệm vụ', 'Lọc theo: Quá hạn']);
    panel.narrow({ bar: null, period: 'month' });
    await settle();
    expect(head()).toEqual(['Đôn Đốc, ngày 10/6/2026: 1/2 nhiệm vụ', 'Lọc theo: Tháng này']);
  });

  it('never say another filter than the one that they were counted by', async () => {
    await open([sampleTask(), sampleTask({ key: 'b', order: 1, deadlines: [] })]);
    panel.narrow({ bar: 'late' });
    await settle();
    const find = tracker.find.bind(tracker);
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    vi.spyOn(tracker, 'find').mockImplementation(async (...asked) => {
      const found = await find(...asked);
      await held;
      return found;
    });
    panel.narrow({ bar: null });
    await settle();
    expect(head().slice(0, 2)).toEqual(['Đôn Đốc, ngày 10/6/2026: 0/2 nhiệm vụ', 'Lọc theo: Quá hạn']);
    go();
    await settle();
    expect(head()).toEqual(['Đôn Đốc, ngày 10/6/2026: 2 nhiệm vụ']);
  });

  it('have every agency in the table, where not all are drawn', async () => {
    const many = Array.from({ length: 11 }, (_, order) =>
      sampleTask({ key: `${order}`, order, ...lead(`sở Số ${order}`) }),
    );
    await open(many);
    const picture = all('.picture')[2];
    expect(picture?.querySelectorAll('.load')).toHaveLength(8);
    expect(picture?.querySelector('.on-paper')?.textContent).toBe(
      'Biểu đồ vẽ 8 đơn vị đầu, bảng dưới đây có đủ 11 đơn vị.',
    );
    const names = [...(picture?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.textContent);
    expect(new Set(names)).toEqual(new Set(many.map((_, order) => `Sở Số ${order}`)));
    await click(picture?.querySelector<HTMLElement>('.btn'));
    expect(picture?.querySelectorAll('.load')).toHaveLength(11);
    expect(picture?.querySelector('.on-paper')).toBeNull();
  });
});
