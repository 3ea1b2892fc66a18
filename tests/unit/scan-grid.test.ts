import { describe, expect, it } from 'vitest';
import { blank, type Gray } from '../../lib/core/scan/bitmap.ts';
import { type Grid, gridsOf } from '../../lib/core/scan/grid.ts';
import { rotate } from '../../lib/core/scan/resize.ts';

function dark(image: Gray, left: number, top: number, width: number, height: number): void {
  for (let y = top; y < top + height; y++) image.data.fill(0, y * image.width + left, y * image.width + left + width);
}

/** A page with a table: columns at 200, 300, 900, 1400, rows at 400, 480, 700, 1000. */
function tablePage(): Gray {
  const page = blank(1654, 2338);
  for (const top of [400, 480, 700, 1000]) dark(page, 200, top, 1203, 3);
  for (const left of [200, 300, 900, 1400]) dark(page, left, 400, 3, 603);
  return page;
}

const shape = (grid: Grid | undefined): string[] =>
  (grid?.rows ?? []).map((row) => row.map((cell) => (cell ? 'x' : '-')).join(''));

describe('tables by their rules', () => {
  it('gives rows and columns, with the places of cells', () => {
    const [grid, ...others] = gridsOf(tablePage());
    expect(others).toEqual([]);
    expect(shape(grid)).toEqual(['xxx', 'xxx', 'xxx']);
    const cell = grid?.rows[1]?.[1];
    expect(cell?.left).toBeCloseTo(304, -1);
    expect(cell?.width).toBeCloseTo(594, -1);
    expect(cell?.height).toBeCloseTo(214, -1);
  });

  it('keeps a cell that reaches down to its first row', () => {
    const page = tablePage();
    for (let y = 690; y < 710; y++) page.data.fill(255, y * page.width + 204, y * page.width + 296);
    expect(shape(gridsOf(page)[0])).toEqual(['xxx', 'xxx', '-xx']);
  });

  it('takes a row of one cell for a heading', () => {
    const page = tablePage();
    for (let y = 404; y < 479; y++) page.data.fill(255, y * page.width + 204, y * page.width + 1399);
    expect(shape(gridsOf(page)[0])).toEqual(['x', 'xxx', 'xxx']);
  });

  it('closes rules that the scan broke, and bears a slope', () => {
    const page = tablePage();
    for (const [x, y] of [
      [500, 480],
      [900, 600],
      [300, 850],
    ] as const)
      for (let dy = 0; dy < 12; dy++) page.data.fill(255, (y + dy) * page.width + x, (y + dy) * page.width + x + 12);
    expect(shape(gridsOf(page)[0])).toEqual(['xxx', 'xxx', 'xxx']);
    expect(shape(gridsOf(rotate(page, 0.009))[0])).toEqual(['xxx', 'xxx', 'xxx']);
  });

  it('parts two tables', () => {
    const page = tablePage();
    for (const top of [1500, 1600]) dark(page, 200, top, 1203, 3);
    for (const left of [200, 700, 900, 1400]) dark(page, left, 1500, 3, 103);
    expect(gridsOf(page).map((grid) => shape(grid))).toEqual([['xxx', 'xxx', 'xxx'], ['xxx']]);
  });
});

describe('no tables', () => {
  it('an empty page, and one too small for any', () => {
    expect(gridsOf(blank(1654, 2338))).toEqual([]);
    expect(gridsOf(blank(1, 1))).toEqual([]);
    expect(gridsOf(blank(0, 0))).toEqual([]);
  });

  it('a frame, a stamp in four fields, a line under the motto, lines of text', () => {
    const page = blank(1654, 2338);
    for (const top of [100, 2200]) dark(page, 100, top, 1400, 4);
    for (const left of [100, 1497]) dark(page, left, 100, 4, 2100);
    for (const top of [300, 360, 420]) dark(page, 200, top, 243, 3);
    for (const left of [200, 320, 440]) dark(page, left, 300, 3, 123);
    dark(page, 900, 250, 400, 3);
    for (let line = 0; line < 20; line++)
      for (let word = 0; word < 11; word++) dark(page, 250 + word * 100, 700 + line * 50, 80, 20);
    expect(gridsOf(page)).toEqual([]);
  });
});
