import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openTab } from '../tools/clerk.ts';
import { unfold } from '../tools/demo-reader.ts';
import type { ServedFile } from '../tools/serve.ts';
import { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { inBothThemes } from './axe.ts';
import { sample, world } from './world.ts';

const detail = sample('vanban-chi-co-tep');
/** Where the sample's document page links to: a signed paper of the portal is served there. */
const ADDRESS = 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/11/579-vpcp.signed.pdf';
const shared = (name: string): string => fileURLToPath(new URL(`../../../shared/corpus/pdf/${name}`, import.meta.url));
const served = (path: string): ServedFile => ({
  url: ADDRESS,
  bytes: existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array(),
  type: 'application/pdf',
});

/** Two pages: a resolution, which assigns three tasks on page 2. */
const SHORT = shared('nq-115-nq-cp-2026.signed.scan.pdf');
/** Twenty-one pages: a decision with a plan; from page 4 on who does what, from page 5 on in tables with limits. */
const LONG = shared('qd-707-qd-ttg-2026.signed.scan.pdf');

/** From 1. */
const pageInView = async (reader: Page): Promise<number> =>
  Number(await reader.locator('.thumb[aria-current]').getAttribute('data-thumb')) + 1;

/** From the button beside the link on the document page to the reader. */
async function openFromPage(it: ReturnType<typeof world>): Promise<Page> {
  const page = await it.driven.context.newPage();
  await page.goto(detail.url);
  const papers = await Shadow.of(page, 'don-doc-papers');
  const opened = it.driven.context.waitForEvent('page');
  await papers.click('.paper', /579\/TB-VPCP/);
  const reader = await opened;
  await reader.getByText('Bản quét', { exact: true }).waitFor();
  return reader;
}

/** Track a row's task, go away from its page, and come back to its words from the panel. */
async function trackAndReturn(it: ReturnType<typeof world>, reader: Page, words: RegExp, at: number): Promise<void> {
  const row = reader.locator('.side [data-row]', { hasText: words }).first();
  await row.click();
  await until(`page ${at} in view`, async () => (await pageInView(reader)) === at);
  await reader
    .locator(`[data-page="${at - 1}"] .marks .assignee rect`)
    .first()
    .waitFor();
  await row.getByRole('button', { name: /^Theo dõi/ }).click();
  await reader.locator('.side .tracked').first().waitFor();
  const panel = await it.driven.openPanel(reader);
  await openTab(panel, 'Sắp đến hạn');
  await unfold(panel);
  const due = panel.locator('li[data-row]', { hasText: words }).first();
  expect(await due.textContent()).toContain('579/TB-VPCP');
  await due.click();
  await reader.evaluate(() => document.querySelector('.desk')?.scrollTo(0, 0));
  await until('page 1 in view', async () => (await pageInView(reader)) === 1);
  await panel.locator('.go-to').click();
  await reader
    .locator(`[data-page="${at - 1}"] .marks .flash`)
    .first()
    .waitFor();
  expect(await pageInView(reader)).toBe(at);
}

describe.skipIf(!existsSync(SHORT))('a signed scan of the portal (only where ../shared has it)', () => {
  const it = world([served(SHORT)]);

  test('button → recognised with progress → read when asked to → marked → tracked → panel → back to its words on page 2', async () => {
    const reader = await openFromPage(it);
    expect(await reader.locator('.prog').textContent()).toMatch(/Đã đọc \d\/2 trang/);
    await reader.getByRole('button', { name: 'Vẫn đọc như văn bản giao việc' }).click({ timeout: 60_000 });
    await until('three tasks', async () => (await reader.locator('.side [data-row]').count()) === 3);
    expect(await reader.locator('.remark').count()).toBe(0);
    await trackAndReturn(it, reader, /tổ chức tiếp nhận và quản lý Vườn quốc gia Ba Vì/, 2);
    expect(await inBothThemes(reader)).toEqual([]);
  }, 120_000);
});

describe.skipIf(!existsSync(LONG))('a long signed scan with tables (only where ../shared has it)', () => {
  const it = world([served(LONG)]);

  test('stopped after some pages: what was read is read when asked to, limits of its table marked and to be confirmed', async () => {
    const reader = await openFromPage(it);
    // its first pages say what it is: it can be asked for while the rest is still being read
    await reader.getByRole('button', { name: 'Vẫn đọc như văn bản giao việc' }).click({ timeout: 90_000 });
    await until('page 6', async () => (await reader.locator('.thumb.read').count()) >= 6, 90_000);
    await reader.getByRole('button', { name: 'Dừng', exact: true }).click();
    await reader.getByText(/^Đã dừng ở \d+\/21 trang$/).waitFor();
    const row = reader.locator('.side [data-row]', { hasText: 'trước ngày 01 tháng 6 và ngày 01 tháng 12 hàng năm' });
    await row.first().waitFor();
    await reader.locator('.doubt .crop canvas').first().waitFor();
    await row.first().click();
    await reader.locator('[data-page="3"] .marks .deadline rect').first().waitFor();
    await trackAndReturn(it, reader, /01 tháng 12 hàng năm/, 4);
    await reader.locator('.side .tracked .tag.open', { hasText: 'Cần xác nhận' }).waitFor();
  }, 240_000);
});
