import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardField, guardFormula } from '@/lib/core/export/guard.ts';
import { rowsOf } from '@/lib/core/export/rows.ts';
import { FIELDS, toCsv } from '@/lib/tracker/export/csv.ts';
import { dated } from '../tracker/samples.ts';
import { NOTICES, record, TODAY } from './records.ts';

/** RFC 4180, read letter by letter: not by the library that wrote it. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = (): void => {
    lines.at(-1)?.push(field);
    field = '';
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(i + 1) === '"') field += text.charAt(i++);
      else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === ',') end();
    else if (letter === '\r' && text.charAt(i + 1) === '\n') {
      end();
      lines.push([]);
      i++;
    } else field += letter;
  }
  return lines.slice(0, -1);
}

const columnsOf = (csv: string, line = 1): Record<string, string> => {
  const [head = [], ...rest] = readCsv(csv.slice(1));
  return Object.fromEntries(head.map((name, i) => [name, rest[line - 1]?.[i] ?? '?']));
};

describe('the table', () => {
  const task = record('1', {
    quote: 'Bộ Tài chính, "Bộ Công an" phối hợp:\n- rà soát; báo cáo.',
    deadlines: [dated('2026-06-30', { bound: 'before' })],
    note: 'gọi, hỏi',
  });
  const csv = toCsv(rowsOf([task, record('2', { deadlines: [] })], NOTICES, TODAY));

  it('begins with a BOM and ends every line with CRLF', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(readCsv(csv.slice(1))).toHaveLength(3);
    expect(readCsv(csv.slice(1)).every((line) => line.length === FIELDS.length)).toBe(true);
  });

  it('gives words, commas, quotes and line ends back as they were', () => {
    expect(columnsOf(csv)).toMatchObject({
      STT: '1',
      'Số, ngày thông báo': '56/TB-VPCP ngày 20/5/2026',
      'Nội dung nhiệm vụ': task.quote,
      'Cơ quan chủ trì': 'Bộ Tài chính',
      'Thời hạn': 'chậm nhất ngày 2026-06-30',
      'Hạn cuối': '29/6/2026\u200b',
      'Hạn cuối (ISO 8601)': '2026-06-29',
      'Trạng thái': 'Đang thực hiện trong hạn',
      'Ghi chú': 'gọi, hỏi',
    });
    expect(columnsOf(csv, 2)).toMatchObject({
      STT: '2',
      'Hạn cuối': '',
      'Hạn cuối (ISO 8601)': '',
      'Trạng thái': 'Không hạn: đang thực hiện',
    });
  });
});

describe('a day', () => {
  it('stands as in every other file, and as ISO where the head says so alone', () => {
    const tasks = [
      record('1', { status: 'done', doneOn: '2026-02-05', deadlines: [dated('2026-06-07')] }),
      record('2', { status: 'done', doneOn: '2026-12-10', deadlines: [dated('2027-03-31')] }),
    ];
    const csv = toCsv(rowsOf(tasks, NOTICES, TODAY));
    const days = ['Hạn cuối', 'Ngày hoàn thành', 'Hạn cuối (ISO 8601)', 'Ngày hoàn thành (ISO 8601)'];
    const said = [1, 2].map((line) => days.map((head) => columnsOf(csv, line)[head]?.replace('\u200b', '')));
    expect(said).toEqual([
      ['07/6/2026', '05/02/2026', '2026-06-07', '2026-02-05'],
      ['31/3/2027', '10/12/2026', '2027-03-31', '2026-12-10'],
    ]);
    const [heads = []] = readCsv(csv.slice(1));
    for (const head of heads)
      if (/^\d{4}-\d{2}-\d{2}$/u.test(columnsOf(csv)[head] ?? '')) expect(head).toContain('ISO 8601');
  });
});

describe('the formula guard', () => {
  it.each([
    '=1+1',
    '+84 24 080',
    '-2+3+cmd|calc!A0',
    '-Bộ Tài chính',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '  =1+1',
    '\n@x',
    '\u200b=1+1',
    '\u00a0-1',
    '＝1+1',
    '＠x',
    '- 2+3',
    '- =1',
    '-',
  ])('makes %j text', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    ['- Bộ Tài chính rà soát', '– Bộ Tài chính rà soát'],
    ['- Đẩy nhanh tiến độ', '– Đẩy nhanh tiến độ'],
  ])('keeps the words of the list item %j', (cell, safe) => {
    expect(guardFormula(cell)).toBe(safe);
  });

  it.each(['', 'Bộ Tài chính', 'a=b', '56/TB-VPCP', '– Bộ Y tế', '(-) không', '30/6/2026', 'a - b', '• @', "'=1"])(
    'leaves %j alone',
    (cell) => {
      expect(guardFormula(cell)).toBe(cell);
    },
  );

  it('holds for every column that carries words from outside', () => {
    const evil = '=HYPERLINK("http://x","y")';
    const task = record('1', {
      quote: evil,
      leads: [{ text: evil, id: null, full: null, inherited: false }],
      coops: [{ text: '+x', id: null, full: '@y', inherited: false }],
      deadlines: [{ ...dated('2026-06-30'), text: '-1' }],
      product: evil,
      to: evil,
      result: evil,
      note: evil,
      path: evil,
      address: evil,
    });
    const notice = { ...[...NOTICES.values()][0], number: evil, title: evil } as never;
    const csv = toCsv(rowsOf([task], new Map([[task.noticeId, notice]]), TODAY));
    for (const line of readCsv(csv.slice(1))) for (const cell of line) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  });
});

/** Read by a library that did not write it, which refuses quotes out of place and lines of unequal length. */
const parsed = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

/** How a program that knows neither quotes nor commas divides the file: what it would take for the beginning of a cell, up to where another field begins. */
const torn = (csv: string, ends: RegExp): string[] =>
  csv.split(ends).map((cell) => cell.replace(/^"+/u, '').replace(/[",].*$/su, ''));

/** What runs: a sum, a function, another program (DDE); not a dash before words. */
const EXECUTABLE =
  /^[\s\p{Cc}\p{Cf}]*(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?:\s*[\d+-]|[^;\t\r\n]*\||[^;\t\r\n]*(?<![\p{L}\p{M}])[A-Za-z][\w.]*\())/u;
const STARTS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u;

const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\ufeff',
        '\u200b',
        '\u00a0',
        ' ',
        '\t',
        '\r\n',
        '\n',
        '\r',
        '"',
        "'",
        ',',
        ';',
        '|',
      ],
      ...[
        "=cmd|' /C calc'!A0",
        '=HYPERLINK("http://x.vn";"y")',
        '@SUM(1+1)*cmd',
        '-2+3',
        '+84',
        '- Bộ Y tế',
        '+ rà soát (đợt 1)',
        'Bộ Tài chính',
        '1',
      ],
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));

describe('a hostile text in any column', () => {
  const inEvery = (words: string): string => {
    const party = { text: words || 'x', id: null, full: null, inherited: false };
    const task = record('1', {
      quote: words || 'x',
      leads: [party],
      coops: [party, party],
      deadlines: [{ ...dated('2026-06-30'), text: words }],
      product: words,
      to: words,
      result: words,
      note: words,
      path: words,
      address: words,
    });
    const notice = { ...[...NOTICES.values()][0], number: words, title: words } as never;
    return toCsv(rowsOf([task], new Map([[task.noticeId, notice]]), TODAY));
  };

  it('begins no formula, makes no line and no column', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const csv = inEvery(words);
        const lines = parsed(csv);
        expect(lines).toHaveLength(2);
        for (const line of lines) {
          expect(line).toHaveLength(FIELDS.length);
          for (const cell of line) expect(cell).not.toMatch(STARTS);
        }
        for (const ends of [/;/u, /\t/u, /[\r\n]+/u, /[;\t\r\n]+/u])
          for (const cell of torn(csv, ends)) expect(cell).not.toMatch(EXECUTABLE);
      }),
      { numRuns: 500 },
    );
  });
});

describe('honest text', () => {
  const honest = fc
    .array(
      fc.constantFrom(
        ...[
          'Bộ Tài chính',
          'rà soát',
          ', ',
          '; ',
          '\n',
          '\r\n',
          '"Đề án"',
          " '",
          '(đợt 1)',
          ' - rà soát',
          ' + trình',
          '30/6/2026',
          'Ễ',
          '=',
          '@',
          '\u{1F4CC}',
          '…',
        ],
        'thực hiện'.normalize('NFD'),
      ),
      { maxLength: 10 },
    )
    .map((parts) => `Giao${parts.join('')}`);

  it('comes back letter by letter from another parser', () => {
    fc.assert(
      fc.property(honest, (words) => {
        fc.pre(!/[;\t\r\n][\s"]*[=@]/u.test(words));
        const csv = toCsv(rowsOf([record('1', { quote: words, note: words })], NOTICES, TODAY));
        const [head = [], line = []] = parsed(csv);
        expect(line[head.indexOf('Nội dung nhiệm vụ')]).toBe(words);
        expect(line[head.indexOf('Ghi chú')]).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Bộ Y tế:\n- rà soát;\n- báo cáo (trước 30/6)',
    'a) Xây dựng; + rà soát; - trình',
    '56/TB-VPCP',
    'III.2.a',
    'trước ngày 30/6/2026',
    'Quý II/2026',
    'https://chinhphu.vn/a?b=c;d',
    '5 ngày',
  ])('%j is left alone', (words) => {
    expect(guardField(words)).toBe(words);
  });

  it.each(['1.10', '30/6', '6/2026', '01', '(1)', '2-3', '1E5', '1.000.000 đ', '50%', '16:00'])(
    '%s stays what was written: no number, no day',
    (words) => {
      expect(guardField(words)).toBe(`${words}\u200b`);
    },
  );
});
