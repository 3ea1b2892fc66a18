import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { type Driven, launch } from './browser.ts';
import { openTab } from './clerk.ts';
import { fillTracker, openPanelTab } from './fill-browser.ts';
import { fillData } from './fill-data.ts';
import { until } from './until.ts';

interface Tells {
  readonly say: (step: string, found: string) => void;
  readonly output: string;
}

/** As many as a ministry's clerk has after some months. */
const TASKS = 300;
const HEIGHT = 760;

/** How a view is looked at: the window's width, the scheme, the system's own colours, and how much larger it is drawn. */
interface Look {
  readonly width: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly zoom?: number;
}
const LOOKS: Readonly<Record<string, Look>> = {
  'light-360': { width: 360 },
  'dark-360': { width: 360, dark: true },
  'light-320': { width: 320 },
  'light-900': { width: 900 },
  'dark-900': { width: 900, dark: true },
  'forced-360': { width: 360, forced: true },
  'zoom-200': { width: 640, zoom: 2 },
};

/** Every view of the panel and the settings, with believable data, as it looks narrow and wide, light and dark, in forced colours and at 200 %. */
export async function walkViews({ say, output }: Tells): Promise<void> {
  const driven = await launch({ hosts: 'MAP * ~NOTFOUND' });
  try {
    const look = (page: Page, name: string, whole = false) => shootAll(page, join(output, name), whole);
    const empty = await openPanelTab(driven, { width: 360, height: HEIGHT });
    await empty.locator('.first').waitFor();
    await look(empty, '20-first-run', true);
    await empty.getByRole('button', { name: 'Chọn đơn vị của tôi' }).click();
    await empty.getByRole('combobox').fill('xay dung');
    await look(empty, '20-first-run-agency', true);
    await openTab(empty, 'Sắp đến hạn');
    await look(empty, '21-nothing-tracked');
    await empty.close();
    await fillTracker(driven, fillData(TASKS, todayInVietnam(new Date())));
    await chooseAgency(driven, 'bo-xay-dung');
    const panel = await openPanelTab(driven, { width: 360, height: HEIGHT });
    await openTab(panel, 'Sắp đến hạn');
    await panel.locator('[data-row]').first().waitFor();
    await look(panel, '22-due');
    await showView(panel, 'Tất cả');
    await look(panel, '23-all');
    await showView(panel, 'Đã xong');
    await look(panel, '24-done');
    await showView(panel, 'Biểu đồ');
    await panel.locator('.picture').nth(3).waitFor();
    await look(panel, '25-pictures');
    await panel
      .getByRole('button', { name: /^Quá hạn: / })
      .first()
      .click();
    await panel.getByRole('button', { name: /^Bỏ lọc Quá hạn/ }).waitFor();
    await look(panel, '26-pictures-of-late');
    say('views', (await panel.locator('.over .btn').textContent())?.trim() ?? '');
    await onPaper(panel, join(output, '27-pictures-on-paper.pdf'));
    await panel.getByRole('button', { name: /^Bỏ lọc Quá hạn/ }).click();
    await showView(panel, 'Tất cả');
    await panel.getByRole('button', { name: /^Lọc khác/ }).click();
    await panel.getByText('Đơn vị', { exact: true }).first().click();
    await look(panel, '28-filters');
    await panel.getByRole('button', { name: 'Xong' }).click();
    await panel.getByRole('searchbox').fill('khong co gi nhu vay');
    await panel.locator('.calm').waitFor();
    await look(panel, '29-nothing-found');
    await panel.getByRole('searchbox').fill('');
    await panel.locator('[data-row]').nth(2).click();
    await panel.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await look(panel, '30-task', true);
    await panel.getByRole('button', { name: 'Gia hạn', exact: true }).first().click();
    await look(panel, '31-task-to-extend', true);
    await extend(panel);
    await look(panel, '31-task-extended', true);
    await panel.getByRole('button', { name: 'Sửa', exact: true }).click();
    await look(panel, '32-task-to-correct', true);
    await correct(panel);
    await look(panel, '32-task-corrected', true);
    await until('the list', async () => {
      await panel.keyboard.press('Escape');
      return (await panel.locator('[data-row]').count()) > 0;
    });
    await panel.locator('[data-row]').nth(2).focus();
    await panel.keyboard.press('Shift+ArrowDown');
    await panel.keyboard.press('Shift+ArrowDown');
    await look(panel, '34-several');
    await panel.keyboard.press('Escape');
    await panel.locator('[data-row]').first().focus();
    await panel.keyboard.press('?');
    await look(panel, '35-keys');
    await panel.close();
    const options = await driven.context.newPage();
    await options.goto(`chrome-extension://${driven.extensionId}/options.html`);
    await options.getByRole('heading', { name: 'Cài đặt' }).waitFor();
    await options.getByRole('textbox', { name: 'Thêm trang' }).fill('trang của tỉnh');
    await options.keyboard.press('Enter');
    await look(options, '33-settings', true);
    say('views', `every view ${Object.keys(LOOKS).length} ways: ${Object.keys(LOOKS).join(', ')}`);
  } finally {
    await driven.close();
  }
}

async function showView(panel: Page, name: string): Promise<void> {
  const radio = panel.getByRole('radio', { name, exact: true });
  await radio.check();
  await until(`the view ${name}`, () => radio.isChecked());
  await panel.evaluate(() => scrollTo(0, 0));
}

/** The form of an extension, filled in and sent. */
async function extend(panel: Page): Promise<void> {
  await panel.getByRole('textbox', { name: 'Hạn mới' }).fill('30/6/2027');
  await panel.getByLabel('Theo văn bản').fill('Công văn số 812/VPCP-TH');
  await panel.getByLabel('Lý do').fill('Chờ ý kiến của các địa phương');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await panel.locator('.history').getByText('Công văn số 812/VPCP-TH').first().waitFor();
}

/** The form of a correction, changed and sent. */
async function correct(panel: Page): Promise<void> {
  await panel.getByRole('textbox', { name: 'Sản phẩm' }).fill('Báo cáo kết quả thực hiện');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await panel.locator('.history').getByText('Sửa sản phẩm').first().waitFor();
}

async function chooseAgency(driven: Driven, agencyId: string): Promise<void> {
  await (await driven.worker()).evaluate(async (id) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { ...settings, agencyId: id } });
  }, agencyId);
}

/** A picture is no taller: what goes on below says nothing new. */
const TALLEST = 3000;

/** `whole`: what does not fit the window too, in a window as tall as what it shows. */
async function shootAll(page: Page, path: string, whole: boolean): Promise<void> {
  for (const [name, { width, dark, forced, zoom = 1 }] of Object.entries(LOOKS)) {
    await page.emulateMedia({
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const size = { width: Math.round(width / zoom), height: Math.round(HEIGHT / zoom) };
    await resize(page, size);
    if (whole) await resize(page, { ...size, height: await heightOf(page, size.height) });
    await page.screenshot({ path: `${path}-${name}.png` });
  }
  await page.setViewportSize({ width: 360, height: HEIGHT });
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
}

async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  // a width that changes is heard of a frame later
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** How tall all of a view is; of a list with a task beside it, the task, for the list is as long as all that is tracked. */
async function heightOf(page: Page, least: number): Promise<number> {
  const height = await page.evaluate(
    () => (document.querySelector('.two > .task-pane') ?? document.documentElement).scrollHeight,
  );
  return Math.min(TALLEST, Math.max(least, height));
}

/** The pictures as a printer gets them, once they are counted by the filter that is on. */
async function onPaper(panel: Page, path: string): Promise<void> {
  await until('the pictures by the filter', async () =>
    (await panel.locator('.pictures > .on-paper').textContent())?.includes('Quá hạn'),
  );
  await panel.pdf({ path, preferCSSPageSize: true });
}
