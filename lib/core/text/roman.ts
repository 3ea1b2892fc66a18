const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV", as groups of a table are numbered. From 1 on; anything else gives "". */
export function roman(n: number): string {
  let rest = Math.floor(n);
  let words = '';
  for (const [worth, sign] of SIGNS)
    while (rest >= worth) {
      words += sign;
      rest -= worth;
    }
  return words;
}
