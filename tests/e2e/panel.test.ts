import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportAs, highlights, openTab } from '../tools/clerk.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, openRead, world } from './world.ts';

const dated = article.gold.tasks.filter(({ deadlines }) =>
  deadlines.some((index) => article.gold.deadlines[index]?.kind === 'date'),
);

/** Today in Vietnam, where the browser of these tests is. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Whole days from today to an ISO day. */
const daysTo = (day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);

/** The row's words for a deadline whose last day is `day`. */
const left = (day: string): string => {
  const days = daysTo(day);
  return days === 0 ? 'hôm nay' : days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
};

describe('the real side panel', () => {
  const it = world();
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-e2e-'));
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = (await openRead(it.driven, article.url)).page;
    panel = await it.driven.openPanel(page);
    await panel.locator('li[data-row]').first().waitFor();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows the tasks of the page in view, in the order of the notice', async () => {
    const words = (await panel.locator('main').first().textContent()) ?? '';
    expect(words).toContain('587/TB-VPCP');
    expect(words).toContain(`${article.gold.tasks.length} nhiệm vụ`);
    expect(await inEveryLook(panel)).toEqual([]);
  });

  test('tracks all of them; the page shows it', async () => {
    await panel
      .getByRole('button', { name: /^Theo dõi tất cả/ })
      .first()
      .click();
    await until(
      'every task to look tracked in the page',
      async () => ((await highlights(page)).tracked ?? 0) >= article.gold.tasks.length,
    );
  });

  test('groups what is tracked by when it falls due, with the days left', async () => {
    await openTab(panel, 'Sắp đến hạn');
    await panel.locator('[data-row]').first().waitFor();
    const row = panel.locator('[data-row]', { hasText: 'phương án kinh phí' });
    await row.waitFor();
    // “trước ngày 15/12/2026” leaves the 14th as the last day
    expect(await row.textContent()).toContain(left('2026-12-14'));
    expect(await row.textContent()).toContain('587/TB-VPCP');
    const late = dated.filter(({ deadlines }) =>
      deadlines.some((index) => daysTo(article.gold.deadlines[index]?.due ?? '9999-12-31') < 0),
    );
    if (late.length > 0) expect(await panel.getByRole('heading', { name: /Quá hạn/ }).count()).toBeGreaterThan(0);
    expect(await inEveryLook(panel)).toEqual([]);
  });

  test('finds without diacritics', async () => {
    const search = panel.getByRole('searchbox');
    await search.fill('phuong an kinh phi');
    await until('one row', async () => (await panel.locator('[data-row]').count()) === 1);
    await search.fill('');
    await until('all rows again', async () => (await panel.locator('[data-row]').count()) > 1);
  });

  test.each(['csv', 'xlsx', 'ics', 'json'] as const)(
    'exports what is tracked as .%s, and the file reads back',
    async (format) => {
      const bytes = readFileSync(await exportAs(panel, format, folder));
      const count = article.gold.tasks.length;
      if (format === 'csv') {
        expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
        const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(data.filter((cells) => cells.some((cell) => cell.includes('587/TB-VPCP')))).toHaveLength(count);
      } else if (format === 'xlsx') {
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
        const cells: unknown[] = [];
        book.worksheets[0]?.eachRow((row) => row.eachCell(({ value }) => cells.push(value)));
        expect(cells.filter((value) => value instanceof Date).length).toBeGreaterThanOrEqual(dated.length);
      } else if (format === 'ics') {
        const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
        const events = calendar.getAllSubcomponents('vevent');
        expect(events.length).toBeGreaterThanOrEqual(dated.length);
        for (const event of events) expect((event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate).toBe(true);
      } else {
        const backup = JSON.parse(bytes.toString('utf8')) as { tasks: { quote: string }[] };
        expect(backup.tasks).toHaveLength(count);
      }
    },
  );

  test('going to a task brings its page into view and flashes the clause', async () => {
    const row = panel.locator('[data-row]', { hasText: 'phương án kinh phí' });
    await row.click();
    await panel.getByRole('button', { name: 'Đến câu này trên trang' }).click();
    await until('the clause to flash', async () => (await highlights(page)).flash);
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    expect(await inEveryLook(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
  });

  test('a circle finishes a task, and undo takes it back', async () => {
    const row = panel.locator('[data-row]', { hasText: 'phương án kinh phí' });
    await row.getByRole('checkbox').click();
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('the task to be open again', async () => !(await row.getByRole('checkbox').isChecked()));
  });

  test('what is tracked outlives the background: stopped, it wakes with everything', async () => {
    const session = await panel.context().newCDPSession(panel);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.reload();
    await until(
      'the tracked clauses after the worker was stopped',
      async () => ((await highlights(page)).tracked ?? 0) >= article.gold.tasks.length,
    );
  });
});
