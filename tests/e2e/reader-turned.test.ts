import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rotate } from '../../lib/core/scan/resize.ts';
import { turnGray } from '../../lib/core/scan/turn.ts';
import { asScan } from '../tools/make-scan.ts';
import { drawSheets } from '../tools/make-scan-draw.ts';
import { scanPdf } from '../tools/make-scan-pdf.ts';
import { until } from '../tools/until.ts';
import { inBothThemes } from './axe.ts';
import { world } from './world.ts';

const HEAD = [
  'THÔNG BÁO',
  'Kết luận của Phó Thủ tướng tại cuộc họp về kho lạnh vùng nguyên liệu',
  'Ngày 02 tháng 11 năm 2026, Phó Thủ tướng chủ trì cuộc họp và kết luận như sau:',
];
const point = (n: number, lead: string, due: string): string =>
  `${n}. Giao Bộ trưởng ${lead} chủ trì, phối hợp với các địa phương rà soát, bố trí quỹ đất cho kho lạnh ở các vùng nguyên liệu lớn, kết nối với cảng và cửa khẩu, báo cáo Thủ tướng Chính phủ trước ngày ${due}.`;
/** A sheet each: straight, upside down, on its side, aslant as by hand. */
const SHEETS = [
  [...HEAD, point(1, 'Bộ Xây dựng', '15/12/2026')],
  [point(2, 'Bộ Tài chính', '20/01/2027'), point(3, 'Bộ Nội vụ', '25/01/2027')],
  [point(4, 'Bộ Công Thương', '10/02/2027'), point(5, 'Bộ Tư pháp', '12/02/2027')],
  [point(6, 'Bộ Y tế', '05/3/2027'), point(7, 'Bộ Khoa học và Công nghệ', '08/3/2027')],
];
const SLOPE = (3.4 * Math.PI) / 180;

describe('a scan whose pages do not all stand upright', () => {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-turned-'));
  const file = join(folder, 'xoay.pdf');
  beforeAll(async () => {
    const drawn = (await Promise.all(SHEETS.map((lines) => drawSheets(lines.join('\n'))))).flat();
    const [straight, upsideDown, onSide, aslant] = drawn.map((sheet, at) => asScan(sheet, 20 + at));
    if (!straight || !upsideDown || !onSide || !aslant) throw new Error('four sheets were to be drawn');
    const pages = [straight, turnGray(upsideDown, 180), turnGray(onSide, 90), rotate(aslant, SLOPE)];
    writeFileSync(file, await scanPdf(pages));
  }, 120_000);
  const it = world();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('each is read, shown upright and said to have stood otherwise; of the straight one nothing is said', async () => {
    const page = await it.driven.context.newPage();
    await page.goto(`chrome-extension://${it.driven.extensionId}/reader.html`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Bản quét', { exact: true }).waitFor();
    await until('four pages to be read', async () => (await page.locator('.prog').count()) === 0, 90_000);
    expect(await page.locator('.side [data-row]').count()).toBe(7);
    expect(await page.locator('.side .so-far').allTextContents()).toEqual([
      'Trang 2 bị ngược; đã xoay lại để đọc.',
      'Trang 3 bị xoay ngang; đã xoay lại để đọc.',
      'Trang 4 chụp nghiêng; đọc được phần lớn, cần xem lại.',
    ]);
    const thumb = (at: number) => page.locator(`[data-thumb="${at}"]`);
    expect(await thumb(0).textContent()).not.toMatch(/xoay|nghiêng/);
    for (const [at, says] of [
      [1, 'đã xoay'],
      [2, 'đã xoay'],
      [3, 'nghiêng'],
    ] as const)
      expect(await thumb(at).textContent()).toContain(says);

    for (const [at, due, says] of [
      [1, '20/01/2027', 'Trang 2 bị ngược; đã xoay lại để đọc.'],
      [2, '10/02/2027', 'Trang 3 bị xoay ngang; đã xoay lại để đọc.'],
      [3, '05/3/2027', 'Trang 4 chụp nghiêng; đọc được phần lớn, cần xem lại.'],
    ] as const) {
      await page.locator('.side [data-row]', { hasText: due }).click();
      await page.locator('.remark', { hasText: says }).waitFor();
      const sheet = page.locator(`[data-page="${at}"]`);
      // its picture is upright ink: the words of the limit lie under its mark
      await sheet.locator('.marks .deadline rect').first().waitFor();
      await sheet.locator('canvas').waitFor();
      expect(await page.evaluate(inkUnder, { at, marks: '.deadline rect' })).toBeGreaterThan(0.08);
      expect(await page.evaluate(widthToHeight, at)).toBeLessThan(1);
    }
    expect(await page.evaluate(highest, 3)).toBeLessThan(40);
    expect(await inBothThemes(page)).toEqual([]);
    await page.close();
  }, 180_000);
});

/** The least share of dark dots of the page's picture under any of its marks. */
function inkUnder({ at, marks }: { at: number; marks: string }): number {
  const sheet = document.querySelector(`[data-page="${at}"]`);
  const canvas = sheet?.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return 0;
  const place = canvas.getBoundingClientRect();
  const by = canvas.width / place.width;
  const shares = [...(sheet?.querySelectorAll(marks) ?? [])].map((mark) => {
    const box = mark.getBoundingClientRect();
    const [x, y] = [(box.left - place.left) * by, (box.top - place.top) * by];
    const { data } = context.getImageData(x, y, Math.max(1, box.width * by), Math.max(1, box.height * by));
    let dark = 0;
    for (let dot = 0; dot < data.length; dot += 4) if ((data[dot] ?? 255) < 128) dark++;
    return (dark * 4) / data.length;
  });
  return Math.min(...shares);
}

function widthToHeight(at: number): number {
  const box = document.querySelector(`[data-page="${at}"]`)?.getBoundingClientRect();
  return box ? box.width / box.height : 0;
}

/** The highest mark of a page, px: on a slanting line it must not reach over the lines above and below. */
function highest(at: number): number {
  const marks = [...document.querySelectorAll(`[data-page="${at}"] .marks rect`)];
  return Math.max(...marks.map((mark) => mark.getBoundingClientRect().height));
}
