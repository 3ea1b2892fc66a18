import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changed } from '../../lib/core/task/changes.ts';
import { type Driven, launch } from './browser.ts';
import { backupOf } from './fill-backup.ts';
import { fillData } from './fill-data.ts';

const TODAY = '2026-06-10';

/** The page's own watch over long tasks. As text: what the runner adds to functions is not known in the page. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
`;

/** Restore, back up, merge (a third of all tasks changed), take back and wipe so many tasks in the settings of the built extension, in a real browser. */
export async function benchBackup(count: number, tell: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-bench-'));
  const driven = await launch({ hosts: 'MAP * ~NOTFOUND' });
  try {
    const made = fillData(count, TODAY);
    const stamp = { id: 'bench', at: `${TODAY}T09:00:00.000Z` };
    const tasks = made.tasks.map((task, i) => (i % 3 ? task : changed(task, { note: `sửa ${i}` }, 'edited', stamp)));
    const [all, third] = [join(folder, 'all.json'), join(folder, 'third.json')];
    writeFileSync(all, backupOf(made, TODAY));
    writeFileSync(third, backupOf({ ...made, tasks }, TODAY));
    await run(driven, all, third, tell);
  } finally {
    await driven.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(driven: Driven, all: string, third: string, tell: (line: string) => void): Promise<void> {
  const page = await driven.context.newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(`chrome-extension://${driven.extensionId}/options.html`);
  await page.evaluate(WATCH);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const choose = (file: string) => page.locator('input[type=file]').first().setInputFiles(file);
  const said = (words: RegExp) => page.getByText(words).first().waitFor();
  const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await page.evaluate('void (tasks.length = 0)');
    const start = performance.now();
    await act();
    const seconds = (performance.now() - start) / 1000;
    await page.waitForTimeout(1500);
    const longest = (await page.evaluate('Math.max(0, ...tasks)')) as number;
    tell(`${name.padEnd(46)} ${seconds.toFixed(1).padStart(5)} s   longest task ${longest.toFixed(0)} ms`);
  };
  const press = async (name: string, words: RegExp): Promise<void> => {
    await button(name).click();
    await said(words);
  };
  await measure(`a look at ${(readFileSync(all).length / 1e6).toFixed(1)} MB`, async () => {
    await choose(all);
    await button('Khôi phục').waitFor();
  });
  await measure('restored', () => press('Khôi phục', /^Đã khôi phục/));
  await measure('backed up', () => Promise.all([page.waitForEvent('download'), button('Sao lưu').click()]));
  await measure('a look at a merge', async () => {
    await choose(third);
    await button('Gộp vào').waitFor();
  });
  await measure('merged', () => press('Gộp vào', /^Đã gộp/));
  await measure('taken back', () => press('Hoàn tác khôi phục', /^Đã hoàn tác khôi phục/));
  await page.getByRole('checkbox', { name: /^Tải bản sao lưu/ }).uncheck();
  const number = /\d+/.exec((await page.getByText(/^Gõ \d+/).textContent()) ?? '')?.[0] ?? '';
  await page.getByRole('textbox', { name: /^Gõ/ }).fill(number);
  await measure('wiped', () => press('Xóa toàn bộ', /^Đã xóa toàn bộ/));
}
