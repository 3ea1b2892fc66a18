import type { Edit } from './rewrite.ts';

// 4017/TT--BNNMT | 83/TT:-UBND | 12/QÐ-TTg | l5/2026/NĐ-CP | số 0l-NQ/TW
const NUMBER =
  /(?<![\p{L}\p{N}/])(?<own>[0-9lIO|\]§]{1,5})(?<year>\/[12][0-9lO]{3})?(?<first>[/-])(?<kind>[A-ZĐÐ][A-ZĐÐa-z]{0,4})(?<mark>[:.~]?-{1,2}|\/)(?<body>[A-ZĐÐ][A-ZĐÐa-z&]{1,9})(?![\p{L}\p{N}])/gu;

const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', ']': '1', O: '0', '§': '8' };

/**
 * Numbers of papers, put right by their grammar: look-alikes in the figures, the Icelandic Ð for Đ, marks doubled or smeared between the
 * codes. Digits are never changed into other digits, nor codes into other codes.
 */
export function numberEdits(raw: string): Edit[] {
  return [...raw.matchAll(NUMBER)].flatMap(({ 0: text, index, groups = {} }): Edit[] => {
    const { own = '', year = '', first = '', kind = '', mark = '', body = '' } = groups;
    if (!/[0-9]/u.test(own)) return [];
    const digits = (part: string): string => part.replace(/[lI|\]O§]/gu, (letter) => DIGITS[letter] ?? letter);
    const letters = (part: string): string => part.replace(/[ĐÐ]+/gu, 'Đ');
    const now = `${digits(own)}${digits(year)}${first}${letters(kind)}${mark.endsWith('-') ? '-' : mark}${letters(body)}`;
    return now === text ? [] : [{ start: index, end: index + text.length, now, rule: 'number' }];
  });
}
