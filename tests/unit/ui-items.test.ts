import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Item, Tracker } from '@/lib/tracker/tracker.ts';
import { createItems } from '@/lib/ui/state/items.ts';

/** A tracker of which only `items` is asked; counts what was read. */
function world() {
  const asked: string[][] = [];
  let round = 0;
  const tracker = {
    items: async (ids: readonly string[]) => {
      asked.push([...ids]);
      round++;
      return ids.map((id) => ({ task: { id, note: String(round) } }) as unknown as Item);
    },
  } as unknown as Tracker;
  const items = createItems(tracker, (error) => {
    throw error;
  });
  return { items, asked };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the records of the rows in view', () => {
  it('are read together, once, and again when they were written', async () => {
    const { items, asked } = world();
    const [a, b] = [items.item('a'), items.item('b')];
    expect(a.value).toBeNull();
    await soon();
    expect(asked).toEqual([['a', 'b']]);
    expect(items.item('b')).toBe(b);
    items.touched(['b', 'never asked for']);
    await soon();
    expect(asked).toEqual([['a', 'b'], ['b']]);
    expect(b.value?.task.note).toBe('2');
  });

  it('are waited for where some are missing, and not where all are at hand', async () => {
    const { items, asked } = world();
    const wait = items.ready(['a', 'b']);
    expect(wait).not.toBeNull();
    await wait;
    expect(items.item('b').value?.task.id).toBe('b');
    expect(items.ready(['b', 'a'])).toBeNull();
    await items.ready(['b', 'c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect(items.ready([])).toBeNull();
  });

  it('are let go when many others were looked at, but never one that is shown', async () => {
    const { items } = world();
    const shown = items.item('shown');
    const stop = effect(() => void shown.value);
    for (let at = 0; at < 5000; at++) items.item(`row ${at}`);
    expect(items.held).toBeLessThan(1000);
    await soon();
    expect(items.item('shown')).toBe(shown);
    items.touched(['shown']);
    await soon();
    expect(shown.value?.task.note).toBe('2');
    stop();
    for (let at = 5000; at < 10_000; at++) items.item(`row ${at}`);
    expect(items.item('shown')).not.toBe(shown);
  });

  it('are read anew on another day where they are shown, and forgotten where not', async () => {
    const { items, asked } = world();
    const stop = effect(() => void items.item('shown').value);
    items.item('aside');
    await soon();
    items.again();
    await soon();
    expect(asked.at(-1)).toEqual(['shown']);
    expect(items.held).toBe(1);
    stop();
  });
});
