import { roman } from '../../core/text/roman.ts';

/** A number as Word draws it in a list (ECMA-376 Part 1, 17.18.59); formats not met in Vietnamese papers are drawn as plain numbers. */
export function drawNumber(format: string, at: number): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return drawnRoman(at);
    case 'lowerRoman':
      return drawnRoman(at).toLowerCase();
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

/** Word draws no numeral under 1 or over 3999. */
const drawnRoman = (at: number): string => (at < 1 || at > 3999 ? String(at) : roman(at));
