import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { rowOf, wordsOf } from '../../lib/tracker/rows.ts';
import { whyMine } from '../../lib/ui/model/mine.ts';
import { built, type Driven, launch } from './browser.ts';
import { fillTracker, openPanelTab } from './fill-browser.ts';
import { type Filling, fillData } from './fill-data.ts';
import { bareKeyTimes, keyTimes, noteFirstRows, scrollFrames } from './panel-clock.ts';
import { until } from './until.ts';

const SIZES = [100, 10_000] as const;
/** A ministry of which some are. */
const OWN = 'bo-xay-dung';

/** A browser with so many tasks in it, and how many of them a search finds. */
interface Filled {
  readonly driven: Driven;
  readonly size: number;
  readonly all: (typed: string) => number;
  readonly own: (typed: string) => number;
}

/**
 * The panel at 100 and at 10,000 tasks, in the real browser with the real build: opened in turns, so that a busy machine slows both alike.
 * A panel is opened on the list and counts as useful when its first rows stand there with their words, painted.
 */
export async function benchPanel(opens: number, say: (line: string) => void): Promise<void> {
  if (!existsSync(join(built, 'manifest.json'))) {
    say('the panel: not built; `npm run build`, then once more');
    return;
  }
  const today = todayInVietnam(new Date());
  const worlds: Filled[] = [];
  try {
    for (const size of SIZES) {
      const driven = await launch({ hosts: 'MAP * ~NOTFOUND', width: 400, height: 800 });
      const filling = fillData(size, today);
      worlds.push({ driven, size, ...countsOf(filling, today) });
      await fillTracker(driven, filling);
    }
    const times = SIZES.map((): number[] => []);
    for (let round = 0; round <= opens; round++)
      for (const [at, { driven }] of worlds.entries()) {
        const spent = await firstRows(driven);
        if (round > 0) times[at]?.push(spent);
      }
    const [small, large] = times.map(median);
    SIZES.forEach((size, at) => {
      const list = times[at] ?? [];
      say(line(`panel of ${size} tasks, to first rows`, ms(median(list)), `least ${Math.min(...list).toFixed(0)} ms`));
    });
    say(line('their ratio', `${((large ?? 0) / (small ?? 1)).toFixed(2)} ×`, 'aim: 1.5 at most'));
    for (const one of worlds) await oneSize(one, say);
  } finally {
    for (const { driven } of worlds) await driven.close();
  }
}

/** Milliseconds from the start of the load to the first rows painted. */
async function firstRows(driven: Driven): Promise<number> {
  const page = await driven.context.newPage();
  await page.addInitScript(noteFirstRows);
  await page.goto(`chrome-extension://${driven.extensionId}/sidepanel.html`);
  const spent = await until('rows in the panel', () =>
    page.evaluate(() => (window as unknown as { firstRows?: number }).firstRows),
  );
  await page.close();
  return spent;
}

async function oneSize({ driven, size, all, own }: Filled, say: (line: string) => void): Promise<void> {
  const page = await openPanelTab(driven);
  // the compiler of these tools names functions by a helper of its own, which the page lacks
  await page.evaluate('globalThis.__name = (one) => one');
  await page.locator('#tab-due').click();
  await page.locator('.due .when .left').first().waitFor();
  await calm(page);
  const session = await page.context().newCDPSession(page);
  say(
    line(`memory of the panel, ${size} tasks`, mb(await heap(session)), 'scripts only, list open, rubbish collected'),
  );
  await page.locator('input[type=search]').focus();
  await calm(page);
  const keys = async (what: string, words: string, countOf: Filled['all']): Promise<void> => {
    const spent = await keyTimes(page, words, countOf);
    const worst = Math.max(...spent).toFixed(0);
    say(line(`${what}, ${size}: “${words}”`, ms(median(spent)), `worst of ${spent.length}: ${worst} ms   aim: 50`));
  };
  const bare = await bareKeyTimes(page, 9);
  say(line(`a key that asks for nothing, to its frame, ${size}`, ms(median(bare)), 'the machine and its frames alone'));
  for (const words of ['bo tai chinh', 'dau thau 12', 'giai phong mat bang'])
    await keys('a key to its result painted', words, all);
  await page.evaluate((agencyId) => chrome.storage.local.set({ settings: { language: 'vi', agencyId } }), OWN);
  await page.getByRole('button', { name: 'Đơn vị tôi' }).click();
  await page.getByRole('radio', { name: 'Tất cả' }).check();
  await page.locator('.sort select').selectOption('notice');
  await calm(page);
  await keys('the same of one’s own, by notice', 'bao cao', own);
  await page.getByRole('button', { name: 'Đơn vị tôi' }).click();
  say(line(`memory after searching, ${size}`, mb(await heap(session))));
  await page.getByRole('radio', { name: 'Tất cả' }).check();
  await calm(page);
  const { frames, blank } = await scrollFrames(page);
  const long = frames.filter((one) => one > 34).length;
  say(
    line(
      `scrolling all, ${size}: a frame`,
      ms(median(frames)),
      `worst ${Math.max(...frames).toFixed(0)} ms, ${long} of ${frames.length} above 34 ms, ${blank} with a row not yet read`,
    ),
  );
  await page.close();
}

/** How many tasks a search finds, of all and of those that are `OWN`'s, by looking through the words of each. */
function countsOf({ notices, tasks }: Filling, today: string): Pick<Filled, 'all' | 'own'> {
  const papers = new Map(notices.map((notice) => [notice.id, notice]));
  const why = whyMine(OWN, papers, today);
  const texts = tasks.map((task) => ({
    text: wordsOf(task, papers.get(task.noticeId)),
    own: why(rowOf(task)) !== null,
  }));
  const found = (typed: string): typeof texts =>
    texts.filter(({ text }) => typed.split(' ').every((word) => text.includes(word)));
  return { all: (typed) => found(typed).length, own: (typed) => found(typed).filter(({ own }) => own).length };
}

/** Until the page has had nothing to do for a while. */
async function calm(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        const observer = new MutationObserver(() => {
          last = performance.now();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const look = (): void => {
          if (performance.now() - last < 600) setTimeout(look, 100);
          else {
            observer.disconnect();
            resolve();
          }
        };
        look();
      }),
  );
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const line = (name: string, ...rest: readonly string[]): string => `${name.padEnd(58)} ${rest.join('   ')}`;
const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
const mb = (value: number): string => `${(value / 1e6).toFixed(1).padStart(6)} MB`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--opens');
  await benchPanel(at < 0 ? 7 : Number(process.argv[at + 1]), (words) => console.log(words));
}
