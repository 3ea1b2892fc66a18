import { describe, expect, test } from 'vitest';
import { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { article, openRead, sample, world } from './world.ts';

const detail = sample('vanban-chi-co-tep');
const list = sample('vanban-danh-sach');
const file = {
  url: 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/11/579-vpcp.signed.pdf',
  bytes: new TextEncoder().encode('%PDF-1.4\n%%EOF'),
  type: 'application/pdf',
};
const READ = 'Đọc và đánh dấu';

describe('files of papers, where the portal lists them', () => {
  const it = world([file]);

  const visit = async (url: string) => {
    const page = await it.driven.context.newPage();
    await page.goto(url);
    return { page, papers: await Shadow.of(page, 'don-doc-papers') };
  };

  test('a document page: a button beside each attached file, in words and in sight', async () => {
    const { page, papers } = await visit(detail.url);
    await papers.find('.paper', /579\/TB-VPCP/);
    const buttons = await papers.all('.paper');
    for (const { text } of buttons) expect(text.startsWith(READ), text).toBe(true);
    expect(buttons).toHaveLength(2);
    for (const [at, link] of (await page.locator('a.view-file').all()).entries()) {
      const box = await link.boundingBox();
      const button = buttons[at]?.box;
      if (!box || !button) throw new Error('not drawn');
      expect(Math.abs(button.y + button.height / 2 - (box.y + box.height / 2))).toBeLessThan(8);
      expect(button.x).toBeGreaterThan(box.x);
    }
    await page.close();
  });

  test('a list: its notices only, and again after the list was turned', async () => {
    const { page, papers } = await visit(list.url);
    const names = async () => (await papers.all('.paper')).map(({ name }) => name);
    await papers.find('.paper');
    const first = await names();
    expect(first.every((name) => name.includes('/TB-'))).toBe(true);
    await page.evaluate(() => {
      const table = document.querySelector('table.search-result');
      const copy = table?.cloneNode(true);
      if (copy) table?.replaceWith(copy);
      for (const code of document.querySelectorAll('span.code'))
        if (code.textContent === '579/TB-VPCP') code.textContent = '580/TB-VPCP';
    });
    await until('the buttons of the new list', async () =>
      (await names()).some((name) => name.includes('580/TB-VPCP')),
    );
    await page.close();
  });

  test('a press opens the reader with the file and what the page says of it, and asks for nothing before', async () => {
    const { page, papers } = await visit(detail.url);
    const opened = it.driven.context.waitForEvent('page');
    await papers.click('.paper', /579\/TB-VPCP/);
    const reader = await opened;
    expect(reader.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/reader\.html\?id=/);
    await reader.close();
    await page.close();
  });

  test('what was read before is counted in the list', async () => {
    const read = await openRead(it.driven, article.url);
    const { page, papers } = await visit(list.url);
    const { number, tasks } = article.gold;
    await papers.find('.paper.known', new RegExp(`${number}.*${tasks.length} nhiệm vụ`));
    expect((await papers.all('.paper.known')).length).toBe(1);
    await page.close();
    await read.page.close();
  });

  test('the buttons are reached by Tab, and named', async () => {
    const { page, papers } = await visit(detail.url);
    await papers.find('.paper');
    for (let pressed = 0; pressed < 40 && !(await papers.all('.paper')).some(({ focused }) => focused); pressed++)
      await page.keyboard.press('Tab');
    const focused = (await papers.all('.paper')).find((seen) => seen.focused);
    expect(focused?.name).toContain('579/TB-VPCP');
    await page.close();
  });
});
