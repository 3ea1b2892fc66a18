import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '@/lib/tracker/export/docx.ts';
import type { Writer } from '@/lib/tracker/export/job.ts';
import { writeXlsx } from '@/lib/tracker/export/xlsx.ts';
import { fillData } from '../../tools/fill-data.ts';
import { findOffice } from '../../tools/make-pdf.ts';
import { pagesOf, printedFiles } from '../../tools/office-files.ts';
import { HEAD_CHOICES, jobOf } from './jobs.ts';
import { TODAY } from './records.ts';

/** The files as an office program prints them: another's reading of what we wrote. */
const office = findOffice();
const { notices, tasks } = fillData(24, TODAY);
const gathered = {
  tasks: tasks.filter((task) => task.untrackedAt === null),
  notices: new Map(notices.map((notice) => [notice.id, notice])),
};
const write = async (writer: Writer, format: 'docx' | 'xlsx'): Promise<Uint8Array> => {
  const { content } = await writer(gathered, jobOf(format, HEAD_CHOICES), () => undefined);
  return content as Uint8Array;
};

describe.skipIf(!office)('printed by LibreOffice', () => {
  let printed: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    printed = await printedFiles(office ?? '', {
      'report.docx': await write(writeDocx, 'docx'),
      'report.xlsx': await write(writeXlsx, 'xlsx'),
    });
  }, 260_000);

  test('the .docx: lying A4, the head on every page of the table, pages numbered from the second', async () => {
    const pages = await pagesOf(printed.get('report.docx') ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(3);
    for (const { width, height } of pages) {
      expect(Math.round(width)).toBe(842);
      expect(Math.round(height)).toBe(595);
    }
    const [first, ...rest] = pages.map(({ words }) => words);
    expect(first).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*PHỤ LỤC.*Kèm theo Công văn số 1234/);
    expect(first).not.toMatch(/^\s*1 /);
    rest.slice(0, -1).forEach((words, at) => {
      expect(words).toMatch(/STT .*Nội dung nhiệm vụ/);
      expect(words.trim()).toMatch(new RegExp(`^${at + 2} `));
    });
    expect(rest.at(-1)).toContain('CHÁNH VĂN PHÒNG');
    expect(rest.at(-1)).toContain('Nguyễn Văn An');
  });

  test('the .docx: every row is there, in order', async () => {
    const pages = await pagesOf(printed.get('report.docx') ?? new Uint8Array());
    const whole = pages.map(({ words }) => words).join('\n');
    let from = whole.indexOf('STT');
    for (const task of gathered.tasks.slice(0, 12)) {
      const opening = task.quote.split(' ').slice(0, 3).join(' ');
      const at = whole.indexOf(opening, from);
      expect(at, opening).toBeGreaterThan(-1);
      from = at + 1;
    }
  });

  test('the .xlsx: the same head, repeated, and the two sheets beside it', async ({ skip }) => {
    const file = printed.get('report.xlsx');
    if (!file)
      return skip('LibreOffice Calc is not installed (apt-get install --no-install-recommends libreoffice-calc-nogui)');
    const pages = (await pagesOf(file)).map(({ words }) => words);
    expect(pages[0]).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*PHỤ LỤC/);
    expect(pages[1]).toMatch(/STT .*Nội dung nhiệm vụ/);
    expect(pages.some((words) => words.includes('Tổng hợp đến ngày 10/6/2026'))).toBe(true);
    expect(pages.at(-1)).toMatch(/STT .*Nguyên văn/);
    expect(pages.join(' ')).toMatch(/\d{2}\/\d{2}\/202[56]/);
  });
});

test.runIf(!office)('skipped: soffice is not installed', () => {
  console.warn(
    'skipped: soffice is not installed (apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui)',
  );
});
