import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfold } from '../tools/demo-reader.ts';
import { asOfficePaper, printedByChromium } from '../tools/make-pdf.ts';
import { asScan } from '../tools/make-scan.ts';
import { drawSheets } from '../tools/make-scan-draw.ts';
import { scanPdf } from '../tools/make-scan-pdf.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, world } from './world.ts';

const URL_OF_FILE = 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/11/587-tb-vpcp.pdf';
/** Filled before the server starts. */
const served = { url: URL_OF_FILE, bytes: new Uint8Array() as Uint8Array, type: 'application/pdf' };

describe('the reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-reader-'));
  const paper = join(folder, '587-TB-VPCP.pdf');
  beforeAll(async () => {
    const [pdf] = await printedByChromium([asOfficePaper(article.html)]);
    served.bytes = pdf ?? served.bytes;
    writeFileSync(paper, served.bytes);
  });
  const it = world([served]);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const address = (more = '') => `chrome-extension://${it.driven.extensionId}/reader.html${more}`;
  const opened = async (file?: string): Promise<Page> => {
    const page = await it.driven.context.newPage();
    await page.goto(address());
    if (file) await choose(page, file);
    return page;
  };
  const choose = (page: Page, file: string) => page.locator('input[type=file]').first().setInputFiles(file);
  const read = (page: Page) => page.locator('.side [data-row]').first().waitFor();
  /** A tab of the reader that the background was asked to open a link in. */
  const openedAt = async (link: string): Promise<Page> => {
    await (await it.driven.worker()).evaluate(async (url) => {
      const name = url.split('/').at(-1) ?? '';
      await chrome.storage.session.set({ 'reader:e2e': { address: url, name, paper: null } });
    }, link);
    const page = await it.driven.context.newPage();
    await page.goto(address('?id=e2e'));
    return page;
  };

  test('says what to do where nothing is open, and passes axe', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
    expect(await inEveryLook(page)).toEqual([]);
    await page.close();
  });

  test('reads a PDF: the tasks of the paper, marked on its pages; passes axe', async () => {
    const page = await opened(paper);
    await read(page);
    expect(await page.locator('.side [data-row]').count()).toBe(article.gold.tasks.length);
    await page.locator('.thumb').nth(1).click();
    await until(
      'marks on page 2',
      async () => (await page.locator('[data-page="1"] .marks .deadline rect').count()) > 5,
    );
    expect(await inEveryLook(page)).toEqual([]);
    // a narrower window and back: the same words stay in view
    const inView = () => page.locator('.thumb[aria-current]').getAttribute('data-thumb');
    await page.locator('.side [data-row]', { hasText: '28/02/2027' }).click();
    const before = await inView();
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await until('the pages to fit', () => page.evaluate(() => document.querySelector('.desk')?.clientWidth !== 0));
      await page.waitForTimeout(300);
      expect(await inView()).toBe(before);
    }
    await page.close();
  });

  test('points at a limit: the same card; a click tracks, undo takes it back', async () => {
    const page = await opened(paper);
    await read(page);
    await page.locator('.side [data-row]', { hasText: '28/02/2027' }).click();
    const mark = page.locator('[data-page] .marks .deadline rect').last();
    const box = await mark.boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.move(box.x + 8, box.y + 6);
    const card = page.getByRole('dialog');
    await card.waitFor();
    await card.getByRole('button', { name: /^Theo dõi/ }).click();
    await page.locator('.marks .tracked').first().waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('nothing tracked', async () => (await page.locator('.marks .tracked').count()) === 0);
    await page.close();
  });

  test('by keys alone: N to a task, Enter into its card, T, Esc back', async () => {
    const page = await opened(paper);
    await read(page);
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await until('the focus in the card', () => page.evaluate(() => document.activeElement?.closest('.card') !== null));
    await page.keyboard.press('t');
    await page.locator('.side .tracked').waitFor();
    await page.keyboard.press('t');
    await until('untracked', async () => (await page.locator('.side .tracked').count()) === 0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('to-task');
    await page.close();
  });

  test('finds words without diacritics, and goes on', async () => {
    const page = await opened(paper);
    await read(page);
    await page.keyboard.press('/');
    await page.keyboard.type('dang ky the chap');
    await page.getByText('1/1', { exact: true }).waitFor();
    expect(await page.locator('.marks .hit').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await until('the search to end', async () => (await page.locator('.find').count()) === 0);
    await page.close();
  });

  test('a tracked task goes back to its page and words from the panel, in the open tab or a new one', async () => {
    const page = await openedAt(URL_OF_FILE);
    await read(page);
    await page
      .locator('.side [data-row]', { hasText: '28/02/2027' })
      .getByRole('button', { name: /^Theo dõi/ })
      .click();
    await page.locator('.side .tracked').waitFor();
    const panel = await it.driven.openPanel(page);
    await panel.getByRole('tab', { name: /Trang này/ }).click();
    await until(
      'the panel shows the file',
      async () => (await panel.locator('li[data-row]').count()) === article.gold.tasks.length,
    );
    await panel.getByRole('tab', { name: /Sắp đến hạn/ }).click();
    await unfold(panel);
    const row = panel.locator('li[data-row]', { hasText: '28/02/2027' });
    await row.first().click();
    await page.evaluate(() => document.querySelector('.desk')?.scrollTo(0, 0));
    await panel.locator('.go-to').click();
    await page.locator('.marks .flash').first().waitFor();
    await page.close();
    const again = it.driven.context.waitForEvent('page');
    await panel.locator('.go-to').click();
    const fresh = await again;
    await fresh.locator('.marks .flash').first().waitFor();
    await fresh.close();
  });

  test('a reload of a link opens it again; a file of the disk asks for itself by name, unless a copy is kept', async () => {
    const page = await openedAt(URL_OF_FILE);
    await read(page);
    await page.reload();
    await read(page);
    await choose(page, paper);
    await read(page);
    await page.close();
    const local = await opened(paper);
    await read(local);
    await local.reload();
    await local.getByText('Mở lại tệp 587-TB-VPCP.pdf').waitFor();
    await choose(local, paper);
    await read(local);
    await local.getByLabel(/Giữ bản sao trên máy/).check();
    await until('the copy to be kept', () => local.getByLabel(/Giữ bản sao trên máy/).isChecked());
    await local.reload();
    await read(local);
    await local.close();
  });

  test('recognises a scan: marks on the image, a doubtful limit first, tracked as to be confirmed, confirmed', async () => {
    const lines = [
      'THÔNG BÁO',
      'Kết luận của Phó Thủ tướng tại cuộc họp về nhà ở xã hội',
      'Ngày 02 tháng 11 năm 2026, Phó Thủ tướng chủ trì cuộc họp và kết luận như sau:',
      '1. Bộ trưởng Bộ Xây dựng rà soát các dự án nhà ở xã hội chậm tiến độ, báo cáo Thủ tướng Chính phủ trước ngày 15/12/2026.',
      '2. Giao Bộ trưởng Bộ Tài chính trình Chính phủ cơ chế ưu đãi thuế, hoàn thành trong Quý II/2027.',
    ];
    const sheets = (await drawSheets(lines.join('\n'))).map((sheet) => asScan(sheet, 5));
    const scan = join(folder, 'quet.pdf');
    writeFileSync(scan, await scanPdf(sheets));
    const page = await opened(scan);
    await page.getByText('Bản quét', { exact: true }).waitFor();
    await until('both tasks', async () => (await page.locator('.side [data-row]').count()) === 2, 60_000);
    await page.locator('[data-page="0"] .marks .deadline').first().waitFor();
    const cut = page.locator('.doubt:not(.clear) .crop canvas');
    await cut.waitFor();
    // its words stand clear of the frame on both sides, at whatever size they fit
    const room = await cut.evaluate((canvas) => {
      const frame = canvas.parentElement?.getBoundingClientRect() ?? new DOMRect();
      const { left, right } = canvas.getBoundingClientRect();
      return Math.min(left - frame.left, frame.right - right);
    });
    expect(room).toBeGreaterThanOrEqual(6);
    expect(await page.locator('.doubt:not(.clear) .read').textContent()).toContain('Quý');
    expect(await inEveryLook(page)).toEqual([]);
    await page
      .locator('.side [data-row]')
      .last()
      .getByRole('button', { name: /^Theo dõi/ })
      .click();
    await page.getByLabel('Số, ký hiệu').fill('601/TB-VPCP');
    await page.getByLabel('Ngày ban hành').fill('2026-11-05');
    await page.getByRole('button', { name: 'Lưu và theo dõi' }).click();
    await page.locator('.side .tracked .tag.open', { hasText: 'Cần xác nhận' }).waitFor();
    await page.locator('.doubt:not(.clear) .btn.primary').click();
    await page.locator('.doubt.clear .all').click();
    await until(
      'nothing in doubt',
      async () => (await page.locator('.side .tag.open', { hasText: 'Cần xác nhận' }).count()) === 0,
    );
    // recognised once: the second time it is there at once
    await page.close();
    const again = await opened(scan);
    await read(again);
    // what is tracked is told a moment after the reading is shown
    await until('the tracked one', async () => (await again.locator('.side .tracked').count()) === 1);
    await again.close();
  });

  test('takes a file dropped anywhere', async () => {
    const page = await opened();
    const bytes = [...served.bytes];
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'tha.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bytes);
    await read(page);
    expect(await page.locator('.reader-bar h1').textContent()).toBe('tha.pdf');
    await page.close();
  });

  test('asks before it fetches from a site that was not allowed', async () => {
    const page = await openedAt('https://vanban.tinh-nao-do.example/1.pdf');
    await page.getByRole('button', { name: 'Cho phép và mở' }).waitFor();
    await page.close();
  });
});
