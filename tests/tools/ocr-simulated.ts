import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import type { DeadlineMention } from '../../lib/core/mention/mention.ts';
import { readNotice } from '../../lib/core/read-notice.ts';
import type { Reading } from '../../lib/core/reading.ts';
import { correctDrawn } from '../../lib/core/scan/correct.ts';
import { doubtsOf, type ScanDoubt } from '../../lib/core/scan/doubts.ts';
import type { PageText } from '../../lib/core/text/page-text.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { layOutTurned } from '../../lib/reader/lay-out-turned.ts';
import type { RecognisedPage, Recogniser } from '../../lib/reader/recognise.ts';
import { asScan } from './make-scan.ts';
import { drawSheets } from './make-scan-draw.ts';
import { type Alignment, align, errorsIn } from './ocr-align.ts';
import type { Tally } from './ocr-real.ts';
import type { Graded } from './score.ts';

/** What was counted on simulated scans: against what is read in the very text that was drawn. */
export interface SimulatedScore {
  /** Letters. */
  readonly letters: Tally;
  /** Dated deadlines found with the right day. */
  readonly days: Tally;
  /** Of those with a wrong day, or where none is: flagged as doubtful. */
  readonly flagged: Tally;
  /** Of the right ones: flagged all the same. */
  readonly flaggedRight: Tally;
  pages: number;
  seconds: number;
}

export const emptySimulated = (): SimulatedScore => ({
  letters: { right: 0, all: 0 },
  days: { right: 0, all: 0 },
  flagged: { right: 0, all: 0 },
  flaggedRight: { right: 0, all: 0 },
  pages: 0,
  seconds: 0,
});

/** Draw a paper, scan it (`seed`), read the scan as the reader does, and count; what differs is told in a line. */
export async function scoreSimulated(
  paper: Graded,
  seed: number,
  recogniser: Recogniser,
  score: SimulatedScore,
  tell: (line: string) => void,
): Promise<void> {
  const sheets = await drawSheets(paper.text);
  const began = performance.now();
  const pages = await Promise.all(
    sheets.map(
      (sheet, page): Promise<RecognisedPage> =>
        recogniser.recognise(
          { ...asScan(sheet, seed * 100 + page), dpi: 200 },
          { page, width: (sheet.width * 72) / 200, height: (sheet.height * 72) / 200 },
          new AbortController().signal,
        ),
    ),
  );
  score.seconds += (performance.now() - began) / 1000;
  score.pages += pages.length;
  compare(paper, pages, score, tell);
}

/** Count what was read on a paper's pages against its text. */
export function compare(
  paper: Pick<Graded, 'text' | 'pageDate' | 'name'>,
  pages: readonly RecognisedPage[],
  score: SimulatedScore,
  tell: (line: string) => void,
): void {
  const clean = buildPageText(paper.text);
  const wanted = readNotice(clean, { pageDate: paper.pageDate });
  if (!wanted) return;
  // A scan's own day is not read from its head; the reader knows it from elsewhere.
  const { on } = wanted.header;
  const drawn = correctDrawn(layOutTurned(pages), { lexicon, on });
  const page = buildPageText(drawn.raw);
  const reading = readNotice(page, { pageDate: on });
  const alignment = align(clean.text, page.text);
  const wrong = errorsIn(alignment, 0, clean.text.length);
  score.letters.all += clean.text.length;
  score.letters.right += clean.text.length - wrong;
  const doubts = reading ? doubtsOf(drawn, page, reading) : [];
  countDays(wanted, clean, doubts, alignment, score, (line) => tell(`${paper.name}: ${line}`));
}

function countDays(
  wanted: Reading,
  clean: PageText,
  doubts: readonly ScanDoubt[],
  { at, read }: Alignment,
  score: SimulatedScore,
  tell: (line: string) => void,
): void {
  const placeOf = ({ span }: DeadlineMention) => ({ start: at[span.start] ?? 0, end: at[span.end] ?? 0 });
  const meets = (doubt: ScanDoubt, mention: DeadlineMention): boolean => {
    const place = placeOf(mention);
    return doubt.mention.span.start < place.end && place.start < doubt.mention.span.end;
  };
  for (const limit of wanted.limits.filter(({ value }) => value.due !== null)) {
    score.days.all++;
    const words = clean.text.slice(limit.span.start, limit.span.end);
    const found = doubts.find((doubt) => meets(doubt, limit));
    if (!found) {
      const { start, end } = placeOf(limit);
      tell(`not found: "${words}", read as "${read.slice(start, end)}"`);
      continue;
    }
    const right = found.mention.value.due === limit.value.due;
    const flagged = found.why.length > 0;
    if (right) score.days.right++;
    const tally = right ? score.flaggedRight : score.flagged;
    tally.all++;
    if (flagged) tally.right++;
    if (!right)
      tell(`wrong day: "${words}", ${found.mention.value.due}, ${flagged ? found.why.join(' ') : 'NOT FLAGGED'}`);
  }
  for (const doubt of doubts) {
    if (doubt.mention.value.due === null || wanted.limits.some((limit) => meets(doubt, limit))) continue;
    score.flagged.all++;
    if (doubt.why.length > 0) score.flagged.right++;
    const { start, end } = doubt.mention.span;
    tell(`no such deadline: "${read.slice(start, end)}", ${doubt.why.join(' ') || 'NOT FLAGGED'}`);
  }
}
