import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportChoices } from '@/lib/core/export/choices.ts';
import { columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { writeDocx } from '@/lib/tracker/export/docx.ts';
import { dated, sampleNotice } from '../tracker/samples.ts';
import { gatheredOf, HEAD_CHOICES, jobOf } from './jobs.ts';
import { NOTICE, NOTICES, record } from './records.ts';

const tasks = [
  record('1', { deadlines: [{ ...dated('2026-06-30', { bound: 'before' }), text: 'trước ngày 30/6/2026' }] }),
  record('2', {
    status: 'done',
    doneOn: '2026-06-09',
    quote: '- <b>R&D</b> "x" ‹task›\u0007 =1+1',
    result: 'dòng một\ndòng hai',
  }),
  record('3', {
    deadlines: [{ ...dated('2026-06-30', { bound: 'in', precision: 'quarter' }), text: 'trong Quý II/2026' }],
    coops: [{ text: 'Bộ Y tế', id: 'bo-y-te', full: null, inherited: false }],
  }),
  record('4', { deadlines: [], quote: `Liên kết ${'https://'.padEnd(4000, 'x')}` }),
  record('5', { status: 'paused', quote: 'y'.repeat(40_000) }),
];

async function written(some: readonly TaskRecord[], report: Partial<ReportChoices> = {}, notices = NOTICES) {
  const { content, count } = await writeDocx(gatheredOf(some, notices), jobOf('docx', report), () => undefined);
  expect(count).toBe(some.length);
  const bytes = Buffer.from(content as Uint8Array);
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return { zip, xml, html };
}

/** The rows of the tables in a text of HTML, each its cells' words. */
function tablesOf(html: string): string[][][] {
  const plain = (cell: string): string =>
    cell
      .replace(/<br ?\/>|<\/p><p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return [...html.matchAll(/<table>.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)),
    ),
  );
}

let report: Awaited<ReturnType<typeof written>>;
let tables: string[][][];
beforeAll(async () => {
  report = await written(tasks, HEAD_CHOICES);
  tables = tablesOf(report.html);
});

describe('the report, read back by mammoth', () => {
  it('stands under the head of a paper of the State', () => {
    expect(tables[0]).toEqual([
      [
        'BỘ TÀI CHÍNH',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 10 tháng 6 năm 2026',
      ],
    ]);
    for (const words of [
      'PHỤ LỤC',
      'TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
      'GIAO TẠI THÔNG BÁO SỐ 56/TB-VPCP NGÀY 20/5/2026',
      '(Kèm theo Công văn số 1234/BTC-VP ngày 10 tháng 6 năm 2026 của Bộ Tài chính)',
      '(Số liệu đến ngày 10/6/2026)',
    ])
      expect(report.html).toContain(words);
  });

  it('counts the four cells', () => {
    expect(tables[1]?.at(-1)).toEqual(['5', '1', '0', '2', '0', '1', '1']);
  });

  it('has the eleven columns and the words of every row', () => {
    const [heads, ...rows] = tables[2]?.slice(0, -1) ?? [];
    expect(heads).toEqual(columnsOf(OFFICIAL).map(({ head }) => head));
    expect(rows).toHaveLength(tasks.length);
    expect(rows.map((row) => row[0])).toEqual(['1', '2', '3', '4', '5']);
    expect(rows[0]?.[6]).toBe('trước ngày 30/6/2026');
    expect(rows[1]?.[3]).toBe('<b>R&D</b> "x" ‹task› =1+1');
    expect(rows[1]?.[9]).toBe('Hoàn thành ngày 09/6/2026. dòng một\ndòng hai');
    expect(rows[2]?.slice(5, 7)).toEqual(['Bộ Y tế', 'trong Quý II/2026 (hạn cuối 30/6/2026)']);
    expect(rows[3]?.[3]).toContain('x'.repeat(3000));
    expect(rows[4]?.[3]).toHaveLength(32_767);
    expect(rows[4]?.[10]).toBe('Tạm dừng');
  });

  it('ends with whom copies go to and who signs', () => {
    expect(tables[2]?.at(-1)).toEqual([
      'Nơi nhận:\n- Văn phòng Chính phủ;\n- Lưu: VT.',
      'TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\nNguyễn Văn An',
    ]);
  });

  it('leaves dots where nothing was given', async () => {
    const { html } = await written(tasks.slice(0, 1));
    expect(html).toMatch(/\(Kèm theo Công văn số \.{20} ngày \.{5} tháng \.{5} năm \.{9} của \.{30}\)/);
    expect(html).toContain('THỦ TRƯỞNG CƠ QUAN');
  });

  it('can be empty', async () => {
    const { html } = await written([]);
    expect(tablesOf(html)[2]).toHaveLength(2);
  });
});

describe('the form, in the XML', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['w:tr', 'w:tbl'].includes(name),
  });
  /** What a row has set; an element without any is read as "". */
  type Row = { 'w:trPr'?: Record<string, unknown> | '' };
  const tablesIn = (xml: string): { 'w:tr': Row[] }[] => parser.parse(xml)['w:document']['w:body']['w:tbl'];

  it('repeats the head, cuts no row', () => {
    const rows = tablesIn(report.xml)[2]?.['w:tr'] ?? [];
    expect(rows).toHaveLength(tasks.length + 2);
    expect(rows.map((row) => 'w:tblHeader' in (row['w:trPr'] || {}))).toEqual([true, ...tasks.map(() => false), false]);
    // the link of 4,000 letters and the row of 40,000 are taller than a page: held together they would lose their end
    expect(rows.map((row) => 'w:cantSplit' in (row['w:trPr'] || {}))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('is a lying A4 with the margins of the decree, the first page without a number', () => {
    const {
      'w:pgSz': size,
      'w:pgMar': margins,
      ...rest
    } = parser.parse(report.xml)['w:document']['w:body']['w:sectPr'];
    expect(size).toMatchObject({ '@w:w': '16838', '@w:h': '11906', '@w:orient': 'landscape' });
    expect(margins).toMatchObject({ '@w:top': '1134', '@w:bottom': '1134', '@w:left': '1701', '@w:right': '850' });
    expect(rest).toHaveProperty('w:titlePg');
  });

  it('is set in Times New Roman, its table in 13 points', async () => {
    const styles = (await report.zip.file('word/styles.xml')?.async('string')) ?? '';
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/w:styleId="CellText".*?<w:sz w:val="26"\/>/s);
    const headers = await Promise.all(report.zip.file(/word\/header\d\.xml/).map((file) => file.async('string')));
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
  });

  it('has no field but the page number, and nothing unprintable', () => {
    expect(report.xml).not.toMatch(/<w:(?:fldSimple|instrText)/);
    expect(report.xml).not.toContain('\u0007');
    expect(report.xml).not.toMatch(/[\uE000\uE001]/u);
  });
});

describe('where the pages end', () => {
  const rowsIn = (xml: string): string[] => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  const tall = (lines: number): string => 'Bộ Tài chính rà soát, bố trí vốn. '.repeat(Math.ceil((lines * 26) / 34));
  const plain = [record('1'), record('2'), record('3')];
  /** What stands first: the summary or the table. */
  const order = (xml: string): string[] => xml.match(/Tổng số nhiệm vụ|Nội dung nhiệm vụ/g) ?? [];

  it('the last row goes to the next page with who signs; no other does', async () => {
    const { xml } = await written(plain, HEAD_CHOICES);
    const rows = rowsIn(xml);
    const at = rows.findIndex((row) => row.includes('CHÁNH VĂN PHÒNG'));
    const last = rows[at - 1] ?? '';
    expect(last.match(/<w:pStyle w:val="Cell(?:Text|Centre)"\/><w:keepNext\/>/g)).toHaveLength(11);
    expect(rows[at - 2]).not.toContain('w:keepNext');
    expect(rows[at]).toContain('w:cantSplit');
  });

  it('the summary stands over the table, and under it where page 1 would else be half empty', async () => {
    expect(order((await written(plain)).xml)).toEqual(['Tổng số nhiệm vụ', 'Nội dung nhiệm vụ']);
    const first = await written([record('1', { quote: tall(16) }), ...plain.slice(1)], HEAD_CHOICES);
    expect(order(first.xml)).toEqual(['Nội dung nhiệm vụ', 'Tổng số nhiệm vụ']);
    expect(tablesOf(first.html).at(-1)?.at(-1)?.[1]).toContain('Nguyễn Văn An');
    expect(order((await written(plain.slice(0, 1))).xml)).toEqual(['Nội dung nhiệm vụ', 'Tổng số nhiệm vụ']);
  });

  it.each([
    ['the first row, under the title', 0],
    ['a later one', 3],
  ])('no row that a page holds is cut by its end: %s', async (_, at) => {
    const withRow = async (lines: number): Promise<string | undefined> => {
      const quote = tall(lines);
      const { xml } = await written([...plain.slice(0, at), record('9', { quote }), ...plain.slice(at)]);
      return rowsIn(xml).find((row) => row.includes(quote.slice(0, 60)));
    };
    expect(await withRow(23)).toContain('w:cantSplit');
    const taller = await withRow(60);
    expect(taller).toBeDefined();
    expect(taller).not.toContain('w:cantSplit');
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
  const some = [...tasks.slice(0, 2), record('9', { noticeId: other.id })];

  it('by notice: a line over each, whose columns are then left out', async () => {
    const [heads, ...rows] = tablesOf((await written(some, { group: 'notice' }, notices)).html)[2] ?? [];
    expect(heads).not.toContain('Trích yếu');
    expect(rows.map((row) => row[0])).toEqual([
      'I. Thông báo số 9/TB-VPCP ngày 05/01/2026: Về đê điều',
      '1',
      `II. Thông báo số 56/TB-VPCP ngày 20/5/2026: ${NOTICE.title}`,
      '2',
      '3',
      '',
    ]);
  });

  it('by the columns chosen alone', async () => {
    const [heads] = tablesOf((await written(some, { columns: ['stt', 'task', 'lastDay'] }, notices)).html)[2] ?? [];
    expect(heads).toEqual(['STT', 'Nội dung nhiệm vụ', 'Hạn cuối']);
  });
});

describe('the table of six points', () => {
  it('marks in italics what the notice leaves open, and says so', async () => {
    const { html, xml } = await written(
      [
        record('1', { leads: [], deadlines: [], product: 'báo cáo', to: 'Thủ tướng Chính phủ' }),
        tasks[2] ?? record('3'),
      ],
      { form: 'six' },
    );
    const [heads, open, clear] = tablesOf(html)[1] ?? [];
    expect(heads?.map((head) => head.split('\n')[0])).toEqual([
      'STT',
      'Rõ người',
      'Rõ việc',
      'Rõ thời gian',
      'Rõ trách nhiệm',
      'Rõ sản phẩm',
      'Rõ thẩm quyền',
    ]);
    expect(open?.slice(1)).toEqual([
      'Chưa rõ',
      'Bộ Tài chính bố trí vốn cho việc 1, báo cáo Thủ tướng Chính phủ.',
      'Chưa rõ',
      'Chưa rõ',
      'báo cáo',
      'Thủ tướng Chính phủ',
    ]);
    expect(clear?.[4]).toBe('Chủ trì; phối hợp: Bộ Y tế');
    expect(xml.match(/<w:rStyle w:val="Open"\/><\/w:rPr><w:t[^>]*>Chưa rõ/g)).toHaveLength(5);
    expect(html).toContain('(2 nhiệm vụ; chưa rõ: người 1, thời gian 1, trách nhiệm 1, sản phẩm 1, thẩm quyền 1)');
    expect(html).toContain('Ghi chú: “Chưa rõ” là điểm thông báo không nêu');
  });
});
