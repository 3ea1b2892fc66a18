import { describe, expect, it } from 'vitest';
import { columnsOf, OFFICIAL } from '@/lib/core/export/columns.ts';
import { linesIn } from '@/lib/core/export/measure.ts';
import { rowsOf } from '@/lib/core/export/rows.ts';
import { docxColumns } from '@/lib/tracker/export/docx-columns.ts';
import { sampleNotice } from '../tracker/samples.ts';
import { tablesOf, written } from './docx-read.ts';
import { HEAD_CHOICES } from './jobs.ts';
import { NOTICE, NOTICES, record, TODAY } from './records.ts';

describe('where the pages end', () => {
  const rowsIn = (xml: string): string[] => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  const tall = (lines: number): string => Array.from({ length: lines }, (_, at) => `Bộ rà soát ${at}.`).join('\n');
  const plain = [record('1'), record('2'), record('3')];
  /** What stands first: the summary or the table. */
  const order = (xml: string): string[] => xml.match(/Tổng số nhiệm vụ|Nội dung nhiệm vụ/g) ?? [];

  it('the last row goes to the next page with who signs; no other does', async () => {
    const { xml } = await written(plain, HEAD_CHOICES);
    const rows = rowsIn(xml);
    const at = rows.findIndex((row) => row.includes('CHÁNH VĂN PHÒNG'));
    const last = rows[at - 1] ?? '';
    expect(last.match(/<w:pStyle w:val="Cell(?:Text|Centre)"\/><w:keepNext\/>/g)).toHaveLength(9);
    expect(rows[at - 2]).not.toContain('w:keepNext');
    expect(rows[at]).toContain('w:cantSplit');
  });

  it('the summary stands over the table, and under it where it would be alone on page 1', async () => {
    expect(order((await written(plain)).xml)).toEqual(['Tổng số nhiệm vụ', 'Nội dung nhiệm vụ']);
    const first = await written([record('1', { quote: tall(16) }), ...plain.slice(1)], HEAD_CHOICES);
    expect(order(first.xml)).toEqual(['Tổng số nhiệm vụ', 'Nội dung nhiệm vụ']);
    const one = await written(plain.slice(0, 1), HEAD_CHOICES);
    expect(order(one.xml)).toEqual(['Nội dung nhiệm vụ', 'Tổng số nhiệm vụ']);
    expect(tablesOf(one.html).at(-1)?.at(-1)?.[1]).toContain('Nguyễn Văn An');
  });

  it.each([
    ['the first row, under the title', 0, 5, 9],
    ['a later one', 2, 5, 9],
    ['the last one, over who signs', 3, 12, 20],
  ])('a low row is held together, one that would leave a page half empty is not: %s', async (_, at, low, high) => {
    const withRow = async (lines: number): Promise<string | undefined> => {
      const quote = tall(lines);
      const rows = [...plain.slice(0, at), record('9', { quote }), ...plain.slice(at)];
      const { xml } = await written(rows.map((row, order) => ({ ...row, order })));
      return rowsIn(xml).find((row) => row.includes('Bộ rà soát 0.'));
    };
    expect(await withRow(low)).toContain('w:cantSplit');
    for (const lines of [high, 60]) {
      const taller = await withRow(lines);
      expect(taller).toBeDefined();
      expect(taller).not.toContain('w:cantSplit');
    }
  });
});

describe('the paper of the tasks', () => {
  const other = sampleNotice({ id: '9/TB-VPCP@2026-01-05', number: '9/TB-VPCP', issued: '2026-01-05', title: 'Về đê' });
  const notices = new Map([NOTICE, other].map((notice) => [notice.id, notice]));
  const own = [record('1'), record('2')];
  const two = [record('1'), record('9', { noticeId: other.id })];
  const headsOf = (html: string): string[] => tablesOf(html)[2]?.[0] ?? [];

  it('stands in every row where there are several', async () => {
    const { html } = await written(two, {}, notices);
    expect(headsOf(html)).toEqual(columnsOf(OFFICIAL).map(({ head }) => head));
    const [over = ''] = html.split('(Kèm theo');
    expect(over).toContain('TỔNG HỢP');
    for (const { title } of [NOTICE, other]) expect(over).not.toContain(title);
  });

  it('stands once where there is one: its number under a title that does not give it', async () => {
    const { html } = await written(own, { title: 'Việc của Vụ' }, notices);
    expect(headsOf(html)).not.toContain('Trích yếu');
    expect(html.split('Thông báo số 56/TB-VPCP ngày 20/5/2026: Kết luận của Phó Thủ tướng')).toHaveLength(2);
    expect(html).toContain('Việc của Vụ');
  });

  it('says of itself what was asked for alone, and nothing where nothing is known', async () => {
    const title = 'Việc của Vụ';
    const { html: number } = await written(own, { title, columns: ['stt', 'notice', 'task'] }, notices);
    expect(number).toContain('Thông báo số 56/TB-VPCP ngày 20/5/2026');
    expect(number).not.toContain(NOTICE.title);
    const { html: words } = await written(own, { title, columns: ['stt', 'title', 'task'] }, notices);
    expect(words).toContain(NOTICE.title);
    expect(words).not.toContain('56/TB-VPCP');
    const nameless = sampleNotice({ number: null, issued: null, title: null });
    const { html } = await written(own, { title }, new Map([[nameless.id, nameless]]));
    expect(headsOf(html)).not.toContain('Trích yếu');
    expect(html).not.toContain('Thông báo');
  });

  it('stands in the row where it is not known, and nowhere where it is not asked for', async () => {
    const unknown = await written(['1', '2'].map((key) => record(key, { noticeId: 'x' })));
    expect(headsOf(unknown.html)).toContain('Trích yếu');
    const { html } = await written(own, { columns: ['stt', 'task'] }, notices);
    expect(html).not.toContain(NOTICE.title);
    expect(headsOf(html)).toEqual(['STT', 'Nội dung nhiệm vụ']);
    const { html: alone } = await written(own, { columns: ['title'] }, notices);
    expect(headsOf(alone)).toEqual(['Trích yếu']);
  });
});

describe('the columns of days', () => {
  it('hold a day in one line, also in a face a seventh wider than Times', async () => {
    const WIDER = 1.15;
    const day = (weight: number, words: string) => linesIn(words, ((weight - 2.2) * 72) / 25.4 / WIDER, 13);
    const rows = rowsOf([record('1'), record('2')], NOTICES, TODAY);
    for (const group of ['none', 'agency'] as const)
      for (const columns of [OFFICIAL, [...OFFICIAL, 'doneOn'] as const, ['stt', 'notice', 'task', 'lastDay'] as const])
        for (const { key, weight } of docxColumns({ columns: [...columns], group }, rows)) {
          if (['notice', 'lastDay', 'doneOn'].includes(key)) expect(day(weight, '31/12/2026'), key).toBe(1);
          if (key === 'due') expect(day(weight, '31/12/2026)'), key).toBe(1);
          if (key === 'result') expect(day(weight, '31/12/2026.'), key).toBe(1);
        }
  });

  it('break no word: the longest has room in every column of words', () => {
    const room = (mm: number) => ((mm - 2.2) * 72) / 25.4 / 1.15;
    for (const { key, kind, mm } of columnsOf(OFFICIAL))
      if (kind === 'text' && key !== 'status') expect(linesIn('nghiêng', room(mm), 13), key).toBe(1);
  });

  it('leave the other columns of the form what they need: all together fit on the page', () => {
    expect(columnsOf(OFFICIAL).reduce((sum, { mm }) => sum + mm, 0)).toBeLessThanOrEqual(252);
  });
});
