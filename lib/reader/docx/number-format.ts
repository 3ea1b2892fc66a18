/** A number as Word draws it in a list (ECMA-376 Part 1, 17.18.59); formats not met in Vietnamese papers are drawn as plain numbers. */
export function drawNumber(format: string, at: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(at);
    case 'lowerRoman':
      return roman(at).toLowerCase();
    case 'upperLetter':
      return letter(at).toUpperCase();
    case 'lowerLetter':
      return letter(at);
    case 'decimalZero':
      return String(at).padStart(2, '0');
    default:
      return String(at);
  }
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb: Word repeats the letter. */
function letter(at: number): string {
  if (at < 1) return '';
  return String.fromCharCode(97 + ((at - 1) % 26)).repeat(Math.ceil(at / 26));
}

const STEPS: readonly (readonly [number, string])[] = [
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

function roman(at: number): string {
  if (at < 1 || at > 3999) return String(at);
  let left = at;
  let drawn = '';
  for (const [value, sign] of STEPS)
    while (left >= value) {
      drawn += sign;
      left -= value;
    }
  return drawn;
}
