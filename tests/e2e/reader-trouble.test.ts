import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST } from '../../lib/reader/largest.ts';
import { openTab } from '../tools/clerk.ts';
import { unfold } from '../tools/demo-reader.ts';
import { asOfficePaper, printedByChromium } from '../tools/make-pdf.ts';
import { linesOf, lockedPdf, plainPdf } from '../tools/make-pdf-plain.ts';
import type { ServedFile } from '../tools/serve.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, world } from './world.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const PDF = 'application/pdf';
const on = (name: string, bytes: Uint8Array, status?: number | 'hangs'): ServedFile => ({
  url: `https://datafiles.chinhphu.vn/loi/${name}`,
  bytes,
  type: PDF,
  ...(status === undefined ? {} : { status }),
});
const page404 = latin('<!doctype html><html><body><h1>404</h1></body></html>');
const gone = on('mat.pdf', latin('%PDF-1.4'), 404);
const broken = on('may-chu-loi.pdf', latin('x'), 503);
const errorPage = on('trang-loi.pdf', page404);
const silent = on('treo.pdf', new Uint8Array(50_000), 'hangs');

describe('what goes wrong in the reader: said in words, the panel alive, nothing lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-trouble-'));
  const good = join(folder, '587-TB-VPCP.pdf');
  let whole = new Uint8Array() as Uint8Array;
  let panel: Page;
  beforeAll(async () => {
    whole = (await printedByChromium([asOfficePaper(article.html)]))[0] ?? whole;
    writeFileSync(good, whole);
  });
  const it = world([gone, broken, errorPage, silent]);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const address = (more = '') => `chrome-extension://${it.driven.extensionId}/reader.html${more}`;
  const choose = (page: Page, file: string) => page.locator('input[type=file]').first().setInputFiles(file);
  const opened = async (file: string): Promise<Page> => {
    const page = await it.driven.context.newPage();
    await page.goto(address());
    await choose(page, file);
    return page;
  };
  const openedAt = async (link: string): Promise<Page> => {
    await (await it.driven.worker()).evaluate(async (url) => {
      await chrome.storage.session.set({ 'reader:e2e': { address: url, name: url.split('/').at(-1), paper: null } });
    }, link);
    const page = await it.driven.context.newPage();
    await page.goto(address('?id=e2e'));
    return page;
  };
  /** The panel answers, and the one task tracked before anything went wrong is still there. */
  const nothingLost = async (): Promise<void> => {
    await openTab(panel, 'Trang này');
    await openTab(panel, 'Sắp đến hạn');
    await until('the tracked task', async () => (await panel.getByText(/28\/02\/2027/).count()) > 0);
  };

  test('first a good paper, of which one task is tracked', async () => {
    const page = await opened(good);
    await page
      .locator('.side [data-row]', { hasText: '28/02/2027' })
      .getByRole('button', { name: /^Theo dõi/ })
      .click();
    await page.locator('.side .tracked').waitFor();
    panel = await it.driven.openPanel(page);
    await panel.getByRole('tab', { name: /Sắp đến hạn/ }).click();
    await unfold(panel);
    await nothingLost();
  });

  test.each<[name: string, bytes: () => Uint8Array, says: RegExp]>([
    ['co-mat-khau.pdf', lockedPdf, /mật khẩu/],
    ['hong.pdf', () => latin(`%PDF-1.4\n${'x'.repeat(5000)}\n%%EOF`), /bị hỏng/],
    ['cut.pdf', () => whole.slice(0, 3000), /chưa đủ/],
    ['khong-trang.pdf', () => plainPdf({ pages: [] }), /không có trang nào/],
    ['trang-loi.pdf', () => page404, /trang web/],
    ['cu.doc', () => latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(2000, '\0')), /\.docx/],
    ['rong.pdf', () => new Uint8Array(), /rỗng/],
    ['la.bin', () => latin('\x01\x02\x03\xff'.repeat(100)), /PDF, DOCX, TXT/],
  ])('the file %s', async (name, bytes, says) => {
    const file = join(folder, name);
    writeFileSync(file, bytes());
    const page = await opened(file);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(says);
    expect(await inEveryLook(page)).toEqual([]);
    await nothingLost();
    await choose(page, good);
    await page.locator('.side .tracked').waitFor();
    await page.close();
  });

  test('a file of more than 200 MB is refused before it fills the memory', async () => {
    const file = join(folder, 'qua-lon.pdf');
    writeFileSync(file, '%PDF-1.7\n');
    truncateSync(file, LARGEST + 1);
    const page = await opened(file);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/quá lớn.*Tách/u);
    await nothingLost();
    await choose(page, good);
    await page.locator('.side .tracked').waitFor();
    await page.close();
    rmSync(file);
  });

  test('500 pages: the one in view first, all read, the last one gone to', async () => {
    const file = join(folder, '500-trang.pdf');
    const pages = Array.from({ length: 500 }, (_, n) => linesOf([`This is page ${n + 1} of a long annex.`]));
    writeFileSync(file, plainPdf({ pages }));
    const page = await opened(file);
    await page.locator('[data-page="0"] canvas').waitFor();
    await nothingLost();
    await until('all to be read', async () => (await page.locator('.prog').count()) === 0, 60_000);
    expect(await page.locator('.thumb.read').count()).toBe(500);
    // only what is near is drawn
    expect(await page.locator('[data-page] canvas').count()).toBeLessThan(6);
    await page.locator('[data-thumb="499"]').click();
    await page.locator('[data-page="499"] canvas').waitFor();
    await page.locator('[data-page="499"] .text-layer', { hasText: '500' }).waitFor();
    await nothingLost();
    await page.close();
  }, 120_000);

  test.each([
    [gone, /404/, true],
    [broken, /Máy chủ nơi đăng đang lỗi/, true],
    [errorPage, /trang web/, false],
  ])('a link: $url', async ({ url }, says, again) => {
    const page = await openedAt(url);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(says);
    expect((await page.getByRole('button', { name: 'Thử lại' }).count()) > 0).toBe(again);
    await nothingLost();
    await page.close();
  });

  test('a server that begins and never ends: the waiting is shown and can be stopped', async () => {
    const page = await openedAt(silent.url);
    await page.getByText('Đang mở treo.pdf').waitFor();
    await page.locator('main progress').waitFor();
    await nothingLost();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng tải tệp. Nhiệm vụ đã theo dõi vẫn còn.').waitFor();
    await page.getByRole('button', { name: 'Mở lại tệp' }).click();
    await page.getByText('Đang mở treo.pdf').waitFor();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await choose(page, good);
    await page.locator('.side .tracked').waitFor();
    await page.close();
  });
});
