import { describe, expect, test } from 'vitest';
import type { DrawnText } from '@/lib/core/layout/drawn.ts';
import { correctionsOf, withoutCorrections } from '@/lib/ui/reader/model/corrected.ts';
import { findIn, searchable } from '@/lib/ui/reader/model/find.ts';
import { identified, type Known, numberAndDate } from '@/lib/ui/reader/model/known.ts';
import { fitZoom, layoutOf, pageAt, pagesNear, stepZoom } from '@/lib/ui/reader/model/layout.ts';
import { marksByPage, markUnder } from '@/lib/ui/reader/model/page-marks.ts';
import { segmentsOf } from '@/lib/ui/reader/model/segments.ts';
import { drawnOf } from './reader-fake.ts';
import { sampleNotice, sampleSnapshot } from './ui-sample.ts';

const A4 = { width: 595, height: 842 };

describe('where pages lie', () => {
  const pages = Array.from({ length: 500 }, () => A4);
  const layout = layoutOf(pages, 0.5);

  test('one under the other, each of its size', () => {
    expect(layout.sheets[1]?.top).toBeCloseTo((layout.sheets[0]?.top ?? 0) + (842 * 2) / 3 + 20);
    expect(layout.height).toBeGreaterThan(500 * 561);
  });
  test.each([0, 1, 250, 499])('page %i is found by its place', (page) => {
    const { top, height } = layout.sheets[page] ?? { top: 0, height: 0 };
    expect(pageAt(layout, top + height / 2)).toBe(page);
    expect(pageAt(layout, top - 1)).toBe(page);
  });
  test('few are drawn at once', () => {
    const { top } = layout.sheets[250] ?? { top: 0 };
    expect(pagesNear(layout, top, top + 900)).toEqual({ from: 249, to: 252 });
    expect(pagesNear(layout, 0, 900).from).toBe(0);
    expect(pagesNear(layout, layout.height - 900, layout.height).to).toBe(499);
  });
  test('fit the desk, never beyond their own size', () => {
    expect(fitZoom([A4], 400)).toBeLessThan(0.5);
    expect(fitZoom([A4], 4000)).toBe(1);
  });
  test('zoom by steps, and end', () => {
    expect(stepZoom(1, 1)).toBe(1.1);
    expect(stepZoom(0.97, -1)).toBe(0.9);
    expect(stepZoom(4, 1)).toBe(4);
  });
});

describe('search', () => {
  const text = 'Bộ Tài chính\nphối hợp với Bộ Tư pháp; Bộ tài  chính báo cáo trước 15/7.';
  const found = (words: string) => findIn(searchable(text), words).map(({ start, end }) => text.slice(start, end));

  test.each<[string, string[]]>([
    ['tai chinh', ['Tài chính', 'tài  chính']],
    ['Tài chính phối', ['Tài chính\nphối']],
    ['15/7', ['15/7']],
    ['đ', []],
    ['', []],
    ['   ', []],
  ])('%s', (words, hits) => expect(found(words)).toEqual(hits));

  test('decomposed letters are found too, whole', () => {
    const apart = 'Bộ Tài chính'.normalize('NFD');
    const [hit] = findIn(searchable(apart), 'tài chính');
    expect(apart.slice(hit?.start, hit?.end).normalize('NFC')).toBe('Tài chính');
  });
});

describe('number and date', () => {
  const known: Known = { facts: null, byHand: null, signedOn: '2026-05-18', scanned: true };
  const header = { number: '1B7/TB-VPCP', issued: '2026-05-13' };

  test('a scan’s own are not believed', () =>
    expect(numberAndDate(known, header)).toEqual({ number: null, issued: '2026-05-18' }));
  test('a printed paper’s are', () => expect(numberAndDate({ ...known, scanned: false }, header)).toEqual(header));
  test('the user outweighs all', () => {
    const byHand = { number: '187/TB-VPCP', issued: '2026-05-19' };
    expect(numberAndDate({ ...known, byHand }, header)).toEqual(byHand);
  });
  test('they make the paper known; else its file does', () => {
    const read = { ...sampleSnapshot, notice: { ...sampleNotice, number: null, issued: null } };
    expect(identified(read, { ...known, signedOn: null }, 'file-x').notice.id).toBe('text:file-x');
    const byHand = { number: '187/TB-VPCP', issued: '2026-05-19' };
    expect(identified(read, { ...known, byHand }, 'file-x').notice).toMatchObject({
      id: '187/TB-VPCP@2026-05-19',
      on: '2026-05-19',
    });
  });
});

describe('corrections taken back', () => {
  const box = { page: 0, left: 0, top: 0, width: 10, height: 10 };
  const raw = 'trước ngày 15/7/2026 và Bộ Tài chính';
  const drawn: DrawnText = {
    raw,
    runs: raw.split(' ').map((word, at, words) => {
      const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
      return { start, end: start + word.length, box: { ...box, left: at * 20 }, confidence: 90 };
    }),
    corrections: [
      { start: 11, end: 20, was: 'l5/7/2O26x', rule: 'date' },
      { start: 27, end: 30, was: 'Ti', rule: 'agency' },
    ],
  };
  const [date, agency] = correctionsOf(drawn);

  test('none', () => expect(withoutCorrections(drawn, new Set())).toBe(drawn));
  test('one: what lies behind moves along', () => {
    const back = withoutCorrections(drawn, new Set([date?.id ?? '']));
    expect(back.raw).toBe('trước ngày l5/7/2O26x và Bộ Tài chính');
    expect(back.runs.map(({ start, end }) => back.raw.slice(start, end))).toEqual(back.raw.split(' '));
    expect(back.corrections.map(({ start, end }) => back.raw.slice(start, end))).toEqual(['Tài']);
  });
  test('all', () => {
    const back = withoutCorrections(drawn, new Set([date?.id ?? '', agency?.id ?? '']));
    expect(back.raw).toBe('trước ngày l5/7/2O26x và Bộ Ti chính');
    expect(back.runs.map(({ start, end }) => back.raw.slice(start, end))).toEqual(back.raw.split(' '));
  });
});

describe('marks on pages', () => {
  const drawn = drawnOf([0, 1], true);
  const at = (words: string) => ({ start: drawn.raw.indexOf(words), end: drawn.raw.indexOf(words) + words.length });
  const deadline = { kind: 'deadline' as const, key: 'a', span: at('trước ngày 15/7/2026') };
  const opening = { kind: 'opening' as const, key: 'b', span: at('2. Giao Bộ trưởng') };

  test('each on its page', () => {
    const pages = marksByPage(drawn, [deadline, opening]);
    expect([...pages.keys()]).toEqual([1]);
  });
  test('a point finds the mark under it, and nothing beside', () => {
    const marks = marksByPage(drawn, [deadline, opening]).get(1) ?? [];
    const [box] = marks[0]?.boxes ?? [];
    if (!box) throw new Error('not placed');
    expect(markUnder(marks, box.left + 2, box.top + 2)?.key).toBe('a');
    expect(markUnder(marks, box.left + 2, box.top + 60)).toBeNull();
  });
});

test('segments of a block carry every mark that covers them, and join to the block', () => {
  const marks = [
    { kind: 'opening' as const, key: 'a', span: { start: 0, end: 8 } },
    { kind: 'assignee' as const, key: 'a', span: { start: 5, end: 12 } },
    { kind: 'deadline' as const, key: 'b', span: { start: 30, end: 40 } },
  ];
  const segments = segmentsOf({ start: 2, end: 20 }, marks);
  expect(segments.map(({ start, end, marks: own }) => [start, end, own.map(({ kind }) => kind)])).toEqual([
    [2, 5, ['opening']],
    [5, 8, ['opening', 'assignee']],
    [8, 12, ['assignee']],
    [12, 20, []],
  ]);
  expect(segmentsOf({ start: 50, end: 60 }, marks)).toEqual([{ start: 50, end: 60, marks: [] }]);
});
