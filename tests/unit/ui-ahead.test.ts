import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '@/lib/tracker/query.ts';
import { createAhead } from '@/lib/ui/state/ahead.ts';

const rows = (count: number): Entry[] =>
  Array.from({ length: count }, (_, at) => ({ row: { id: `row ${at}` } }) as unknown as Entry);

describe('what the next key may bring', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is read once the keys rest, from the top, a few at a time, and not without end', async () => {
    const read: string[][] = [];
    const ahead = createAhead((ids) => {
      read.push([...ids]);
      return Promise.resolve();
    });
    ahead(rows(5000));
    expect(read).toEqual([]);
    await vi.runAllTimersAsync();
    expect(read[0]?.[0]).toBe('row 0');
    expect(read.flat()).toEqual(rows(read.flat().length).map(({ row }) => row.id));
    expect(read.length).toBeGreaterThan(3);
    expect(read.flat().length).toBeLessThan(200);
    expect(Math.max(...read.map((some) => some.length))).toBeLessThan(20);
  });

  it('is left where another key comes, of which only the last counts', async () => {
    const read: string[] = [];
    const ahead = createAhead((ids) => {
      read.push(...ids);
      if (read.length < 20) ahead(rows(2).toReversed());
      return Promise.resolve();
    });
    ahead(rows(400));
    ahead(rows(300));
    await vi.runAllTimersAsync();
    expect(read.length).toBeLessThan(40);
    expect(read.slice(-2)).toEqual(['row 1', 'row 0']);
  });

  it('asks for nothing where nothing is listed', async () => {
    const ready = vi.fn(() => null);
    createAhead(ready)([]);
    await vi.runAllTimersAsync();
    expect(ready).not.toHaveBeenCalled();
  });
});
