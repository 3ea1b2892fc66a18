// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTable } from '@/lib/core/export/clipboard.ts';
import { COLUMNS, columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import { rowsOf } from '@/lib/core/export/rows.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { dated } from '../tracker/samples.ts';
import { NOTICES, record, TODAY } from './records.ts';

const copy = (...tasks: TaskRecord[]) => toTable(rowsOf(tasks, NOTICES, TODAY));
const tableIn = (html: string): HTMLTableElement => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = page.querySelectorAll('table');
  if (!table || others.length > 0) throw new Error('not one table');
  return table;
};
const cellsOf = (table: HTMLTableElement): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

const task = record('1', {
  quote: 'Bộ Tài chính:\n- rà soát;\tbáo cáo "nhanh" & đủ.',
  deadlines: [dated('2026-06-30', { bound: 'before' })],
});

describe('the table', () => {
  const { html, text } = copy(task, record('2', { deadlines: [], product: 'Đề án' }));
  const table = tableIn(html);

  it('has a heading and a row a task, in the columns that offices hand in', () => {
    const [head, ...rows] = cellsOf(table);
    expect(head).toEqual(columnsOf([...OFFICIAL, 'lastDay']).map((column) => column.head));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('56/TB-VPCP ngày 20/5/2026');
    expect(rows[1]).toContain('Đề án');
  });

  it('keeps the words, quotes and line ends of a cell', () => {
    expect(html).toContain(
      'Bộ Tài chính:<br style="mso-data-placement:same-cell">- rà soát;\tbáo cáo &quot;nhanh&quot; &amp; đủ.',
    );
  });

  it('gives days as offices write them, and the number that a spreadsheet knows the day by', () => {
    const day = table.querySelector('td[sdval]');
    expect(day?.textContent).toBe('29/6/2026');
    // 29 June 2026 is day 46202 in the reckoning of spreadsheets (1 January 2000 is 36526)
    expect(day?.getAttribute('sdval')).toBe('46202');
    expect(table.querySelectorAll('td[sdval]')).toHaveLength(1);
  });

  it('is as plain text a line a task, tabs and line ends within a cell made spaces', () => {
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('');
    for (const line of lines.slice(0, 3)) expect(line.split('\t')).toHaveLength(OFFICIAL.length + 1);
    expect(lines[1]).toContain('Bộ Tài chính: - rà soát; báo cáo "nhanh" & đủ.');
  });

  it('of nothing is its heading', () => {
    expect(cellsOf(tableIn(copy().html))).toHaveLength(1);
  });

  it('takes other columns', () => {
    const chosen = columnsOf(['task', 'address']);
    const [head] = cellsOf(tableIn(toTable(rowsOf([task], NOTICES, TODAY), chosen).html));
    expect(head).toEqual(['Nội dung nhiệm vụ', 'Địa chỉ']);
  });
});

describe('words from outside', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '</td></tr></table><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '<!-- ',
    '&lt;b&gt;',
    ']]>',
    '\u0000<i>',
  ];
  it.each(HOSTILE)('stay words: %j', (evil) => {
    const table = tableIn(copy(record('1', { quote: evil, result: evil, product: evil })).html);
    expect(table.querySelectorAll('script, img, svg, i, b')).toHaveLength(0);
    expect(cellsOf(table)[1]).toContain(evil.replace('\u0000', ''));
  });

  const pieces = fc.constantFrom(
    ...HOSTILE,
    '=',
    '+',
    '-',
    '@',
    '＝',
    '\t',
    '\n',
    '\r',
    ' ',
    '"',
    "'",
    'Bộ Y tế',
    '- ',
    '1',
  );
  it('never make another row, another element, or a formula', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const words = parts.join('');
        const evil = record('1', {
          quote: words || 'x',
          result: words,
          note: words,
          product: words,
          leads: [{ text: words || 'x', id: null, full: null, inherited: false }],
        });
        const { html, text } = toTable(rowsOf([evil], NOTICES, TODAY), COLUMNS);
        const table = tableIn(html);
        expect(table.querySelectorAll('tbody tr')).toHaveLength(1);
        expect(table.querySelectorAll('tbody td')).toHaveLength(COLUMNS.length);
        expect(table.querySelectorAll('td :not(br)')).toHaveLength(0);
        const lines = text.split('\r\n');
        expect(lines).toHaveLength(3);
        const cells = [...(cellsOf(table)[1] ?? []), ...(lines[1] ?? '').split('\t')];
        expect((lines[1] ?? '').split('\t')).toHaveLength(COLUMNS.length);
        for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u);
      }),
      { numRuns: 300 },
    );
  });
});
