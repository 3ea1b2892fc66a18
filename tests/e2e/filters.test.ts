import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../tools/clerk.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, openRead, sample, world } from './world.ts';

/** A notice of 2024, addressed to ministries that were merged on 1/3/2025. */
const before = sample('ket-luan-van-tai-container-2024');

describe('filters, views and several at once, in the real side panel', () => {
  const it = world();
  let panel: Page;
  const rows = () => panel.locator('[data-row]');
  const shown = (count: number) => until(`${count} rows`, async () => (await rows().count()) === count);
  /** As the store of rows holds them. */
  const tracked = () =>
    panel.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('dondoc');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const count = opening.result.transaction('rows').objectStore('rows').count();
            count.onsuccess = () => {
              opening.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  const chooseAgency = async (agencyId: string | null): Promise<void> => {
    await (await it.driven.worker()).evaluate(async (id) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
      await chrome.storage.local.set({ settings: { ...settings, agencyId: id } });
    }, agencyId);
  };

  beforeAll(async () => {
    panel = await it.driven.openPanel((await openRead(it.driven, article.url)).page);
    for (const { url, gold } of [article, before]) {
      if (url !== article.url) await (await openRead(it.driven, url)).page.bringToFront();
      await panel
        .getByText(gold.number ?? '')
        .first()
        .waitFor();
      const sum = (await tracked()) + gold.tasks.length;
      await panel
        .getByRole('button', { name: /^Theo dõi tất cả/ })
        .first()
        .click();
      await until(`${sum} tracked`, async () => (await tracked()) === sum);
    }
    await openTab(panel, 'Sắp đến hạn');
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await shown(article.gold.tasks.length + before.gold.tasks.length);
  }, 120_000);
  afterAll(() => chooseAgency(null));

  test('the box behind the icon: an agency and words without diacritics, together; pills take them away', async () => {
    const icon = panel.getByRole('button', { name: /^Lọc khác/ });
    await icon.click();
    const box = panel.getByRole('region', { name: 'Bộ lọc' });
    await box.getByText('Đơn vị', { exact: true }).click();
    await box.getByText('Trạng thái', { exact: true }).click();
    expect(await inEveryLook(panel)).toEqual([]);
    await box.getByRole('checkbox', { name: /^Bộ Tài chính/ }).check();
    const pill = panel.getByRole('button', { name: /^Bỏ lọc Bộ Tài chính/ });
    await pill.waitFor();
    const ofFinance = await rows().count();
    expect(ofFinance).toBeGreaterThan(0);
    expect(await pill.getAttribute('aria-label')).toContain(`${ofFinance} nhiệm vụ`);
    await panel.getByRole('searchbox').fill('tai chinh 587');
    await until('fewer rows', async () => (await rows().count()) <= ofFinance && (await rows().count()) > 0);
    expect(await inEveryLook(panel)).toEqual([]);
    for (const row of await rows().all()) expect(await row.textContent()).toContain('587/TB-VPCP');
    await panel.getByRole('searchbox').fill('');
    await shown(ofFinance);
    await box.getByRole('button', { name: 'Xong' }).click();
    expect(await icon.evaluate((element) => element === document.activeElement)).toBe(true);
    await pill.click();
    await shown(article.gold.tasks.length + before.gold.tasks.length);
  });

  test('a filter is there again after the panel was closed, the words typed are not', async () => {
    await panel.getByRole('button', { name: /^Lọc khác/ }).click();
    await panel.getByText('Văn bản', { exact: true }).first().click();
    await panel.getByRole('checkbox', { name: /587\/TB-VPCP/ }).check();
    await shown(article.gold.tasks.length);
    await panel.reload();
    await openTab(panel, 'Sắp đến hạn');
    await shown(article.gold.tasks.length);
    await panel.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await shown(article.gold.tasks.length + before.gold.tasks.length);
  });

  test('mine through a ministry that was merged, and through a collective, each saying why', async () => {
    await chooseAgency('bo-xay-dung');
    await panel.getByRole('button', { name: 'Đơn vị tôi' }).click();
    const heir = rows().filter({ hasText: 'kế thừa Bộ Giao thông vận tải' });
    await heir.first().waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await heir.first().click();
    await panel.getByRole('heading', { name: 'Của đơn vị tôi' }).waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await chooseAgency('tinh-bac-ninh');
    const through = rows().filter({ hasText: 'qua: ' });
    await through.first().waitFor();
    expect(await heir.count()).toBe(0);
    await panel.getByRole('button', { name: 'Đơn vị tôi' }).click();
    await chooseAgency(null);
  });

  test('several chosen by keys are tagged, finished together, and come back by one undo', async () => {
    const total = article.gold.tasks.length + before.gold.tasks.length;
    await shown(total);
    await rows().first().focus();
    await panel.keyboard.press('Shift+ArrowDown');
    await panel.keyboard.press('Shift+ArrowDown');
    const bar = panel.getByRole('region', { name: 'Nhiệm vụ đã chọn' });
    await bar.getByText('Đã chọn 3 nhiệm vụ').waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await bar.getByRole('button', { name: 'Gắn nhãn' }).click();
    await bar.getByRole('textbox', { name: 'Thêm nhãn' }).fill('họp giao ban');
    await panel.keyboard.press('Enter');
    await until('three tagged', async () => (await rows().filter({ hasText: 'họp giao ban' }).count()) === 3);
    expect(await inEveryLook(panel)).toEqual([]);
    await bar.getByRole('button', { name: 'Hoàn thành', exact: true }).click();
    expect(await inEveryLook(panel)).toEqual([]);
    await bar.getByRole('button', { name: 'Ghi hoàn thành 3' }).click();
    await panel.getByText('Đã ghi hoàn thành 3 nhiệm vụ').first().waitFor();
    await panel.getByRole('radio', { name: 'Đã xong' }).check();
    // a duty that returns is not closed: its present turn is marked
    await until('what is done', async () => [1, 2, 3].includes(await rows().count()));
    for (const row of await rows().all()) expect(await row.textContent()).toMatch(/họp giao ban/);
    expect(await inEveryLook(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await shown(0);
    expect(await inEveryLook(panel)).toEqual([]);
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
    await shown(total);
  });
});
