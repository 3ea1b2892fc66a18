import type { DrawnPage, DrawnText } from '../core/layout/drawn.ts';
import { plus, type Turn, type Turned, turnText } from '../core/scan/turn.ts';
import { layOutTurned, remarksOn, uprightTurn } from './lay-out-turned.ts';
import type { PagedFileOptions, PageRead, PagesRead, ReadAgain, ReadOptions } from './paged-file.ts';
import { asPaperError } from './paper-error.ts';
import type { Pdf } from './pdf.ts';
import { readPdfPage } from './pdf-page.ts';

/** In ms: pages that say their words themselves come faster than anyone can look; they are told of together. */
const TELL_EVERY = 150;
const WAITING: PageRead = { state: 'waiting', source: null, confidence: null, turn: 0, remarks: [] };

/** Reads the pages of one file; what is read stays read when it is stopped and asked again. */
export class PagesReader {
  private readonly states: PageRead[];
  private readonly found = new Map<number, DrawnPage>();
  private signedOn: string | null;
  /** How far pages were turned by hand, beyond what brings them upright. */
  private readonly byHand = new Map<number, Turn>();
  private loaded = false;
  private toldAt = 0;

  constructor(
    private readonly pdf: Pdf,
    private readonly hash: string,
    private readonly options: PagedFileOptions,
  ) {
    this.states = pdf.pages.map(() => WAITING);
    this.signedOn = pdf.signedOn;
  }

  async read({ first, signal, tell }: ReadOptions): Promise<PagesRead> {
    await this.takeKept();
    const began = performance.now();
    const doneBefore = this.done();
    const left = () => {
      const done = this.done() - doneBefore;
      return done < 1 ? null : ((performance.now() - began) / done) * (this.states.length - this.done());
    };
    const work = async () => {
      for (let page = this.next(first()); page !== null && !signal.aborted; page = this.next(first())) {
        await this.one(page, signal, () => tell(this.now(left())));
        if (this.states[page]?.source === 'scan' || performance.now() - this.toldAt > TELL_EVERY) {
          this.toldAt = performance.now();
          tell(this.now(left()));
        }
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, this.options.recogniser?.atOnce ?? 1) }, work));
    const end = this.now(left());
    tell(end);
    return end;
  }

  turn(page: number, by: Turn): PagesRead {
    const now = this.states[page];
    if (now) {
      this.states[page] = { ...now, turn: plus(now.turn, by) };
      const beyond = plus(this.byHand.get(page) ?? 0, by);
      if (beyond === 0) this.byHand.delete(page);
      else this.byHand.set(page, beyond);
    }
    return this.now(null);
  }

  async readAgain(page: number, { signal, tell }: Omit<ReadOptions, 'first'>): Promise<ReadAgain> {
    const before = this.states[page];
    if (!before || before.state === 'reading') return { reading: this.now(null), why: null };
    await this.one(page, signal, () => tell(this.now(null)), before.turn);
    const why = this.states[page]?.why ?? null;
    // What was read before is still there.
    if (this.states[page]?.state !== 'read' && before.state === 'read') this.states[page] = before;
    const reading = this.now(null);
    tell(reading);
    return { reading, why };
  }

  /** Read one page into the states; never rejects. A page that is no longer wanted waits again. */
  private async one(page: number, signal: AbortSignal, tell: () => void, known?: Turn): Promise<void> {
    const turn = this.states[page]?.turn ?? 0;
    const upright = known ?? (this.byHand.has(page) ? turn : undefined);
    const waiting: PageRead = { ...WAITING, turn };
    this.states[page] = { ...waiting, state: 'reading' };
    let source: 'text' | 'scan' = 'text';
    const scanning = () => {
      source = 'scan';
      this.states[page] = { ...waiting, state: 'reading', source };
      tell();
    };
    const { recogniser } = this.options;
    try {
      const seen = await readPdfPage(this.pdf, page, { recogniser, scanning, signal, upright });
      this.signedOn ??= seen.signedOn;
      // Now its own turn says it.
      if ('turned' in seen.page) this.byHand.delete(page);
      this.take(seen.page);
      if (seen.page.source === 'scan') this.options.keep?.(this.hash, seen.page);
    } catch (error) {
      if (signal.aborted) this.states[page] = waiting;
      else this.states[page] = { ...waiting, state: 'unreadable', source, why: asPaperError(error).key };
    }
  }

  private take(page: DrawnPage): void {
    const source = page.source === 'scan' ? 'scan' : 'text';
    const confidence = 'confidence' in page && typeof page.confidence === 'number' ? page.confidence : null;
    this.found.set(page.page, page);
    this.states[page.page] = {
      state: 'read',
      source,
      confidence: source === 'scan' ? confidence : null,
      turn: plus(uprightTurn(page), this.byHand.get(page.page) ?? 0),
      remarks: remarksOn(page),
    };
  }

  private async takeKept(): Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    const kept = await this.options.kept?.(this.hash).catch(() => []);
    for (const page of kept ?? []) if (page.page < this.states.length) this.take(page);
  }

  /** The waiting page nearest to the one in view; of two as near, the later. */
  private next(view: number): number | null {
    let best: number | null = null;
    const far = (page: number) => Math.abs(page - view) * 2 - (page > view ? 1 : 0);
    for (const [page, { state }] of this.states.entries())
      if (state === 'waiting' && (best === null || far(page) < far(best))) best = page;
    return best;
  }

  private uprightSize(page: number): { width: number; height: number } {
    const { width, height } = this.pdf.pages[page] ?? { width: 0, height: 0 };
    const turn = this.found.has(page) ? uprightTurn(this.found.get(page) as DrawnPage) : 0;
    return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
  }

  private done(): number {
    return this.states.filter(({ state }) => state === 'read' || state === 'unreadable').length;
  }

  private now(left: number | null): PagesRead {
    const { correct } = this.options;
    const pages = [...this.states];
    const read = [...this.found.values()];
    const turned: Turned = new Map([...this.byHand].map(([page, turn]) => [page, { turn, ...this.uprightSize(page) }]));
    const scanned = pages.some(({ source }) => source === 'scan');
    let text: DrawnText | null = null;
    return {
      get text() {
        if (!text) {
          const plain = layOutTurned(read);
          text = turnText(scanned && correct ? correct(plain) : plain, turned);
        }
        return text;
      },
      pages,
      scanned,
      left,
      signedOn: this.signedOn,
    };
  }
}
