import type { Gray } from '../../lib/core/scan/bitmap.ts';
import { blur } from '../../lib/core/scan/filter.ts';
import { rotate } from '../../lib/core/scan/resize.ts';

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A drawn sheet as an office scanner gives it: laid in up to 0.6° aslant, a little out of focus, with the noise of its sensor, ink that is
 * thicker or thinner by the threshold, then black and white. The same seed gives the same scan.
 */
export function asScan(sheet: Gray, seed: number): Gray {
  const random = seeded(seed);
  const slope = ((random() * 2 - 1) * 0.6 * Math.PI) / 180;
  const unsharp = blur(blur(rotate(sheet, slope)));
  const threshold = 110 + random() * 70;
  const noise = 22 + random() * 20;
  const data = new Uint8Array(unsharp.data.length);
  for (let at = 0; at < data.length; at++) {
    // Three even ones make nearly a bell.
    const grain = (random() + random() + random() - 1.5) * noise;
    const speck = random() < 0.0004 ? (random() < 0.6 ? -255 : 255) : 0;
    data[at] = (unsharp.data[at] as number) + grain + speck < threshold ? 0 : 255;
  }
  return { ...unsharp, data };
}
