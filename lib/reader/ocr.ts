import type { PageBox } from '../core/layout/drawn.ts';
import { blocksOf, type SeenTable } from '../core/scan/assemble-page.ts';
import { type Bitmap, crop, type Rect } from '../core/scan/bitmap.ts';
import { cellWithoutJunk, withoutJunk } from '../core/scan/junk.ts';
import { densestBand, hasInk, type Parts } from '../core/scan/parts.ts';
import { BEST_DPI, unprepare } from '../core/scan/prepare.ts';
import { meanConfidence, type SeenLine } from '../core/scan/recognised.ts';
import type { Scanned } from '../core/scan/remarks.ts';
import { plus, type Turn, turnGray, undo } from '../core/scan/turn.ts';
import { aborted, createEngine, type Engine, type EnginePaths, type Layout, TooSlow } from './ocr-engine.ts';
import { PaperError } from './paper-error.ts';
import type { PageBitmap, PageFrame, RecognisedPage, Recogniser } from './recognise.ts';
import { createScanThread, type ScanThread } from './scan-thread.ts';

export interface RecogniserOptions extends EnginePaths {
  /** Pages at once, each in a thread of its own; 2 where not said. */
  readonly workers?: number;
  /** Milliseconds that a page may take; a minute and a half where not said: a page is 3 to 5 seconds' work, on an old machine 20. */
  readonly pageLimit?: number;
}

/** A page's words, and how the scan stands on its page: clockwise turn (0 nearly always), and slope of its lines in degrees. */
export type ScannedPage = RecognisedPage & Scanned;

/** Reads scans; as `Recogniser`, telling also how a scan stands on its page. */
export interface ScanRecogniser extends Recogniser {
  recognise(bitmap: PageBitmap, frame: PageFrame, signal: AbortSignal, upright?: Turn): Promise<ScannedPage>;
}

/** Below this mean confidence what was read is not Vietnamese text: noise, handwriting, another script. */
export const CONFIDENCE_FLOOR = 50;
/** Below this the page is tried the other ways round. */
const DOUBTFUL_PAGE = 68;
const OTHER_TURNS: readonly Turn[] = [90, 180, 270];
/** So much surer must a strip of it read turned than as the page is shown. */
const AS_SHOWN = 8;

/**
 * Reads scans with tesseract's Vietnamese data, all on this machine. Nothing is loaded before the first page; pages are read in the order
 * in which they are asked for, `workers` at once; `close` ends all threads. A page rejects with PaperError 'pageEmpty', 'pageTooDim' or
 * 'pageTooSlow' (its thread is replaced), with AbortError when no longer wanted.
 */
export function createRecogniser({ workers = 2, pageLimit = 90_000, ...paths }: RecogniserOptions): ScanRecogniser {
  const thread = createScanThread();
  const engines = Array.from({ length: workers }, () => createEngine(paths));
  const idle = [...engines];
  const queue: ((engine: Engine) => void)[] = [];
  const take = (signal: AbortSignal): Promise<Engine> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(aborted());
      const engine = idle.shift();
      if (engine) return resolve(engine);
      const start = (freed: Engine): void => {
        signal.removeEventListener('abort', leave);
        resolve(freed);
      };
      const leave = (): void => {
        queue.splice(queue.indexOf(start), 1);
        reject(aborted());
      };
      signal.addEventListener('abort', leave, { once: true });
      queue.push(start);
    });
  const free = (engine: Engine): void => {
    const next = queue.shift();
    if (next) next(engine);
    else idle.push(engine);
  };
  return {
    atOnce: workers,
    async recognise(bitmap, frame, signal, upright) {
      const engine = await take(signal);
      try {
        return await new PageReading(thread, engine, pageLimit, signal).read(bitmap, frame, upright);
      } catch (error) {
        if (error instanceof TooSlow) throw new PaperError('pageTooSlow', error.message, { cause: error });
        throw error;
      } finally {
        free(engine);
      }
    },
    close() {
      thread.end();
      for (const engine of engines) engine.end();
    },
  };
}

/** What is known of a page once it was read one way round. */
interface Seen {
  readonly parts: Parts;
  readonly lines: readonly SeenLine[];
  readonly tables: readonly SeenTable[];
  readonly confidence: number;
}

/** One page on its way: its engine and how long it may still take. */
class PageReading {
  readonly #until: number;

  constructor(
    readonly thread: ScanThread,
    readonly engine: Engine,
    limit: number,
    readonly signal: AbortSignal,
  ) {
    this.#until = performance.now() + limit;
  }

  async read(picture: PageBitmap, frame: PageFrame, upright?: Turn): Promise<ScannedPage> {
    const bitmap: Bitmap = { ...picture, form: 'gray' };
    const dpi = frame.width > 400 && frame.width < 1300 ? picture.dpi : null;
    let parts = await this.thread.parts(bitmap, upright === undefined ? { dpi } : { dpi, upright });
    const { turned: suspected, upsideDown } = parts.prepared;
    // What the ink alone suggests is tried before it is believed.
    const known = upright !== undefined;
    const tried: Turn[] = known ? [] : suspected !== 0 ? [undo(suspected), 180] : upsideDown ? [180] : [];
    const turnedOn = (by: Turn): Promise<Parts> =>
      this.thread.parts(bitmap, { dpi, upright: plus(parts.prepared.turned, by) });
    const first = await this.bestTurn(parts, tried);
    if (first !== 0) parts = await turnedOn(first);
    let seen = await this.see(parts);
    if (!known && seen.confidence < DOUBTFUL_PAGE && tried.length < 2) {
      const next = await this.bestTurn(parts, OTHER_TURNS);
      const other = next === 0 ? seen : await this.see(await turnedOn(next));
      if (other.confidence > seen.confidence) seen = other;
    }
    if (seen.lines.length === 0 && seen.tables.length === 0) throw new PaperError('pageEmpty');
    if (seen.confidence < CONFIDENCE_FLOOR) throw new PaperError('pageTooDim', `confidence ${seen.confidence | 0}`);
    return this.drawn(seen, picture, frame);
  }

  async see(parts: Parts): Promise<Seen> {
    const lines = parts.rest ? withoutJunk(await this.lines(parts.rest, 'page'), parts.rest.height) : [];
    const tables: SeenTable[] = [];
    for (const grid of parts.grids) {
      const rows: SeenLine[][][] = [];
      for (const row of grid.rows) {
        const cells: SeenLine[][] = [];
        for (const cell of row) cells.push(cell ? await this.cell(parts, cell) : []);
        rows.push(cells);
      }
      tables.push({ grid, rows });
    }
    const all = [...lines, ...tables.flatMap(({ rows }) => rows.flat(2))];
    return { parts, lines, tables, confidence: meanConfidence(all) ?? 0 };
  }

  /** A cell in white; letters that touch its rules stay whole. */
  async cell({ prepared: { image } }: Parts, cell: Rect): Promise<SeenLine[]> {
    if (!hasInk(image, cell)) return [];
    const border = 12;
    const lines = cellWithoutJunk(await this.lines(crop(image, cell, border), 'block'));
    const moved = (rect: Rect): Rect => ({
      ...rect,
      left: rect.left + cell.left - border,
      top: rect.top + cell.top - border,
    });
    return lines.map((line) => line.map((word) => ({ ...word, rect: moved(word.rect) })));
  }

  /** How much further to turn the page, 0 or one of `turns`: by trying a strip each way round. As it is shown is believed first. */
  async bestTurn({ prepared: { image, turned } }: Parts, turns: readonly Turn[]): Promise<Turn> {
    let best: Turn = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const turn of turns.length === 0 ? [] : ([0, ...turns] as const)) {
      const page = turnGray(image, turn);
      const strip = crop(page, densestBand(page, Math.round(page.height / 8)));
      const confidence = meanConfidence(await this.lines(strip, 'block')) ?? 0;
      const sure = confidence + (plus(turned, turn) === 0 ? AS_SHOWN : 0);
      if (sure > most) [best, most] = [turn, sure];
    }
    return best;
  }

  lines(image: Parameters<Engine['recognise']>[0], layout: Layout): Promise<SeenLine[]> {
    if (this.signal.aborted) return Promise.reject(aborted());
    const left = this.#until - performance.now();
    if (left <= 0) return Promise.reject(new TooSlow('no time left for this page'));
    return this.engine.recognise(image, layout, BEST_DPI, left, this.signal);
  }

  drawn({ parts: { prepared }, lines, tables, confidence }: Seen, picture: PageBitmap, frame: PageFrame): ScannedPage {
    const toBox = (rect: Rect): PageBox => {
      const place = unprepare(prepared, rect, picture);
      const across = frame.width / picture.width;
      const down = frame.height / picture.height;
      return {
        page: frame.page,
        left: place.left * across,
        top: place.top * down,
        width: place.width * across,
        height: place.height * down,
      };
    };
    return {
      ...frame,
      source: 'scan',
      blocks: blocksOf(lines, tables, toBox),
      confidence,
      turned: undo(prepared.turned),
      slope: prepared.skew,
    };
  }
}
