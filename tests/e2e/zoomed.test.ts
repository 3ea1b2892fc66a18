import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { openTab } from '../tools/clerk.ts';
import { fillTracker, openPanelTab } from '../tools/fill-browser.ts';
import { fillData } from '../tools/fill-data.ts';
import { until } from '../tools/until.ts';
import { violations } from './axe.ts';
import { world } from './world.ts';

/** A side panel of 360 px drawn at 200 %: half of that is left to lay out in. */
const ZOOMED = { width: 180, height: 380 };

describe('at 200 %', () => {
  const it = world();
  let panel: Page;
  /** Nothing is wider than the window, no two buttons lie on each other, and no rule of axe is broken. */
  const fits = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const covered = await page.evaluate(() => {
      const shown = [
        ...document.querySelectorAll<HTMLElement>(
          '.top button, .views label, .pills button, .filter-foot .btn:not(.plain)',
        ),
      ];
      return shown
        .filter((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const on = document.elementFromPoint(left + width / 2, top + height / 2);
          return top >= 0 && top + height <= innerHeight && width > 0 && on !== null && !one.contains(on);
        })
        .map((one) => `${one.textContent} under something`);
    });
    if ((await page.locator('dialog[open], [role=menu]').count()) === 0) expect(covered).toEqual([]);
    expect(await violations(page)).toEqual([]);
  };

  /** What closes the filters stands whole at the foot of the window, though an open list of agencies goes on below it. */
  const footInSight = async (page: Page): Promise<void> => {
    await page.evaluate(() => scrollTo(0, 0));
    const sight = await page.getByRole('button', { name: 'Xong' }).evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return { inside: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight, on: button.contains(on) };
    });
    expect(sight).toEqual({ inside: true, on: true });
  };

  beforeAll(async () => {
    await fillTracker(it.driven, fillData(60, todayInVietnam(new Date())));
    panel = await openPanelTab(it.driven, ZOOMED);
  }, 60_000);
  afterAll(() => panel?.close());

  test('the first words, the list in each of its views, its filters and keys', async () => {
    await panel.getByRole('tab').first().waitFor();
    await fits(panel);
    await openTab(panel, 'Sắp đến hạn');
    await panel.locator('.due .when .left').first().waitFor();
    await fits(panel);
    for (const view of ['Tất cả', 'Đã xong', 'Biểu đồ']) {
      await panel.getByRole('radio', { name: view, exact: true }).check();
      await panel
        .locator(view === 'Biểu đồ' ? '.picture' : '.due .when .left')
        .first()
        .waitFor();
      await fits(panel);
    }
    await panel.getByRole('radio', { name: 'Tất cả', exact: true }).check();
    await panel.getByRole('button', { name: /^Lọc khác/ }).click();
    await panel.getByText('Đơn vị', { exact: true }).first().click();
    await fits(panel);
    await footInSight(panel);
    for (const size of [
      { width: 320, height: 380 },
      { width: 360, height: 760 },
    ]) {
      await panel.setViewportSize(size);
      await footInSight(panel);
    }
    await panel.setViewportSize(ZOOMED);
    await panel.getByRole('button', { name: 'Xong' }).click();
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('?');
    await panel.getByRole('dialog').waitFor();
    await fits(panel);
    await panel.keyboard.press('Escape');
  });

  test('one task, extended and corrected', async () => {
    await panel.locator('[data-row]').first().click();
    await panel.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await fits(panel);
    await panel.getByRole('button', { name: 'Gia hạn', exact: true }).first().click();
    await fits(panel);
    await panel.getByRole('button', { name: 'Thôi', exact: true }).click();
    await panel.getByRole('button', { name: 'Sửa', exact: true }).click();
    await panel.getByRole('combobox', { name: 'Thời hạn' }).waitFor();
    await fits(panel);
    await until('the list again', async () => {
      await panel.keyboard.press('Escape');
      return (await panel.locator('[data-row]').count()) > 0;
    });
  });

  test('the settings', async () => {
    const page = await it.driven.context.newPage();
    await page.setViewportSize(ZOOMED);
    await page.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    await page.getByRole('heading', { name: 'Cài đặt' }).waitFor();
    await page.getByRole('button', { name: 'Sao lưu', exact: true }).waitFor();
    await fits(page);
    await page.close();
  });
});
