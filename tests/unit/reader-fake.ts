import type { DrawnRun, DrawnText } from '@/lib/core/layout/drawn.ts';
import { plus, type Turn } from '@/lib/core/scan/turn.ts';
import type { PagedFile, PagedReading, PageState } from '@/lib/ui/reader/paper-file.ts';

/** A notice on two pages, written for the tests: what stands on each, a paragraph an entry. */
export const PAGES = [
  [
    'VĂN PHÒNG CHÍNH PHỦ',
    'THÔNG BÁO',
    'Kết luận của Phó Thủ tướng tại cuộc họp về nhà ở xã hội',
    'Ngày 18 tháng 5 năm 2026, Phó Thủ tướng chủ trì cuộc họp về nhà ở xã hội và kết luận như sau:',
    '1. Bộ trưởng Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính rà soát các dự án nhà ở xã hội, báo cáo Thủ tướng Chính phủ trước ngày 07/6/2026.',
  ],
  [
    '2. Giao Bộ trưởng Bộ Tài chính trình Chính phủ cơ chế ưu đãi thuế đối với nhà ở cho công nhân trước ngày 15/7/2026.',
    '3. Giao Bộ trưởng Bộ Nội vụ hướng dẫn các địa phương bố trí cán bộ theo dõi, hoàn thành trong tháng 9 năm 2026.',
  ],
] as const;

/** Words of which the recogniser is not sure, with how sure it is. */
const FAINT = new Map([['15/7/2026.', 41]]);

/** The text of some pages with every word in its place; a scan where `scanned`. */
export function drawnOf(pages: readonly number[], scanned: boolean): DrawnText {
  let raw = '';
  const runs: DrawnRun[] = [];
  const corrections: DrawnText['corrections'][number][] = [];
  for (const page of pages)
    (PAGES[page] ?? []).forEach((paragraph, line) => {
      if (raw !== '') raw += '\n';
      let left = 60;
      for (const word of paragraph.split(' ')) {
        const start = raw.length;
        raw += `${word} `;
        const confidence = scanned ? (FAINT.get(word) ?? 96) : null;
        const box = { page, left, top: 60 + line * 40, width: word.length * 4, height: 14 };
        runs.push({ start, end: start + word.length, box, confidence });
        if (scanned && word === 'Nội') corrections.push({ start, end: start + 3, was: 'Nôi', rule: 'agency' });
        left += word.length * 4 + 3;
      }
      raw = raw.trimEnd();
    });
  return { raw, runs, corrections };
}

interface Fake extends PagedFile {
  /** Pages drawn so far, and whether the file was closed. */
  readonly drawn: number[];
  /** Pages drawn, with how far turned. */
  readonly turns: [number, Turn][];
  /** Pages read again, with how far they were turned then. */
  readonly again: [number, Turn][];
  /** Why reading again fails; null: it does not. */
  againFails: string | null;
  /** Let the page after those read be read. */
  next(): void;
}

/** A file of two pages whose reading goes on when told to. */
export function fakePaged(
  scanned: boolean,
  unreadable: readonly number[] = [],
  standing: Readonly<Record<number, Pick<PagedReading['pages'][number], 'turn' | 'remarks'>>> = {},
): Fake {
  const drawn: number[] = [];
  const turns: [number, Turn][] = [];
  const again: [number, Turn][] = [];
  const byHand = new Map<number, Turn>();
  const done: number[] = [];
  let go: (() => void) | null = null;
  const now = (): PagedReading => ({
    text: drawnOf(
      done.filter((page) => !unreadable.includes(page)),
      scanned,
    ),
    pages: PAGES.map((_, page) => ({
      state: stateOf(page),
      source: done.includes(page) ? (scanned ? ('scan' as const) : ('text' as const)) : null,
      confidence: scanned ? 90 : null,
      ...(unreadable.includes(page) ? { why: 'pageTooDim' } : {}),
      ...standingOf(page),
    })),
    scanned,
    left: done.length > 0 ? 14_000 : null,
    signedOn: null,
  });
  const standingOf = (page: number): Pick<PagedReading['pages'][number], 'turn' | 'remarks'> => {
    const { turn, remarks } = (done.includes(page) && standing[page]) || { turn: 0, remarks: [] };
    return { turn: plus(turn, byHand.get(page) ?? 0), remarks };
  };
  const stateOf = (page: number): PageState => {
    if (!done.includes(page)) return page === done.length ? 'reading' : 'waiting';
    return unreadable.includes(page) ? 'unreadable' : 'read';
  };
  return {
    form: 'paged',
    name: '187-TB-VPCP.pdf',
    hash: 'a'.repeat(64),
    size: 1000,
    pages: PAGES.map(() => ({ width: 595, height: 842 })),
    drawn,
    turns,
    again,
    againFails: null,
    turn(page, by) {
      byHand.set(page, plus(byHand.get(page) ?? 0, by));
      return now();
    },
    async readAgain(page) {
      again.push([page, standingOf(page).turn]);
      return { reading: now(), why: this.againFails };
    },
    draw: async (page, _canvas, _scale, _signal, turn = 0) => {
      drawn.push(page);
      turns.push([page, turn]);
    },
    async read({ signal, tell }) {
      tell(now());
      while (done.length < PAGES.length && !signal.aborted) {
        await new Promise<void>((resolve) => {
          go = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        if (!signal.aborted) done.push(done.length);
        tell(now());
      }
      return now();
    },
    next: () => go?.(),
    close: () => undefined,
  };
}
