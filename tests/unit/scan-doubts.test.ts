import { describe, expect, it } from 'vitest';
import type { DrawnText } from '../../lib/core/layout/drawn.ts';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { readNotice } from '../../lib/core/read-notice.ts';
import { correctDrawn } from '../../lib/core/scan/correct.ts';
import { doubtsOf, type ScanDoubt } from '../../lib/core/scan/doubts.ts';
import { headerDoubts } from '../../lib/core/scan/header-doubts.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { drawnFrom } from './scan-drawn.ts';

const HEAD = `VĂN PHÒNG CHÍNH PHỦ
Số: 445/TB-VPCP
Hà Nội, ngày 12 tháng 3 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp về nguồn nước
Ngày 10 tháng 3 năm 2026, tại Trụ sở Chính phủ, Phó Thủ tướng đã chủ trì cuộc họp. Phó Thủ tướng kết luận như sau:
`;

/** Doubts of a paper with one task, words less sure where `faint` names them. */
function doubts(task: string, faint: Readonly<Record<string, number>> = {}): { found: ScanDoubt[]; drawn: DrawnText } {
  const plain = drawnFrom(HEAD + task, 95);
  const runs = plain.runs.map((run) => ({ ...run, confidence: faint[plain.raw.slice(run.start, run.end)] ?? 95 }));
  const drawn = correctDrawn({ ...plain, runs }, { lexicon, on: '2026-03-12' });
  const page = buildPageText(drawn.raw);
  const reading = readNotice(page, {});
  return { found: reading ? doubtsOf(drawn, page, reading) : [], drawn };
}

const TASK = '1. Giao Bộ Công Thương khẩn trương rà soát quy hoạch, hoàn thành trước ngày 30 tháng 6 năm 2026.';

describe('deadlines of a scan', () => {
  it('are all to be confirmed, beside their words', () => {
    const { found, drawn } = doubts(TASK);
    expect(found).toHaveLength(1);
    const [doubt] = found;
    expect(doubt).toMatchObject({ confirmed: false, confidence: 95, why: [], doubtful: [] });
    expect(drawn.raw.slice(doubt?.span.start, doubt?.span.end)).toContain('30 tháng 6 năm 2026');
    expect(doubt?.boxes.length).toBeGreaterThan(0);
  });

  it.each([
    ['an unsure word', TASK, { tháng: 60 }, 'faint', 'tháng'],
    ['an unsure figure', TASK, { '30': 88 }, 'faint', '30'],
    ['a look-alike put right', TASK.replace('30 tháng', '3O tháng'), {}, 'corrected', 'ngày 30 tháng 6 năm 2026'],
  ] as const)('%s', (_, task, faint, why, words) => {
    const { found, drawn } = doubts(task, faint);
    expect(found[0]?.why).toContain(why);
    expect(found[0]?.doubtful.map(({ start, end }) => drawn.raw.slice(start, end))).toContain(words);
  });

  it.each([
    ['a day before the paper’s own', TASK.replace('2026', '2025'), 'past'],
    ['a day far ahead', TASK.replace('2026', '2066'), 'far'],
    ['Roman digits', TASK.replace('trước ngày 30 tháng 6', 'trong quý II'), 'quarter'],
  ])('%s', (_, task, why) => {
    for (const doubt of doubts(task).found) expect(doubt.why).toContain(why);
  });

  it('an unsure word elsewhere casts no doubt', () => {
    expect(doubts(TASK, { khẩn: 20, quy: 10 }).found[0]?.why).toEqual([]);
  });

  it('what the file itself says is not to be confirmed', () => {
    const drawn = drawnFrom(HEAD + TASK, null);
    const page = buildPageText(drawn.raw);
    const reading = readNotice(page, {});
    expect(reading && doubtsOf(drawn, page, reading)).toEqual([]);
  });
});

describe('number and day of a scanned head', () => {
  it('are doubtful whatever they were read as', () => {
    const drawn = drawnFrom(HEAD, 96);
    const { number, issued } = headerDoubts(drawn);
    expect(drawn.raw.slice(number?.span.start, number?.span.end)).toBe('Số: 445/TB-VPCP');
    expect(drawn.raw.slice(issued?.span.start, issued?.span.end)).toBe('Hà Nội, ngày 12 tháng 3 năm 2026');
  });

  it('are not where the file itself says them, or nothing is there', () => {
    expect(headerDoubts(drawnFrom(HEAD, null))).toEqual({ number: null, issued: null });
    expect(headerDoubts(drawnFrom('', 90))).toEqual({ number: null, issued: null });
    expect(headerDoubts(drawnFrom('Số lượng: 12\nNgày 3 tháng 4 năm 2026, họp', 90))).toEqual({
      number: null,
      issued: null,
    });
  });
});
