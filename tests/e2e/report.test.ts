import { mkdirSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fillTracker, openPanelTab } from '../tools/fill-browser.ts';
import { fillData } from '../tools/fill-data.ts';
import { inEveryLook } from './axe.ts';
import { world } from './world.ts';

const w = world();
const TODAY = new Date().toISOString().slice(0, 10);
const data = fillData(60, TODAY);
/** Where pictures are left for looking at, if anywhere: DON_DOC_SHOTS. */
const shots = process.env.DON_DOC_SHOTS;

let panel: Page;
beforeAll(async () => {
  await fillTracker(w.driven, data);
  panel = await openPanelTab(w.driven, { width: 400, height: 900 });
  await panel.getByRole('tab', { name: 'Sắp đến hạn' }).click();
  await panel.locator('[data-row]').first().waitFor();
}, 60_000);

async function openDialog(item = /^Soạn báo cáo/): Promise<void> {
  await panel.getByRole('button', { name: /^Xuất/ }).first().click();
  await panel.getByRole('menuitem', { name: item }).click();
  await panel.getByRole('dialog', { name: 'Soạn báo cáo' }).waitFor();
}

async function shoot(name: string): Promise<void> {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: `${shots}/${name}-${colorScheme}.png` });
  }
}

const words = async (path: string | null): Promise<string> => {
  const zip = await JSZip.loadAsync(readFileSync(path ?? ''));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
};

test('a report is made up by the dialog, from the keyboard, and its choices are remembered', async () => {
  await openDialog();
  await panel.getByText(/^Sẽ xuất 60 nhiệm vụ$/).waitFor();
  await shoot('report');
  expect(await inEveryLook(panel)).toEqual([]);
  await panel.getByLabel('Xếp nhóm').selectOption('agency');
  await panel.getByText('Cơ quan và công văn').click();
  await panel.getByLabel('Số công văn').fill('77/BTC-VP');
  await panel.getByLabel('Cơ quan báo cáo').fill('Bộ Tài chính');
  await shoot('report-letter');
  expect(await inEveryLook(panel)).toEqual([]);
  const saved = panel.waitForEvent('download');
  await panel.getByLabel('Số công văn').press('Enter');
  const xml = await words(await (await saved).path());
  expect(xml).toContain('77/BTC-VP');
  expect(xml).toMatch(/>I\. [^<]+</);
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
  await openDialog();
  expect(await panel.getByLabel('Xếp nhóm').inputValue()).toBe('agency');
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
});

test('only the period and the document asked for are counted and written', async () => {
  await openDialog();
  await panel.getByLabel('Thời hạn từ ngày').fill('01/01/2035');
  await panel.getByText('Không có nhiệm vụ nào khớp lựa chọn này').waitFor();
  expect(await panel.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).isDisabled()).toBe(true);
  await panel.getByLabel('Thời hạn đến ngày').fill('01/01/2034');
  await panel.getByText('Ngày đầu kỳ đang sau ngày cuối kỳ.').waitFor();
  await panel.getByLabel('Thời hạn từ ngày').fill('');
  await panel.getByLabel('Thời hạn đến ngày').fill('');
  await panel.getByLabel('Nhiệm vụ', { exact: true }).selectOption('notice');
  const [notice] = data.notices;
  const own = data.tasks.filter((task) => task.noticeId === notice?.id && task.untrackedAt === null);
  await panel.getByLabel('Văn bản').selectOption(notice?.id ?? '');
  await panel.getByText(`Sẽ xuất ${own.length} nhiệm vụ`).waitFor();
  const saved = panel.waitForEvent('download');
  await panel.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).click();
  const xml = await words(await (await saved).path());
  expect(xml).toContain(`THÔNG BÁO SỐ ${notice?.number}`);
});

test('the table of six points, at 320 px', async () => {
  await panel.setViewportSize({ width: 320, height: 700 });
  await openDialog(/^Bảng 6 rõ/);
  const [notice] = data.notices;
  await panel.getByLabel('Văn bản').selectOption(notice?.id ?? '');
  await panel.getByText(/^Sẽ xuất \d+ nhiệm vụ$/).waitFor();
  await shoot('six-320');
  expect(await inEveryLook(panel)).toEqual([]);
  const wide = await panel.evaluate(
    'document.querySelector("dialog").scrollWidth > document.querySelector("dialog").clientWidth',
  );
  expect(wide).toBe(false);
  const saved = panel.waitForEvent('download');
  await panel.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^don-doc-6-ro-.*\.docx$/);
  expect(await words(await download.path())).toContain('Chưa rõ');
});
