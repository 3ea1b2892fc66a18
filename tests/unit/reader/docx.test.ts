import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readDocx } from '@/lib/reader/docx/docx.ts';
import { drawNumber } from '@/lib/reader/docx/number-format.ts';
import { level, makeDocx } from '../../tools/make-docx.ts';

const PAPER = [
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
  level(3, 'bullet', ''),
].join('');
const item = (text: string, at: number, id = 1) => ({ text, list: { id, level: at } });
const lines = async (...made: Parameters<typeof makeDocx>) => (await readDocx(await makeDocx(...made))).raw.split('\n');

describe('the numbers that Word draws', () => {
  it('stand before their paragraphs, level by level, and begin again below a higher one', async () => {
    const body = [
      item('Đánh giá chung', 0),
      item('Nhiệm vụ', 0),
      item('Bộ Xây dựng:', 1),
      item('Rà soát dự án', 2),
      item('Báo cáo kết quả', 2),
      item('theo từng tuyến', 3),
      item('Bộ Tài chính:', 1),
      item('Bố trí vốn', 2),
      { text: 'Yêu cầu các bộ thực hiện nghiêm túc.' },
      item('Tổ chức thực hiện', 0),
      item('Văn phòng Chính phủ theo dõi', 1),
    ];
    expect(await lines(body, { patterns: [PAPER] })).toEqual([
      'I. Đánh giá chung',
      'II. Nhiệm vụ',
      '1. Bộ Xây dựng:',
      'a) Rà soát dự án',
      'b) Báo cáo kết quả',
      '- theo từng tuyến',
      '2. Bộ Tài chính:',
      'a) Bố trí vốn',
      'Yêu cầu các bộ thực hiện nghiêm túc.',
      'III. Tổ chức thực hiện',
      '1. Văn phòng Chính phủ theo dõi',
    ]);
  });

  it('count on over lists of one pattern, and anew where the list says so', async () => {
    const numbers =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = [item('một', 0, 1), item('hai', 0, 2), item('lại một', 0, 3), item('lại hai', 0, 3)];
    expect(await lines(body, { patterns: [level(0, 'decimal', '%1.')], numbers })).toEqual([
      '1. một',
      '2. hai',
      '1. lại một',
      '2. lại hai',
    ]);
  });

  it('are known by a paragraph’s style, and by the style it is based on', async () => {
    const styles =
      '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>' +
      '<w:style w:styleId="Diem"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const patterns = [level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%1.%2.')];
    const body = [
      { text: 'Phạm vi', style: 'Muc' },
      { text: 'khoản', style: 'Diem' },
      { text: 'Đối tượng', style: 'MucCon' },
    ];
    expect(await lines(body, { patterns, styles })).toEqual(['Điều 1. Phạm vi', '1.1. khoản', 'Điều 2. Đối tượng']);
  });

  it('draw an outer number as 1, 2, 3 where the level says so', async () => {
    const patterns = [level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')];
    expect(await lines([item('phần', 0), item('mục', 1)], { patterns })).toEqual(['I. phần', '1.1 mục']);
  });

  it('are left out for empty paragraphs, lists switched off, lists that are not there', async () => {
    const body = [item('', 0), item('có', 0), item('tắt', 0, 0), item('lạc', 0, 99), item('sâu quá', 7)];
    // an empty numbered paragraph is counted, as Word counts it
    expect(await lines(body, { patterns: [level(0, 'decimal', '%1.')] })).toEqual(['2. có', 'tắt', 'lạc', 'sâu quá']);
  });

  it.each([
    ['decimal', 12, '12'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerRoman', 4, 'iv'],
    ['decimalZero', 3, '03'],
    ['none', 3, ''],
    ['chineseCounting', 3, '3'],
    ['upperRoman', 0, '0'],
    ['lowerLetter', 0, ''],
  ])('%s %i: %s', (format, at, drawn) => {
    expect(drawNumber(format, at)).toBe(drawn);
  });
});

describe('words and tables', () => {
  it('takes what is inserted and not what is deleted; tabs and broken lines part words', async () => {
    const inner =
      '<w:r><w:t xml:space="preserve">trước ngày </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>15</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>30</w:t></w:r></w:ins><w:r><w:t>/6/2026</w:t><w:tab/><w:t>và</w:t><w:br/><w:t>dòng sau</w:t></w:r>';
    expect(await lines([{ text: '', inner }])).toEqual(['trước ngày 30/6/2026 và', 'dòng sau']);
  });

  it('keeps the rows of a table whole, and takes a table of two columns for a layout', async () => {
    const flow = await readDocx(
      await makeDocx([
        { rows: [['VĂN PHÒNG CHÍNH PHỦ\nSố: 12/TB-VPCP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']] },
        {
          rows: [
            ['TT', 'Nhiệm vụ', 'Thời hạn'],
            ['1', 'Trình đề án', 'Tháng 8/2026'],
            ['', '', ''],
          ],
        },
      ]),
    );
    expect(flow.raw.split('\n')).toEqual([
      'VĂN PHÒNG CHÍNH PHỦ',
      'Số: 12/TB-VPCP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TT | Nhiệm vụ | Thời hạn',
      '1 | Trình đề án | Tháng 8/2026',
    ]);
    const row = flow.blocks.at(-1);
    expect(row?.cells?.map(({ start, end }) => flow.raw.slice(start, end))).toEqual([
      '1',
      'Trình đề án',
      'Tháng 8/2026',
    ]);
  });

  it('keeps the columns of a row that a joined cell reaches down into', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Trình đề án', 'Sở Y tế', 'Tháng 8/2026'],
      ['2', 'Lập danh sách', '^', '10/9/2026'],
    ];
    const flow = await readDocx(await makeDocx([{ rows }]));
    expect(flow.raw.split('\n').at(-1)).toBe('2 | Lập danh sách | 〃 | 10/9/2026');
  });

  it('gives blocks in order, disjoint, that make up the text', async () => {
    const { raw, blocks } = await readDocx(
      await makeDocx(
        [
          item('a', 0),
          { text: 'b\nc' },
          {
            rows: [
              ['1', '2', '3'],
              ['x', '', 'z'],
            ],
          },
        ],
        { patterns: [PAPER] },
      ),
    );
    expect(blocks.map(({ start, end }) => raw.slice(start, end)).join('\n')).toBe(raw);
  });
});

describe('a file that is no document', () => {
  const packed = async (files: Record<string, string>) => {
    const zip = new JSZip();
    for (const [path, text] of Object.entries(files)) zip.file(path, text);
    return zip.generateAsync({ type: 'uint8array' });
  };
  it.each([
    ['random bytes', async () => new Uint8Array([80, 75, 3, 4, 9, 9, 9])],
    ['an empty file', async () => new Uint8Array()],
    ['a zip of something else', () => packed({ 'readme.txt': 'x' })],
    [
      'XML that breaks off',
      async () => packed({ 'word/document.xml': '<w:document><w:body>', 'word/numbering.xml': '<w:numbering/>' }),
    ],
    ['a document cut short', async () => (await makeDocx([{ text: 'một' }])).slice(0, 400)],
  ])('%s: damaged', async (_, bytes) => {
    await expect(readDocx(await bytes())).rejects.toMatchObject({ name: 'PaperError', key: 'damaged' });
  });
});
