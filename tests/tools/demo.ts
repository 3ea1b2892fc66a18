/**
 * The whole job, done by itself in a real browser without a window: read a notice, look at a card, track everything, open the real side panel,
 * export; then a notice that is a scan, from its document page to the words on its second page; then every view of the panel and the settings.
 * Leaves screenshots and files in demo-output/, prints each step and what it found; ends 0 where every step held.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Driven, launch } from './browser.ts';
import { exportAs, FORMATS, highlighted, highlights, openTab, pointAt, read } from './clerk.ts';
import { printReports } from './demo-office.ts';
import { demoPages } from './demo-pages.ts';
import { walkPrint } from './demo-print.ts';
import { walkReader } from './demo-reader.ts';
import { scannedPaper } from './demo-scan.ts';
import { walkViews } from './demo-views.ts';
import { hostRules, serve } from './serve.ts';
import { Shadow } from './shadow.ts';
import { until } from './until.ts';

const output = fileURLToPath(new URL('../../demo-output/', import.meta.url));

async function main(file: string | undefined): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { pages, first } = demoPages(file);
  const site = await serve([...pages, await scannedPaper()]);
  let driven: Driven | undefined;
  try {
    driven = await launch({ hosts: hostRules(site), width: 1120, height: 900 });
    const page = driven.context.pages()[0] ?? (await driven.context.newPage());
    const panel = await walk(driven, page, first);
    // one's own file is looked at by itself
    if (file === undefined) await walkReader(driven, panel, { say, shoot });
    if (file === undefined) await walkViews({ say, output });
    say('done', `${readdirSync(output).length} files in demo-output/`);
  } finally {
    await driven?.close();
    await site.close();
  }
}

/** Gives the panel, which stays open. */
async function walk(driven: Driven, page: Page, address: string): Promise<Page> {
  say('open', address);
  await page.goto(address);
  await read(page).catch(() => {
    throw new Error('nothing was read here: the page was not recognised as a notice, or it gives no tasks');
  });
  const shadow = await Shadow.of(page);
  const chip = await shadow.find('button', /nhiệm vụ/);
  const deadlines = await highlighted(page, 'deadline');
  const assignees = await highlighted(page, 'assignee');
  say('read', `${chip.text}; highlighted: ${assignees.length} assignees, ${deadlines.length} deadlines`);
  for (const words of deadlines) say('', words);
  await shoot(page, '01-page');

  const words = deadlines[0] ?? assignees[0] ?? '';
  await pointAt(page, words);
  const card = await shadow.find('[role="dialog"]');
  say('card', `on “${words}”: ${card.text.slice(0, 160)}…`);
  await shoot(page, '02-card');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);

  const panel = await driven.openPanel(page);
  await panel.getByRole('tab', { name: 'Trang này' }).waitFor();
  await openTab(panel, 'Trang này');
  const rows = panel.locator('li[data-row]');
  await rows.first().waitFor();
  say('panel', `the real side panel: ${await count(panel)} on this page`);
  await shoot(panel, '03-panel-page');
  await panel
    .getByRole('button', { name: /^Theo dõi tất cả/ })
    .first()
    .click();
  const tracked = await until('tracked clauses in the page', async () => (await highlights(page)).tracked);
  say('track', `everything: ${tracked} clauses now look tracked in the page`);
  await shoot(page, '04-page-tracked');
  await shoot(panel, '05-panel-page-tracked');

  await openTab(panel, 'Sắp đến hạn');
  await panel.locator('[data-row]').first().waitFor();
  const groups = await panel.getByRole('heading').allTextContents();
  say('due', groups.map((text) => text.replace(/\s+/g, ' ').trim()).join(' · '));
  await shoot(panel, '06-panel-due');
  await together(driven, page, panel, '00-at-work');

  const reports: string[] = [];
  for (const format of FORMATS) {
    const path = await exportAs(panel, format, output);
    if (format === 'docx' || format === 'xlsx') reports.push(path);
    say('export', `${path.slice(output.length)}, ${statSync(path).size} bytes`);
  }
  await printReports(reports, output, say);
  await walkPrint(driven, panel, { say, shoot, output });

  await panel.locator('[data-row]').first().click();
  await panel.getByText('Lịch sử').first().waitFor();
  say('task', (await panel.locator('main').first().textContent())?.replace(/\s+/g, ' ')?.slice(0, 140) ?? '');
  await shoot(panel, '07-panel-task');
  await panel.keyboard.press('Escape');

  await panel.setViewportSize({ width: 320, height: 760 });
  await shoot(panel, '08-panel-due-320');
  await openTab(panel, 'Trang này');
  await shoot(panel, '09-panel-page-320');
  return panel;
}

/** "15 nhiệm vụ": what the panel's head says. */
async function count(panel: Page): Promise<string> {
  const words = await panel
    .getByText(/^\d+ nhiệm vụ/)
    .first()
    .textContent();
  return (words ?? '').replace(/\s+/g, ' ');
}

/** A screenshot in light and in dark, by the system's setting. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(output, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The page with the panel beside it, as the window shows them: the two screenshots put together. */
async function together(driven: Driven, page: Page, panel: Page, name: string): Promise<void> {
  await until(
    'the notice of what was tracked to go',
    async () => (await panel.locator('.toast').count()) === 0,
    20_000,
  );
  const height = await page.evaluate(() => innerHeight);
  await panel.setViewportSize({ width: await panel.evaluate(() => innerWidth), height });
  const [left, right] = await Promise.all([page.screenshot(), panel.screenshot()]);
  const canvas = await driven.context.newPage();
  const image = (bytes: Buffer) =>
    `<img src="data:image/png;base64,${bytes.toString('base64')}" style="display:block">`;
  await canvas.setContent(
    `<body style="margin:0;display:inline-flex;gap:1px;align-items:start;background:#bbb">${image(left)}${image(right)}</body>`,
  );
  await canvas.locator('body').screenshot({ path: join(output, `${name}.png`) });
  await canvas.close();
  await page.bringToFront();
}

function say(step: string, found: string): void {
  process.stdout.write(`${step.padEnd(8)}${found}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`failed  ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
