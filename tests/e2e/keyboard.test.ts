import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { highlights, tabTo } from '../tools/clerk.ts';
import { until } from '../tools/until.ts';
import { article, openRead, world } from './world.ts';

/** From the page to a file, without a mouse: every step is a key. (The panel itself is opened as the browser's own shortcut does, which no driver can press.) */
describe('by keys alone', () => {
  const it = world();
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-keys-'));
  let panel: Page;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The words of what has the focus in the panel. */
  const focused = (): Promise<string> =>
    panel.evaluate(() => {
      const here = document.activeElement;
      if (here === document.body) return '';
      return `${here?.getAttribute('aria-label') ?? ''} ${here?.textContent ?? ''}`.trim();
    });
  const pressUntil = async (key: string, words: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (words.test(await focused())) return;
      await panel.keyboard.press(key);
    }
    throw new Error(`60 times ${key}, and nothing saying ${words} had the focus`);
  };

  test('a task of the page is tracked, found in the panel, followed, finished, taken back, and exported', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    await page.bringToFront();
    await tabTo(page, shadow, 'button', /III\.3\b/);
    await page.keyboard.press('Enter');
    await shadow.find('[role="dialog"]', /Trung tâm dữ liệu quốc gia/);
    await page.keyboard.press('t');
    await until('the clause to look tracked', async () => ((await highlights(page)).tracked ?? 0) > 0);
    await page.keyboard.press('Escape');

    panel = await it.driven.openPanel(page);
    await panel.locator('[data-row]').first().waitFor();
    // where the focus is when the panel is opened
    await panel.evaluate(() => document.body.focus());
    await panel.keyboard.press('Alt+2');
    await panel.locator('[data-row]').first().waitFor();
    await pressUntil('Tab', /Trung tâm dữ liệu quốc gia/);
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await pressUntil('Tab', /Đến câu này trên trang/);
    await panel.keyboard.press('Enter');
    await until('the clause to flash', async () => (await highlights(page)).flash);
    await panel.keyboard.press('Escape');
    await until('the row to have the focus again', async () => /Trung tâm dữ liệu quốc gia/.test(await focused()));

    await panel.keyboard.press('x');
    await panel.locator('.toast', { hasText: 'Đã ghi hoàn thành' }).waitFor();
    await panel.keyboard.press('Control+z');
    await panel.locator('.toast', { hasText: 'Đã hoàn tác' }).waitFor();

    const session = await panel.context().newCDPSession(panel);
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.keyboard.press('e');
    await panel.getByRole('menu').waitFor();
    await pressUntil('ArrowDown', /\(\.csv\)/);
    await panel.keyboard.press('Enter');
    const name = await until('the file', async () => readdirSync(folder).find((file) => file.endsWith('.csv')));
    const [, line, ...others]: string[][] = parse(readFileSync(join(folder, name)), { bom: true });
    expect(others).toEqual([]);
    expect(line?.join(' ')).toMatch(/587\/TB-VPCP.*Trung tâm dữ liệu quốc gia/su);
    await until('the focus back on the button', async () => /^Xuất/.test(await focused()));
  });

  test('"?" lists every key, and Esc gives the focus back', async () => {
    await panel.keyboard.press('Escape');
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('?');
    const dialog = panel.getByRole('dialog', { name: 'Phím' });
    await dialog.getByText('chép thành bảng').waitFor();
    await panel.keyboard.press('Escape');
    await until('the dialog to close', async () => (await dialog.count()) === 0);
    await until('the focus on the row', () => panel.evaluate(() => document.activeElement?.hasAttribute('data-row')));
  });
});
