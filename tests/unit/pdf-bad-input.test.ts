import { beforeAll, describe, expect, test } from 'vitest';
import { LARGEST } from '../../lib/reader/largest.ts';
import { openPagedFile, type PagesRead, type PdfFile } from '../../lib/reader/paged-file.ts';
import { PaperError } from '../../lib/reader/paper-error.ts';
import type { PdfEngine } from '../../lib/reader/pdf-engine.ts';
import type { Recogniser } from '../../lib/reader/recognise.ts';
import { linesOf, lockedPdf, plainPdf } from '../tools/make-pdf-plain.ts';
import { nodePdfEngine } from '../tools/node-reader.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await nodePdfEngine();
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
const open = (file: Uint8Array, recogniser: Recogniser | null = null): Promise<PdfFile> =>
  openPagedFile(file, engine, { name: 'paper.pdf', recogniser });
const readAll = (file: PdfFile, signal = new AbortController().signal): Promise<PagesRead> =>
  file.read({ first: () => 0, signal, tell: () => undefined });

/** The key of the PaperError it is refused with. */
async function refusal(file: Uint8Array): Promise<string> {
  try {
    await open(file);
    return 'opened';
  } catch (error) {
    return error instanceof PaperError ? error.key : `no PaperError: ${error}`;
  }
}

const good = (): Uint8Array => plainPdf({ pages: [linesOf(['One line of a paper.'])] });

describe('files that cannot be read', () => {
  test('encrypted', async () => expect(await refusal(lockedPdf())).toBe('encrypted'));
  test('no page', async () => expect(await refusal(plainPdf({ pages: [] }))).toBe('noPages'));
  test('damaged: nothing of a paper within', async () =>
    expect(await refusal(bytes(`%PDF-1.4\n${'x'.repeat(5000)}\n%%EOF`))).toBe('damaged'));
  test('truncated before anything stood', async () =>
    expect(await refusal(bytes('%PDF-1.5\n1 0 obj\n<< /Type /Cat'))).toBe('truncated'));
  test('random bytes', async () => {
    let seed = 7;
    const noise = Uint8Array.from({ length: 20_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed >> 16;
    });
    expect(await refusal(noise)).toMatch(/^(?:damaged|truncated)$/u);
  });
  test('empty', async () => expect(await refusal(new Uint8Array())).toBe('empty'));
  test('a page of a server in place of a paper', async () =>
    expect(await refusal(bytes('<!DOCTYPE html><html><body><h1>404</h1></body></html>'))).toBe('notAPaper'));
  test('larger than 200 MB', async () => expect(await refusal(new Uint8Array(LARGEST + 1))).toBe('tooLarge'));
});

describe('files of which something can be read', () => {
  test('a good one, as it stands', async () => {
    const read = await readAll(await open(good()));
    expect(read.text.raw).toBe('One line of a paper.');
    expect(read.pages).toEqual([{ state: 'read', source: 'text', confidence: null, turn: 0, remarks: [] }]);
    expect(read.scanned).toBe(false);
  });

  test('cut off in the middle: what is there is read, or said to be unreadable', async () => {
    const whole = plainPdf({
      pages: Array.from({ length: 20 }, (_, n) => linesOf([`Page number ${n} of the paper.`])),
    });
    const outcome = await open(whole.slice(0, whole.length * 0.6)).then(readAll, (error: unknown) => error);
    if (outcome instanceof PaperError) expect(outcome.key).toBe('truncated');
    else expect((outcome as PagesRead).text.raw).toContain('Page number 0');
  });

  test('a page that is broken does not stop the others', async () => {
    const file = new TextDecoder('latin1').decode(
      plainPdf({ pages: ['a', 'b', 'c'].map((word) => linesOf([`${word} page`])) }),
    );
    const broken = bytes(file.replace('12 0 obj\n<< /Type /Page ', '12 0 obj\n<< /Type /Pag<<'));
    const read = await readAll(await open(broken));
    expect(read.text.raw).toContain('a page');
    expect(read.text.raw).toContain('c page');
  });

  test('empty pages are read, and say nothing', async () => {
    const read = await readAll(await open(plainPdf({ pages: ['', ''] })));
    expect(read.text.raw).toBe('');
    expect(read.pages.map(({ state }) => state)).toEqual(['read', 'read']);
  });

  test('500 pages: opened at once, the visible one read first, stopped and gone on with', async () => {
    const file = await open(
      plainPdf({ pages: Array.from({ length: 500 }, (_, n) => linesOf([`This is page ${n + 1}.`])) }),
    );
    expect(file.pages).toHaveLength(500);
    const stop = new AbortController();
    const order: number[] = [];
    const part = await file.read({
      first: () => 300,
      signal: stop.signal,
      tell: ({ pages }) => {
        pages.forEach(({ state }, index) => {
          if (state === 'read' && !order.includes(index)) order.push(index);
        });
        stop.abort();
      },
    });
    expect(order[0]).toBe(300);
    expect(part.pages.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(400);
    const all = await readAll(file);
    expect(all.pages.every(({ state }) => state === 'read')).toBe(true);
    expect(all.text.raw.split('\n')).toHaveLength(500);
    file.close();
  });
});
