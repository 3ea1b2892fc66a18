import { describe, expect, test } from 'vitest';
import { markAt } from '@/lib/card/marks.ts';
import { around, holds, place, placeClear } from '@/lib/card/place.ts';
import { firstWords } from '@/lib/card/view.ts';
import { lightness } from '@/lib/page/ground.ts';

const view = { width: 1280, height: 900 };
const card = { width: 424, height: 400 };
const clause = (top: number, bottom: number) => ({ left: 200, right: 900, top, bottom });

describe('where the card goes', () => {
  test('under the clause where there is room', () => {
    expect(place(clause(100, 160), 220, card, view)).toMatchObject({ left: 220, top: 170 });
  });
  test('above it where there is not', () => {
    expect(place(clause(600, 660), 220, card, view)).toMatchObject({ top: 190 });
  });
  test('in the roomier part, cut to it, where neither holds it', () => {
    const placed = place(clause(300, 420), 220, { width: 424, height: 700 }, view);
    expect(placed).toMatchObject({ top: 430, maxHeight: 462 });
  });
  test.each([-50, 100, 430, 700, 880])('never over the clause: top %i', (top) => {
    const its = clause(top, top + 60);
    const { top: at, maxHeight } = place(its, 220, card, view);
    const bottom = at + Math.min(card.height, maxHeight);
    expect(bottom <= its.top || at >= its.bottom).toBe(true);
  });
  test('within the window at the right', () => {
    expect(place(clause(100, 160), 1200, card, view).left).toBe(1280 - 424 - 16);
  });
  test('within a window narrower than the card', () => {
    expect(place(clause(100, 160), 300, card, { width: 320, height: 900 }).left).toBe(16);
  });
  test('beside chip and toast where they are near, and then as low as the window', () => {
    const wide = { width: 1120, height: 900 };
    expect(placeClear(clause(420, 460), 338, card, wide)).toMatchObject({ left: 296, top: 470, maxHeight: 422 });
    expect(placeClear(clause(420, 460), 120, card, wide)).toMatchObject({ left: 120, top: 470, maxHeight: 422 });
  });
  test('above the corner of chip and toast where beside them is far', () => {
    const { top, maxHeight } = placeClear(clause(420, 460), 600, card, { width: 1120, height: 900 });
    expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(900 - 116);
  });
  test('a clause that fills the window leaves the foot', () => {
    const { top, maxHeight } = place(clause(-400, 1400), 220, card, view);
    expect(top + maxHeight).toBeLessThanOrEqual(900);
  });
});

test('boxes', () => {
  expect(around([])).toBe(null);
  const all = around([clause(10, 20), { left: 100, right: 150, top: 30, bottom: 40 }]);
  expect(all).toEqual({ left: 100, top: 10, right: 900, bottom: 40 });
  expect(all && [holds(all, 95, 15), holds(all, 95, 15, 6)]).toEqual([false, true]);
});

test.each<[string, number | null]>([
  ['rgb(255, 255, 255)', 1],
  ['rgb(18, 18, 18)', 18 / 255],
  ['rgba(0, 0, 0, 0)', null],
  ['rgb(0 0 0 / 20%)', null],
  ['transparent', null],
  ['', null],
])('lightness(%s)', (color, light) => {
  if (light === null) expect(lightness(color)).toBe(null);
  else expect(lightness(color)).toBeCloseTo(light);
});

test('the shortest mark at a place is the one pointed at', () => {
  const marks = [
    { kind: 'opening', span: { start: 0, end: 20 }, key: 'a' },
    { kind: 'assignee', span: { start: 5, end: 12 }, key: 'a' },
    { kind: 'deadline', span: { start: 30, end: 40 }, key: 'b' },
  ] as const;
  expect([2, 6, 12, 20, 35, 40].map((at) => markAt(marks, at)?.kind ?? null)).toEqual([
    'opening',
    'assignee',
    'opening',
    null,
    'deadline',
    null,
  ]);
});

test.each<[string, string]>([
  [
    'b) Công bố công khai danh mục dự án chậm tiến độ, hoàn thành trong Quý II/2026.',
    'Công bố công khai danh mục dự án chậm tiến độ',
  ],
  [' chủ trì, phối hợp rà soát quỹ đất sạch tại địa phương; báo cáo', 'Rà soát quỹ đất sạch tại địa phương'],
  ['- Rà soát', 'Rà soát'],
  ['', ''],
])('first words of “%s”', (quote, words) => expect(firstWords(quote)).toBe(words));
