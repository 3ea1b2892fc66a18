import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asOfficePaper, printedByChromium } from '../tools/make-pdf.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, world } from './world.ts';

describe('what the reader keeps, and its keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-copies-'));
  const paper = join(folder, '587-TB-VPCP.pdf');
  beforeAll(async () => {
    const [pdf] = await printedByChromium([asOfficePaper(article.html)]);
    writeFileSync(paper, pdf ?? new Uint8Array());
  });
  const it = world();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string) => `chrome-extension://${it.driven.extensionId}/${path}`;

  test('"?" shows every key, passes axe; Esc closes it and gives the focus back', async () => {
    const page = await it.driven.context.newPage();
    await page.goto(at('reader.html'));
    await page.locator('input[type=file]').first().setInputFiles(paper);
    const row = page.locator('.side [data-row]').first();
    await row.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/Alt\+Shift\+D.*Theo dõi, bỏ theo dõi.*Page Down/u);
    expect(await inEveryLook(page)).toEqual([]);
    // its letters do nothing to the paper behind it
    await page.keyboard.press('t');
    expect(await page.locator('.side .tracked').count()).toBe(0);
    await page.keyboard.press('Escape');
    await until('the keys to close', async () => (await dialog.count()) === 0);
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  test('a copy kept in the reader stands in the settings, passes axe, is dropped and brought back', async () => {
    const page = await it.driven.context.newPage();
    await page.goto(at('reader.html'));
    await page.locator('input[type=file]').first().setInputFiles(paper);
    await page.locator('.side [data-row]').first().waitFor();
    await until('all to be read', async () => (await page.locator('.prog').count()) === 0);
    await page.getByLabel(/Giữ bản sao trên máy/).check();
    await page.getByText('Đã giữ bản sao').waitFor();
    const options = await it.driven.context.newPage();
    await options.goto(at('options.html'));
    const copies = options.locator('.copies');
    await copies.getByText('587-TB-VPCP.pdf').waitFor();
    expect(await inEveryLook(options)).toEqual([]);
    await copies.getByRole('button', { name: 'Bỏ bản sao 587-TB-VPCP.pdf' }).click();
    await copies.getByText('Chưa giữ bản sao nào.').waitFor();
    await options.getByRole('button', { name: 'Hoàn tác' }).click();
    await copies.getByText('587-TB-VPCP.pdf').waitFor();
    await page.reload();
    await page.locator('.side [data-row]').first().waitFor();
    await page.close();
    await options.close();
  });
});
