import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../tools/clerk.ts';
import { unfold } from '../tools/demo-reader.ts';
import { scannedPaper } from '../tools/demo-scan.ts';
import type { ServedFile } from '../tools/serve.ts';
import { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { inBothThemes } from './axe.ts';
import { sample, world } from './world.ts';

const detail = sample('vanban-chi-co-tep');
/** Filled before the server starts. */
const scan = { url: '', bytes: new Uint8Array(), type: 'application/pdf' } as {
  -readonly [K in keyof ServedFile]: ServedFile[K];
};
/** Of page 2. */
const LIMIT = 'trước ngày 31/01/2027';

/** What the reader's progress said, each once, from now on. */
async function listenToProgress(reader: Page): Promise<void> {
  await reader.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenProgress: seen });
    const look = (): void => {
      const words = document.querySelector('.prog')?.textContent ?? '';
      const done = /Đã đọc \d+\/\d+ trang/u.exec(words)?.[0];
      if (done && !seen.includes(done)) seen.push(done);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** From 1. */
const pageInView = async (reader: Page): Promise<number> =>
  Number(await reader.locator('.thumb[aria-current]').getAttribute('data-thumb')) + 1;

describe('a notice that is a scan, at its real address', () => {
  beforeAll(async () => void Object.assign(scan, await scannedPaper()), 120_000);
  const it = world([scan]);

  test('button → recognised page by page → marked on the image → tracked → panel → back to its words on page 2', async () => {
    const page = await it.driven.context.newPage();
    await page.goto(detail.url);
    const papers = await Shadow.of(page, 'don-doc-papers');
    const opened = it.driven.context.waitForEvent('page');
    await papers.click('.paper', /579\/TB-VPCP/);
    const reader = await opened;
    await reader.locator('.prog').waitFor();
    await listenToProgress(reader);
    await reader.getByText('Bản quét', { exact: true }).waitFor();

    await until('both pages to be read', async () => (await reader.locator('.prog').count()) === 0, 90_000);
    const said = await reader.evaluate(() => (window as unknown as { seenProgress: string[] }).seenProgress);
    expect(said).toEqual(expect.arrayContaining(['Đã đọc 0/2 trang', 'Đã đọc 1/2 trang']));

    // number and day stand on the document page; the scan's own are not asked about
    expect(await reader.locator('.side').textContent()).toContain('Thông báo số 579/TB-VPCP · 03/11/2026');
    expect(await reader.locator('.fields').count()).toBe(0);

    const row = reader.locator('.side [data-row]', { hasText: LIMIT });
    await row.click();
    await until('page 2 in view', async () => (await pageInView(reader)) === 2);
    await reader.locator('[data-page="1"] .marks .deadline rect').first().waitFor();
    await reader.locator('[data-page="1"] .marks .assignee rect').first().waitFor();

    await row.getByRole('button', { name: /^Theo dõi/ }).click();
    // recognised, not confirmed yet: said so in the tracker too
    await reader.locator('.side .tracked .tag.open', { hasText: 'Cần xác nhận' }).waitFor();
    expect(await reader.locator('.fields').count()).toBe(0);

    const panel = await it.driven.openPanel(reader);
    await openTab(panel, 'Sắp đến hạn');
    await unfold(panel);
    const due = panel.locator('li[data-row]', { hasText: LIMIT });
    expect(await due.textContent()).toContain('579/TB-VPCP');
    expect(await due.textContent()).toContain('Cần xác nhận');
    await due.click();
    await reader.evaluate(() => document.querySelector('.desk')?.scrollTo(0, 0));
    await until('page 1 in view', async () => (await pageInView(reader)) === 1);
    await panel.locator('.go-to').click();
    await reader.locator('[data-page="1"] .marks .flash').first().waitFor();
    expect(await pageInView(reader)).toBe(2);
    expect(await inBothThemes(reader)).toEqual([]);

    // what was read clearly is confirmed several at once; then nothing of it is left to confirm
    const all = reader.locator('.doubt.clear .all');
    await until('what was read clearly to be confirmed', async () => {
      if ((await all.count()) === 0) return true;
      await all.click({ timeout: 1000 }).catch(() => undefined);
      return false;
    });
    const open = { hasText: 'Cần xác nhận' };
    await until(
      'the tracked task to be confirmed, here and in the panel',
      async () =>
        (await reader.locator('.side .tracked .tag.open', open).count()) === 0 &&
        (await panel.locator('.tag.open', open).count()) === 0,
    );
    await reader.close();
    await page.close();
  }, 180_000);
});
