import type { ApartWords, DrawnPage, DrawnRun, DrawnText, DrawnWord } from './drawn.ts';
import { setApart, withoutMarks } from './furniture.ts';
import { lineOf, type PrintedLine } from './line.ts';
import { looseTables } from './loose-rows.ts';
import { type Margins, marginsOf } from './margins.ts';
import { paragraphsOf } from './paragraphs.ts';
import { continuedRow, repeatedHead } from './row-breaks.ts';
import { footSides, headSides } from './sides.ts';
import { Writer } from './writer.ts';

/** A piece of a page in reading order. Running text goes on from page to page; what stands in a column of its own is taken line by line. */
type Piece =
  | { readonly kind: 'text'; readonly line: PrintedLine }
  | { readonly kind: 'alone'; readonly line: PrintedLine }
  | { readonly kind: 'row'; readonly cells: readonly (readonly DrawnWord[])[] };

/**
 * Make one text of the pages of a paper: columns told apart (the left one first), tables row by row, paragraphs put together across lines
 * and pages, furniture set apart.
 *
 * Guarantees: runs are in order and disjoint; each says its word as it stands on the page; every word of the pages is in `raw` exactly once
 * or in `apart` exactly once. Pages in any order and empty ones are good input; pages that are not read leave nothing.
 */
export function layOut(pages: readonly DrawnPage[]): DrawnText {
  const apart: ApartWords[] = [];
  const ordered = pages.toSorted((a, b) => a.page - b.page).map((page) => withoutRules(page, apart));
  const lined = ordered.map((page) => ({
    page: page.page,
    width: page.width,
    height: page.height,
    rows: page.blocks.some((block) => block.kind === 'row'),
    lines: page.blocks
      .flatMap((block) => {
        if (block.kind === 'row' || block.words.length === 0) return [];
        const { line, marks } = withoutMarks(lineOf(block.words));
        apart.push(...marks.map(({ words }) => ({ kind: 'mark' as const, words })));
        return [line];
      })
      .sort((a, b) => a.top + a.bottom - b.top - b.bottom),
  }));
  const sorted = setApart(lined);
  apart.push(...sorted.apart.map(({ kind, line }) => ({ kind, words: line.words })));
  const pieces: Piece[] = [];
  let cut = false;
  for (const [index, page] of ordered.entries()) {
    const lines = sorted.pages[index] ?? [];
    const own = piecesOf(page, lines, { first: index === 0, cut });
    cut = isFootCut(page, lines);
    const { rest, repeated } = overPageBreak(pieces, own);
    apart.push(...repeated.map((words) => ({ kind: 'head' as const, words })));
    pieces.push(...rest);
  }
  return { ...textFrom(pieces, marginsBy(ordered, pieces)), corrections: [], apart };
}

/** A scan's page without the rules that were taken for letters: "|" would part cells in the text. */
function withoutRules(page: DrawnPage, apart: ApartWords[]): DrawnPage {
  if (page.source !== 'scan') return page;
  const isRule = ({ text }: DrawnWord) => /^[|¦│┃]+$/u.test(text);
  const cleared = (words: readonly DrawnWord[]) => {
    const rules = words.filter(isRule);
    if (rules.length > 0) apart.push({ kind: 'mark', words: rules });
    return rules.length > 0 ? words.filter((word) => !isRule(word)) : words;
  };
  return {
    ...page,
    blocks: page.blocks.map((block) =>
      block.kind === 'line' ? { ...block, words: cleared(block.words) } : { ...block, cells: block.cells.map(cleared) },
    ),
  };
}

function piecesOf(
  page: DrawnPage,
  lines: readonly PrintedLine[],
  { first, cut }: { first: boolean; cut: boolean },
): Piece[] {
  const alone = (line: PrintedLine): Piece => ({ kind: 'alone', line });
  const head = first ? headSides(lines) : null;
  const from = head?.to ?? 0;
  const over = cut ? footSides(lines, true) : null;
  if (over && over.to > 0) {
    const rest = piecesOf(page, lines.slice(over.to), { first: false, cut: false });
    return [...[...over.left, ...over.right].map(alone), ...rest];
  }
  const foot = footSides(lines.slice(from));
  const flow = [...flowOf(lines.slice(from, foot ? from + foot.from : undefined)), ...ruledRows(page)];
  return [
    ...flowOf(lines.slice(0, head?.from ?? 0)).map(({ piece }) => piece),
    ...[...(head?.left ?? []), ...(head?.right ?? [])].map(alone),
    ...flow.sort((a, b) => a.top - b.top).map(({ piece }) => piece),
    ...[...(foot?.left ?? []), ...(foot?.right ?? [])].map(alone),
  ];
}

/**
 * Where a table goes on from page to page: its head, printed again, is set apart, and the rest of a row cut by the page's end is put to its row
 * (the last of `before`, which is changed).
 */
function overPageBreak(
  before: Piece[],
  own: readonly Piece[],
): { rest: readonly Piece[]; repeated: (readonly DrawnWord[])[] } {
  const last = before.at(-1);
  let rest = own;
  const repeated: (readonly DrawnWord[])[] = [];
  const first = () => (rest[0]?.kind === 'row' ? rest[0].cells : null);
  const head = first();
  if (head && repeatedHead(before.flatMap((piece) => (piece.kind === 'row' ? [piece.cells] : [])).slice(-200), head)) {
    repeated.push(head.flat());
    rest = rest.slice(1);
  }
  const cells = first();
  const joined = last?.kind === 'row' && cells ? continuedRow(last.cells, cells) : null;
  if (joined) {
    before[before.length - 1] = { kind: 'row', cells: joined };
    rest = rest.slice(1);
  }
  return { rest, repeated };
}

/** Whether the paper's foot begins so low on a page that it may go on over it. */
function isFootCut(page: DrawnPage, lines: readonly PrintedLine[]): boolean {
  const foot = footSides(lines);
  return foot !== null && (lines[foot.from]?.top ?? 0) > page.height * 0.75;
}

interface Placed {
  readonly top: number;
  readonly piece: Piece;
}

/** The running text of a page, with the tables that are drawn without rules. */
function flowOf(lines: readonly PrintedLine[]): Placed[] {
  const flow: Placed[] = [];
  let done = 0;
  const textTo = (end: number) => {
    for (const line of lines.slice(done, end)) flow.push({ top: line.top, piece: { kind: 'text', line } });
  };
  for (const { from, to, rows } of looseTables(lines)) {
    textTo(from);
    for (const row of rows) flow.push(placed(row.map((cell) => cell.flatMap((line) => [...line.words]))));
    done = to;
  }
  textTo(lines.length);
  return flow;
}

const ruledRows = (page: DrawnPage): Placed[] =>
  page.blocks.flatMap((block) => (block.kind === 'row' ? [placed(block.cells)] : []));

const placed = (cells: readonly (readonly DrawnWord[])[]): Placed => ({
  top: Math.min(...cells.flat().map(({ box }) => box.top)),
  piece: { kind: 'row', cells },
});

/** How the running text is set, page by page; the whole paper's manner where a page says little. */
function marginsBy(pages: readonly DrawnPage[], pieces: readonly Piece[]): (page: number) => Margins {
  const lines = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.line] : []));
  const scanned = pages.some(({ source }) => source === 'scan');
  const whole = marginsOf(lines, scanned);
  const known = new Map(
    pages.map(({ page, source }) => [
      page,
      marginsOf(
        lines.filter((line) => line.page === page),
        source === 'scan',
        whole,
      ),
    ]),
  );
  return (page) => known.get(page) ?? whole;
}

function textFrom(pieces: readonly Piece[], marginsAt: (page: number) => Margins): { raw: string; runs: DrawnRun[] } {
  const writer = new Writer();
  let open: PrintedLine[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(open, marginsAt))
      writer.paragraph([paragraph.flatMap(({ words }) => [...words])]);
    open = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      open.push(piece.line);
      continue;
    }
    flush();
    writer.paragraph(piece.kind === 'row' ? piece.cells : [piece.line.words]);
  }
  flush();
  return writer.done();
}
