import { expect, test } from 'vitest';
import { highlights, read } from '../tools/clerk.ts';
import { Shadow } from '../tools/shadow.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { article, open, sample, world } from './world.ts';

const ELSEWHERE = 'https://congbao.tinh.example/thong-bao-587';
const NO_NOTICE = 'https://congbao.tinh.example/tin';
const w = world(
  [
    { url: ELSEWHERE, html: article.html },
    { url: NO_NOTICE, html: sample('tin-thuong-hoa-tet').html },
  ],
  { allowed: ['https://*/*'] },
);
const address = (path: string): string => `chrome-extension://${w.driven.extensionId}/${path}`;

/** What the browser tells the background when its menu is pressed on words selected in the tab in front. */
const pressMenu = async (pageUrl: string): Promise<void> => {
  await (await w.driven.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ active: true, url: `${new URL(url).origin}/*` });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...given: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'track-selection', pageUrl: url }, tab);
  }, pageUrl);
};

test('a site that nobody added is left alone, until words selected on it are to be tracked', async () => {
  const { page } = await open(w.driven, ELSEWHERE);
  await page.bringToFront();
  await page
    .getByText('Dữ liệu phải đúng, đủ, sạch')
    .first()
    .click({ clickCount: 3, position: { x: 20, y: 10 } });
  expect(await highlights(page)).toEqual({});
  await pressMenu(ELSEWHERE);
  await until('the words to look tracked', async () => (await highlights(page)).tracked === 1);
  await page.close();
});

test('where there is no notice, the page says why nothing was tracked', async () => {
  const { page } = await open(w.driven, NO_NOTICE);
  await page.bringToFront();
  await page.locator('p').first().click({ clickCount: 3 });
  await pressMenu(NO_NOTICE);
  const says = await Shadow.of(page, 'don-doc-says');
  await says.find('[role="alert"]', /Không thấy thông báo kết luận trên trang này/);
  await says.reveal();
  expect(await inEveryLook(page, 'don-doc-says')).toEqual([]);
  await says.click('button', /Đóng/);
  await until('it to go', async () => !(await says.exists()));
  await page.close();
});

test('added in the settings it is read by itself; taken out it is left alone again', async () => {
  const options = await w.driven.context.newPage();
  await options.goto(address('options.html'));
  const row = options.locator('.sites li', { hasText: 'congbao.tinh.example' });
  if ((await row.count()) > 0) await row.getByRole('button').click();
  await until('it to be out', async () => (await row.count()) === 0);
  const field = options.getByRole('textbox', { name: 'Thêm trang' });
  await field.fill('https://www.congbao.tinh.example/van-ban/1');
  await field.press('Enter');
  await row.waitFor();
  expect(await row.textContent()).toContain('đọc trang');
  expect(await field.inputValue()).toBe('');
  expect(await inEveryLook(options)).toEqual([]);
  const scripts = async (): Promise<number> =>
    (await w.driven.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await until('the test to be set on it', async () => (await scripts()) === 1);
  const { page } = await open(w.driven, ELSEWHERE);
  await read(page);
  await row.getByRole('button', { name: 'Bỏ congbao.tinh.example' }).click();
  await until('it to be out', async () => (await scripts()) === 0 && (await row.count()) === 0);
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await highlights(page)).toEqual({});
  await page.close();
});
