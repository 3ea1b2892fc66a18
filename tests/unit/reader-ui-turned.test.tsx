// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { layoutOf, scrollKept } from '@/lib/ui/reader/model/layout.ts';
import { pageList } from '@/lib/ui/reader/model/shown-page.ts';
import { wholeLines } from '@/lib/ui/reader/part/crop.tsx';
import { fakePaged } from './reader-fake.ts';
import { button, click, endReader, open, reader, settle, text } from './reader-world.tsx';

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

const readBoth = async (file: ReturnType<typeof fakePaged>): Promise<void> => {
  await open(file);
  file.next();
  await settle();
  file.next();
  await settle();
};

describe('a page that was scanned otherwise than upright and straight', () => {
  test('upside down: said above it, in the strip, at the side and aloud; shown upright', async () => {
    const file = fakePaged(true, [], { 1: { turn: 180, remarks: ['upsideDown'] } });
    const said: string[] = [];
    await open(file);
    const stop = reader.notices.said.subscribe((words) => said.push(words));
    file.next();
    await settle();
    expect(document.querySelector('.remark')).toBeNull();
    file.next();
    await settle();
    stop();
    expect(text('.remark')).toBe('Trang 2 bị ngược; đã xoay lại để đọc.');
    expect(button(/^Trang 2\s· 2 việc\s· đã xoay, đã đọc/).className).toContain('read');
    expect(text('.side')).toContain('Trang 2 bị ngược; đã xoay lại để đọc.');
    expect(said.filter((words) => words.includes('bị ngược'))).toHaveLength(1);
    expect(file.turns).toContainEqual([1, 180]);
    expect(file.turns).not.toContainEqual([0, 180]);
  });

  test('on its side: its sheet is as wide as the page is high', async () => {
    await readBoth(fakePaged(true, [], { 0: { turn: 90, remarks: ['onItsSide'] } }));
    expect(text('.remark')).toBe('Trang 1 bị xoay ngang; đã xoay lại để đọc.');
    expect(reader.shown.value.map(({ width, height }) => [width, height])).toEqual([
      [842, 595],
      [595, 842],
    ]);
  });

  test('aslant, and hardly to be read: to be looked at again, both said', async () => {
    await readBoth(fakePaged(true, [], { 1: { turn: 0, remarks: ['aslant', 'hardToRead'] } }));
    expect(text('.remark')).toBe(
      'Trang 2 chụp nghiêng; đọc được phần lớn, cần xem lại. Trang 2 khó đọc; có thể sót hoặc sai chữ, cần xem lại bằng mắt.',
    );
    expect([...document.querySelectorAll('.side .note.open')].map((note) => note.textContent)).toEqual([
      'Trang 2 chụp nghiêng; đọc được phần lớn, cần xem lại.',
      'Trang 2 khó đọc; có thể sót hoặc sai chữ, cần xem lại bằng mắt.',
    ]);
    expect(button(/^Trang 2\s· 2 việc\s· nghiêng\s· khó đọc, đã đọc/)).toBeTruthy();
  });

  test('of ordinary pages nothing is said', async () => {
    await readBoth(fakePaged(true));
    expect(document.querySelector('.remark')).toBeNull();
    expect(text('.side') + text('.strip')).not.toMatch(/xoay|nghiêng|khó đọc/u);
    expect(reader.shown.value.every(({ turn }) => turn === 0)).toBe(true);
  });
});

describe('room above a page of which something is said', () => {
  const A4 = { width: 595, height: 842 };
  const plain = layoutOf([A4, A4, A4], 1);
  const said = layoutOf([{ ...A4, remarks: ['aslant'] }, A4, A4], 1);

  test('is there, more where there is little width, and nowhere else', () => {
    expect(said.sheets.map(({ above }) => above)).toEqual([28, 0, 0]);
    expect(layoutOf([{ ...A4, remarks: ['aslant'] }], 0.4, 320).sheets[0]?.above).toBeGreaterThan(28);
    expect(said.height - plain.height).toBe(28);
  });

  test.each([0.2, 0.5, 0.9])('what is looked at stays where it is (%d of page 2)', (share) => {
    const place = (plain.sheets[1]?.top ?? 0) + share * (plain.sheets[1]?.height ?? 0);
    const top = scrollKept(plain, said, place - 200, 200);
    expect(top + 200 - (said.sheets[1]?.top ?? 0)).toBeCloseTo(share * (said.sheets[1]?.height ?? 0));
  });
});

test.each<[number[], string]>([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1, 2'],
  [[1, 2, 3, 7], '1-3, 7'],
  [[2, 4, 5, 6, 7], '2, 4-7'],
])('pages %j in words: %s', (pages, words) => expect(pageList(pages)).toBe(words));

describe('words cut out of a line that goes down', () => {
  const step = (left: number, top: number) => ({ page: 0, left, top, width: 100, height: 18 });
  test('its steps are one piece; lines are not', () => {
    expect(wholeLines([step(60, 100), step(165, 106), step(270, 112), step(60, 124)])).toEqual([
      { page: 0, left: 60, top: 100, width: 310, height: 30 },
      step(60, 124),
    ]);
  });
  test('of other pages, or one under the other, each is its own', () => {
    const apart = [step(60, 100), { ...step(170, 100), page: 1 }, { ...step(60, 118), page: 1 }];
    expect(wholeLines(apart)).toEqual(apart);
  });
});

const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
  dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settle();
};

describe('a page turned by hand, and read again', () => {
  test('the button turns the page in view only; read again, it is read as it stands', async () => {
    const file = fakePaged(true);
    await readBoth(file);
    await click('Xoay trang sang phải');
    expect(reader.shown.value.map(({ turn, width }) => [turn, width])).toEqual([
      [90, 842],
      [0, 595],
    ]);
    expect(file.turns).toContainEqual([0, 90]);
    expect(text('.toast')).toContain('Đã xoay trang 1');
    expect(file.again).toEqual([]);
    await click('Đọc lại trang này', '.toast');
    expect(file.again).toEqual([[0, 90]]);
    expect(text('.toast')).toContain('Đã đọc lại trang 1');
  });

  test('by keys, to the right and back to the left, and read again', async () => {
    const file = fakePaged(true);
    await readBoth(file);
    await press('r');
    await press(']', { ctrlKey: true });
    expect(reader.shown.value[0]?.turn).toBe(180);
    await press('R', { shiftKey: true });
    await press('[', { ctrlKey: true });
    expect(reader.shown.value[0]?.turn).toBe(0);
    await press('l');
    expect(file.again).toEqual([[0, 0]]);
  });

  test('where it fails, that is said, and what was read before stays', async () => {
    const file = fakePaged(true);
    await readBoth(file);
    file.againFails = 'pageTooDim';
    await click('Đọc lại trang này', '.zoom');
    expect(text('.toast')).toContain('quá mờ');
    expect(text('.toast')).toContain('Kết quả đọc lần trước vẫn giữ.');
    expect(reader.drawn.value?.raw).toContain('Bộ Xây dựng');
  });

  test('a page that says its own words is turned, and needs no reading again', async () => {
    const file = fakePaged(false);
    await readBoth(file);
    expect(button('Đọc lại trang này', '.zoom').disabled).toBe(true);
    await press('l');
    expect(file.again).toEqual([]);
    await click('Xoay trang sang phải');
    expect(reader.shown.value[0]?.turn).toBe(90);
    expect(document.querySelector('.toast button[class*="act"]')).toBeNull();
  });
});
