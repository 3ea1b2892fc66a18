import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Shadow } from './shadow.ts';
import { until } from './until.ts';

/** How many ranges each of our highlights holds, by name without "dondoc-"; {} where nothing is highlighted. Asked in the page's own world. */
export function highlights(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, { size }]) => name.startsWith('dondoc-') && size > 0)
        .map(([name, { size }]) => [name.slice('dondoc-'.length).replace(/-on-dark$/, ''), size]),
    ),
  );
}

/** Wait until the page is read: there are deadlines or assignees highlighted. */
export function read(page: Page): Promise<Record<string, number>> {
  return until(`highlights on ${page.url()}`, async () => {
    const sizes = await highlights(page);
    return (sizes.deadline ?? 0) + (sizes.assignee ?? 0) > 0 && sizes;
  });
}

/** What stands under a highlight, clause by clause, white space made one. A clause over several text nodes is several ranges; those that touch are one. */
export function highlighted(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found = [...CSS.highlights].filter(
      ([name]) => name === `dondoc-${wanted}` || name === `dondoc-${wanted}-on-dark`,
    );
    const clauses: { words: string; end: AbstractRange }[] = [];
    for (const range of found.flatMap(([, ranges]) => [...ranges])) {
      const last = clauses.at(-1);
      const between = document.createRange();
      if (last) {
        between.setStart(last.end.endContainer, last.end.endOffset);
        between.setEnd(range.startContainer, range.startOffset);
      }
      const own = document.createRange();
      own.setStart(range.startContainer, range.startOffset);
      own.setEnd(range.endContainer, range.endOffset);
      if (last && `${between}` === '' && last.end.endContainer !== range.startContainer) {
        last.words += `${own}`;
        last.end = range;
      } else clauses.push({ words: `${own}`, end: range });
    }
    return clauses.map(({ words }) => words.replace(/\s+/gu, ' ').trim());
  }, layer);
}

/** Where some words of the page stand on the screen, scrolled into view; white space does not count. Null where they are not in the page. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const units: { node: Text; at: number; unit: string }[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = 0; at < node.data.length; at += 1)
        if (!/\s/u.test(node.data.charAt(at))) units.push({ node, at, unit: node.data.charAt(at) });
    }
    const bare = sought.replace(/\s+/gu, '');
    const start = units
      .map(({ unit }) => unit)
      .join('')
      .indexOf(bare);
    const first = units[start];
    const last = units[start + bare.length - 1];
    if (start < 0 || !first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    const element = first.node.parentElement;
    const shown = range.getBoundingClientRect();
    if (shown.top < 80 || shown.bottom > innerHeight - 120)
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = range.getClientRects()[0];
    return rect && rect.width > 0 ? { x: rect.x + Math.min(12, rect.width / 2), y: rect.y + rect.height / 2 } : null;
  }, words);
}

/** Move the mouse onto some words of the page, as a reader would. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const place = await until(`“${words}” in the page`, () => placeOf(page, words));
  await page.mouse.move(place.x - 6, place.y);
  await page.mouse.move(place.x, place.y, { steps: 3 });
}

/** Press Tab until an element of the extension's layer that says `words` has the focus, as one who has no mouse does. */
export async function tabTo(page: Page, shadow: Shadow, selector: string, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = (await shadow.all(selector)).find(
      (seen) => seen.focused && (words.test(seen.name) || words.test(seen.text)),
    );
    if (focused) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`120 times Tab, and nothing saying ${words} had the focus`);
}

/** Go to one of the panel's two tabs. */
export async function openTab(panel: Page, name: 'Trang này' | 'Sắp đến hạn'): Promise<void> {
  const tab = panel.getByRole('tab', { name });
  await tab.click();
  await until(`the tab ${name}`, async () => (await tab.getAttribute('aria-selected')) === 'true');
}

export const FORMATS = ['docx', 'xlsx', 'csv', 'ics', 'jsonld', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Export from the panel by its own menu, into `folder`. Gives the path of the file the browser saved. */
export async function exportAs(panel: Page, format: Format, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const session = await panel.context().newCDPSession(panel);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const before = new Set(readdirSync(folder));
  await panel.getByRole('button', { name: /^Xuất/ }).first().click();
  await panel.getByRole('menuitem', { name: new RegExp(`\\(\\.${format}\\)`) }).click();
  const name = await until(`the .${format} file`, async () =>
    readdirSync(folder).find((file) => !before.has(file) && file.endsWith(`.${format}`)),
  );
  await session.detach();
  return join(folder, name);
}
