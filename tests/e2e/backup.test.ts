import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackupContent } from '@/lib/core/backup/content.ts';
import { readBackup } from '@/lib/core/backup/read.ts';
import { backupParts } from '@/lib/core/backup/write.ts';
import { changed } from '@/lib/core/task/changes.ts';
import { backupOf } from '../tools/fill-backup.ts';
import { fillData } from '../tools/fill-data.ts';
import { until } from '../tools/until.ts';
import { inEveryLook } from './axe.ts';
import { world } from './world.ts';

/** A file written by the first version, with four tracked tasks and one untracked. */
const PAST = readFileSync(fileURLToPath(new URL('../fixtures/backups/version-1.json', import.meta.url)), 'utf8');
const FIRST = '56/TB-VPCP@2026-05-20#I__1__a';
const MARKUP = '<img src=x onerror="document.title=1">';

function contentOf(text: string): BackupContent {
  const reading = readBackup(text);
  for (;;) {
    const step = reading.next();
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.fault));
    return step.value.value;
  }
}

/** The same file with one task's note changed at an instant. */
function withNote(content: BackupContent, note: string, at: string): string {
  const tasks = content.tasks.map((task) =>
    task.id === FIRST ? changed(task, { note }, 'edited', { id: `act ${at}`, at }) : task,
  );
  return [...backupParts({ ...content, tasks })].join('');
}

describe('backup, restore and wiping in the settings', () => {
  const it = world();
  let page: Page;
  let other: Page;

  const open = async (): Promise<Page> => {
    const opened = await it.driven.context.newPage();
    await opened.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    return opened;
  };
  beforeAll(async () => {
    page = await open();
    other = await open();
    await page.bringToFront();
  });
  afterAll(() => page.close());

  const choose = (name: string, text: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const box = () => page.locator('.note.restore');
  const total = (n: number) => page.locator('.totals').getByText(`${n} nhiệm vụ`).waitFor();
  /** Presses and takes the file that the browser was handed. */
  const taken = async (press: () => Promise<void>): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    expect(download.suggestedFilename()).toMatch(/^don-doc-\d{4}-\d\d-\d\d\.json$/);
    return readFileSync(await download.path(), 'utf8');
  };
  const lastBackup = async () =>
    (await it.driven.worker()).evaluate(async () => JSON.stringify(await chrome.storage.local.get('backup')));
  /** The file, once it is noted too when it was written: the note comes behind the file. */
  const backUp = async () => {
    const before = await lastBackup();
    const file = await taken(() => page.getByRole('button', { name: 'Sao lưu', exact: true }).click());
    await expect.poll(lastBackup, { timeout: 30_000 }).not.toBe(before);
    return file;
  };
  const plain = (text: string): unknown => ({ ...contentOf(text), exportedAt: '' });
  const clean = async (): Promise<void> => expect(await inEveryLook(page)).toEqual([]);

  test('a file of the first version comes back into an empty profile, after a look at what it would do', async () => {
    await total(0);
    await page.getByText('Chưa sao lưu lần nào').waitFor();
    await choose('don-doc-2026-05-25.json', PAST);
    await box().getByText('Tệp don-doc-2026-05-25.json: 4 nhiệm vụ').waitFor();
    await box().getByText('Máy này chưa có nhiệm vụ nào').waitFor();
    await clean();
    await total(0);
    await box().getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await page.getByText('Đã khôi phục 4 nhiệm vụ').first().waitFor();
    await total(4);
    await other.locator('.totals').getByText('4 nhiệm vụ').waitFor();
  });

  test('the number is typed, a backup comes first, everything goes; the backup brings all of it back', async () => {
    const before = await backUp();
    await page.getByText(/^Sao lưu gần nhất/).waitFor();
    const wipe = page.getByRole('button', { name: 'Xóa toàn bộ' });
    const field = page.getByRole('textbox', { name: /^Gõ 4 để xác nhận/ });
    expect(await wipe.isDisabled()).toBe(true);
    await field.fill('5');
    expect(await wipe.isDisabled()).toBe(true);
    await field.fill('4');
    await clean();
    const last = await taken(() => wipe.click());
    await page
      .getByText(/^Đã xóa toàn bộ dữ liệu/)
      .first()
      .waitFor();
    await total(0);
    await other.locator('.totals').getByText('0 nhiệm vụ').waitFor();
    const kept = await (await it.driven.worker()).evaluate(() => chrome.storage.local.get(null));
    expect(kept).toEqual({});
    expect(plain(last)).toEqual(plain(before));
    await choose('don-doc.json', last);
    await box().getByRole('button', { name: 'Khôi phục', exact: true }).click();
    await total(4);
    expect(plain(await backUp())).toEqual(plain(before));
  });

  test('merged: what would be done, what both changed with both values; then done, and taken back', async () => {
    const base = contentOf(await backUp());
    await choose('a.json', withNote(base, 'A ghi', '2027-06-11T03:00:00.000Z'));
    await box().getByText('Thêm 0 nhiệm vụ, cập nhật 1, 3 giống hệt').waitFor();
    await box().getByRole('button', { name: 'Gộp vào' }).click();
    await page.getByText('Đã gộp: thêm 0 nhiệm vụ, cập nhật 1').first().waitFor();
    const merged = plain(await backUp());
    await choose('b.json', withNote(base, MARKUP, '2027-06-12T03:00:00.000Z'));
    await box().getByText('1 chỗ hai bên cùng sửa').waitFor();
    await box().getByRole('button', { name: 'Xem 1 chỗ khác' }).click();
    await box().getByText('A ghi').waitFor();
    await box().getByText(MARKUP).waitFor();
    expect(await box().locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await clean();
    await box().getByRole('button', { name: 'Gộp vào' }).click();
    await page.getByText('Đã gộp: thêm 0 nhiệm vụ, cập nhật 1').first().waitFor();
    const noted = async (): Promise<string | undefined> =>
      contentOf(await backUp()).tasks.find(({ id }) => id === FIRST)?.note;
    expect(await noted()).toBe(MARKUP);
    await page.getByRole('button', { name: 'Hoàn tác khôi phục' }).click();
    await page.getByText('Đã hoàn tác khôi phục').first().waitFor();
    expect(plain(await backUp())).toEqual(merged);
    await choose('b.json', withNote(base, MARKUP, '2027-06-12T03:00:00.000Z'));
    await box().getByRole('button', { name: 'Xem 1 chỗ khác' }).click();
    await box()
      .getByRole('radio', { name: /^Trên máy này/ })
      .check();
    await box().getByRole('button', { name: 'Gộp vào' }).click();
    await page.getByText('Đã gộp: thêm 0 nhiệm vụ, cập nhật 1').first().waitFor();
    expect(await noted()).toBe('A ghi');
  });

  test.each([
    ['cut.json', PAST.slice(0, 4000), /Dòng \d+: tệp bị cắt ngang/],
    ['altered.json', PAST.replace('họp giao ban', 'họp'), /đã bị sửa hoặc hỏng/],
    ['bang-tinh.json', '{"type":"FeatureCollection"}', /không phải bản sao lưu của Đôn Đốc/],
    ['newer.json', PAST.replace('"version": 1', '"version": 9'), /Dòng 3: tệp do bản Đôn Đốc mới hơn ghi/],
  ])('refused, with nothing changed: %s', async (name, text, says) => {
    const before = plain(await backUp());
    await choose(name, text);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(says);
    expect(await alert.textContent()).toContain('Không có gì bị thay đổi.');
    await clean();
    await alert.getByRole('button', { name: 'Đóng' }).click();
    expect(plain(await backUp())).toEqual(before);
  });

  test('the panel reminds of a backup, and leaves off when told', async () => {
    // the file's changes are old: without a backup or a "later" they are worth one
    await (await it.driven.worker()).evaluate(() => chrome.storage.local.remove('backup'));
    const panel = await it.driven.context.newPage();
    await panel.setViewportSize({ width: 360, height: 640 });
    await panel.goto(`chrome-extension://${it.driven.extensionId}/sidepanel.html`);
    await panel.getByRole('tab', { name: /Sắp đến hạn/ }).click();
    const line = panel.getByText(/^Có \d+ thay đổi chưa được sao lưu\.$/);
    await line.waitFor();
    expect(await inEveryLook(panel)).toEqual([]);
    await page.locator('.backup-due').waitFor();
    await panel.getByRole('button', { name: 'Để sau' }).click();
    await line.waitFor({ state: 'detached' });
    await page.locator('.backup-due').waitFor({ state: 'detached' });
    await panel.close();
  });

  test('closed in the middle of a restore, all of it is there or nothing', async () => {
    const before = plain(await backUp());
    const { notices, tasks } = fillData(3000, '2026-06-10');
    await page.getByRole('button', { name: 'Sao lưu', exact: true }).waitFor();
    await choose('nhieu.json', backupOf({ notices, tasks }, '2026-06-10'));
    await box().getByRole('button', { name: 'Gộp vào' }).click();
    const begun = page.getByText(/^Đang ghi \d+|^Đã gộp/);
    await until('the writing to begin', async () => (await begun.count()) > 0);
    await page.close();
    page = await open();
    const left = plain(await backUp()) as BackupContent;
    if (left.tasks.length <= 5) expect(left).toEqual(before);
    else expect(left.tasks.length).toBe((before as BackupContent).tasks.length + tasks.length);
  });
});
