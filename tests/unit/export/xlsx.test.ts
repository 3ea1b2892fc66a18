import { type CellObject, SSF, utils, type WorkBook } from '@e965/xlsx';
import type JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import { dated, sampleNotice } from '../tracker/samples.ts';
import { gatheredOf, HEAD_CHOICES, jobOf } from './jobs.ts';
import { NOTICE, record } from './records.ts';
import { HEAD_ROW, reread, rowsFrom, sheetOf } from './xlsx-read.ts';

const tasks = [
  record('1', { deadlines: [dated('2026-06-30', { bound: 'before' })], result: 'dòng một\ndòng hai' }),
  record('2', { status: 'done', doneOn: '2026-06-09', quote: '=HYPERLINK("http://x")\u0007 – Đẩy nhanh' }),
  record('3', { deadlines: [dated('2026-06-01')], quote: '+84 nhiệm vụ', result: '@SUM(A1)', product: '-1+2' }),
  record('4', { deadlines: [], address: 'javascript:alert(1)' }),
  record('5', { status: 'paused', quote: `${'x'.repeat(40_000)}` }),
];

/** A day as a spreadsheet shows it by the cell's format. */
const format = ({ v, z }: CellObject): string => SSF.format(String(z), v as Date);
const headed = (rows: readonly Record<string, unknown>[], head: string): unknown[] => rows.map((row) => row[head]);

let book: WorkBook;
let zip: JSZip;
let rows: Record<string, unknown>[];
beforeAll(async () => {
  ({ book, zip } = await reread(gatheredOf(tasks), jobOf('xlsx', HEAD_CHOICES), () => undefined));
  rows = rowsFrom(sheetOf(book, 'Nhiệm vụ'), HEAD_ROW).slice(0, tasks.length);
});

describe('the sheet of tasks', () => {
  it('stands under the form of an annex', () => {
    const words = utils
      .sheet_to_json<string[]>(sheetOf(book, 'Nhiệm vụ'), { header: 1, blankrows: false })
      .slice(0, HEAD_ROW - 1)
      .flat()
      .filter(Boolean);
    expect(words).toEqual([
      'BỘ TÀI CHÍNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 10 tháng 6 năm 2026',
      'PHỤ LỤC',
      'TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ\nGIAO TẠI THÔNG BÁO SỐ 56/TB-VPCP NGÀY 20/5/2026\nKết luận của Phó Thủ tướng tại cuộc họp về hạ tầng số',
      '(Kèm theo Công văn số 1234/BTC-VP ngày 10 tháng 6 năm 2026 của Bộ Tài chính)',
      '(Số liệu đến ngày 10/6/2026)',
    ]);
  });

  it('has the official columns, and the last day beside the limit as printed; the words of the one paper stand under the title', () => {
    const heads = columnsOf([...OFFICIAL, 'lastDay']).map(({ head }) => head);
    expect(Object.keys(rows[0] ?? {})).toEqual(heads.filter((head) => head !== 'Trích yếu'));
  });

  it('says the words of the paper in each row where there are several, or nothing else is asked for', async () => {
    const other = sampleNotice({ id: '9/TB-VPCP@2026-01-05', title: 'Về đê điều' });
    const notices = new Map([NOTICE, other].map((notice) => [notice.id, notice]));
    const two = gatheredOf([record('1'), record('9', { noticeId: other.id })], notices);
    const { book: several } = await reread(two, jobOf('xlsx'), () => undefined);
    const titles = headed(rowsFrom(sheetOf(several, 'Nhiệm vụ'), HEAD_ROW), 'Trích yếu');
    expect(new Set(titles.slice(0, 2))).toEqual(new Set(['Về đê điều', NOTICE.title]));
    const { book: alone } = await reread(gatheredOf(tasks), jobOf('xlsx', { columns: ['title'] }), () => undefined);
    expect(headed(rowsFrom(sheetOf(alone, 'Nhiệm vụ'), HEAD_ROW), 'Trích yếu')[0]).toBe(NOTICE.title);
  });

  it('gives the words back as they are', () => {
    expect(headed(rows, 'STT')).toEqual([1, 2, 3, 4, 5]);
    expect(headed(rows, 'Số, ngày thông báo')[0]).toBe('56/TB-VPCP ngày 20/5/2026');
    expect(headed(rows, 'Kết quả thực hiện').slice(0, 2)).toEqual(['dòng một\ndòng hai', 'Hoàn thành ngày 09/6/2026']);
    expect(headed(rows, 'Nội dung nhiệm vụ')[1]).toBe('=HYPERLINK("http://x") – Đẩy nhanh');
  });

  it('has true dates, none of them moved by a time zone', () => {
    const days = headed(rows, 'Hạn cuối').map((day) => (day instanceof Date ? day.toISOString() : day));
    expect(days.slice(0, 4)).toEqual([
      '2026-06-29T00:00:00.000Z',
      '2026-06-30T00:00:00.000Z',
      '2026-06-01T00:00:00.000Z',
      null,
    ]);
    const at = Object.keys(rows[0] ?? {}).indexOf('Hạn cuối');
    const cell = sheetOf(book, 'Nhiệm vụ')[utils.encode_cell({ r: HEAD_ROW, c: at })];
    expect(cell).toMatchObject({ t: 'd', z: 'dd/m/yyyy' });
  });

  it('shows a day as offices write it: a zero before January and February alone', async () => {
    const days = ['2026-01-31', '2026-02-05', '2026-03-31', '2026-06-07', '2026-10-01', '2026-12-31'];
    const some = days.map((day, order) => record(`${order}`, { order, deadlines: [dated(day)] }));
    for (const form of ['report', 'six'] as const) {
      const { book: one } = await reread(gatheredOf(some), jobOf('xlsx', { form }), () => undefined);
      const sheet = sheetOf(one, form === 'six' ? '6 rõ' : 'Nhiệm vụ');
      const shown = Object.values(sheet).flatMap((cell) => ((cell as CellObject).t === 'd' ? [format(cell)] : []));
      expect(shown).toEqual(['31/01/2026', '05/02/2026', '31/3/2026', '07/6/2026', '01/10/2026', '31/12/2026']);
    }
  });

  it('holds no formula in any cell, and what looks like one is text', () => {
    for (const name of book.SheetNames)
      for (const [at, cell] of Object.entries(sheetOf(book, name)))
        if (!at.startsWith('!')) expect((cell as { f?: string }).f, `${name} ${at}`).toBeUndefined();
    expect(headed(rows, 'Nội dung nhiệm vụ')[2]).toBe('+84 nhiệm vụ');
    expect(headed(rows, 'Kết quả thực hiện')[2]).toBe('@SUM(A1)');
    expect(headed(rows, 'Sản phẩm')[2]).toBe('-1+2');
  });

  it('cuts what a cell cannot hold, and says so', () => {
    const words = String(headed(rows, 'Nội dung nhiệm vụ')[4]);
    expect(words).toHaveLength(32_767);
    expect(words.endsWith('…')).toBe(true);
  });

  it('is frozen under its head, filtered, A4 lying, its head repeated, in Times New Roman', async () => {
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).toMatch(new RegExp(`<pane ySplit="${HEAD_ROW}"[^>]*state="frozen"`));
    expect(xml).toContain(`<autoFilter ref="A${HEAD_ROW}:K${HEAD_ROW + tasks.length}"`);
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect((await zip.file('xl/workbook.xml')?.async('string')) ?? '').toContain(`$${HEAD_ROW}:$${HEAD_ROW}`);
    const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
    const fonts = [...styles.matchAll(/<name val="([^"]+)"/g)].map((match) => match[1]);
    // the first one too: the widths of the columns are so many of its digits
    expect(fonts.length).toBeGreaterThan(3);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('leaves heights of rows free to grow, but for those of merged cells', async () => {
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)].map(([, row, rest]) => ({ row: Number(row), rest }));
    const table = rows.filter(({ row }) => row > HEAD_ROW && row <= HEAD_ROW + tasks.length);
    expect(table).toHaveLength(tasks.length);
    for (const { rest } of table) {
      expect(rest).toMatch(/ ht="/);
      expect(rest).not.toContain('customHeight');
    }
    expect(rows[0]?.rest).toContain('customHeight');
  });

  it('ends with whom copies go to and who signs', () => {
    const words = utils
      .sheet_to_json<string[]>(sheetOf(book, 'Nhiệm vụ'), {
        header: 1,
        blankrows: false,
        range: HEAD_ROW + tasks.length,
      })
      .flat()
      .filter(Boolean);
    expect(words).toEqual([
      'Nơi nhận:',
      'TL. BỘ TRƯỞNG',
      '- Văn phòng Chính phủ;',
      'CHÁNH VĂN PHÒNG',
      '- Lưu: VT.',
      'Nguyễn Văn An',
    ]);
  });
});

describe('the sheets beside it', () => {
  it('counts the cells, in all and by who leads', () => {
    const lines = rowsFrom(sheetOf(book, 'Tổng hợp'), 2).map((row) => Object.values(row));
    expect(lines).toEqual([
      ['Tất cả', 5, 1, 0, 1, 1, 1, 1],
      ['Bộ Tài chính', 5, 1, 0, 1, 1, 1, 1],
    ]);
  });

  it('gives the proof of each row; only web addresses are links', () => {
    const sheet = sheetOf(book, 'Căn cứ');
    const proof = rowsFrom(sheet, 1);
    expect(headed(proof, 'STT')).toEqual([1, 2, 3, 4, 5]);
    expect(headed(proof, 'Mục')).toEqual(['1', '2', '3', '4', '5']);
    expect(headed(proof, 'Địa chỉ')[3]).toBe('javascript:alert(1)');
    const links = [2, 3, 4, 5, 6].map((row) => (sheet[`E${row}`] as { l?: { Target: string } }).l?.Target);
    expect(links[0]).toMatch(/^https:/);
    expect(links[3]).toBeUndefined();
  });
});

describe('groups', () => {
  const other = sampleNotice({
    id: '9/TB-VPCP@2026-01-05',
    number: '9/TB-VPCP',
    issued: '2026-01-05',
    title: 'Về đê điều',
  });
  const notices = new Map([NOTICE, other].map((notice) => [notice.id, notice]));
  const of = (group: 'notice' | 'agency') =>
    reread(
      gatheredOf(
        [tasks[0], record('9', { noticeId: other.id, leads: [] })].filter((one) => one !== undefined),
        notices,
      ),
      jobOf('xlsx', { group }),
      () => undefined,
    );
  const firsts = (one: WorkBook): unknown[] => headed(rowsFrom(sheetOf(one, 'Nhiệm vụ'), HEAD_ROW), 'STT').slice(0, 4);

  it('by notice: the earlier notice first', async () => {
    expect(firsts((await of('notice')).book)).toEqual([
      'I. Thông báo số 9/TB-VPCP ngày 05/01/2026: Về đê điều',
      1,
      `II. Thông báo số 56/TB-VPCP ngày 20/5/2026: ${NOTICE.title}`,
      2,
    ]);
  });

  it('by agency: a body of two names once, its name with a capital', async () => {
    const lead = (text: string, id: string) => ({ leads: [{ text, id, full: null, inherited: false }] });
    const { book: one } = await reread(
      gatheredOf([
        record('1', lead('Tổng Thanh tra Chính phủ', 'tong-thanh-tra-chinh-phu')),
        record('2', lead('tỉnh Nghệ An', 'tinh-la')),
        record('3', lead('Thanh tra Chính phủ', 'thanh-tra-chinh-phu')),
      ]),
      jobOf('xlsx', { group: 'agency' }),
      () => undefined,
    );
    const heads = headed(rowsFrom(sheetOf(one, 'Nhiệm vụ'), HEAD_ROW), 'STT').filter(
      (value) => typeof value === 'string',
    );
    expect(heads).toEqual(['I. Thanh tra Chính phủ', 'II. Tỉnh Nghệ An']);
  });

  it('by agency: those without a lead last', async () => {
    expect(firsts((await of('agency')).book)).toEqual(['I. Bộ Tài chính', 1, 'II. Chưa rõ cơ quan chủ trì', 2]);
  });
});

describe('the table of six points', () => {
  it('marks what is open', async () => {
    const { book: six } = await reread(gatheredOf(tasks.slice(0, 1)), jobOf('xlsx', { form: 'six' }), () => undefined);
    const [row = {}] = rowsFrom(sheetOf(six, '6 rõ'), HEAD_ROW);
    expect(Object.values(row)).toEqual([
      1,
      'Bộ Tài chính',
      tasks[0]?.quote,
      'chậm nhất ngày 2026-06-30 (hạn cuối 29/6/2026)',
      new Date('2026-06-29T00:00:00Z'),
      'Chủ trì thực hiện',
      'Chưa rõ',
      'Chưa rõ',
    ]);
    expect(six.SheetNames).toEqual(['6 rõ', 'Căn cứ']);
  });
});
