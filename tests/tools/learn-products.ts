import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNotice } from '../../lib/core/read-notice.ts';
import type { Reading, ReadTask } from '../../lib/core/reading.ts';
import { type Candidate, candidatesIn, KINDS } from '../../lib/core/task/product/candidates.ts';
import { namedIn } from '../../lib/core/task/product/weighed.ts';
import { type PageText, toRaw } from '../../lib/core/text/page-text.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { within } from '../../lib/core/text/within.ts';
import { noProducts, products } from '../corpus/products.ts';
import { notHanded, productsHanded } from '../corpus/products-handed.ts';
import { productsMade } from '../corpus/products-made.ts';
import { productNames } from '../corpus/products-named.ts';
import { nothingMade } from '../corpus/products-none.ts';
import { noWiderProducts, widerProducts } from '../corpus/products-wide.ts';
import { papersIn } from './score.ts';

/**
 * `npm run learn`: the weights by which a task's product is told (seeds/product-weights.json), from the marked clauses of
 * tests/corpus/product-clauses.txt.
 * `-- --check`: what the clauses of each set would be read like by weights learned from all others.
 * `-- --gather NAME [DIR]`: adds the marked papers of a folder (each with paper.txt and gold.json), or the rows of the product tables, to the clauses,
 * as the set NAME.
 */
const clausesFile = fileURLToPath(new URL('../corpus/product-clauses.txt', import.meta.url));
const weightsFile = fileURLToPath(new URL('../../seeds/product-weights.json', import.meta.url));

/** A clause with what it may produce; `right`: the index of what it does produce, -1 for nothing. */
export interface Example {
  readonly set: string;
  readonly candidates: readonly Candidate[];
  /** Whether a product is marked; it may be none of the candidates. */
  readonly marked: boolean;
  readonly right: number;
}

/** The clauses of the corpus: one a line, its product in ⟨⟩, bodies as "@" (must do it) and "#"; "= NAME" opens a set. */
export function examples(): Example[] {
  const found: Example[] = [];
  let set = '';
  for (const line of readFileSync(clausesFile, 'utf8').split('\n')) {
    if (line.startsWith('= ')) set = line.slice(2).trim();
    else if (line.trim() !== '' && !line.startsWith('//')) found.push(exampleOf(set, line));
  }
  return found;
}

function exampleOf(set: string, line: string): Example {
  const from = line.indexOf('⟨');
  const to = line.indexOf('⟩') - 1;
  const candidates = candidatesIn(line.replace(/[⟨⟩]/gu, ''), []);
  const right = from < 0 ? -1 : candidates.findIndex(({ end }) => end > from && end <= to);
  return { set, candidates, marked: from >= 0, right };
}

export interface Weights {
  readonly none: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Rounds over all clauses, the step of the first, what keeps weights small, and how often a value must stand to count. */
const ROUNDS = 12;
const STEP = 0.1;
const SMALL = 1e-4;
const OFTEN = 2;

/** Weights by which the marked products are the likeliest: the log-likelihood's ascent by Adagrad (Duchi et al., 2011), in a fixed order. */
export function learn(from: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { candidates } of from)
    for (const key of candidates.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, count]) => count >= OFTEN).map(([key], at) => [key, at + 1]));
  const rows = from
    // a product that is no known noun teaches nothing: it is no "none"; the borders of a rule count twice
    .flatMap((example) => (example.set === 'tables' ? [example, example] : [example]))
    .filter(({ marked, right }) => right >= 0 || !marked)
    .map(({ candidates, right }) => ({
      right,
      rows: candidates.map((candidate) => keysOf(candidate).flatMap((key) => ids.get(key) ?? [])),
    }));
  const weights = new Float64Array(ids.size + 1);
  const squares = new Float64Array(ids.size + 1).fill(1e-3);
  const move = (id: number, slope: number): void => {
    const full = slope + SMALL * (weights[id] ?? 0);
    squares[id] = (squares[id] ?? 0) + full * full;
    weights[id] = (weights[id] ?? 0) - (STEP * full) / Math.sqrt(squares[id] ?? 1);
  };
  const sumOf = (row: readonly number[]): number => row.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = rows.length - 1; last > 0; last--) {
      const other = (last * 7919 + round * 104729) % (last + 1);
      [rows[last], rows[other]] = [rows[other] ?? rows[0], rows[last] ?? rows[0]] as [
        (typeof rows)[0],
        (typeof rows)[0],
      ];
    }
    for (const { rows: options, right } of rows) {
      const sums = options.map(sumOf);
      const most = Math.max(weights[0] ?? 0, ...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const none = Math.exp((weights[0] ?? 0) - most);
      const all = odds.reduce((sum, odd) => sum + odd, none);
      options.forEach((row, at) => {
        const slope = (odds[at] ?? 0) / all - (at === right ? 1 : 0);
        if (Math.abs(slope) > 1e-3) for (const id of row) move(id, slope);
      });
      move(0, none / all - (right < 0 ? 1 : 0));
    }
  }
  const told = KINDS.map((kind, at) => {
    const prefix = `${at}=`;
    const of = [...ids]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, id]) => [key.slice(prefix.length), round2(weights[id] ?? 0)] as const);
    return [
      kind,
      Object.fromEntries(of.filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1))),
    ];
  });
  return { none: round2(weights[0] ?? 0), weights: Object.fromEntries(told) };
}

const keysOf = (candidate: Candidate): string[] => candidate.features.map((value, kind) => `${kind}=${value}`);
const round2 = (weight: number): number => Math.round(weight * 100) / 100;

/** What speaks for a candidate by such weights, "none" at 0. */
export const weightBy = (by: Weights, { features }: Candidate): number =>
  features.reduce((sum, value, kind) => sum + (by.weights[KINDS[kind] ?? '']?.[value] ?? 0), -by.none);

/** Of each set, read by what the others teach: products found of those marked, and invented of those marked as none. */
function check(all: readonly Example[]): void {
  for (const set of new Set(all.map((example) => example.set))) {
    const by = learn(all.filter((example) => example.set !== set));
    const count = { right: 0, marked: 0, invented: 0, none: 0 };
    for (const { candidates, marked, right } of all.filter((example) => example.set === set)) {
      const weights = candidates.map((candidate) => weightBy(by, candidate));
      const best = Math.max(0, ...weights);
      const chosen = best > 0 ? weights.indexOf(best) : -1;
      if (marked) {
        count.marked++;
        if (right >= 0 && chosen === right) count.right++;
      } else {
        count.none++;
        if (chosen >= 0) count.invented++;
      }
    }
    console.log(`${set.padEnd(16)} ${count.right} / ${count.marked} found, ${count.invented} / ${count.none} invented`);
  }
}

/** The tasks of marked papers, as the reading cuts them. */
const papersLines = (folder: string): string[] =>
  papersIn(folder).flatMap(({ text, gold }) => {
    const page = buildPageText(text);
    const reading = readNotice(page, { pageDate: null });
    return gold.tasks.flatMap((task) => {
      const best = reading?.tasks.find(({ span }) => {
        const { start, end } = toRaw(page, span);
        return (
          2 * (Math.min(end, task.end) - Math.max(start, task.start)) > Math.max(end - start, task.end - task.start)
        );
      });
      return reading && best && !task.disputed ? lineOf(page, reading, best, task.product) : [];
    });
  });

/** The rows of the product tables, which hold each rule's borders. */
const rowsLines = (): string[] =>
  [
    products,
    productsMade,
    productsHanded,
    productNames,
    noProducts,
    notHanded,
    widerProducts,
    noWiderProducts,
    nothingMade,
  ]
    .flat()
    .flatMap(({ point, product }) => {
      const page = buildPageText(
        `UBND TỈNH LÀO CAI\nSố: 12/TB-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\n1. ${point}`,
      );
      const reading = readNotice(page);
      const task = reading?.tasks[0];
      return reading && task ? lineOf(page, reading, task, product) : [];
    });

/** Adds lines to the clauses, as a set. */
function gather(set: string, lines: readonly string[]): void {
  const before = existsSync(clausesFile) ? `${readFileSync(clausesFile, 'utf8').trimEnd()}\n` : '';
  writeFileSync(clausesFile, `${before}= ${set}\n${lines.join('\n')}\n`);
}

/** A task's words in a line, what is named and its product marked; none of a table's row, nor where its product is not found in them, or a person is named. */
function lineOf(page: PageText, reading: Reading, task: ReadTask, product: string | null): string[] {
  const words = page.text.slice(task.span.start, task.span.end);
  const inside = within(reading.mentions, task.span);
  const named = namedIn(
    task.span,
    inside.filter((mention) => mention.type === 'assignee'),
    task.leads.map((lead) => lead.span),
    inside.filter((mention) => mention.type === 'citation'),
  );
  const plain = product?.normalize('NFC').replace(/\s+/gu, ' ') ?? '';
  const from = product === null ? -1 : words.indexOf(plain);
  let line = '';
  for (let at = 0; at < words.length; ) {
    if (at >= from + plain.length && line.includes('⟨') && !line.includes('⟩')) line += '⟩';
    if (at === from) line += '⟨';
    const name = named.find(({ start }) => start === at);
    line += name?.as ?? words.charAt(at).replace('\n', ' ');
    at = name?.end ?? at + 1;
  }
  if (line.includes('⟨') && !line.includes('⟩')) line += '⟩';
  const unfit = line.includes(' | ') || /(?:đồng chí|ông|bà) (?:\p{Lu}\p{Ll}+ ){2}/u.test(line);
  return unfit || (product !== null && !line.includes('⟨')) ? [] : [line];
}

const [what, name, folder] = process.argv.slice(2);
if (what === '--gather' && name !== undefined) gather(name, folder === undefined ? rowsLines() : papersLines(folder));
else if (what === '--check') check(examples());
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const learned = learn(examples());
  const source =
    'Learned by tests/tools/learn-products.ts from tests/corpus/product-clauses.txt, marked by the guide of ../shared/gold.';
  writeFileSync(weightsFile, `${JSON.stringify({ source, ...learned }, null, 2)}\n`);
}
