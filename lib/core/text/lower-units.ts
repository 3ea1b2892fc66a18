import { isLetter } from './words.ts';

/** By a unit, the small letter of the letters that `isLetter` knows; 0 for any other: what a look-up tells without a copy of the words. */
export const SMALL = new Uint16Array(0x1f00);
for (const [from, to] of [
  [0x41, 0x2af],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code++) {
    const small = String.fromCharCode(code).toLowerCase();
    if (isLetter(code)) SMALL[code] = small.length === 1 ? small.charCodeAt(0) : code;
  }
