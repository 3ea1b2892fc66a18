import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportAs, openTab } from '../tools/clerk.ts';
import { nodePdfEngine } from '../tools/node-reader.ts';
import { until } from '../tools/until.ts';
import { unmet } from '../unit/export/jsonld-musts.ts';
import { inEveryLook } from './axe.ts';
import { article, openRead, sample, world } from './world.ts';

/** Where pictures of the printed sheets are kept to be looked at; nothing is kept unless it is named. */
const keep = process.env.DEMO_OUTPUT;
const second = sample('ket-luan-chong-ngap-thanh-pho');
const total = article.gold.tasks.length + second.gold.tasks.length;

interface Copied {
  readonly html: string;
  readonly text: string;
}

describe('what is tracked leaves as a copied table and a print', () => {
  const it = world();
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-out-'));
  let panel: Page;

  const menu = async (name: RegExp): Promise<void> => {
    await panel.getByRole('button', { name: /^Xuất/ }).first().click();
    await panel.getByRole('menuitem', { name }).click();
  };
  const toast = (words: RegExp) => panel.locator('.toast', { hasText: words }).waitFor();
  /** What an editor is handed when one pastes. */
  const pasted = async (): Promise<Copied> => {
    const page = await it.driven.context.newPage();
    await page.goto(article.url);
    await page.evaluate(() => {
      const field = document.createElement('div');
      field.contentEditable = 'true';
      field.id = 'paste-here';
      document.body.prepend(field);
      field.addEventListener('paste', (event) => {
        event.preventDefault();
        const take = (type: string): string => event.clipboardData?.getData(type) ?? '';
        field.dataset.pasted = JSON.stringify({ html: take('text/html'), text: take('text/plain') });
      });
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const words = await until('the paste', () => page.locator('#paste-here').getAttribute('data-pasted'));
    await page.close();
    return JSON.parse(words);
  };
  const linesOf = ({ text }: Copied): string[] => text.trimEnd().split(/\r?\n/u);

  beforeAll(async () => {
    panel = await it.driven.openPanel((await openRead(it.driven, article.url)).page);
    for (const { url, gold } of [article, second]) {
      if (url !== article.url) await (await openRead(it.driven, url)).page.bringToFront();
      await panel
        .getByText(gold.number ?? '')
        .first()
        .waitFor();
      await panel
        .getByRole('button', { name: /^Theo dõi tất cả/ })
        .first()
        .click();
      await toast(/Đã theo dõi/);
    }
    await openTab(panel, 'Sắp đến hạn');
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await until('all rows', async () => (await panel.locator('[data-row]').count()) === total);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('all that the list shows, from the menu: a table for documents, lines for the rest', async () => {
    await menu(/^Chép \d+ nhiệm vụ thành bảng/);
    await toast(new RegExp(`Đã chép bảng ${total} nhiệm vụ`));
    const copied = await pasted();
    const lines = linesOf(copied);
    expect(lines).toHaveLength(total + 1);
    expect(lines[0]).toMatch(/^STT\tSố, ngày thông báo\tTrích yếu\tNội dung nhiệm vụ\t/);
    for (const line of lines) expect(line.split('\t')).toHaveLength(12);
    expect(lines.filter((line) => line.includes('587/TB-VPCP'))).toHaveLength(article.gold.tasks.length);
    expect(copied.html.match(/<tr/g)).toHaveLength(total + 1);
    expect(copied.html).toContain('mso-number-format');
    expect(copied.html).toMatch(/<td[^>]* sdval="\d{5}"[^>]*>\d{2}\/\d{1,2}\/\d{4}/u);
  });

  test('only what is filtered', async () => {
    await panel.getByRole('searchbox').fill('phuong an kinh phi');
    await until('one row', async () => (await panel.locator('[data-row]').count()) === 1);
    await menu(/^Chép 1 nhiệm vụ/);
    await toast(/Đã chép bảng 1 nhiệm vụ/);
    const lines = linesOf(await pasted());
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/phương án kinh phí/u);
    await panel.getByRole('searchbox').fill('');
    await until('all rows', async () => (await panel.locator('[data-row]').count()) === total);
  });

  test('only what is chosen, by the key C', async () => {
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('Shift+ArrowDown');
    await panel.keyboard.press('Shift+ArrowDown');
    await panel.getByText('Đã chọn 3 nhiệm vụ').first().waitFor();
    await panel.keyboard.press('c');
    await toast(/Đã chép bảng 3 nhiệm vụ/);
    expect(linesOf(await pasted())).toHaveLength(4);
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('Escape');
  });

  test('marks for other annotation tools, as a file that meets the model', async () => {
    const { total: count, first, ...rest } = JSON.parse(readFileSync(await exportAs(panel, 'jsonld', folder), 'utf8'));
    expect(unmet({ total: count, first, ...rest })).toEqual([]);
    expect(count).toBe(total);
    const sources = new Set(first.items.map(({ target }: { target: { source: string } }) => target.source));
    expect([...sources].sort()).toEqual([article.url, second.url].sort());
  });

  test('prints: every sheet has the heading, no row is cut, nothing of the screen is on paper', async () => {
    const opening = it.driven.context.waitForEvent('page');
    await menu(/^Bản in \d+ nhiệm vụ/);
    const print = await opening;
    await print.getByText(`Đã dựng ${total} nhiệm vụ`).waitFor();
    const rows = await print
      .locator('.list tbody tr:not(.of)')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
    expect(rows).toHaveLength(total);
    expect(rows.map(([stt]) => Number(stt))).toEqual(rows.map((_, at) => at + 1));
    expect(await inEveryLook(print)).toEqual([]);
    await print.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const bytes = await print.pdf({ preferCSSPageSize: true });
    writeFileSync(join(folder, 'print.pdf'), bytes);
    const sheets = await textsOf(bytes);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets[0]).toContain('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM');
    expect(sheets.join('')).not.toContain('Xếptheo');
    // the counts alone may stand on the last one
    for (const sheet of sheets.slice(0, -1)) expect(sheet).toContain('Nộidungnhiệmvụ');
    for (const cells of rows) {
      const words = bare(cells[2] ?? '');
      expect(sheets.filter((sheet) => sheet.includes(words)).length, cells[2]).toBeGreaterThan(0);
    }
    if (keep) {
      mkdirSync(keep, { recursive: true });
      execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, 'print.pdf'), join(keep, 'print')]);
      await print.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await print.screenshot({ path: join(keep, 'print-view.png') });
    }
    await print.close();
  });

  test('prints by leading body, counted through anew; a list that is gone says so', async () => {
    const opening = it.driven.context.waitForEvent('page');
    await menu(/^Bản in \d+ nhiệm vụ/);
    const print = await opening;
    await print.getByText(`Đã dựng ${total} nhiệm vụ`).waitFor();
    await print.getByLabel('Xếp theo').selectOption('agency');
    await print.getByText(`Đã dựng ${total} nhiệm vụ`).waitFor();
    const headings = await print.locator('.list .of').allTextContents();
    expect(headings.length).toBeGreaterThan(2);
    expect(headings.some((words) => words.startsWith('Sở Xây dựng'))).toBe(true);
    await print.goto(print.url().replace(/id=.*/u, 'id=khong-co'));
    await print.getByText('Danh sách cần in không còn').waitFor();
    await print.close();
  });
});

const bare = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');

/** The words of each sheet, blanks aside. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { library } = await nodePdfEngine();
  const paper = await library.getDocument({ data: new Uint8Array(bytes) }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    sheets.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await paper.destroy();
  return sheets;
}
