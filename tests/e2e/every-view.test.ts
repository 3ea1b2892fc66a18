import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTab, pointAt } from '../tools/clerk.ts';
import { openPanelTab } from '../tools/fill-browser.ts';
import { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, open, openRead, sample, world } from './world.ts';

const NARROW = { width: 320, height: 760 };
const clean = async (page: Page, within?: string): Promise<void> => expect(await inEveryLook(page, within)).toEqual([]);

/** The views that no other test passes by: each in light, in dark and in forced colours. */
describe('before anything is tracked', () => {
  const it = world();

  test('first run: three lines, and one’s agency chosen where they speak of it', async () => {
    const panel = await openPanelTab(it.driven, NARROW);
    await panel.locator('.first').waitFor();
    expect(await panel.locator('.first li').count()).toBe(3);
    await clean(panel);
    await panel.getByRole('button', { name: 'Chọn đơn vị của tôi' }).click();
    await panel.getByRole('combobox').fill('xay dung');
    await panel.getByRole('option', { name: /^Bộ Xây dựng/ }).waitFor();
    await clean(panel);
    await panel.keyboard.press('Enter');
    await panel.locator('.own-agency').getByText('Bộ Xây dựng').waitFor();
    const change = panel.getByRole('button', { name: 'Đổi' });
    await until('the focus back on the button', () => change.evaluate((button) => button === document.activeElement));
    await clean(panel);
    await openTab(panel, 'Sắp đến hạn');
    await panel.locator('.calm').waitFor();
    await clean(panel);
    await panel.close();
  });

  test('the page in view does not answer, or fails: Trang này says so', async () => {
    for (const answer of ['never', 'fails'] as const) {
      const panel = await it.driven.context.newPage();
      await panel.setViewportSize(NARROW);
      await panel.addInitScript((how) => {
        const never = new Promise(() => {});
        const failure = Promise.resolve({ ok: false, message: 'failed' });
        chrome.tabs.sendMessage = (() => (how === 'never' ? never : failure)) as typeof chrome.tabs.sendMessage;
      }, answer);
      await panel.goto(`chrome-extension://${it.driven.extensionId}/sidepanel.html`);
      await panel.locator(answer === 'never' ? '.skeleton' : '.calm').waitFor();
      if (answer === 'fails') await panel.getByRole('button', { name: 'Đọc lại' }).waitFor();
      await clean(panel);
      await panel.close();
    }
  });

  test('the settings, every section, what is wrong with a site’s address said beside it', async () => {
    const page = await it.driven.context.newPage();
    await page.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    await page.getByRole('button', { name: 'Đổi' }).first().click();
    await page.getByRole('option').first().waitFor();
    const site = page.getByRole('textbox', { name: 'Thêm trang' });
    await site.fill('trang của tỉnh');
    await site.press('Enter');
    await page.getByText('Ghi tên trang như congbao.hanoi.gov.vn').waitFor();
    await clean(page);
    await page.setViewportSize(NARROW);
    await clean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await site.fill('vanban.chinhphu.vn');
    await site.press('Enter');
    await page.getByText('vanban.chinhphu.vn đã ở trong danh sách.').waitFor();
    await page.close();
  });
});

describe('with a notice', () => {
  const outside = { url: 'https://congbao.tinh.example/thong-bao', html: article.html };
  const it = world([outside], { allowed: ['notifications'] });
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    await (await it.driven.worker()).evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
      await chrome.storage.local.set({ settings: { ...settings, agencyId: 'bo-xay-dung' } });
    });
    page = (await openRead(it.driven, article.url)).page;
    panel = await it.driven.openPanel(page);
    await panel.locator('li[data-row]').first().waitFor();
  }, 60_000);

  test('Trang này says which tasks are one’s own and why; by agency; all keys', async () => {
    await clean(panel);
    await panel.getByRole('button', { name: 'Cách theo dõi khác' }).click();
    await clean(panel);
    await panel.getByRole('menuitem', { name: 'Theo dõi theo đơn vị' }).click();
    await panel.locator('.by-agency li').first().waitFor();
    await clean(panel);
    await panel.keyboard.press('Escape');
    await panel.locator('li[data-row]').first().focus();
    await panel.keyboard.press('?');
    await panel.getByRole('dialog', { name: 'Phím' }).waitFor();
    await clean(panel);
    await panel.keyboard.press('Escape');
  });

  test('over the page: the chip open, the card with why it is one’s own, what was done', async () => {
    const { page, shadow } = await openRead(it.driven, sample('ket-luan-van-tai-container-2024').url);
    await page.bringToFront();
    const chip = (await shadow.find('.chip')).box;
    await page.mouse.move(chip.x + 20, chip.y + 20);
    await shadow.find('.chip .more');
    await shadow.reveal();
    await clean(page, 'don-doc');
    const heir = sample('ket-luan-van-tai-container-2024').gold.tasks.find(({ leads }) =>
      leads.some((name) => name.includes('Giao thông vận tải')),
    );
    await pointAt(page, heir?.q_start ?? 'Bộ Giao thông vận tải');
    const card = await shadow.find('[role="dialog"]', /kế thừa Bộ Giao thông vận tải/);
    expect(card.text).toContain('Của đơn vị tôi');
    await clean(page, 'don-doc');
    await shadow.click('[role="dialog"] button', /^Theo dõi/);
    await shadow.find('.toast', /Đã theo dõi/);
    await clean(page, 'don-doc');
    await page.close();
  });

  test('beside a portal’s files: the buttons, which keep apart', async () => {
    const { page } = await open(it.driven, sample('vanban-danh-sach').url);
    const papers = await Shadow.of(page, 'don-doc-papers');
    await papers.find('.paper');
    await papers.reveal();
    await clean(page, 'don-doc-papers');
    const boxes = (await papers.all('.paper')).map(({ box }) => box).sort((a, b) => a.y - b.y);
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1];
      if (next) expect(next.y - (box.y + box.height)).toBeGreaterThanOrEqual(3);
    }
    await page.close();
  });

  test('a news report, its tasks in Trang này', async () => {
    const { page: report } = await openRead(it.driven, sample('tin-ket-luan-cung-ung-dien').url);
    await report.bringToFront();
    await panel.getByText(/^Tin về kết luận/).waitFor();
    await clean(panel);
    await report.close();
    await page.bringToFront();
    await panel.getByText('587/TB-VPCP').first().waitFor();
  });

  test('one task with every fold open; corrected; extended; tagged', async () => {
    await panel
      .getByRole('button', { name: /^Theo dõi tất cả/ })
      .first()
      .click();
    await openTab(panel, 'Sắp đến hạn');
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await panel.locator('[data-row]').first().click();
    await panel.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await clean(panel);
    await panel.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    await clean(panel);
    // the one press that leaves the field is the one that closes the form
    await panel.getByRole('button', { name: 'Thôi', exact: true }).click();
    await panel.getByRole('textbox', { name: 'Hạn mới' }).waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Sửa', exact: true }).click();
    await panel.getByRole('combobox', { name: 'Thời hạn' }).waitFor();
    await clean(panel);
    // out of the field, out of the form, out of the task
    await until('the list again', async () => {
      await panel.keyboard.press('Escape');
      return (await panel.locator('[data-row]').count()) > 0;
    });
  });

  test('on a page that may not be looked at, Trang này says that, and not that it holds nothing', async () => {
    const { page: elsewhere } = await open(it.driven, outside.url);
    await elsewhere.bringToFront();
    await openTab(panel, 'Trang này');
    await panel.getByText('Đôn Đốc không đọc trang này').waitFor();
    await clean(panel);
    await elsewhere.close();
    await page.bringToFront();
    await panel.getByText('587/TB-VPCP').first().waitFor();
    await openTab(panel, 'Sắp đến hạn');
  });

  test('reminders switched on, in the settings and for one task', async () => {
    const options = await it.driven.context.newPage();
    await options.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    await options.getByText('Nhắc việc sắp đến hạn').click();
    await until('it to be on', () => options.getByRole('checkbox', { name: 'Nhắc việc sắp đến hạn' }).isChecked());
    await clean(options);
    await options.close();
    await panel.locator('[data-row]').first().click();
    await panel.getByRole('heading', { name: 'Nhắc việc' }).waitFor();
    await clean(panel);
    await panel.keyboard.press('Escape');
  });
});
