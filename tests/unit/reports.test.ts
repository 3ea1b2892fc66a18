import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { authorities, leadIns, nobodyTold, noTellings, type ReportRow, tellings } from '../corpus/reports.ts';
import { shortNews, shortReports } from '../corpus/reports-short.ts';

const HEADLINE = 'Phó Thủ tướng: Không để chậm thêm các dự án sân bay';
const OPENING =
  'Chiều 7/8/2026, tại Hà Nội, Phó Thủ tướng Trần Minh Đức chủ trì cuộc họp về tiến độ sân bay. Phó Thủ tướng giao Bộ Xây dựng chốt phương án, báo cáo trước ngày 20/8/2026.';
const CLOSING =
  'Phó Thủ tướng đề nghị Bộ Tài chính cân đối đủ vốn. Phó Thủ tướng yêu cầu các bộ báo cáo ngay vướng mắc.';

/** Three tasks by which the page is a report, whatever stands before. */
const ORDERS =
  'UBND tỉnh yêu cầu các sở, ngành báo cáo ngay vướng mắc. UBND tỉnh giao Sở Tài chính cân đối đủ vốn. UBND tỉnh giao Công an tỉnh giữ trật tự.';

/** The tasks of the first paragraphs of a report. */
function tasksBefore({ words }: ReportRow): string[] | null {
  return told(['Tin trong tỉnh', ...words.split(' / '), ORDERS])?.slice(0, -3) ?? null;
}

/** The tasks of what stands between a report's opening (one task) and its closing (two). */
function tasksOf(between: string, leadIn = ''): string[] | null {
  return told([HEADLINE, leadIn, OPENING, between, CLOSING].filter(Boolean));
}

/** Each task of a report "leads | limit"; null for what is no report. */
function told(paragraphs: readonly string[]): string[] | null {
  const reading = readNotice(buildPageText(paragraphs.join('\n\n')));
  if (reading?.header.kind !== 'report') return null;
  return reading.tasks.map((task) => {
    const leads = task.leads.map((lead) => lead.text).join(' + ') || '-';
    return `${leads} | ${task.deadlines.map(({ value }) => value.due ?? value.kind).join(' ') || '-'}`;
  });
}

const FIRST = 'Bộ Xây dựng | 2026-08-20';
const between = (row: ReportRow): string[] | null => tasksOf(row.words)?.slice(1, -2) ?? null;

describe('what a report tells', () => {
  it.each(tellings.map((row) => [row.words, row] as const))('%s', (_, row) => expect(between(row)).toEqual(row.tasks));
});

describe('where a report begins to tell, by who tells', () => {
  it.each(authorities.map((row) => [row.words, row] as const))('%s', (_, row) =>
    expect(tasksBefore(row)).toEqual(row.tasks),
  );
});

describe('before anybody tells anybody', () => {
  it.each(nobodyTold.map((row) => [row.words, row] as const))('%s', (_, row) =>
    expect(tasksBefore(row)).toEqual(row.tasks),
  );
});

describe('what tells nobody to do anything', () => {
  it.each(noTellings.map((row) => [row.words, row] as const))('%s', (_, row) =>
    expect(between(row)).toEqual(row.tasks),
  );
});

describe('a paragraph that sums a report up', () => {
  it.each(leadIns)('gives no task of its own: %s', (words) => expect(tasksOf('', words)?.[0]).toBe(FIRST));
  it.each(leadIns)('leaves those below: %s', (words) => expect(tasksOf('', words)).toHaveLength(3));
  it('gives those that stand nowhere else', () =>
    expect(tasksOf('', '(Tin tổng hợp) - Phó Thủ tướng yêu cầu Bộ Y tế báo cáo trước ngày 30/8/2026.')?.[0]).toBe(
      'Bộ Y tế | 2026-08-30',
    ));
});

describe('whole short articles', () => {
  const alone = ({ words }: ReportRow): string[] => told(words.split(' / ')) ?? [];
  it.each([...shortReports, ...shortNews].map((row) => [row.words, row] as const))('%s', (_, row) =>
    expect(alone(row)).toEqual(row.tasks),
  );
});
