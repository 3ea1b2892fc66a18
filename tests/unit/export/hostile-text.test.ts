import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { linesIn } from '@/lib/core/export/measure.ts';
import { printable } from '@/lib/core/export/printable.ts';
import { roman } from '@/lib/core/text/roman.ts';
import { writeDocx } from '@/lib/tracker/export/docx.ts';
import { writeXlsx } from '@/lib/tracker/export/xlsx.ts';
import { gatheredOf, jobOf } from './jobs.ts';
import { record } from './records.ts';

/** Texts that pages, files and hands may bring: every letter there is, what spreadsheets run, what XML forbids, words without end. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
    ']]>',
    '<w:p/>',
    '&#0;',
    '‹task›',
    '\ud800',
    '\u0000',
    '\ufffe',
    '_x000D_',
    'x'.repeat(40_000),
    'Đ'.repeat(5_000),
  ),
);
const RUNS = { numRuns: 40, seed: 6 };

describe('whatever a field holds', () => {
  it('the .xlsx gives it back as text, in every sheet, and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (quote, result, address) => {
        const { content } = await writeXlsx(
          gatheredOf([record('1', { quote, result, address })]),
          jobOf('xlsx'),
          () => undefined,
        );
        const book = read(content, { cellFormula: true });
        for (const name of book.SheetNames)
          for (const [at, cell] of Object.entries(book.Sheets[name] ?? {}))
            if (!at.startsWith('!')) expect((cell as { f?: string }).f).toBeUndefined();
        const [row = {}] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Nhiệm vụ'] ?? {}, {
          range: 7,
          defval: '',
        });
        expect(row['Nội dung nhiệm vụ']).toBe(printable(quote, 32_767));
        const zip = await JSZip.loadAsync(content);
        for (const file of zip.file(/\.xml$/)) expect(XMLValidator.validate(await file.async('string'))).toBe(true);
      }),
      RUNS,
    );
  });

  it('the .docx stays a document that others read, with the words in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (quote, product) => {
        const { content } = await writeDocx(
          gatheredOf([record('1', { quote, product })]),
          jobOf('docx'),
          () => undefined,
        );
        const bytes = Buffer.from(content as Uint8Array);
        const zip = await JSZip.loadAsync(bytes);
        expect(XMLValidator.validate((await zip.file('word/document.xml')?.async('string')) ?? '')).toBe(true);
        const { value } = await mammoth.extractRawText({ buffer: bytes });
        const bare = (words: string): string => words.replace(/\s+/gu, '');
        expect(bare(value)).toContain(bare(printable(product, 32_767).trim()));
      }),
      RUNS,
    );
  });
});

describe('printable', () => {
  it.each([
    ['a\u0000b\u0007c', 'abc'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tab\tstays', 'tab\tstays'],
    ['half \ud83d of a pair', 'half  of a pair'],
    ['whole 😀', 'whole 😀'],
    ['\ufffe\uffff', ''],
  ])('%j gives %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('cuts at the length, never within a pair', () => {
    expect(printable('abcdef', 4)).toBe('abc…');
    expect(printable('ab😀def', 4)).toBe('ab…');
    expect(printable('abcd', 4)).toBe('abcd');
  });
});

describe('roman', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
    [444, 'CDXLIV'],
    [2026, 'MMXXVI'],
    [0, ''],
    [-3, ''],
  ])('%i is %s', (n, words) => {
    expect(roman(n)).toBe(words);
  });
});

describe('linesIn', () => {
  it('takes one line for what fits and for nothing, one more for each break', () => {
    expect(linesIn('', 100, 13)).toBe(1);
    expect(linesIn('Bộ Tài chính', 100, 13)).toBe(1);
    expect(linesIn('một\nhai\nba', 100, 13)).toBe(3);
  });

  it('wraps by words, cuts a word longer than a line, and needs more lines in less room', () => {
    const words = 'Bộ Tài chính chủ trì, phối hợp với Bộ Xây dựng rà soát, bố trí vốn cho dự án';
    expect(linesIn(words, 200, 13)).toBeLessThan(linesIn(words, 100, 13));
    expect(linesIn('x'.repeat(1000), 100, 13)).toBeGreaterThan(40);
    expect(linesIn(words, 150, 13, true)).toBeGreaterThanOrEqual(linesIn(words, 150, 13));
  });
});
