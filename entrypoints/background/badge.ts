import { browser } from 'wxt/browser';
import type { Tracker } from '@/lib/tracker/tracker.ts';

/** `--late` of the light theme: white on it reads at 6.5 to 1. */
const LATE = '#b0241c';

/** What is overdue or due within seven days; nothing where that is none. */
export async function showBadge(tracker: Tracker): Promise<void> {
  const { urgent } = await tracker.counts();
  const text = urgent > 99 ? '99+' : urgent > 0 ? String(urgent) : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: LATE });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
