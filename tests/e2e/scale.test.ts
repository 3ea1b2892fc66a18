import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { fillTracker, openPanelTab } from '../tools/fill-browser.ts';
import { fillData } from '../tools/fill-data.ts';
import { until } from '../tools/until.ts';
import { inBothThemes } from './axe.ts';
import { world } from './world.ts';

const COUNT = 3000;
const data = fillData(COUNT, todayInVietnam(new Date()));

describe(`the panel with ${COUNT} tasks`, () => {
  const it = world();
  let panel: Page;
  const focused = () =>
    panel.evaluate(() => {
      const row = document.activeElement;
      const box = row?.getBoundingClientRect();
      return {
        row: row?.getAttribute('data-row') ?? null,
        place: Number(row?.getAttribute('aria-posinset')),
        of: Number(row?.getAttribute('aria-setsize')),
        seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
  const drawn = () => panel.locator('[data-row]').count();
  /** Every row in view has its words. */
  const read = () =>
    until('the rows to be read', () =>
      panel.evaluate(() => {
        const rows = [...document.querySelectorAll('[data-row]')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return rows.length > 2 && rows.every((row) => row.querySelector('.when .left') !== null);
      }),
    );
  const showAll = async (): Promise<void> => {
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await until('all of it', async () => (await panel.locator('#flat-head .count').textContent()) === String(COUNT));
    await read();
  };

  beforeAll(async () => {
    await fillTracker(it.driven, data);
    panel = await openPanelTab(it.driven, { width: 400, height: 800 });
    await panel.locator('#tab-due').click();
    await read();
  }, 120_000);
  afterAll(() => panel?.close());

  test('draws a few rows of them, says how many there are, and no rule of axe is broken', async () => {
    await showAll();
    expect(await drawn()).toBeLessThan(60);
    const first = panel.locator('[data-row]').first();
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    expect(await first.getAttribute('aria-setsize')).toBe(String(COUNT));
    expect(await inBothThemes(panel)).toEqual([]);
  });

  test('End, Home and the page keys reach every row, with the focus on it and in sight', async () => {
    await panel.locator('[data-row]').first().focus();
    const { row: first } = await focused();
    await panel.keyboard.press('End');
    await until('the last row', async () => (await focused()).place === COUNT);
    await until('it to be in sight', async () => (await focused()).seen);
    await read();
    expect(await drawn()).toBeLessThan(60);
    await panel.keyboard.press('ArrowUp');
    expect((await focused()).place).toBe(COUNT - 1);
    await panel.keyboard.press('PageUp');
    await until('a page up', async () => (await focused()).place < COUNT - 3 && (await focused()).seen);
    await panel.keyboard.press('Home');
    await until('the first row', async () => (await focused()).row === first && (await focused()).seen);
    await panel.keyboard.press('PageDown');
    await until('a page down', async () => (await focused()).place > 3 && (await focused()).seen);
  });

  test('the row with the focus keeps it while it is scrolled far away, and the arrows go on from it', async () => {
    await panel.keyboard.press('Home');
    await until('the first row', async () => (await focused()).place === 1);
    await panel.mouse.move(200, 500);
    for (let turn = 0; turn < 6; turn++) await panel.mouse.wheel(0, 20_000);
    // a turn of the wheel that comes later would scroll on from what the arrow brings into sight
    await until('every turn to have come', () => panel.evaluate(() => scrollY >= 120_000));
    await read();
    expect((await focused()).place).toBe(1);
    await panel.keyboard.press('ArrowDown');
    await until('the second row', async () => (await focused()).place === 2 && (await focused()).seen);
    await read();
  });

  test('a search leaves what holds its words, however it is typed, and comes back', async () => {
    const field = panel.getByRole('searchbox');
    await field.pressSequentially('bo tai chinh dau thau', { delay: 15 });
    const holds = ({ quote, leads, coops }: (typeof data.tasks)[number]) =>
      [quote, ...[...leads, ...coops].map(({ text }) => text)].join(' ');
    const some = data.tasks.filter((task) => /Bộ Tài chính/u.test(holds(task)) && /đấu thầu/u.test(holds(task))).length;
    expect(some).toBeGreaterThan(5);
    const found = async () => Number(await panel.locator('#flat-head .count').textContent());
    await until('what was found', async () => (await found()) >= some && (await found()) < COUNT / 10);
    await read();
    for (const row of await panel.locator('[data-row] .words').all()) expect(await row.textContent()).toMatch(/\S/);
    await field.fill('');
    await until('all again', async () => (await found()) === COUNT);
  });

  test('a change in one window is seen in the other, in its place among all', async () => {
    const other = await openPanelTab(it.driven, { width: 400, height: 800 });
    await other.locator('#tab-due').click();
    await other.getByRole('radio').first().check();
    const open = other.locator('#group-overdue .count');
    const before = Number(await open.textContent());
    await panel.bringToFront();
    await showAll();
    await panel.locator('[data-row] .finish').first().click();
    await until('one fewer in the other window', async () => Number(await open.textContent()) === before - 1);
    await panel.keyboard.press('Control+z');
    await until('it is back', async () => Number(await open.textContent()) === before);
    await other.close();
  });

  test('stands as it was left when one comes back from a task', async () => {
    await showAll();
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('End');
    await until('the last row', async () => (await focused()).place === COUNT && (await focused()).seen);
    const { row } = await focused();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 1 }).first().waitFor();
    await panel.keyboard.press('Escape');
    await until('the same row', async () => (await focused()).row === row && (await focused()).seen);
  });

  test('is looked at, narrow and wide', async () => {
    const folder = join(import.meta.dirname, '../../demo-output/scale');
    mkdirSync(folder, { recursive: true });
    for (const [name, width] of Object.entries({ narrow: 320, panel: 400, wide: 1100 })) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.getByRole('radio', { name: 'Tất cả' }).check();
      await read();
      await panel.screenshot({ path: join(folder, `${name}.png`) });
      await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await read();
      await panel.screenshot({ path: join(folder, `${name}-middle.png`) });
      await panel.evaluate(() => scrollTo(0, 0));
    }
  });
});
