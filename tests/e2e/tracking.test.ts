import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { highlighted, highlights, pointAt, tabTo } from '../tools/clerk.ts';
import type { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { article, documentPage, openRead, world } from './world.ts';

const tracked = async (page: Page): Promise<number> => (await highlights(page)).tracked ?? 0;
const trackedBecomes = (page: Page, count: number) =>
  until(`${count} tracked clauses`, async () => (await tracked(page)) === count);

/** Point at a clause and give its card, as it says it. */
async function cardOn(page: Page, shadow: Shadow, words: string) {
  await pointAt(page, words);
  return shadow.find('[role="dialog"]', new RegExp(words.slice(0, 12)));
}

describe('tracking from the page', () => {
  const it = world();

  test('pointing opens a card with the words, the deadline as printed and as understood', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    const card = await cardOn(page, shadow, 'hoàn thành trong Quý II/2027');
    expect(card.text).toContain('thí điểm đăng ký thế chấp quyền sử dụng đất');
    expect(card.text).toContain('30/6/2027');
    expect(card.text).toContain('Bộ Tư pháp');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await shadow.all('[role="dialog"]')).length === 0);
    await page.close();
  });

  test('a click tracks, the toast takes it back, and a reload keeps what is tracked', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    await cardOn(page, shadow, 'hoàn thành trong Quý II/2027');
    await shadow.click('[role="dialog"] button', /^Theo dõi/);
    await trackedBecomes(page, 1);
    expect((await shadow.find('[role="dialog"] button[aria-pressed]')).pressed).toBe('true');
    await shadow.click('.toast button', /Hoàn tác/);
    await trackedBecomes(page, 0);

    await shadow.click('[role="dialog"] button', /^Theo dõi/);
    await trackedBecomes(page, 1);
    const words = await highlighted(page, 'tracked');
    await page.reload();
    await trackedBecomes(page, 1);
    expect(await highlighted(page, 'tracked')).toEqual(words);
    await page.close();
  });

  test('the same notice at another address is tracked there too, and untracking there untracks here', async () => {
    const here = await openRead(it.driven, article.url);
    await trackedBecomes(here.page, 1);
    const there = await openRead(it.driven, documentPage.url);
    await trackedBecomes(there.page, 1);
    await there.page.bringToFront();
    await cardOn(there.page, there.shadow, 'hoàn thành trong Quý II/2027');
    await there.shadow.click('[role="dialog"] button', /^Bỏ theo dõi/);
    await trackedBecomes(there.page, 0);
    await trackedBecomes(here.page, 0);
    await there.page.close();
    await here.page.close();
  });

  test('by the keyboard alone: Tab to a task, Enter for its card, T to track, Esc to come back', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    await page.bringToFront();
    const before = await tracked(page);
    await tabTo(page, shadow, 'button', /III\.3\b/);
    await page.keyboard.press('Enter');
    await shadow.find('[role="dialog"]', /Trung tâm dữ liệu quốc gia/);
    await page.keyboard.press('t');
    await trackedBecomes(page, before + 1);
    await page.keyboard.press('t');
    await trackedBecomes(page, before);
    await page.keyboard.press('Escape');
    await until('the focus to be back on the task', async () =>
      (await shadow.all('button')).find(({ focused, text, name }) => focused && /III\.3\b/.test(text + name)),
    );
    await page.close();
  });
});
