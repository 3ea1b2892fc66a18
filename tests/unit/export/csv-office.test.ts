import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read, type WorkSheet } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { toTable } from '@/lib/core/export/clipboard.ts';
import { rowsOf } from '@/lib/core/export/rows.ts';
import { FIELDS, toCsv } from '@/lib/tracker/export/csv.ts';
import { findOffice } from '../../tools/make-pdf.ts';
import { dated } from '../tracker/samples.ts';
import { NOTICES, record, TODAY } from './records.ts';

const office = findOffice();

const tasks = [
  record('1.10', {
    quote: 'Bộ Tài chính, "Bộ Công an" phối hợp:\n- rà soát, đẩy nhanh;\n+ báo cáo trước 30/6.',
    deadlines: [dated('2026-06-30', { bound: 'before' })],
    note: 'Ễ ặ ữ ợ',
  }),
  record('2', { quote: '=1+1', result: "=cmd|' /C calc'!A0", product: '@SUM(1+1)', note: '+2+3', to: '-2+3' }),
  record('3', {
    quote: '- Đẩy nhanh tiến độ',
    product: '01',
    to: '30/6',
    deadlines: [{ ...dated('2026-12-31'), text: '6/2026' }],
  }),
];
const rows = rowsOf(tasks, NOTICES, TODAY);

/** A file as LibreOffice takes it, saved as another. */
async function converted(name: string, content: string, filter: string, to: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-csv-'));
  try {
    writeFileSync(join(folder, name), content);
    const [ending = ''] = to.split(':');
    await promisify(execFile)(
      office ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        `--infilter=${filter}`,
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { timeout: 180_000 },
    );
    return readFileSync(join(folder, `${name.replace(/\..*/u, '')}.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Cell {
  readonly v?: unknown;
  readonly f?: string;
  readonly t?: string;
}
/** The cells of the first sheet, line by line, read by a library that had no part in writing. */
function sheetOf(book: Buffer): Cell[][] {
  const { Sheets, SheetNames } = read(book, { cellFormula: true });
  const sheet = Sheets[SheetNames[0] ?? ''] as WorkSheet;
  const lines: Cell[][] = [];
  for (const [at, cell] of Object.entries(sheet)) {
    const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/u.exec(at) ?? [];
    if (letters === '') continue;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = lines[Number(line) - 1] ?? [];
    row[column] = cell as Cell;
    lines[Number(line) - 1] = row;
  }
  return lines;
}

describe.skipIf(office === null)('LibreOffice takes the .csv', () => {
  let lines: Cell[][];
  const heads = FIELDS.map(({ head }) => head);
  const at = (line: number, head: string): Cell | undefined => lines[line]?.[heads.indexOf(head)];

  beforeAll(async () => {
    lines = sheetOf(
      await converted('a.csv', toCsv(rows), 'CSV:44,34,76,1,,0,false,true', 'xlsx:Calc MS Excel 2007 XML'),
    );
  });

  it('with its diacritics, and every line and column', () => {
    expect(lines).toHaveLength(4);
    expect(lines[0]?.map(({ v }) => v)).toEqual(heads);
    expect(at(1, 'Nội dung nhiệm vụ')?.v).toBe(tasks[0]?.quote);
    expect(at(1, 'Ghi chú')?.v).toBe('Ễ ặ ữ ợ');
    expect(at(1, 'Số, ngày thông báo')?.v).toBe('56/TB-VPCP ngày 20/5/2026');
  });

  it('with true days', () => {
    // days since 30 December 1899
    expect(at(1, 'Hạn cuối (ISO 8601)')).toMatchObject({ t: 'n', v: 46202 });
    expect(at(3, 'Hạn cuối (ISO 8601)')).toMatchObject({ t: 'n', v: 46387 });
    expect(at(1, 'Hạn cuối')).toMatchObject({ t: 's', v: '29/6/2026\u200b' });
  });

  it('without a formula anywhere', () => {
    for (const line of lines) for (const cell of line) expect(cell?.f).toBeUndefined();
    expect(at(2, 'Nội dung nhiệm vụ')?.v).toBe("'=1+1");
  });

  it('without making another thing of an item, a day of no year, a number', () => {
    expect(at(1, 'Mục')).toMatchObject({ t: 's', v: '1.10\u200b' });
    expect(at(3, 'Thời hạn')).toMatchObject({ t: 's', v: '6/2026\u200b' });
    expect(at(3, 'Sản phẩm')).toMatchObject({ t: 's', v: '01\u200b' });
    expect(at(3, 'Cấp trình')).toMatchObject({ t: 's', v: '30/6\u200b' });
  });

  it('and what it saves as .csv again reads back equal', async () => {
    const again = await converted(
      'b.csv',
      toCsv(rows),
      'CSV:44,34,76,1,,0,false,true',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
    );
    const cells: string[][] = parse(again, { bom: true, relax_quotes: true });
    const own: string[][] = parse(toCsv(rows), { bom: true });
    expect(cells.map((line) => line.map((cell) => cell.replace(/\r\n/gu, '\n')))).toEqual(own);
  });
});

describe.skipIf(office === null)('LibreOffice takes the copied table', () => {
  it('in Calc: a line a task, days as days, no formula', async () => {
    const lines = sheetOf(
      await converted('t.html', toTable(rows).html, 'HTML (StarCalc)', 'xlsx:Calc MS Excel 2007 XML'),
    );
    expect(lines).toHaveLength(4);
    const cells = lines.flat();
    for (const cell of cells) expect(cell?.f).toBeUndefined();
    expect(cells.some((cell) => cell?.v === 46202)).toBe(true);
    expect(cells.some((cell) => String(cell?.v).startsWith('Bộ Tài chính, "Bộ Công an" phối hợp:'))).toBe(true);
  });

  it('in Writer: as a table with its words', async () => {
    const text = (
      await converted('t.html', toTable(rows).html, 'HTML (StarWriter)', 'txt:Text (encoded):UTF8')
    ).toString('utf8');
    expect(text).toContain('Nội dung nhiệm vụ');
    expect(text).toContain('– Đẩy nhanh tiến độ');
    expect(text).toContain('29/6/2026');
  });
});
