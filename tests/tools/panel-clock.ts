import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** Run in the panel before its own scripts: opens the list as soon as there is a tab to press, and notes when its first rows were painted. */
export function noteFirstRows(): void {
  const found = window as unknown as { firstRows?: number };
  let pressed = false;
  const observer = new MutationObserver(() => {
    const tab = document.getElementById('tab-due');
    if (tab && !pressed) {
      pressed = true;
      tab.click();
    }
    const row = document.querySelector('.due .when .left');
    if (!row?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        found.firstRows = performance.now();
      };
      port2.postMessage(0);
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Type words key by key. For each key that finds something else than the one before: milliseconds from the key event's own `timeStamp` (when the
 * browser was given the key, its way to the page included) to the first moment after the paint of a frame that shows what the key finds:
 * the letter in the field, heads whose counts sum up to `countOf` what is typed so far, no gap in the window and no row in it without its
 * words. The page times itself; no way from and to this process is in it, what a frame waits for its turn (up to 17 ms at 60 Hz) is.
 */
export async function keyTimes(page: Page, words: string, countOf: (typed: string) => number): Promise<number[]> {
  const field = page.locator('input[type=search]');
  await field.fill('');
  await page.waitForTimeout(500);
  const times: number[] = [];
  let before = countOf('');
  for (let at = 0; at < words.length; at++) {
    const typed = words.slice(0, at + 1);
    const count = countOf(typed);
    await page.evaluate(awaitResult, { typed, count });
    await page.keyboard.press(typed.endsWith(' ') ? 'Space' : typed.slice(-1));
    const spent = await until(`what “${typed}” finds`, () => page.evaluate(() => (window as Clocked).spent));
    if (count !== before) times.push(spent);
    before = count;
    // a key is given to a panel at rest
    await page.waitForTimeout(400);
  }
  return times;
}

/** The same for keys that ask for nothing (Shift alone): what the machine and its frames take by themselves at this hour. */
export async function bareKeyTimes(page: Page, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    await page.evaluate(awaitFrame);
    await page.keyboard.press('Shift');
    times.push(await until('a frame', () => page.evaluate(() => (window as Clocked).spent)));
    await page.waitForTimeout(400);
  }
  return times;
}

/** In the page: from the next key to the first moment after the next paint. */
function awaitFrame(): void {
  const clocked = window as Clocked;
  clocked.spent = undefined;
  const key = (event: KeyboardEvent): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clocked.spent = performance.now() - event.timeStamp;
      };
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', key, { capture: true, once: true });
}

type Clocked = Window & { spent?: number | undefined };

/** In the page: from the next key on, look at every frame for what it finds, and note when that was painted. */
function awaitResult({ typed, count }: { readonly typed: string; readonly count: number }): void {
  const clocked = window as Clocked;
  clocked.spent = undefined;
  const inWindow = (one: Element): boolean => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const shown = (): boolean => {
    if (document.querySelector<HTMLInputElement>('input[type=search]')?.value !== typed) return false;
    const counts = [...document.querySelectorAll('[data-rows] .group-head .count')];
    if (counts.reduce((sum, one) => sum + Number(one.textContent), 0) !== count) return false;
    return ![...document.querySelectorAll('[data-rows] [data-waiting], [data-rows] li[aria-hidden]')].some(inWindow);
  };
  const key = (event: KeyboardEvent): void => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (!shown()) return;
      watch.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clocked.spent = performance.now() - event.timeStamp;
      };
      port2.postMessage(0);
    };
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const watch = new MutationObserver(ask);
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    ask();
  };
  addEventListener('keydown', key, { capture: true, once: true });
}

/** Scroll the whole window on by a third of it a frame; how long each frame took, and in how many a row in view was not yet read. */
export function scrollFrames(page: Page): Promise<{ frames: number[]; blank: number }> {
  return page.evaluate(
    () =>
      new Promise<{ frames: number[]; blank: number }>((resolve) => {
        const frames: number[] = [];
        let blank = 0;
        let last = performance.now();
        const step = (now: number): void => {
          frames.push(now - last);
          last = now;
          const seen = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
          const row = seen.find((one) => one.matches('[data-row]'));
          if (row && row.querySelector('.when .left') === null) blank++;
          scrollBy(0, innerHeight / 3);
          if (frames.length <= 150) requestAnimationFrame(step);
          else resolve({ frames: frames.slice(1), blank });
        };
        requestAnimationFrame(step);
      }),
  );
}
