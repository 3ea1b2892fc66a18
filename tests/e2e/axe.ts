import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { until } from '../tools/until.ts';
import { noteMarks, unseenMarks } from './forced.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The ways a view is looked at: the system's light and dark, and its own few colours (Windows' high contrast). */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Look = keyof typeof LOOKS;

/**
 * What axe finds wrong with a page as it is now: each rule with the elements that break it. `within`: a selector, for a layer of ours over a
 * page that is not (see Shadow.reveal).
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  await settled(page);
  await page.evaluate(source);
  return page.evaluate(async (only) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { run } = (window as unknown as { axe: { run(context: unknown): Promise<Found> } }).axe;
    const found = await run(only === undefined ? document : { include: [[only]] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, within);
}

/**
 * Buttons change their ground over a moment, as when they are enabled: half-way through, a contrast may be too low that nobody reads. What
 * turns for ever (work under way) is not waited for.
 */
function settled(page: Page): Promise<unknown> {
  return until('the colours to settle', () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity),
    ),
  );
}

/** What axe finds in a view as it stands, in light and in dark. */
export async function inBothThemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const look of ['light', 'dark'] as const) found.push(...(await lookAt(page, look, within)));
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** The same, and in forced colours, where besides nothing that was to be seen may vanish and what is chosen must differ from what is not. */
export async function inEveryLook(page: Page, within?: string): Promise<string[]> {
  const found = await lookAt(page, 'light', within);
  await page.evaluate(noteMarks, within);
  for (const look of ['dark', 'forced'] as const) found.push(...(await lookAt(page, look, within)));
  found.push(...(await page.evaluate(unseenMarks, within)).map((words) => `forced: ${words}`));
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

async function lookAt(page: Page, look: Look, within?: string): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  return (await violations(page, within)).map((words) => `${look}: ${words}`);
}
