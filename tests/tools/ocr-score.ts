import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRecogniser } from '../../lib/reader/ocr.ts';
import type { Recogniser } from '../../lib/reader/recognise.ts';
import { scoreReal, type Tally } from './ocr-real.ts';
import { emptySimulated, scoreSimulated } from './ocr-simulated.ts';
import { type Graded, ownPapers } from './score.ts';

const langPath = fileURLToPath(new URL('../../assets/public/ocr', import.meta.url));

/**
 * `npm run score -- --ocr [--all] [--real | --simulated] [NAME…]`: how well scans are read. On the transcribed pages of ../shared/gold/ocr
 * (skipped where they are not there), and on scans made of the project's own papers: a quarter of them, with `--all` every one.
 */
export async function scoreOcr(args: readonly string[], tell: (line: string) => void): Promise<void> {
  if (!existsSync(`${langPath}/vie.traineddata.gz`))
    return tell('SKIPPED: assets/public/ocr/vie.traineddata.gz is not there');
  // On a busy machine a page may take long; here only what is read counts.
  const recogniser = createRecogniser({ langPath, pageLimit: 300_000 });
  try {
    if (!args.includes('--simulated')) await real(recogniser, tell);
    if (!args.includes('--real')) await simulated(recogniser, papersFor(args), tell);
    tell(`memory (everything, this process): ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
  } finally {
    await recogniser.close();
  }
}

async function real(recogniser: Recogniser, tell: (line: string) => void): Promise<void> {
  const score = await scoreReal(recogniser, tell);
  if (!score) return tell('SKIPPED: ../shared/gold/ocr or ../shared/corpus/pdf is not there');
  const kinds: Readonly<Record<string, string>> = { B: 'body', T: 'table cells', H: 'heads', N: 'recipients' };
  tell('signed papers, transcribed by eye');
  for (const [kind, name] of Object.entries(kinds)) {
    const letters = score.letters[kind];
    if (letters) tell(row(`  letters wrong, ${name}`, { right: letters.all - letters.right, all: letters.all }));
  }
  tell(row('  dates right, as read', score.datesBefore));
  tell(row('  dates right, put right', score.dates));
  tell(row('  agencies right, as read', score.agenciesBefore));
  tell(row('  agencies right, put right', score.agencies));
  tell(row('  numbers right', score.numbers));
  tell(`  dates invented: ${score.invented}`);
}

function papersFor(args: readonly string[]): Graded[] {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const papers = ownPapers();
  if (names.length > 0) return papers.filter(({ name }) => names.some((part) => name.includes(part)));
  return args.includes('--all') ? papers : papers.filter((_, at) => at % 4 === 1);
}

async function simulated(
  recogniser: Recogniser,
  papers: readonly Graded[],
  tell: (line: string) => void,
): Promise<void> {
  const score = emptySimulated();
  for (const [seed, paper] of papers.entries()) await scoreSimulated(paper, seed, recogniser, score, tell);
  tell(`simulated scans of ${papers.length} papers, ${score.pages} pages`);
  tell(row('  letters wrong', { right: score.letters.all - score.letters.right, all: score.letters.all }));
  tell(row('  deadlines with the right day', score.days));
  tell(row('  wrong ones flagged', score.flagged));
  tell(row('  right ones flagged', score.flaggedRight));
  tell(`  seconds a page, ${recogniser.atOnce} at once: ${(score.seconds / Math.max(1, score.pages)).toFixed(1)}`);
}

const row = (name: string, { right, all }: Tally): string =>
  `${name.padEnd(36)} ${String(right).padStart(6)} / ${String(all).padStart(6)}  ${all === 0 ? '—' : `${((100 * right) / all).toFixed(2)} %`}`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  await scoreOcr(process.argv.slice(2), (line) => console.log(line));
