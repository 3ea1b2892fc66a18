import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { asSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { PanelApp } from '@/lib/ui/panel-app.tsx';
import { createPanel, type Panel } from '@/lib/ui/state/panel.ts';
import { page, store } from './ui-browser.ts';

let count = 0;
export let tracker: Tracker;
export let panel: Panel;
let stop: () => void = () => {};

/** Until nothing has been drawn or shown anew for a while: the store answers in its own time. */
export async function settle(): Promise<void> {
  let calm = 0;
  for (let seen = ''; calm < 4; ) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 25)));
    const now = document.body.innerHTML;
    calm = now === seen ? calm + 1 : 0;
    seen = now;
  }
}
export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}
export function named(selector: string, words: string): HTMLElement {
  const found = all(selector).find((element) => element.textContent?.includes(words));
  if (!found) throw new Error(`no ${selector} says ${words}`);
  return found;
}
export async function click(element: HTMLElement | undefined | null): Promise<void> {
  if (!element) throw new Error('nothing to click');
  element.click();
  await settle();
}
/** Type into a field and leave it. */
export async function type(field: HTMLElement, words: string): Promise<void> {
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('blur', { bubbles: true }));
  await settle();
}
export async function press(key: string, at: Element = document.activeElement ?? document.body): Promise<void> {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
}
export async function submit(selector: string): Promise<void> {
  one(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

interface Options {
  readonly agencyId?: string | null;
  /** As wide as a tab, not as a side panel. */
  readonly wide?: boolean;
  /** The instant that the tracker's clock shows. */
  readonly now?: string | undefined;
}

/** A panel on a page that holds `snapshot`, with an empty tracker. */
export async function openPanel(snapshot: unknown, options: Options = {}): Promise<void> {
  const { agencyId = null, wide = false, now = '2026-06-10T03:00:00Z' } = options;
  store.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => {}, removeEventListener: () => {} }));
  page.snapshot = snapshot;
  tracker = await openTracker({ name: `panel-${++count}`, now: () => new Date(now) });
  const say = signal(sayIn('vi'));
  panel = createPanel({ tracker, say, preferences: signal(asSettings({ agencyId })) });
  stop = panel.start();
  const root = document.createElement('div');
  document.body.append(root);
  render(<PanelApp panel={panel} say={say.value} />, root);
  await settle();
}

export async function closePanel(): Promise<void> {
  stop();
  for (const root of document.body.children) render(null, root);
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  await tracker?.close();
}
