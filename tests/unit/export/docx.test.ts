import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import { dated, sampleNotice } from '../tracker/samples.ts';
import { tablesOf, written } from './docx-read.ts';
import { HEAD_CHOICES } from './jobs.ts';
import { NOTICE, record } from './records.ts';

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
      NOTICE.title ?? '?',
      '(Kèm theo Công văn số 1234/BTC-VP ngày 10 tháng 6 năm 2026 của Bộ Tài chính)',
      '(Số liệu đến ngày 10/6/2026)',
    ])
      expect(report.html).toContain(words);
  });

  it('counts the four cells', () => {
    expect(tables[1]?.at(-1)).toEqual(['5', '1', '0', '2', '0', '1', '1']);
  });

  it('has the columns of the form but those of the one paper, and the words of every row', () => {
    const [heads, ...rows] = tables[2]?.slice(0, -1) ?? [];
    const own = columnsOf(OFFICIAL).filter(({ key }) => key !== 'notice' && key !== 'title');
    expect(heads).toEqual(own.map(({ head }) => head));
    expect(rows).toHaveLength(tasks.length);
    expect(rows.map((row) => row[0])).toEqual(['1', '2', '3', '4', '5']);
    expect(rows[0]?.[4]).toBe('trước ngày 30/6/2026');
    expect(rows[1]?.[1]).toBe('<b>R&D</b> "x" ‹task› =1+1');
    expect(rows[1]?.[7]).toBe('Hoàn thành ngày 09/6/2026. dòng một\ndòng hai');
    expect(rows[2]?.slice(3, 5)).toEqual(['Bộ Y tế', 'trong Quý II/2026 (hạn cuối 30/6/2026)']);
    expect(rows[3]?.[1]).toContain('x'.repeat(3000));
    expect(rows[4]?.[1]).toHaveLength(32_767);
    expect(rows[4]?.[8]).toBe('Tạm dừng');
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

  it('repeats the head, cuts no low row', () => {
    const rows = tablesIn(report.xml)[2]?.['w:tr'] ?? [];
    expect(rows).toHaveLength(tasks.length + 2);
    expect(rows.map((row) => 'w:tblHeader' in (row['w:trPr'] || {}))).toEqual([true, ...tasks.map(() => false), false]);
    // the link of 4,000 letters and the row of 40,000 are tall: held together they would lose their end, or leave a page empty
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
