import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { openTab } from '../tools/clerk.ts';
import { fillTracker, openPanelTab } from '../tools/fill-browser.ts';
import { fillData } from '../tools/fill-data.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { world } from './world.ts';

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('pictures, and list and task side by side', () => {
  const it = world();
  let panel: Page;
  const rows = () => panel.locator('[data-row]');
  const view = (name: string) => panel.getByRole('radio', { name, exact: true }).check();
  const focused = () => panel.evaluate(() => document.activeElement?.className ?? '');

  beforeAll(async () => {
    await fillTracker(it.driven, fillData(200, todayInVietnam(new Date())));
    panel = await openPanelTab(it.driven, { width: 320, height: 760 });
    await openTab(panel, 'Sắp đến hạn');
    await rows().first().waitFor();
  }, 60_000);

  test('a bar is a filter: the list has as many as it says; the pictures need no more than 320 px and have no fault', async () => {
    await view('Biểu đồ');
    await panel.locator('.picture').nth(3).waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    expect(await isWithin(panel)).toBe(true);
    const late = panel.getByRole('button', { name: /^Quá hạn: \d+ nhiệm vụ/ }).first();
    const words = (await late.textContent()) ?? '';
    const count = Number(/Quá hạn: (\d+) nhiệm vụ/u.exec(words)?.[1]);
    expect(count).toBeGreaterThan(0);
    await late.click();
    const list = panel.getByRole('button', { name: `Xem danh sách ${count} nhiệm vụ` });
    await list.waitFor();
    expect(await late.getAttribute('aria-pressed')).toBe('true');
    const printed = panel.locator('.pictures > .on-paper');
    await until('the head on paper', async () => (await printed.textContent())?.includes(`${count}/200 nhiệm vụ`));
    expect(await printed.isVisible()).toBe(false);
    await panel.emulateMedia({ media: 'print' });
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.textContent()).toContain('Lọc theo: Quá hạn');
    expect(await panel.locator('.chosen').isVisible()).toBe(false);
    await panel.emulateMedia({ media: null });
    await list.click();
    await until('the head of the list', async () =>
      (await panel.locator('.group-head').first().textContent())?.includes(String(count)),
    );
    await panel.getByRole('button', { name: /^Bỏ lọc Quá hạn/ }).click();
  });

  test('an agency’s row chooses it as lead, merged bodies with it', async () => {
    await panel.keyboard.press('Escape');
    await view('Biểu đồ');
    const first = panel.locator('.load').first();
    const total = Number(await first.locator('.total').textContent());
    await first.click();
    await panel.getByRole('button', { name: new RegExp(`^Xem danh sách ${total} nhiệm vụ`) }).waitFor();
    await first.click();
    await panel.getByRole('button', { name: 'Xem danh sách 200 nhiệm vụ' }).waitFor();
    const table = panel.getByRole('button', { name: 'Xem bảng' }).first();
    await table.click();
    await panel.getByRole('columnheader', { name: 'Tuần' }).waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await view('Sắp đến hạn');
  });

  test('from 640 px a task stands beside the list; arrows change it, Esc comes back to its row', async () => {
    await panel.setViewportSize({ width: 900, height: 760 });
    await rows().nth(1).click();
    await panel.getByRole('region', { name: 'Nhiệm vụ', exact: true }).waitFor();
    await until('the focus in the task', async () => (await focused()).includes('go-to'));
    expect(await inEveryLook(panel)).toEqual([]);
    expect(await isWithin(panel)).toBe(true);
    await rows().nth(1).focus();
    await panel.keyboard.press('ArrowDown');
    const now = await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
    await until(
      'the next one opened',
      async () => (await panel.locator('[aria-current="true"]').getAttribute('data-row')) === now,
    );
    await panel.keyboard.press('Enter');
    await until('the focus in the task', async () => (await focused()).includes('go-to'));
    await panel.keyboard.press('Escape');
    await until(
      'the row',
      async () => (await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.row)) === now,
    );
    expect(await panel.locator('.task-pane').count()).toBe(0);
  });

  test('a day is typed day first and shown as offices write it, whatever the browser’s language', async () => {
    await panel.setViewportSize({ width: 320, height: 760 });
    await rows().first().click();
    await panel.getByRole('button', { name: 'Gia hạn', exact: true }).click();
    const field = panel.getByRole('textbox', { name: 'Hạn mới' });
    await field.fill('7-6-2031');
    await panel.getByRole('textbox', { name: 'Lý do' }).focus();
    expect(await field.inputValue()).toBe('07/6/2031');
    await field.fill('6/30/2031');
    await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
    await panel.getByText('Ghi ngày, tháng, năm như 07/6/2026.').waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await field.fill('30/6/2031');
    await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
    await panel.getByText('đến 30/6/2031').first().waitFor();
    expect(await isWithin(panel)).toBe(true);
    await panel.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  });

  test('a day that was worked out is confirmed where it is doubted, and doubted again after an undo', async () => {
    await panel.keyboard.press('Escape');
    await view('Tất cả');
    await panel.getByRole('searchbox').fill('ngày kể từ ngày ban hành');
    const doubted = rows().filter({ hasText: 'Cần xác nhận' });
    await doubted.first().click();
    const doubts = panel.locator('.tag.open', { hasText: 'Cần xác nhận' });
    await doubts.first().waitFor();
    await panel.getByRole('button', { name: 'Xác nhận ngày này' }).click();
    await panel.locator('.toast', { hasText: 'Đã xác nhận thời hạn' }).waitFor();
    await until('no doubt left', async () => (await doubts.count()) === 0);
    await panel.locator('.toast').getByRole('button', { name: 'Hoàn tác' }).click();
    await doubts.first().waitFor();
    await panel.keyboard.press('Escape');
  });
});
