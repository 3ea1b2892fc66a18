import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { highlighted, highlights, openTab, pointAt } from '../tools/clerk.ts';
import type { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, openRead, world } from './world.ts';

const trackedBecomes = (page: Page, count: number) =>
  until(`${count} tracked clauses`, async () => ((await highlights(page)).tracked ?? 0) === count);

/** Select a whole paragraph of the page as a triple click does. */
async function selectParagraph(page: Page, words: string): Promise<void> {
  const place = page.getByText(words).first();
  await place.scrollIntoViewIfNeeded();
  await place.click({ clickCount: 3, position: { x: 20, y: 10 } });
}

async function widen(page: Page, shadow: Shadow): Promise<void> {
  const { x, y } = (await shadow.find('.chip')).box;
  await page.mouse.move(x + 20, y + 20);
}

describe('what the reader left out or got wrong', () => {
  const it = world();
  const passage = 'Dữ liệu phải đúng, đủ, sạch';

  test('a passage selected in the page is tracked from the chip, undone, and drawn again after a reload', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    await page.bringToFront();
    await selectParagraph(page, passage);
    await widen(page, shadow);
    await shadow.click('.chip button', /^Theo dõi đoạn này/);
    await trackedBecomes(page, 1);
    await shadow.click('.toast button', /Hoàn tác/);
    await trackedBecomes(page, 0);

    await selectParagraph(page, passage);
    await widen(page, shadow);
    await shadow.click('.chip button', /^Theo dõi đoạn này/);
    await trackedBecomes(page, 1);
    const words = await highlighted(page, 'tracked');
    expect(words[0]).toMatch(/^Dữ liệu/);
    await page.reload();
    await trackedBecomes(page, 1);
    expect(await highlighted(page, 'tracked')).toEqual(words);
    await page.close();
  });

  test('the panel lists it, takes in a sentence that was left out, and the page draws that too', async () => {
    const { page } = await openRead(it.driven, article.url);
    await trackedBecomes(page, 1);
    const panel = await it.driven.openPanel(page);
    await panel.locator('.task', { hasText: passage }).waitFor();
    const before = await panel.locator('.left-out li').count();
    if (before > 0) {
      await panel.locator('.left-out .link').first().click();
      await trackedBecomes(page, 2);
      await panel.locator('.toast .link').click();
      await trackedBecomes(page, 1);
    }
    await panel.close();
    await page.close();
  });

  test('what is no task stays set aside after a reload, and undo brings it back', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    const shown = async () => (await highlights(page)).deadline ?? 0;
    const all = await shown();
    await pointAt(page, 'hoàn thành trong Quý II/2027');
    await shadow.click('[role="dialog"] button', /Không phải nhiệm vụ/);
    await until('one deadline fewer', async () => (await shown()) < all);
    const fewer = await shown();
    await page.reload();
    await until('still fewer after the reload', async () => (await shown()) === fewer);
    const panel = await it.driven.openPanel(page);
    await openTab(panel, 'Trang này');
    const line = panel.locator('.left-out li', { hasText: 'không coi là nhiệm vụ' });
    await line.getByRole('button', { name: 'Đưa vào' }).click();
    await until('all deadlines again', async () => (await shown()) === all);
    await panel.close();
    await page.close();
  });

  test('Sửa in the card tracks the task and opens it in the panel, where its limit is put right', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    const panel = await it.driven.openPanel(page);
    await page.bringToFront();
    await pointAt(page, 'hoàn thành trong Quý II/2027');
    await shadow.click('[role="dialog"] button', /^Sửa/);
    await panel.getByRole('combobox', { name: 'Thời hạn' }).selectOption('before');
    await panel.getByLabel('Ngày', { exact: true }).fill('2027-05-05');
    expect(await inEveryLook(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await panel.locator('.printed', { hasText: 'trước ngày 05/5/2027' }).first().waitFor();
    await panel.locator('.history', { hasText: 'Sửa thời hạn' }).getByRole('button', { name: 'Hoàn tác' }).click();
    await panel.locator('.printed', { hasText: 'Quý II/2027' }).first().waitFor();
    await panel.close();
    await page.close();
  });
});
