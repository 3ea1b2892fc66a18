import { describe, expect, it } from 'vitest';
import { blank, crop, type Gray, grayOf, pgm, without } from '../../lib/core/scan/bitmap.ts';
import { blur, evenLight } from '../../lib/core/scan/filter.ts';
import { prepare, unprepare } from '../../lib/core/scan/prepare.ts';
import { enlarge, rotate, shrink } from '../../lib/core/scan/resize.ts';
import { inkOf, lettersOf, liesOnItsSide, skewOf } from '../../lib/core/scan/skew.ts';
import { type Turn, turnBox, turnGray, undo } from '../../lib/core/scan/turn.ts';

function dark(image: Gray, left: number, top: number, width: number, height: number): void {
  for (let y = top; y < top + height; y++) image.data.fill(0, y * image.width + left, y * image.width + left + width);
}

/** A page of lines as bars, with marks above them as Vietnamese has. */
function barPage(): Gray {
  const page = blank(1654, 2338);
  for (let line = 0; line < 40; line++)
    for (let word = 0; word < 12; word++) {
      dark(page, 200 + word * 105, 200 + line * 48, 80, 18);
      if (word % 2 === 0) dark(page, 220 + word * 105, 190 + line * 48, 14, 10);
    }
  return page;
}

describe('gray of any bitmap', () => {
  it('unpacks bits, rows padded to bytes', () => {
    const bits = {
      width: 10,
      height: 2,
      form: 'bits',
      data: Uint8Array.of(0b10000000, 0b01000000, 0xff, 0xff),
    } as const;
    const gray = grayOf(bits);
    expect([...gray.data.subarray(0, 10)]).toEqual([255, 0, 0, 0, 0, 0, 0, 0, 0, 255]);
    expect([...gray.data.subarray(10)]).toEqual(new Array(10).fill(255));
  });

  it('takes colours by their light, and what is transparent as paper', () => {
    const rgba = { width: 2, height: 1, form: 'rgba', data: Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 0) } as const;
    expect([...grayOf(rgba).data]).toEqual([0, 255]);
    expect(grayOf({ width: 1, height: 1, form: 'rgb', data: Uint8Array.of(255, 0, 0) }).data[0]).toBeLessThan(100);
  });

  it.each(['bits', 'gray', 'rgb', 'rgba'] as const)('is white where %s bytes are missing', (form) => {
    expect([...grayOf({ width: 4, height: 4, form, data: new Uint8Array(0) }).data]).toEqual(new Array(16).fill(255));
  });
});

describe('parts of images', () => {
  it('crops with a white border, also over the edge', () => {
    const image = blank(4, 4);
    dark(image, 0, 0, 4, 4);
    const part = crop(image, { left: 3, top: 3, width: 3, height: 2 }, 1);
    expect([part.width, part.height]).toEqual([5, 4]);
    expect(part.data.filter((light) => light === 0).length).toBe(1);
  });

  it('makes a rectangle white in a copy', () => {
    const image = blank(6, 6);
    dark(image, 0, 0, 6, 6);
    expect(
      without(image, { left: 2, top: 2, width: 1, height: 1 }, 1).data.filter((light) => light === 255).length,
    ).toBe(9);
    expect(image.data.every((light) => light === 0)).toBe(true);
  });

  it('writes a PGM', () => {
    expect(String.fromCharCode(...pgm(blank(2, 1)).subarray(0, 11))).toBe('P5\n2 1\n255\n');
  });
});

describe('light and edges', () => {
  it('blurs without moving the mean', () => {
    const image = blank(40, 40);
    dark(image, 10, 10, 20, 20);
    const mean = (one: Gray): number => one.data.reduce((sum, light) => sum + light, 0) / one.data.length;
    expect(Math.abs(mean(blur(image)) - mean(image))).toBeLessThan(1);
    expect(blur(blank(2, 2)).data.length).toBe(4);
  });

  it('evens a shadow and keeps the ink', () => {
    const image = blank(400, 400);
    for (let at = 0; at < image.data.length; at++) image.data[at] = 255 - ((at % 400) >> 2);
    dark(image, 300, 200, 4, 4);
    const even = evenLight(image);
    expect(even.data[100 * 400 + 390]).toBeGreaterThan(240);
    expect(even.data[201 * 400 + 301]).toBeLessThan(20);
  });
});

describe('sizes and turns', () => {
  it('shrinks by the mean and enlarges between', () => {
    const image = blank(4, 4);
    dark(image, 0, 0, 2, 4);
    expect([...shrink(image, 0.5).data]).toEqual([0, 255, 0, 255]);
    expect(enlarge(image, 2).width).toBe(8);
  });

  it.each([0, 90, 180, 270] as const)('turns by %d and back', (turn: Turn) => {
    const image = blank(3, 5);
    dark(image, 2, 0, 1, 1);
    expect(turnGray(turnGray(image, turn), undo(turn))).toEqual(image);
    const box = { page: 0, left: 1, top: 2, width: 1, height: 2 };
    const lying = turn === 90 || turn === 270;
    expect(turnBox(turnBox(box, turn, 3, 5), undo(turn), lying ? 5 : 3, lying ? 3 : 5)).toEqual(box);
  });

  it('turns clockwise', () => {
    const image = blank(2, 1);
    dark(image, 0, 0, 1, 1);
    expect([...turnGray(image, 90).data]).toEqual([0, 255]);
    expect([...turnGray(image, 270).data]).toEqual([255, 0]);
  });
});

describe('how a page stands', () => {
  it.each([-11, -3, -1.2, 0, 0.5, 2, 6, 13])('finds a slope of %d degrees', (degrees) => {
    const page = rotate(barPage(), (degrees * Math.PI) / 180);
    expect(skewOf(inkOf(page))).toBeCloseTo(degrees, 0);
  });

  const onItsSide = (page: Gray): boolean => liesOnItsSide(lettersOf(inkOf(page)));
  it('finds a page on its side, and none that stands', () => {
    expect(onItsSide(turnGray(barPage(), 90))).toBe(true);
    expect(onItsSide(turnGray(rotate(barPage(), 0.09), 90))).toBe(true);
    expect(onItsSide(barPage())).toBe(false);
    expect(onItsSide(blank(800, 800))).toBe(false);
  });

  it.each([3, 5, 8, 12])('takes a page %d degrees aslant for none on its side', (degrees) => {
    expect(onItsSide(rotate(barPage(), (degrees * Math.PI) / 180))).toBe(false);
  });

  it('is not misled by the upright rules of a table with few words', () => {
    const table = blank(2338, 1654);
    for (const left of [100, 400, 900, 1400, 1800, 2200]) dark(table, left, 150, 4, 1300);
    for (const top of [150, 700, 1100, 1450]) dark(table, 100, top, 2100, 4);
    for (let line = 0; line < 8; line++)
      for (let word = 0; word < 3; word++) dark(table, 920 + word * 105, 180 + line * 48, 80, 18);
    expect(onItsSide(table)).toBe(false);
    expect(onItsSide(turnGray(table, 90))).toBe(true);
  });

  it('suspects a page upside down, and none that stands', () => {
    const options = { dpi: 200 };
    expect(prepare({ ...barPage(), form: 'gray' }, options).upsideDown).toBe(false);
    expect(prepare({ ...turnGray(barPage(), 180), form: 'gray' }, options).upsideDown).toBe(true);
  });

  it('knows an empty page', () => {
    expect(prepare({ ...blank(800, 1100), form: 'gray' }, { dpi: 100 }).empty).toBe(true);
    expect(prepare({ ...blank(1, 1), form: 'gray' }, { dpi: null }).empty).toBe(true);
  });
});

describe('the way back from a prepared page', () => {
  // One dark field, found again in the prepared image, must lie where it was.
  it.each([
    ['as it is', 0, 200, 0],
    ['fine', 0, 300, 0],
    ['coarse', 0, 100, 0],
    ['aslant', 0, 200, 2],
    ['on its side', 90, 200, 0],
  ] as const)('%s', (_, turn, dpi, degrees) => {
    const page = barPage();
    const shown = turnGray(rotate(page, (degrees * Math.PI) / 180), turn);
    const prepared = prepare({ ...shown, form: 'gray' }, { dpi });
    const { image } = prepared;
    const place = { left: Math.round(image.width / 2), top: Math.round(image.height / 2), width: 10, height: 6 };
    const back = unprepare(prepared, place, shown);
    // The middle stays the middle, whatever is done.
    expect(back.left + back.width / 2).toBeCloseTo(shown.width / 2, -1.3);
    expect(back.top + back.height / 2).toBeCloseTo(shown.height / 2, -1.3);
  });

  it('keeps the corners of a page far aslant, and finds them again', () => {
    const page = barPage();
    const shown = rotate(crop(page, { left: 0, top: 0, width: page.width, height: page.height }, 260), 0.16);
    const prepared = prepare({ ...shown, form: 'gray' }, { dpi: 200 });
    const ink = (image: Gray): number => image.data.filter((light) => light < 128).length;
    expect(prepared.slope).toBeCloseTo(0.16, 2);
    expect(ink(prepared.image) / ink(shown)).toBeGreaterThan(0.97);
    // the first dark row from the top of the straight page, taken back, hits ink
    const at = prepared.image.data.findIndex((light) => light < 60);
    const [left, top] = [at % prepared.image.width, Math.floor(at / prepared.image.width)];
    const back = unprepare(prepared, { left: left + 4, top: top + 6, width: 1, height: 1 }, shown);
    expect(shown.data[Math.round(back.top) * shown.width + Math.round(back.left)]).toBeLessThan(128);
  });

  it('finds a corner again in a page that lay on its side and aslant', () => {
    const page = barPage();
    const shown = turnGray(rotate(page, (1.5 * Math.PI) / 180), 90);
    const prepared = prepare({ ...shown, form: 'gray' }, { dpi: 200 });
    expect(prepared.slope).not.toBe(0);
    // The first bar's corner, in the page as it was made: turned back it must hit ink.
    const back = unprepare(prepared, { left: 240, top: 206, width: 1, height: 1 }, shown);
    const at = Math.round(back.top) * shown.width + Math.round(back.left);
    expect(shown.data[at]).toBeLessThan(128);
  });
});
