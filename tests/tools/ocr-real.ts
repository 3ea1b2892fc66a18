import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { findMentions } from '../../lib/core/mention/find-mentions.ts';
import { correctDrawn } from '../../lib/core/scan/correct.ts';
import { silent } from '../../lib/core/trace.ts';
import { layOutTurned } from '../../lib/reader/lay-out-turned.ts';
import { openPdf } from '../../lib/reader/pdf.ts';
import { readPdfPage } from '../../lib/reader/pdf-page.ts';
import type { Recogniser } from '../../lib/reader/recognise.ts';
import { nodePdfEngine } from './node-reader.ts';
import { align, errorsIn, plain, readAt } from './ocr-align.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Right and all. */
export interface Tally {
  right: number;
  all: number;
}

/** What was counted on transcribed pages: letters wrong by kind of line (B body, T table …), and phrases right. */
export interface RealScore {
  readonly letters: Record<string, Tally>;
  readonly dates: Tally;
  readonly datesBefore: Tally;
  readonly agencies: Tally;
  readonly agenciesBefore: Tally;
  readonly numbers: Tally;
  /** Dates read where the page has none. */
  invented: number;
}

interface GoldPage {
  readonly name: string;
  readonly pdf: string;
  readonly page: number;
  readonly on: string;
  readonly lines: readonly { readonly kind: string; readonly text: string }[];
}

/** The transcribed pages of ../shared/gold/ocr, a line `kind|text`; none where the folder is absent. */
export function goldPages(): GoldPage[] {
  const folder = `${shared}gold/ocr/`;
  const pdfs = existsSync(`${shared}corpus/pdf`) ? readdirSync(`${shared}corpus/pdf`) : [];
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file): GoldPage[] => {
    const [, letters, number, page] = /^([a-z]+)(\d+)_p(\d+)\.txt$/u.exec(file) ?? [];
    const pdf = pdfs.find((name) => name.startsWith(`${letters}-${number}-`));
    if (page === undefined || pdf === undefined) return [];
    const lines = readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]\|/u.test(line))
      .map((line) => ({ kind: line.charAt(0), text: plain(line.slice(2)) }))
      // The column of running numbers is not transcribed.
      .filter(({ text }) => text !== 'STT');
    return [{ name: file, pdf: `${shared}corpus/pdf/${pdf}`, page: Number(page) - 1, on: '2026-04-22', lines }];
  });
}

const DATE =
  /ngày \d{1,2} tháng \d{1,2} năm \d{4}|(?<![\d/])\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?![\d/])|[qQ]uý [IV]+|năm \d{4}/gu;
const PAPER_NUMBER = /(?<![\d/])\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}&]*(?:[-/]\p{Lu}[\p{L}\d&]*)*/gu;

/** Read each page as the reader does, and count; each page is told in a line. */
export async function scoreReal(recogniser: Recogniser, tell: (line: string) => void): Promise<RealScore | null> {
  const pages = goldPages();
  if (pages.length === 0) return null;
  const score: RealScore = {
    letters: {},
    dates: { right: 0, all: 0 },
    datesBefore: { right: 0, all: 0 },
    agencies: { right: 0, all: 0 },
    agenciesBefore: { right: 0, all: 0 },
    numbers: { right: 0, all: 0 },
    invented: 0,
  };
  const engine = await nodePdfEngine();
  for (const gold of pages) {
    const pdf = await openPdf(new Uint8Array(readFileSync(gold.pdf)), engine);
    const began = performance.now();
    const { page } = await readPdfPage(pdf, gold.page, {
      recogniser,
      scanning: () => undefined,
      signal: new AbortController().signal,
    });
    const seconds = (performance.now() - began) / 1000;
    const laid = layOutTurned([page]);
    const corrected = correctDrawn(laid, { lexicon, on: gold.on });
    count(gold, textOf(laid.raw), textOf(corrected.raw), score, (line) => tell(`${gold.name} ${line}`));
    tell(`${gold.name}: ${seconds.toFixed(1)} s, ${corrected.corrections.length} put right`);
    await pdf.close();
  }
  return score;
}

/** As one line, rows without their first column. */
const textOf = (raw: string): string =>
  plain(
    raw
      .split('\n')
      .map((line) => (line.includes('|') ? line.replace(/^[^|]*\|/u, '').replace(/\|/gu, ' ') : line))
      .join(' '),
  );

function count(gold: GoldPage, before: string, after: string, score: RealScore, tell: (line: string) => void): void {
  const text = gold.lines.map((line) => line.text).join(' ');
  const [was, now] = [align(text, before), align(text, after)];
  const told: Record<string, Tally> = {};
  const bodies: [number, number][] = [];
  let start = 0;
  for (const line of gold.lines) {
    const end = start + line.text.length;
    const wrong = errorsIn(now, start, end);
    for (const tallies of [score.letters, told]) {
      tallies[line.kind] ??= { right: 0, all: 0 };
      const tally = tallies[line.kind] as Tally;
      tally.all += line.text.length;
      tally.right += line.text.length - wrong;
    }
    if (line.kind === 'B' || line.kind === 'T') bodies.push([start, end]);
    start = end + 1;
  }
  const inBody = (from: number, to: number): boolean => bodies.some(([a, b]) => from >= a && to <= b);
  const phrase = (from: number, to: number, into: Tally, alignment: typeof now, what: string): void => {
    if (!inBody(from, to)) return;
    const [want, got] = [text.slice(from, to), readAt(alignment, from, to)];
    into.all++;
    if (want === got) into.right++;
    else if (alignment === now) tell(`${what} "${want}" read as "${got}"`);
  };
  for (const { 0: date, index } of text.matchAll(DATE)) {
    phrase(index, index + date.length, score.datesBefore, was, 'date');
    phrase(index, index + date.length, score.dates, now, 'date');
  }
  for (const { 0: number, index } of text.matchAll(PAPER_NUMBER))
    phrase(index, index + number.length, score.numbers, now, 'number');
  for (const mention of findMentions(text, gold.on, silent)) {
    if (mention.type !== 'assignee' || mention.id === null || mention.kind === 'collective') continue;
    const { start: from, end: to } = mention.agency ?? mention.span;
    phrase(from, to, score.agenciesBefore, was, 'agency');
    phrase(from, to, score.agencies, now, 'agency');
  }
  score.invented += inventedIn(text, after, now.at);
  tell(
    Object.entries(told)
      .map(([kind, { right, all }]) => `${kind} ${((100 * (all - right)) / all).toFixed(2)} %`)
      .join('  '),
  );
}

/** Whole days in what was read at whose place the page has no figures at all. */
function inventedIn(gold: string, read: string, at: Uint32Array): number {
  let invented = 0;
  for (const { 0: date, index } of read.matchAll(/ngày \d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4}/gu)) {
    const from = at.findIndex((place) => place >= index);
    const to = at.findIndex((place) => place >= index + date.length);
    const there = gold.slice(Math.max(0, from - 4), (to < 0 ? gold.length : to) + 4);
    if (!/\d/u.test(there)) invented++;
  }
  return invented;
}
