// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { PanelApp } from '@/lib/ui/panel-app.tsx';
import { createPanel } from '@/lib/ui/state/panel.ts';
import { fillData } from '../tools/fill-data.ts';

const store = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => {
  const listener = { addListener: () => {}, removeListener: () => {} };
  return {
    browser: {
      tabs: {
        query: async () => [],
        getCurrent: async () => undefined,
        sendMessage: async () => ({ ok: false }),
        onActivated: listener,
        onUpdated: listener,
        onRemoved: listener,
      },
      storage: {
        local: { get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}), set: async () => {} },
        session: { get: async () => ({}), remove: async () => {} },
        onChanged: listener,
      },
      runtime: { sendMessage: async () => undefined },
    },
  };
});

const NOW = new Date('2026-11-22T03:00:00Z');
const { notices, tasks } = fillData(90, '2026-11-22');
let count = 0;
const ends: (() => unknown)[] = [];

/** The panel on its list, all of which is read only when `release` is called. */
async function open(): Promise<{ tracker: Tracker; release: () => Promise<void> }> {
  const tracker = await openTracker({ name: `first-rows-${++count}`, now: () => NOW });
  for (const notice of notices) {
    const act = await tracker.track(
      notice,
      tasks.filter((task) => task.noticeId === notice.id),
      '',
    );
    await tracker.setStatus(
      act.ids.filter((id) => tasks.find((task) => task.id === id)?.status === 'done'),
      'done',
    );
  }
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { find } = tracker;
  tracker.find = async (...asked: Parameters<typeof find>) => {
    await held;
    return find.apply(tracker, asked);
  };
  const say = signal(sayIn('vi'));
  const panel = createPanel({ tracker, say, preferences: signal(asSettings({})) });
  panel.tab.value = 'due';
  const root = document.createElement('div');
  document.body.append(root);
  const stop = panel.start();
  render(<PanelApp panel={panel} say={say.value} />, root);
  ends.push(
    () => tracker.close(),
    stop,
    () => render(null, root),
    () => root.remove(),
  );
  await settle();
  return {
    tracker,
    release: async () => {
      release();
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  let calm = 0;
  for (let seen = ''; calm < 6; ) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
    const now = document.body.innerHTML;
    calm = now === seen ? calm + 1 : 0;
    seen = now;
  }
}

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  store.clear();
});

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const words = () => rows().map((row) => row.querySelector('.words')?.textContent);
const setSizes = () => new Set(rows().map((row) => row.getAttribute('aria-setsize')));
const counts = () => [...document.querySelectorAll('.group-head .count')].map((one) => one.textContent);

describe('the list before all that is tracked was read', () => {
  it('has its first rows with their words, and claims no counts', async () => {
    const { release, tracker } = await open();
    const before = words();
    expect(before.length).toBeGreaterThan(5);
    expect(before.every((text) => text?.trim())).toBe(true);
    expect(setSizes()).toEqual(new Set(['-1']));
    expect(counts()).toEqual([]);
    expect(document.querySelector('.calm')).toBeNull();
    await release();
    expect(words().slice(0, 5)).toEqual(before.slice(0, 5));
    expect(setSizes()).not.toContain('-1');
    const groups = Object.values(await tracker.groups()).filter((some) => some > 0);
    expect(counts()).toEqual(groups.map(String));
  });

  it('stands as it was narrowed when it was last used', async () => {
    store.set('panel-view', { parties: ['bo-tai-chinh'] });
    const { release, tracker } = await open();
    const before = words();
    expect(before.length).toBeGreaterThan(0);
    await release();
    expect(words().slice(0, before.length)).toEqual(before);
    expect(rows().length).toBeLessThan((await tracker.find({})).length / 2);
  });

  it('waits where only all of it can tell: what is done', async () => {
    store.set('panel-view', { view: 'done' });
    const { release } = await open();
    expect(rows()).toEqual([]);
    await release();
    expect(rows().length).toBeGreaterThan(3);
  });
});
