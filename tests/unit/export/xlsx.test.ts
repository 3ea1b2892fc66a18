import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '@/lib/core/export/columns.ts';
import { rowsOf } from '@/lib/core/export/rows.ts';
import { toXlsx } from '@/lib/tracker/export/xlsx.ts';
import { dated } from '../tracker/samples.ts';
import { AT, NOTICES, record, TODAY } from './records.ts';

interface Cell {
  '@r': string;
  '@t'?: string;
  '@s'?: string;
  v?: string;
  f?: string;
}

const tasks = [
  record('1', { deadlines: [dated('2026-06-30', { bound: 'before' })], note: 'dòng một\ndòng hai' }),
  record('2', { status: 'done', doneOn: '2026-06-09', quote: '=HYPERLINK("http://x")\u0007 – Đẩy nhanh' }),
  record('3', { deadlines: [dated('2026-06-01')] }),
  record('4', { deadlines: [] }),
  record('5', { status: 'paused' }),
];

/** Read back from the XML itself, by parsers that did not write it. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['row', 'c', 'si', 'xf', 'numFmt', 'font', 'definedName', 'sheet'].includes(name),
});

let zip: JSZip;
let strings: string[] = [];
/** The element at a path within a file of the archive. */
async function dig<T>(file: string, ...path: string[]): Promise<T> {
  let node: unknown = parser.parse((await zip.file(file)?.async('string')) ?? '');
  for (const name of path) node = (node as Record<string, unknown>)[name];
  return node as T;
}

beforeAll(async () => {
  zip = await JSZip.loadAsync(await toXlsx(rowsOf(tasks, NOTICES, TODAY), { at: AT, today: TODAY }));
  const shared = await dig<{ t: string | { '#text': string } }[]>('xl/sharedStrings.xml', 'sst', 'si');
  strings = shared.map(({ t }) => (typeof t === 'string' ? t : t['#text']));
});

async function cells(sheet: number): Promise<Map<string, Cell>> {
  const rows = await dig<{ c?: Cell[] }[]>(`xl/worksheets/sheet${sheet}.xml`, 'worksheet', 'sheetData', 'row');
  return new Map(rows.flatMap((row) => row.c ?? []).map((cell) => [cell['@r'], cell]));
}
const text = (cell: Cell | undefined): string | undefined => (cell?.['@t'] === 's' ? strings[Number(cell.v)] : cell?.v);
const letter = (head: string): string => String.fromCharCode(65 + COLUMNS.findIndex((column) => column.head === head));

describe('the sheet of tasks', () => {
  it('has the heads and the words', async () => {
    const all = await cells(1);
    expect(COLUMNS.map((_, i) => text(all.get(`${String.fromCharCode(65 + i)}1`)))).toEqual(COLUMNS.map((c) => c.head));
    expect(text(all.get(`${letter('Số, ngày thông báo')}2`))).toBe('56/TB-VPCP ngày 20/5/2026');
    expect(text(all.get(`${letter('Ghi chú')}2`))).toBe('dòng một\ndòng hai');
    expect(text(all.get(`${letter('Nội dung nhiệm vụ')}3`))).toBe('=HYPERLINK("http://x") – Đẩy nhanh');
  });

  it('has days as true dates: a serial number in a date format', async () => {
    const all = await cells(1);
    const cell = all.get(`${letter('Hạn cuối')}2`);
    expect(cell?.['@t'] ?? 'n').toBe('n');
    // Days since 30/12/1899, as the 1900 system counts from March 1900 on.
    const serial = (Date.UTC(2026, 5, 29) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(Number(cell?.v)).toBe(serial);
    const style = <T>(...path: string[]) => dig<T>('xl/styles.xml', 'styleSheet', ...path);
    const xf = (await style<{ '@numFmtId': string; '@fontId': string }[]>('cellXfs', 'xf'))[Number(cell?.['@s'])];
    const formats = await style<{ '@numFmtId': string; '@formatCode': string }[]>('numFmts', 'numFmt');
    expect(formats.find((one) => one['@numFmtId'] === xf?.['@numFmtId'])?.['@formatCode']).toBe('dd/mm/yyyy');
    const fonts = await style<{ name: { '@val': string } }[]>('fonts', 'font');
    expect(fonts[Number(xf?.['@fontId'])]?.name['@val']).toBe('Times New Roman');
    expect(all.get(`${letter('Hạn cuối')}5`)?.v).toBeUndefined();
    expect(Number(all.get(`${letter('Ngày hoàn thành')}3`)?.v)).toBe(serial - 20);
  });

  it('holds no formula', async () => {
    for (const sheet of [1, 2]) for (const cell of (await cells(sheet)).values()) expect(cell.f).toBeUndefined();
  });

  it('is frozen, filtered, A4 landscape, with its head repeated', async () => {
    const sheet = <T>(...path: string[]) => dig<T>('xl/worksheets/sheet1.xml', 'worksheet', ...path);
    expect(await sheet('sheetViews', 'sheetView', 'pane')).toMatchObject({ '@ySplit': '1', '@state': 'frozen' });
    expect(await sheet('autoFilter')).toMatchObject({ '@ref': `A1:${String.fromCharCode(64 + COLUMNS.length)}6` });
    expect(await sheet('pageSetup')).toMatchObject({ '@paperSize': '9', '@orientation': 'landscape' });
    const names = await dig<{ '@name': string; '#text': string }[]>(
      'xl/workbook.xml',
      'workbook',
      'definedNames',
      'definedName',
    );
    expect(names.find((one) => one['@name'] === '_xlnm.Print_Titles')?.['#text']).toContain('$1:$1');
  });
});

describe('the summary', () => {
  it('counts the cells', async () => {
    const all = await cells(2);
    const lines = Array.from({ length: 7 }, (_, i) => [text(all.get(`A${i + 3}`)), text(all.get(`B${i + 3}`))]);
    expect(lines).toEqual([
      ['Hoàn thành đúng hạn', '1'],
      ['Hoàn thành quá hạn', '0'],
      ['Đang thực hiện trong hạn', '1'],
      ['Đang thực hiện quá hạn', '1'],
      ['Không hạn', '1'],
      ['Tạm dừng hoặc không thực hiện', '1'],
      ['Tổng số', '5'],
    ]);
    expect(text(all.get('A1'))).toBe('Tổng hợp đến ngày 10/6/2026');
  });
});
