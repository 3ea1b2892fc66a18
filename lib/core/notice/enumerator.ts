import { quick } from '../text/words.ts';
import type { ProvisionKind } from './provision.ts';

/** An enumerator at the head of a block: its kind, its value in counting order, and how many units it takes with its blank. */
export interface Enumerator {
  readonly kind: Exclude<ProvisionKind, 'document' | 'paragraph' | 'row'>;
  /** As printed, without its mark: "IV", "3", "đ", "1.2"; "-" for dashes, "2" for "Hai là". */
  readonly num: string;
  /** 1 for the first of its kind; 0 where it has no order (dashes). */
  readonly value: number;
  readonly length: number;
  /** Depth in the usual order: A. › I. › 1. › 1.1. › a) › - › + › (1) › (i). Smaller is outer. */
  readonly rank: number;
}

/** Point letters follow the Vietnamese alphabet: no f, j, w, z; đ after d. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = /^(M{0,2}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/;
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** "Một là", "Thứ nhất": by their order. */
const ORDINALS: readonly (readonly string[])[] = [
  ['một', 'nhất'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm'],
  ['sáu'],
  ['bảy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
  ['mười ba'],
  ['mười bốn', 'mười tư'],
  ['mười lăm'],
];

/** Each with its number. */
const ORDINAL_NAMES: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
const DIGITS = /^\d+$/;

interface Form {
  /** Its first letter or mark. */
  readonly begins: RegExp;
  readonly pattern: RegExp;
  readonly kind: Enumerator['kind'];
  readonly rank: number;
}

/** The rank of "Một là, …", "Thứ nhất, …". */
export const ORDINAL = 26;
/** The rank of "1.1."; "1.1.1." lies one deeper for each dot more. */
const DOTTED = 23;

/** In order of trial: each form's number stands in its first group, or its second; unnamed, for groups by name are dear to make. */
const FORMS: readonly Form[] = [
  {
    kind: 'part',
    rank: 5,
    begins: /^P/,
    pattern: /^(?:PHẦN|Phần)\s+(?:thứ\s+)?([IVXLC]+|\d{1,2}|nhất|hai|ba|tư|năm)(?:\s*[.:)-])?(?:\s+|$)/u,
  }, // Phần thứ nhất | PHẦN II
  { kind: 'roman', rank: 10, begins: /^[IVX]/, pattern: /^(?!V\/v)([IVX]{1,6})\s*[./)-]\s*(?:[-–]\s*)?(?=\S)/u }, // IV. | IV/- | IV-, but not V/v
  {
    kind: 'number',
    rank: 18,
    begins: /^[NGVĐ]/u,
    pattern:
      /^(?:Nhiệm vụ|Nhóm nhiệm vụ|Nội dung|Giải pháp|Vấn đề|Việc|Điều)\s+(?:số\s+|thứ\s+)?(\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[.:)]\s+(?=\S)/u,
  }, // Nhiệm vụ 1: | Điều 2. | Nội dung thứ ba:
  { kind: 'part', rank: 6, begins: /^[A-HĐ]/u, pattern: quick(/^([A-HĐ])\s*[./]\s+(?=\p{Lu}\p{L})/u) }, // A. KẾT QUẢ
  {
    kind: 'number',
    rank: DOTTED,
    begins: /^[\d_]/,
    pattern: quick(
      /^(?:_\s?)?(\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2})(?:\.?[\s)/]\s*(?=\p{L}|["“(])|\s?[-–]\s+(?=\p{Lu}))/u,
    ),
  }, // 1.1. | 1.1.2 | 2.1- Ban Tổ chức
  {
    kind: 'number',
    rank: 20,
    begins: /^\d/,
    pattern: quick(/^(\d{1,2})\s*[.)/]\s*(?:[-–]\s*)?(?=\p{L}|["“(])/u),
  }, // 1. | 1) | 1/ | 1)-
  { kind: 'number', rank: 20, begins: /^\d/, pattern: quick(/^(\d{1,2})\s*[-–]\s+(?=\p{Lu})/u) }, // 1 - Sở Xây dựng
  {
    kind: 'number',
    rank: ORDINAL,
    begins: /^[MHBNSCT]/,
    pattern:
      /^(?:(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười(?: (?:một|hai|ba|bốn|tư|lăm))?)\s+là|Thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm))?))\s*(?:[,:]\s*|\s[-–]\s+)(?=\S)/u,
  }, // Một là, | Thứ nhất: | Hai là - Sở
  {
    kind: 'letter',
    rank: 34,
    begins: /^[a-zđ]/u,
    pattern: quick(/^([a-zđ]\.\d{1,2})\.?[\s)]\s*(?=\p{L}|["“(])/u),
  }, // a.1. | a.2)
  { kind: 'letter', rank: 30, begins: /^[a-zđ]/u, pattern: /^([a-zđ])\s*[.)/]\s*(?=\S)/u }, // a) | đ.
  { kind: 'letter', rank: 30, begins: /^[a-zđ]/u, pattern: quick(/^([a-zđ])\s?[-–]\s+(?=\p{Lu}\p{L})/u) }, // a- | b -
  { kind: 'dash', rank: 38, begins: /^\*/, pattern: quick(/^(\*)\s+(?=[\p{L}\d"“(])/u) }, // *
  {
    kind: 'dash',
    rank: 40,
    begins: /^[-–—−•●▪■□◦‣⁃_~]/u,
    pattern: quick(/^([-–—−•●▪■□◦‣⁃]|[_~](?= \p{L}))\s*(?=[\p{L}\d"“(])/u),
  }, // - | • | "_ Tiếp tục …", as scans have it
  {
    kind: 'dash',
    rank: 40,
    begins: /^[✓✔➢➤►▶▸❖♦◆★»§\uF020-\uF0FF]/u,
    pattern: quick(/^([✓✔➢➤►▶▸❖♦◆★»§\uF020-\uF0FF])\s*(?=[\p{L}"“(])/u),
  }, // ✓ | ➢ | the marks of Wingdings and Symbol, which have no letter of their own
  { kind: 'dash', rank: 45, begins: /^[+o○]/u, pattern: quick(/^([+o○])\s+(?=[\p{Lu}"“(])/u) }, // +
  { kind: 'item', rank: 50, begins: /^\(/, pattern: /^\((\d{1,2})\)\s*(?=\S)/u }, // (1)
  { kind: 'item', rank: 55, begins: /^\(/, pattern: /^\((i{1,3}|iv|vi{0,3}|ix|x)\)\s*(?=\S)/u }, // (ii)
  { kind: 'letter', rank: 30, begins: /^\(/, pattern: /^\(([a-zđ])\)\s*(?=\S)/u }, // (a)
];

const byLetter = new Map<string, readonly Form[]>();

/** The forms that can begin with a letter or mark, in order: most lines begin with none of them. */
function formsFor(letter: string): readonly Form[] {
  const known = byLetter.get(letter);
  if (known !== undefined) return known;
  const found = FORMS.filter(({ begins }) => begins.test(letter));
  // Bounded: hostile text must not grow memory.
  if (byLetter.size > 2000) byLetter.clear();
  byLetter.set(letter, found);
  return found;
}

/** Read the enumerator that a block begins with, or null. "30/6/2025", "2021 - 2030" and "1 số" are none. */
export function readEnumerator(text: string): Enumerator | null {
  for (const { pattern, kind, rank } of formsFor(text.charAt(0))) {
    const match = pattern.exec(text);
    const num = match?.[1] ?? match?.[2];
    if (!match || num === undefined) continue;
    if (kind === 'roman' && !ROMAN.test(num)) continue;
    const value = orderOf(num, kind, rank);
    const told = num.length > 1 && ORDINAL_NAMES.has(num.toLowerCase());
    const printed = kind === 'dash' ? '-' : told ? String(value) : num;
    const depth = rank === DOTTED ? num.split('.').length - 2 : 0;
    return { kind, num: printed, value, length: match[0].length, rank: rank + depth };
  }
  return null;
}

/** Whether a line begins with an enumerator: it then never goes on with the line before. */
export const startsEnumerated = (text: string): boolean => readEnumerator(text) !== null;

function orderOf(num: string, kind: Enumerator['kind'], rank: number): number {
  if (kind === 'dash') return 0;
  if (DIGITS.test(num)) return Number(num);
  const word = num.length > 1 ? ORDINAL_NAMES.get(num.toLowerCase()) : undefined;
  if (word !== undefined) return word;
  if (kind === 'letter' && !num.includes('.')) return LETTERS.indexOf(num) + 1;
  if (kind === 'roman' || rank === 55) return romanValue(num.toUpperCase());
  const last = num.split('.').at(-1);
  return last && DIGITS.test(last) ? Number(last) : Math.max(1, 'ABCDĐEGH'.indexOf(num) + 1);
}

function romanValue(num: string): number {
  let sum = 0;
  for (let at = 0; at < num.length; at++) {
    const value = ROMAN_VALUE[num.charAt(at)] ?? 0;
    sum += value < (ROMAN_VALUE[num.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
