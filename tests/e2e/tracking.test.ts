import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { highlighted, highlights, pointAt, tabTo } from '../tools/clerk.ts';
import type { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { MARGINS } from './margins.ts';
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
  const it = world([MARGINS]);

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

  /** Everything tracked by the chip; the bookmarks then in the page. */
  async function bookmarksOf(page: Page, shadow: Shadow, tasks: number) {
    await page.bringToFront();
    await shadow.find('.chip button');
    const chip = (await shadow.find('.chip')).box;
    await page.mouse.move(chip.x + 20, chip.y + 20);
    await shadow.click('.chip button', /^Theo dõi tất cả/);
    await until('all tasks to be tracked', async () => (await tracked(page)) >= tasks);
    return () =>
      until('bookmarks', async () => {
        const seen = (await shadow.all('button.mark')).map(({ box }) => box);
        return seen.length > 0 && seen;
      });
  }

  /** Words and bullets of the page that lie under one of the boxes. */
  const under = (page: Page, boxes: readonly { x: number; y: number; width: number; height: number }[]) =>
    page.evaluate((marks) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const item = node.parentElement?.closest('li')?.parentElement?.getBoundingClientRect();
        for (const rect of range.getClientRects())
          for (const { x, y, width, height } of marks) {
            // the icon is smaller than its target: what matters is its middle
            const [left, right, middle] = [x + width / 2 - 4, x + width / 2 + 4, y + height / 2];
            const from = Math.min(rect.left, item?.left ?? rect.left);
            if (rect.width > 0 && from < right && rect.right > left && rect.top < middle && rect.bottom > middle)
              found.push(node.data.trim().slice(0, 40));
          }
      }
      return found;
    }, boxes);

  test('the bookmarks of tracked tasks stand beside the words, never over them', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    const bookmarks = await bookmarksOf(page, shadow, article.gold.tasks.length);
    await page
      .getByText('III. NHIỆM VỤ CỤ THỂ')
      .evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
    expect(await under(page, await bookmarks())).toEqual([]);
    await page.close();
  });

  test('nor over the bullets of a list or the first column of a table; where the margin is narrow they are small', async () => {
    const { page, shadow } = await openRead(it.driven, MARGINS.url);
    const bookmarks = await bookmarksOf(page, shadow, 6);
    const wide = await bookmarks();
    expect(wide).toHaveLength(6);
    expect(await under(page, wide)).toEqual([]);
    await page.setViewportSize({ width: 420, height: 900 });
    const narrow = await until('small bookmarks', async () => {
      const boxes = await bookmarks();
      return boxes.every(({ width }) => width === 16) && boxes;
    });
    expect(narrow).toHaveLength(6);
    expect(await under(page, narrow)).toEqual([]);
    expect(Math.min(...narrow.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
    await page.close();
  });
});
