import type { Page } from 'playwright-core';
import type { Driven } from './browser.ts';
import { openTab } from './clerk.ts';
import { readSamples } from './samples.ts';
import { Shadow } from './shadow.ts';
import { until } from './until.ts';

const SLUG = 'vanban-chi-co-tep';
/** Of the task on page 2 that is tracked. */
const LIMIT = 'trước ngày 31/01/2027';

interface Telling {
  say(step: string, found: string): void;
  /** A screenshot in light and in dark. */
  shoot(page: Page, name: string): Promise<void>;
}

/** The second half of the job: a notice that is a scan, from the button on its document page to its words on page 2 and back. `panel`: open in the same window. */
export async function walkReader(driven: Driven, panel: Page, { say, shoot }: Telling): Promise<void> {
  const detail = readSamples().find(({ slug }) => slug === SLUG);
  if (!detail) throw new Error(`seeds/samples/${SLUG} is missing`);
  const page = await driven.context.newPage();
  say('open', detail.url);
  await page.goto(detail.url);
  const papers = await Shadow.of(page, 'don-doc-papers');
  const button = await papers.find('.paper', /579\/TB-VPCP/);
  say('button', `“${button.text}” beside ${await page.locator('a.view-file').first().textContent()}`.trim());
  await shoot(page, '10-document-page');

  const opened = driven.context.waitForEvent('page');
  await papers.click('.paper', /579\/TB-VPCP/);
  const reader = await opened;
  await reader.locator('[data-page="0"] canvas').waitFor();
  say('scan', await until('the progress', () => progress(reader)));
  await shoot(reader, '11-reader-progress');

  await until('every page to be read', async () => (await reader.locator('.prog').count()) === 0, 120_000);
  const rows = reader.locator('.side [data-row]');
  const open = await reader.locator('.doubt .count').allTextContents();
  say('read', `${await rows.count()} tasks off the scan; to be confirmed: ${open.join(' in doubt, ')} read clearly`);
  await shoot(reader, '12-reader-scan');

  const row = reader.locator('.side [data-row]', { hasText: LIMIT });
  await row.click();
  const mark = reader.locator('[data-page="1"] .marks .deadline rect').first();
  await mark.waitFor();
  const place = await until('the marks of page 2 in sight', () => markInSight(reader));
  await reader.mouse.move(place.x - 6, place.y);
  await reader.mouse.move(place.x, place.y, { steps: 3 });
  await reader.getByRole('dialog').waitFor();
  await shoot(reader, '13-reader-card');
  await reader.keyboard.press('Escape');
  await row.getByRole('button', { name: /^Theo dõi/ }).click();
  await reader.locator('.side .tracked').waitFor();

  await panel.setViewportSize({ width: 400, height: 900 });
  await openTab(panel, 'Sắp đến hạn');
  await unfold(panel);
  const due = panel.locator('li[data-row]', { hasText: LIMIT });
  say('track', ((await due.textContent()) ?? '').replace(/\s+/gu, ' ').trim().slice(0, 140));
  await due.click();
  await reader.evaluate(() => document.querySelector('.desk')?.scrollTo(0, 0));
  await panel.locator('.go-to').click();
  await reader.locator('[data-page="1"] .marks .flash').first().waitFor();
  say('back', 'the reader is at the words on page 2 again');
  await shoot(reader, '14-reader-panel-back');
  await shoot(panel, '14-panel-of-reader');
}

/** Open every folded group of the panel's list. */
export async function unfold(panel: Page): Promise<void> {
  const folded = panel.locator('[role="tabpanel"] [aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

const progress = async (reader: Page): Promise<string> =>
  ((await reader.locator('.prog').allTextContents())[0] ?? '').trim();

/** A marked limit of page 2 well inside the desk. */
function markInSight(reader: Page): Promise<{ x: number; y: number } | null> {
  return reader.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-page="1"] .marks .deadline rect')].map((one) =>
      one.getBoundingClientRect(),
    );
    const box = boxes.find(({ top, bottom }) => top > 200 && bottom < innerHeight - 330) ?? boxes[0];
    return box ? { x: box.x + 12, y: box.y + box.height / 2 } : null;
  });
}
