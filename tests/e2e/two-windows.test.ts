import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { highlights, openTab } from '../tools/clerk.ts';
import { openPanelTab } from '../tools/fill-browser.ts';
import { until } from '../tools/until.ts';
import { article, openRead, world } from './world.ts';

/** The real side panel beside the page, and the same panel in a window of its own: what is written in one stands in the other at once. */
describe('two windows', () => {
  const it = world();
  const total = article.gold.tasks.length;
  let page: Page;
  let panel: Page;
  let other: Page;
  const rows = (of: Page) => of.locator('[data-row]');
  const shows = (of: Page, count: number) => until(`${count} rows`, async () => (await rows(of).count()) === count);
  const marks = (count: number) =>
    until(`${count} tracked clauses in the page`, async () => ((await highlights(page)).tracked ?? 0) === count);

  beforeAll(async () => {
    page = (await openRead(it.driven, article.url)).page;
    panel = await it.driven.openPanel(page);
    await rows(panel).first().waitFor();
    other = await openPanelTab(it.driven, { width: 420, height: 900 });
    await openTab(other, 'Sắp đến hạn');
    await other.getByText('Chưa theo dõi nhiệm vụ nào').waitFor();
    await page.bringToFront();
  }, 120_000);

  test('what is tracked in one is listed in the other, and marked in the page', async () => {
    await panel
      .getByRole('button', { name: /^Theo dõi tất cả/ })
      .first()
      .click();
    await other.getByRole('radio', { name: 'Tất cả' }).check();
    await shows(other, total);
    await until('every task to look tracked in the page', async () => ((await highlights(page)).tracked ?? 0) >= total);
  });

  test('a filter in one stays its own; what is changed in the other comes and goes in it', async () => {
    await other.getByRole('searchbox').fill('phuong an kinh phi');
    await shows(other, 1);
    await openTab(panel, 'Sắp đến hạn');
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await shows(panel, total);
    const row = rows(panel).filter({ hasText: 'phương án kinh phí' });
    await row.getByRole('checkbox').click();
    await until('it to be done in the other', async () => rows(other).getByRole('checkbox').isChecked());
    expect(await other.getByRole('searchbox').inputValue()).toBe('phuong an kinh phi');
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('it to be open in the other', async () => !(await rows(other).getByRole('checkbox').isChecked()));
  });

  test('both change one task: each keeps what the other wrote', async () => {
    await rows(other).click();
    await other.getByRole('textbox', { name: 'Ghi chú' }).fill('gọi ở cửa sổ kia');
    await rows(panel).filter({ hasText: 'phương án kinh phí' }).click();
    await panel.getByRole('radio', { name: 'Đang thực hiện' }).check();
    await until('the status in the other', async () =>
      other.getByRole('radio', { name: 'Đang thực hiện' }).isChecked(),
    );
    await other.getByRole('textbox', { name: 'Ghi chú' }).blur();
    await until(
      'the note here',
      async () => (await panel.getByRole('textbox', { name: 'Ghi chú' }).inputValue()) === 'gọi ở cửa sổ kia',
    );
    expect(await panel.getByRole('radio', { name: 'Đang thực hiện' }).isChecked()).toBe(true);
    for (const window of [panel, other]) await window.getByRole('button', { name: /^Về danh sách/ }).click();
    await other.getByRole('searchbox').fill('');
    await shows(other, total);
  });

  test('untracked in one, it leaves the other and the page; undo brings it back to both', async () => {
    await page.bringToFront();
    const before = (await highlights(page)).tracked ?? 0;
    await other.bringToFront();
    await rows(other).first().focus();
    await other.keyboard.press('t');
    await shows(panel, total - 1);
    await page.bringToFront();
    await until('fewer tracked clauses in the page', async () => ((await highlights(page)).tracked ?? 0) < before);
    await other.bringToFront();
    await other.getByRole('button', { name: 'Hoàn tác' }).click();
    await shows(panel, total);
    await page.bringToFront();
    await marks(before);
  });
});
