import { describe, expect, it } from 'vitest';
import { AtHand } from '@/lib/tracker/at-hand.ts';

/** A promise with its keys. */
function later<T>() {
  let give = (_: T): void => {};
  let fail = (_: unknown): void => {};
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return { promise, give, fail };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('something read once', () => {
  it('is here once it came, and not before', async () => {
    const it = new AtHand<number>();
    expect([it.coming, it.here]).toEqual([null, null]);
    const first = later<number>();
    expect(it.take(first.promise)).toBe(first.promise);
    expect(it.here).toBeNull();
    first.give(1);
    await soon();
    expect(it.here).toBe(1);
  });

  it('is not here while a change of it is on its way, nor when an older one comes late', async () => {
    const it = new AtHand<number>();
    it.change(() => 9);
    expect(it.coming).toBeNull();
    const [old, young] = [later<number>(), later<number>()];
    void it.take(old.promise);
    void it.take(young.promise);
    young.give(2);
    await soon();
    old.give(1);
    await soon();
    expect(it.here).toBe(2);
    it.change((now) => now + 1);
    expect(it.here).toBeNull();
    expect(await it.coming).toBe(3);
    await soon();
    expect(it.here).toBe(3);
  });

  it('is forgotten where it fails to come, unless something newer is on its way', async () => {
    const it = new AtHand<number>();
    const [lost, last] = [later<number>(), later<number>()];
    it.take(lost.promise).catch(() => undefined);
    lost.fail(new Error('gone'));
    await soon();
    expect([it.coming, it.here]).toEqual([null, null]);
    const again = later<number>();
    it.take(again.promise).catch(() => undefined);
    void it.take(last.promise);
    again.fail(new Error('gone'));
    last.give(5);
    await soon();
    expect(it.here).toBe(5);
  });
});
