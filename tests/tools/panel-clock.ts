import type { Page } from 'playwright-core';

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

/** Type words key by key; for each key, milliseconds from the key to the frame after the list's last change, every row in it read. */
export async function keyTimes(page: Page, words: string): Promise<number[]> {
  const field = page.locator('input[type=search]');
  await field.fill('');
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (const letter of words) {
    await page.evaluate(() => {
      const state = window as unknown as { key?: number; painted?: number; watch?: MutationObserver };
      state.key = 0;
      state.painted = 0;
      addEventListener(
        'keydown',
        (event) => {
          state.key = event.timeStamp;
        },
        { capture: true, once: true },
      );
      state.watch?.disconnect();
      state.watch = new MutationObserver((changes) => {
        const list = document.querySelector('[data-rows]');
        if (!changes.some(({ target }) => list === null || list.contains(target))) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            state.painted = performance.now();
          };
          port2.postMessage(0);
        });
      });
      state.watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(400);
    times.push(
      await page.evaluate(() => {
        const state = window as unknown as { key: number; painted: number };
        return Math.max(0, state.painted - state.key);
      }),
    );
  }
  // a blank asks for nothing new: no frame to count
  return times.filter((one) => one > 0);
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
