import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launch } from './browser.ts';
import { fillTracker, openPanelTab } from './fill-browser.ts';
import { fillData } from './fill-data.ts';
import { until } from './until.ts';

/** What the panel's own thread went through while a file was written. */
export interface Measured {
  readonly format: string;
  readonly seconds: number;
  readonly bytes: number;
  /** The longest stretch in which the panel could not answer, in ms: by the browser's own count of long tasks (none under 50 ms), and by a clock of 4 ms. */
  readonly longTask: number;
  readonly longestGap: number;
  /** What was said meanwhile. */
  readonly said: readonly string[];
}

const FORMATS = ['docx', 'xlsx', 'csv', 'ics', 'jsonld', 'json'] as const;

/** Write every format of so many tasks from the panel of the built extension, in a real browser. `tell` hears each as it is done. */
export async function benchExport(tasks: number, tell: (line: string) => void, only: readonly string[] = FORMATS) {
  const driven = await launch({ hosts: 'MAP * ~NOTFOUND' });
  try {
    await fillTracker(driven, fillData(tasks, new Date().toISOString().slice(0, 10)));
    const panel = await openPanelTab(driven, { width: 400, height: 900 });
    await panel.getByRole('tab', { name: 'Sắp đến hạn' }).click();
    await panel.locator('[data-row]').first().waitFor();
    // what the panel does when it is opened is not the export's
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const found: Measured[] = [];
    for (const format of only) {
      const measured = await measure(panel, format);
      found.push(measured);
      tell(lineOf(measured));
    }
    for (const format of only) tell(`${`.${format} stopped`.padEnd(46)} ${await stopped(panel, format)}`);
    tell(`after that: ${lineOf(await measure(panel, 'csv'))}`);
    return found;
  } finally {
    await driven.close();
  }
}

const lineOf = ({ format, seconds, bytes, longTask, longestGap }: Measured): string =>
  `${`export of .${format}`.padEnd(46)} ${seconds.toFixed(1).padStart(5)} s   ${(bytes / 1e6).toFixed(1)} MB   panel's longest task ${longTask.toFixed(0)} ms, longest wait for a 4-ms clock ${longestGap.toFixed(0)} ms`;

async function choose(panel: Page, format: string): Promise<void> {
  await panel.getByRole('button', { name: /^Xuất/ }).first().click();
  await panel.getByRole('menuitem', { name: new RegExp(`\\(\\.${format}\\)`) }).click();
}

/** The page's own watch, put in before the file is asked for. As text: what the runner adds to functions is not known in the page. */
const WATCH = `
  window.seen = { tasks: [], gap: 0, words: [], on: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  window.last = performance.now();
  window.beat = () => {
    const now = performance.now();
    seen.gap = Math.max(seen.gap, now - last);
    last = now;
    const words = document.querySelector('.toast .work')?.textContent;
    if (words && seen.words.at(-1) !== words) seen.words.push(words);
    if (seen.on) setTimeout(beat, 4);
  };
  beat();
`;

/** What it saw. */
interface Seen {
  readonly tasks: number[];
  readonly gap: number;
  readonly words: string[];
}

async function measure(panel: Page, format: string): Promise<Measured> {
  await panel.bringToFront();
  await until('the panel to be at rest', async () => (await panel.locator('.toast').count()) === 0, 30_000);
  await panel.evaluate(WATCH);
  const saved = panel.waitForEvent('download', { timeout: 240_000 });
  const start = performance.now();
  await choose(panel, format);
  const download = await saved;
  const seconds = (performance.now() - start) / 1000;
  const bytes = statSync(await download.path()).size;
  const seen = (await panel.evaluate('(seen.on = false, seen)')) as Seen;
  return { format, seconds, bytes, longTask: Math.max(0, ...seen.tasks), longestGap: seen.gap, said: seen.words };
}

/** Stop a file that is being written: what is said, and that nothing was saved. */
async function stopped(panel: Page, format: string): Promise<string> {
  await until('the panel to be at rest', async () => (await panel.locator('.toast').count()) === 0, 30_000);
  let saved = false;
  const note = (): void => {
    saved = true;
  };
  panel.on('download', note);
  await choose(panel, format);
  await panel.locator('.toast').getByRole('button', { name: 'Dừng', exact: true }).click();
  // what is pointed at stays
  await panel.mouse.move(1, 1);
  const words = await until('the panel to say that it stopped', async () =>
    (await panel.locator('.toast').allTextContents()).find((text) => text.includes('Đã dừng')),
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  panel.off('download', note);
  return `“${words}”, ${saved ? 'BUT A FILE WAS SAVED' : 'no file was saved'}`;
}
