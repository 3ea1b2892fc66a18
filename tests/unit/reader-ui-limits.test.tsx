// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
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
  stop,
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

const toConfirm = (): (boolean | undefined)[] | undefined =>
  reader.snapshot.value?.tasks.map((task) => task.toConfirm ?? false);

describe('a limit of a scan', () => {
  it('comes first, its doubtful letters boxed, and is to be confirmed until it is', async () => {
    await openScan(facts);
    expect(text('.doubt')).toContain('1/1');
    expect(text('.doubt .read')).toBe('trước ngày 15/7/2026.');
    expect(text('.doubt .read u')).toBe('15/7/2026.');
    expect(text('.side [data-row]:nth-of-type(1)')).not.toBe('');
    expect(toConfirm()).toEqual([true, true, true]);
    await click(/^Đúng, 15\/7\/2026/);
    expect(document.querySelector('.doubt:not(.clear)')).toBeNull();
    expect(toConfirm()).toEqual([true, false, true]);
    await click('Hoàn tác', '.toast');
    expect(text('.doubt')).toContain('Cần xác nhận');
  });

  it('is not the only one to be confirmed: the clear ones are shown together, and confirmed together', async () => {
    await openScan(facts);
    expect([...document.querySelectorAll('.clear li .said')].map((one) => one.textContent)).toEqual([
      'trước ngày 07/6/2026',
      'hoàn thành trong tháng 9 năm 2026',
    ]);
    expect(document.querySelectorAll('.clear .crop').length).toBe(2);
    await click('Theo dõi 1');
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(true);
    await click('Đúng cả 2');
    expect(document.querySelector('.clear')).toBeNull();
    expect(toConfirm()).toEqual([false, true, false]);
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(false);
    expect(text('.toast')).toContain('Đã xác nhận 2 thời hạn');
    await click('Hoàn tác', '.toast');
    expect(toConfirm()).toEqual([true, true, true]);
    expect((await tracker.list()).items[0]?.task.toConfirm).toBe(true);
  });

  it('a clear one is set right by itself, and the rest stay to be confirmed', async () => {
    await openScan(facts);
    await click(/^Sửa thời hạn trước ngày 07/, '.clear');
    await type(document.querySelector('.clear input'), '2026-06-17');
    document.querySelector('.clear form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(reader.snapshot.value?.tasks[0]?.deadlines[0]).toMatchObject({ value: { due: '2026-06-17' } });
    expect(toConfirm()).toEqual([false, true, true]);
    expect(document.querySelectorAll('.clear li').length).toBe(1);
  });

  it('is corrected from the day as printed, and is left as it was where that day is right', async () => {
    await openScan(facts);
    await click(/^Sửa thời hạn trước ngày 07/, '.clear');
    expect(document.querySelector<HTMLInputElement>('.clear input')?.value).toMatch(/^(?:07\/6\/2026|2026-06-07)$/);
    document.querySelector('.clear form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(reader.snapshot.value?.tasks[0]?.deadlines).toMatchObject([
      { text: 'trước ngày 07/6/2026', value: { due: '2026-06-07', bound: 'before' } },
    ]);
  });

  it('found right leaves alone what was corrected in the panel meanwhile', async () => {
    await openScan(facts);
    await click('Theo dõi 1');
    const [item] = (await tracker.list()).items;
    const deadlines = item?.task.deadlines.map((one) => ({ ...one, text: 'trước ngày 09/6/2026' })) ?? [];
    await tracker.update(item?.task.id ?? '', { deadlines });
    await click('Đúng cả 2');
    const [after] = (await tracker.list()).items;
    expect(after?.task).toMatchObject({ toConfirm: false, deadlines: [{ text: 'trước ngày 09/6/2026' }] });
  });

  it('stays to be confirmed when tracked; what is decided later reaches the tracker, undo too', async () => {
    await openScan(facts);
    await click('Theo dõi 2');
    const [before] = (await tracker.list()).items;
    expect(before?.task.toConfirm).toBe(true);
    expect(before?.state.doubtful).toBe(true);
    await click('Sửa', '.doubt');
    await type(document.querySelector('.doubt input'), '2026-07-16');
    document.querySelector('.doubt form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    const [after] = (await tracker.list()).items;
    expect(after?.task.toConfirm).toBe(false);
    expect(after?.task.deadlines[0]).toMatchObject({ text: 'trước ngày 16/7/2026', value: { due: '2026-07-16' } });
    await click('Hoàn tác', '.toast');
    const [undone] = (await tracker.list()).items;
    expect(undone?.task).toMatchObject({ toConfirm: true, deadlines: [{ value: { due: '2026-07-15' } }] });
  });

  it('can be dropped: the task is then open in time', async () => {
    await openScan(facts);
    await click('Bỏ thời hạn');
    expect(reader.snapshot.value?.tasks[1]).toMatchObject({ deadlines: [], toConfirm: false });
    expect(reader.snapshot.value?.tasks[1]?.gaps).toContain('when');
  });

  it('is remembered by the file', async () => {
    await openScan(facts);
    await click(/^Đúng, /);
    expect(choices?.decisions.length).toBe(1);
    stop();
    document.body.innerHTML = '';
    await openScan(facts);
    expect(document.querySelector('.doubt:not(.clear)')).toBeNull();
  });

  it('is none in a file that says its own words', async () => {
    const file = fakePaged(false);
    await open(file);
    file.next();
    file.next();
    await settle();
    file.next();
    await settle();
    expect(document.querySelectorAll('.side [data-row]').length).toBe(3);
    expect(document.querySelector('.doubt')).toBeNull();
    expect(document.querySelector('.corrections')).toBeNull();
  });
});
