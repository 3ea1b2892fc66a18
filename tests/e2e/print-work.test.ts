import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { fillTracker, openPanelTab } from '../tools/fill-browser.ts';
import { fillData } from '../tools/fill-data.ts';
import { until } from '../tools/until.ts';
import { inEveryLook, violations } from './axe.ts';
import { world } from './world.ts';

const COUNT = 300;
type Held = Window & { letGo?: () => void };

/** In the page, before its scripts: the print view lays out its first part, and its second when it is let go. */
function holdWork(): void {
  const held: (() => void)[] = [];
  let free = false;
  const Own = window.MessageChannel;
  window.MessageChannel = class extends Own {
    constructor() {
      super();
      const send = this.port2.postMessage.bind(this.port2);
      this.port2.postMessage = (words: unknown) => {
        if (free) send(words);
        else held.push(() => send(words));
      };
    }
  };
  (window as Held).letGo = () => {
    free = true;
    for (const go of held.splice(0)) go();
  };
}

describe('the print view at work', () => {
  const it = world();
  let print: Page;
  const bar = () => print.locator('.print-bar');
  const button = (name: string) => bar().getByRole('button', { name, exact: true });
  const folder = join(import.meta.dirname, '../../demo-output/print-work');
  const shoot = async (name: string): Promise<void> => {
    for (const [size, width] of Object.entries({ wide: 900, narrow: 320 }))
      for (const colorScheme of ['light', 'dark'] as const) {
        await print.setViewportSize({ width, height: 500 });
        await print.emulateMedia({ colorScheme });
        await until('the colours to settle', () => print.evaluate(() => document.getAnimations().length === 0));
        await print.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`) });
        const over = await bar().evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
      }
    expect(await violations(print)).toEqual([]);
    await print.setViewportSize({ width: 900, height: 500 });
    await print.emulateMedia({ colorScheme: null });
  };

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await fillTracker(it.driven, fillData(COUNT, todayInVietnam(new Date())));
    const panel = await openPanelTab(it.driven, { width: 400, height: 800 });
    await panel.locator('#tab-due').click();
    await panel.locator('.due .when .left').first().waitFor();
    await it.driven.context.addInitScript(holdWork);
    const opening = it.driven.context.waitForEvent('page');
    await panel.getByRole('button', { name: /^Xuất/ }).first().click();
    await panel.getByRole('menuitem', { name: /^Bản in/ }).click();
    print = await opening;
  }, 120_000);
  afterAll(() => print?.close());

  test('says how far it is, prints nothing that is not whole, and breaks no rule in any look', async () => {
    const words = await bar()
      .getByText(new RegExp(`^Đang dựng [1-9]\\d*/${COUNT} nhiệm vụ$`))
      .textContent();
    expect(await button('In').isDisabled()).toBe(true);
    expect(await print.getByRole('progressbar').getAttribute('aria-label')).toBe(words);
    expect(await inEveryLook(print)).toEqual([]);
    await shoot('working');
  });

  test('stopped, it says what is there, and goes on from it', async () => {
    await button('Dừng').click();
    await bar()
      .getByText(new RegExp(`^Đã dừng, dựng được [1-9]\\d*/${COUNT} nhiệm vụ$`))
      .waitFor();
    expect(await button('In').isDisabled()).toBe(true);
    expect(await inEveryLook(print)).toEqual([]);
    await shoot('stopped');
    await print.evaluate(() => (window as Held).letGo?.());
    await button('Dựng tiếp').click();
    await bar().getByText(`Đã dựng ${COUNT} nhiệm vụ`).waitFor();
    expect(await button('In').isDisabled()).toBe(false);
    expect(await print.getByRole('progressbar').count()).toBe(0);
  });
});
