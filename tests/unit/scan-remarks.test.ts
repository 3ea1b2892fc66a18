import { describe, expect, test } from 'vitest';
import type { DrawnBlock, DrawnPage } from '../../lib/core/layout/drawn.ts';
import { type PageRemark, remarksOf, type Scanned } from '../../lib/core/scan/remarks.ts';
import type { Turn } from '../../lib/core/scan/turn.ts';
import { layOutTurned, remarksOn, uprightTurn } from '../../lib/reader/lay-out-turned.ts';

const ORDINARY: Scanned = { turned: 0, slope: 0, confidence: 94 };

describe('what is said of how a page was scanned', () => {
  test.each<[string, Partial<Scanned>, PageRemark[]]>([
    ['an ordinary page', {}, []],
    ['laid in a little aslant', { slope: 1.1 }, []],
    ['the other way', { slope: -1.4 }, []],
    ['with some words in doubt', { confidence: 84 }, []],
    ['upside down', { turned: 180 }, ['upsideDown']],
    ['on its left side', { turned: 270 }, ['onItsSide']],
    ['on its right side', { turned: 90 }, ['onItsSide']],
    ['a photo', { slope: 3.2 }, ['aslant']],
    ['a photo the other way', { slope: -2 }, ['aslant']],
    ['hardly read', { confidence: 62 }, ['hardToRead']],
    ['all at once', { turned: 180, slope: 4, confidence: 60 }, ['upsideDown', 'aslant', 'hardToRead']],
  ])('%s', (_, scanned, remarks) => expect(remarksOf({ ...ORDINARY, ...scanned })).toEqual(remarks));
});

/** Two words on one line of a page of 600 by 800 points, as they stand when the page is scanned turned. */
function page(turned: Turn, source: DrawnPage['source'] = 'scan'): DrawnPage & Scanned {
  const upright = [
    { left: 60, top: 100, width: 40, height: 12 },
    { left: 110, top: 100, width: 40, height: 12 },
  ];
  const asScanned = upright.map(({ left, top, width, height }) => {
    if (turned === 180) return { left: 600 - left - width, top: 800 - top - height, width, height };
    if (turned === 90) return { left: 800 - top - height, top: left, width: height, height: width };
    return { left, top, width, height };
  });
  const words = asScanned.map((box, at) => ({
    text: ['Bộ', 'Công'][at] ?? '',
    confidence: 95,
    box: { page: 0, ...box },
  }));
  const size = turned === 90 ? { width: 800, height: 600 } : { width: 600, height: 800 };
  return { page: 0, ...size, source, blocks: [{ kind: 'line', words }], turned, slope: 0, confidence: 95 };
}

describe('a page scanned turned', () => {
  test.each<[Turn, Turn]>([
    [0, 0],
    [180, 180],
    [90, 270],
  ])('by %i: to be turned by %i, its words where they stand then', (turned, back) => {
    const scanned = page(turned);
    expect(uprightTurn(scanned)).toBe(back);
    const { raw, runs } = layOutTurned([scanned]);
    expect(raw).toBe('Bộ Công');
    expect(runs.map(({ box }) => [box.left, box.top, box.width, box.height])).toEqual([
      [60, 100, 40, 12],
      [110, 100, 40, 12],
    ]);
  });

  test('of a page that says its own words nothing is said', () => {
    expect(remarksOn(page(0, 'text'))).toEqual([]);
    const faint = { ...page(0), confidence: 20 };
    expect(remarksOn(faint)).toEqual(['hardToRead']);
  });

  test('pages kept from before say what they know', () => {
    const { turned: _, slope: __, ...older } = page(0);
    expect(remarksOn(older)).toEqual([]);
    expect(uprightTurn(older)).toBe(0);
  });
});

/** Lines of a page of A4 that lies aslant by so many degrees: full ones, and a short one that ends each paragraph. */
function aslant(slope: number): { page: DrawnPage & Scanned; at: Map<string, number> } {
  const angle = (slope * Math.PI) / 180;
  const at = new Map<string, number>();
  const blocks: DrawnBlock[] = LINES.map((line, row) => {
    const words = line.split(' ').map((text, column) => {
      const [x, y] = [column * 42 + (row % 3 === 0 ? 110 : 80) + 17 - 297.5, row * 17 + 80 + 6 - 421];
      const top = x * Math.sin(angle) + y * Math.cos(angle) + 421 - 6;
      at.set(text, top);
      const left = x * Math.cos(angle) - y * Math.sin(angle) + 297.5 - 17;
      return { text, confidence: 95, box: { page: 0, left, top, width: 34, height: 12 } };
    });
    return { kind: 'line', words };
  });
  return {
    page: { page: 0, width: 595, height: 842, source: 'scan', blocks, turned: 0, slope, confidence: 95 },
    at,
  };
}
const LINES = [
  '1. Giao Bộ Y tế chủ trì, phối hợp',
  'các địa phương rà soát, báo cáo Thủ tướng trước ngày',
  '05/3/2027.',
  '2. Giao Bộ Nội vụ cùng bộ Xây dựng',
  'rà soát toàn bộ việc sắp xếp trụ sở trước hạn',
  '08/4/2027.',
];

describe('a page scanned aslant', () => {
  test.each([0, 1, 2, 3, 5, -3, -5])('by %i degrees: its lines in their order, its words where they stand', (slope) => {
    const { page, at } = aslant(slope);
    const { raw, runs } = layOutTurned([page]);
    expect(raw.replace(/\n/gu, ' ')).toBe(LINES.join(' '));
    for (const { start, end, box } of runs) {
      const word = raw.slice(start, end);
      if (LINES.join(' ').split(word).length === 2) expect(box.top).toBeCloseTo(at.get(word) ?? 0, 6);
    }
  });
});
