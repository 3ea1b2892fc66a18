import { beforeAll, describe, expect, test } from 'vitest';
import type { DrawnPage } from '../../lib/core/layout/drawn.ts';
import { type Turn, undo } from '../../lib/core/scan/turn.ts';
import { openPagedFile, type PagesRead, type PdfFile } from '../../lib/reader/paged-file.ts';
import { PaperError } from '../../lib/reader/paper-error.ts';
import { openPdf } from '../../lib/reader/pdf.ts';
import type { PdfEngine } from '../../lib/reader/pdf-engine.ts';
import type { PageBitmap, Recogniser } from '../../lib/reader/recognise.ts';
import { linesOf, plainPdf } from '../tools/make-pdf-plain.ts';
import { nodePdfEngine } from '../tools/node-reader.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodePdfEngine();
});

const hex = (bytes: readonly number[]): string =>
  `${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
const image = (
  width: number,
  height: number,
  bytes: readonly number[],
  more = '/ColorSpace /DeviceGray /BitsPerComponent 1',
): string => {
  const data = hex(bytes);
  return `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${more} /Filter /ASCIIHexDecode /Length ${data.length} >>\nstream\n${data}\nendstream`;
};
/** 16 × 24 dots: the upper left quarter black. */
const QUARTER = image(16, 24, Array.from({ length: 24 }, (_, row) => (row < 12 ? [0x00, 0xff] : [0xff, 0xff])).flat());
const FULL = 'q 595 0 0 842 0 0 cm /Im1 Do Q';
const scan = (page = ''): Uint8Array =>
  plainPdf({ pages: [FULL], page, objects: [QUARTER], resources: '/XObject << /Im1 10 0 R >>' });
const bitmapOf = async (file: Uint8Array): Promise<PageBitmap | null> =>
  (await openPdf(file, engine)).bitmap(0, new AbortController().signal);
/** Whether the middle of each quarter is black: upper left, upper right, lower left, lower right. */
const quarters = (bitmap: PageBitmap | null): boolean[] =>
  [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => {
      if (!bitmap) return false;
      return (bitmap.data[Math.floor(bitmap.height * y) * bitmap.width + Math.floor(bitmap.width * x)] ?? 255) < 128;
    }),
  );

describe('the picture of a scanned page', () => {
  test('at its own size, dot for dot', async () => {
    const bitmap = await bitmapOf(scan());
    expect(bitmap).toMatchObject({ width: 16, height: 24 });
    expect(quarters(bitmap)).toEqual([true, false, false, false]);
    expect(bitmap?.data.filter((dot) => dot === 0)).toHaveLength(96);
  });

  test.each([
    [90, { width: 24, height: 16 }, [false, true, false, false]],
    [180, { width: 16, height: 24 }, [false, false, false, true]],
    [270, { width: 24, height: 16 }, [false, false, true, false]],
  ])('turned by %i as the page is shown', async (turn, size, black) => {
    const bitmap = await bitmapOf(scan(`/Rotate ${turn}`));
    expect(bitmap).toMatchObject(size);
    expect(quarters(bitmap)).toEqual(black);
  });

  test('in strips, put together', async () => {
    const strips = [
      image(16, 12, Array.from({ length: 12 }, () => [0x00, 0xff]).flat()),
      image(16, 12, Array(24).fill(0xff)),
    ];
    const bitmap = await bitmapOf(
      plainPdf({
        pages: ['q 595 0 0 421 0 421 cm /Im1 Do Q q 595 0 0 421 0 0 cm /Im2 Do Q'],
        objects: strips,
        resources: '/XObject << /Im1 10 0 R /Im2 11 0 R >>',
      }),
    );
    expect(bitmap?.width).toBe(16);
    expect(quarters(bitmap)).toEqual([true, false, false, false]);
  });

  test('a stencil is black where it is painted; gray and colour are made gray', async () => {
    const stencil = image(8, 4, [0x0f, 0x0f, 0xff, 0xff], '/ImageMask true /BitsPerComponent 1');
    const gray = image(2, 2, [0, 255, 255, 255], '/ColorSpace /DeviceGray /BitsPerComponent 8');
    const colour = image(
      2,
      2,
      [0, 0, 90, 255, 255, 255, 255, 250, 255, 255, 255, 255],
      '/ColorSpace /DeviceRGB /BitsPerComponent 8',
    );
    for (const object of [stencil, gray, colour]) {
      const file = plainPdf({ pages: [FULL], objects: [object], resources: '/XObject << /Im1 10 0 R >>' });
      expect(quarters(await bitmapOf(file))).toEqual([true, false, false, false]);
    }
  });

  test('a page of words has none', async () => {
    expect(await bitmapOf(plainPdf({ pages: [linesOf(['words'])] }))).toBeNull();
  });
});

/** A recogniser that says the page's number; `fail` rejects for some pages; `told`: pages of which the way up was said. */
function pretended({
  fail = {},
  atOnce = 1,
}: {
  fail?: Record<number, Error>;
  atOnce?: number;
} = {}): Recogniser & { asked: number[]; told: [number, Turn][] } {
  const asked: number[] = [];
  const told: [number, Turn][] = [];
  return {
    asked,
    told,
    atOnce,
    close: () => undefined,
    recognise: async (_, { page, width, height }, signal, upright) => {
      asked.push(page);
      if (upright !== undefined) told.push([page, upright]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      signal.throwIfAborted();
      const wrong = fail[page];
      if (wrong) throw wrong;
      const box = { page, left: 100, top: 200, width: 90, height: 14 };
      const blocks = [{ kind: 'line' as const, words: [{ text: `Scan${page}.`, box, confidence: 77 }] }];
      const seen = { page, width, height, source: 'scan' as const, blocks, confidence: 77 };
      return { ...seen, turned: undo(upright ?? 0), slope: 0 };
    },
  };
}

const scans = (pages: number): Uint8Array =>
  plainPdf({ pages: Array(pages).fill(FULL), objects: [QUARTER], resources: '/XObject << /Im1 10 0 R >>' });
const open = (bytes: Uint8Array, recogniser: Recogniser | null, more = {}): Promise<PdfFile> =>
  openPagedFile(bytes, engine, { name: 'scan.pdf', recogniser, ...more });
const readAll = (file: PdfFile, first = 0, signal = new AbortController().signal): Promise<PagesRead> =>
  file.read({ first: () => first, signal, tell: () => undefined });

describe('reading page by page', () => {
  test('scans, the visible one and its neighbours first', async () => {
    const recogniser = pretended();
    const read = await readAll(await open(scans(5), recogniser), 2);
    expect(recogniser.asked).toEqual([2, 3, 1, 4, 0]);
    expect(read.text.raw).toBe('Scan0.\nScan1.\nScan2.\nScan3.\nScan4.');
    expect(read.pages[0]).toMatchObject({ state: 'read', source: 'scan', confidence: 77 });
    expect(read.scanned).toBe(true);
    expect(read.text.runs[1]?.confidence).toBe(77);
  });

  test('follows the reader to another page, two at once, with progress and time left', async () => {
    const recogniser = pretended({ atOnce: 2 });
    const file = await open(scans(8), recogniser);
    let view = 0;
    const told: PagesRead[] = [];
    await file.read({
      first: () => view,
      signal: new AbortController().signal,
      tell: (reading) => {
        told.push(reading);
        if (reading.pages[0]?.state === 'read') view = 7;
      },
    });
    expect(recogniser.asked.slice(0, 2).sort()).toEqual([0, 1]);
    expect(recogniser.asked.slice(2, 5)).toContain(7);
    expect(told.some(({ pages }) => pages.filter(({ state }) => state === 'reading').length === 2)).toBe(true);
    expect(told[0]?.left).toBeNull();
    expect(told.some(({ left }) => left !== null && left > 0)).toBe(true);
    expect(told.at(-1)?.left).toBe(0);
  });

  test('pages that fail say why, and the others go on', async () => {
    const fail = { 1: new PaperError('pageTooDim'), 2: new Error('out of memory') };
    const read = await readAll(await open(scans(4), pretended({ fail })));
    expect(read.pages.map(({ state, why }) => why ?? state)).toEqual(['read', 'pageTooDim', 'unknown', 'read']);
    expect(read.text.raw).toBe('Scan0.\nScan3.');
  });

  test('stopped: pages not reached wait, and are read when asked again', async () => {
    const recogniser = pretended();
    const file = await open(scans(4), recogniser);
    const stop = new AbortController();
    const part = await file.read({
      first: () => 0,
      signal: stop.signal,
      tell: ({ pages }) => pages[1]?.state === 'reading' && stop.abort(),
    });
    expect(part.pages.map(({ state }) => state)).toEqual(['read', 'waiting', 'waiting', 'waiting']);
    expect((await readAll(file)).text.raw).toBe('Scan0.\nScan1.\nScan2.\nScan3.');
    expect(recogniser.asked.filter((page) => page === 0)).toHaveLength(1);
  });

  test('turned by hand: shown so, its words with it; read again, it is read that way up', async () => {
    const recogniser = pretended();
    const file = await open(scans(2), recogniser);
    const before = await readAll(file);
    const { width: across = 0, height: down = 0 } = file.pages[0] ?? {};
    const place = before.text.runs[0]?.box;
    expect(place).toMatchObject({ left: 100, top: 200, width: 90, height: 14 });
    const turned = file.turn(0, 90);
    expect(turned.pages.map(({ turn }) => turn)).toEqual([90, 0]);
    expect(turned.text.runs[0]?.box).toMatchObject({ left: down - 214, top: 100, width: 14, height: 90 });
    expect(turned.text.runs[1]?.box).toMatchObject({ left: 100, top: 200 });
    const told: string[] = [];
    const { reading, why } = await file.readAgain(0, {
      signal: new AbortController().signal,
      tell: ({ pages }) => told.push(pages[0]?.state ?? ''),
    });
    expect([why, told.at(0), told.at(-1)]).toEqual([null, 'reading', 'read']);
    expect(recogniser.told).toEqual([[0, 90]]);
    expect(reading.pages[0]).toMatchObject({ state: 'read', turn: 90, remarks: expect.arrayContaining(['onItsSide']) });
    // what the recogniser gives stands on the page as the file shows it
    expect(reading.text.runs[0]?.box).toMatchObject({ left: down - 214, top: 100 });
    expect(file.turn(0, 270).pages[0]?.turn).toBe(0);
    expect(across).toBeGreaterThan(0);
  });

  test('turned before it is read: read that way up; turned all round: as if never', async () => {
    const recogniser = pretended();
    const file = await open(scans(2), recogniser);
    file.turn(0, 180);
    for (let quarter = 0; quarter < 4; quarter++) file.turn(1, 90);
    const read = await readAll(file);
    expect(recogniser.told).toEqual([[0, 180]]);
    expect(read.pages.map(({ turn }) => turn)).toEqual([180, 0]);
  });

  test('read again in vain: why is told, what was read before stays', async () => {
    const fail: Record<number, Error> = {};
    const kept: number[] = [];
    const file = await open(scans(2), pretended({ fail }), {
      keep: (_: string, { page }: DrawnPage) => kept.push(page),
    });
    await readAll(file);
    fail[1] = new PaperError('pageTooDim');
    const how = { signal: new AbortController().signal, tell: () => undefined };
    const { reading, why } = await file.readAgain(1, how);
    expect(why).toBe('pageTooDim');
    expect(reading.pages[1]?.state).toBe('read');
    expect(reading.text.raw).toContain('Scan1.');
    delete fail[1];
    await file.readAgain(1, how);
    expect(kept).toEqual([0, 1, 1]);
  });

  test('a page typed on its side is no text layer; one that its file turns is', async () => {
    const onSide = 'BT /F1 12 Tf 0 1 -1 0 300 100 Tm (words up the page, from the bottom to the top) Tj ET';
    const lying = await readAll(await open(plainPdf({ pages: [onSide] }), pretended()));
    expect(lying.pages[0]?.state).toBe('unreadable');
    const turned = await readAll(await open(plainPdf({ pages: [onSide], page: '/Rotate 90' }), null));
    expect(turned.text.raw).toBe('words up the page, from the bottom to the top');
    const box = turned.text.runs[0]?.box;
    expect(box?.left).toBeCloseTo(100, 0);
    expect(box && box.top + box.height).toBeGreaterThan(295);
  });

  test('words in the letters of the old fonts are converted', async () => {
    const old = [
      'V\u00A8n phßng ChÝnh phñ th«ng b¸o kÕt luËn cña Phã Thñ t\u00ADíng:',
      '1. Bé Y tÕ chñ tr×, phèi hîp víi Bé Tµi chÝnh hoµn thµnh ®Ò ¸n tr\u00ADíc ngµy 30/9/2026.',
    ];
    const read = await readAll(await open(plainPdf({ pages: [linesOf(old)] }), null));
    expect(read.text.raw.split('\n')).toEqual([
      'Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng:',
      '1. Bộ Y tế chủ trì, phối hợp với Bộ Tài chính hoàn thành đề án trước ngày 30/9/2026.',
    ]);
  });

  test('without a recogniser a scan is said to be unreadable, words beside it are read', async () => {
    const mixed = plainPdf({
      pages: [linesOf(['A page of words.']), FULL],
      objects: [QUARTER],
      resources: '/XObject << /Im1 10 0 R >>',
    });
    const read = await readAll(await open(mixed, null));
    expect(read.pages.map(({ source, why }) => why ?? source)).toEqual(['text', 'noRecogniser']);
    expect(read.text.raw).toBe('A page of words.');
  });

  test('a stamp over a scan is no text layer', async () => {
    const stamp = linesOf(
      ['Người ký: Van phong', 'Thời gian ký: 28.04.2026'].map((line) => line.normalize('NFD').replace(/\p{M}/gu, '')),
    );
    const file = plainPdf({ pages: [`${FULL} ${stamp}`], objects: [QUARTER], resources: '/XObject << /Im1 10 0 R >>' });
    expect((await readAll(await open(file, pretended()))).pages[0]?.source).toBe('scan');
  });

  test('words without ink under a scan are not believed', async () => {
    const hidden = `BT 3 Tr /F1 12 Tf 72 700 Td (${'somebody read this '.repeat(40)}) Tj ET`;
    const file = plainPdf({
      pages: [`${FULL} ${hidden}`],
      objects: [QUARTER],
      resources: '/XObject << /Im1 10 0 R >>',
    });
    expect((await readAll(await open(file, pretended()))).text.raw).toBe('Scan0.');
  });

  test('what was recognised before is not recognised again', async () => {
    const kept: { hash: string; page: number }[] = [];
    const first = await open(scans(2), pretended(), {
      keep: (hash: string, page: { page: number }) => kept.push({ hash, page: page.page }),
    });
    await readAll(first);
    expect(kept).toEqual([0, 1].map((page) => ({ hash: first.hash, page })));
    const recogniser = pretended();
    const known = { page: 1, width: 595, height: 842, source: 'scan', blocks: [], confidence: 90 };
    const again = await open(scans(2), recogniser, { kept: async () => [known] });
    const read = await readAll(again);
    expect(recogniser.asked).toEqual([0]);
    expect(read.pages[1]).toMatchObject({ state: 'read', source: 'scan', confidence: 90 });
  });
});
