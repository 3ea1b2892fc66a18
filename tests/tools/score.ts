import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { readBody } from '../../lib/page/page-body.ts';
import { scorePeer } from './peer.ts';
import { publicForm } from './public-form.ts';
import { placeGold, readSamples } from './samples.ts';
import { emptyScore, type GoldPaper, type Score, scoreReading } from './scoring.ts';

/**
 * `npm run score [-- --own | --in DIR] [NAME…]`: compare the reading with ../shared/gold, with `--own` the project's samples and written papers,
 * or with the marked papers in a folder of one's own (each a folder with paper.txt and gold.json); the misses one a line, then the table.
 * `--ocr`: how well scans are read, see ocr-score.ts.
 */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const papers = fileURLToPath(new URL('../fixtures/papers/', import.meta.url));

/** A text, the day its page gives itself, and what a careful clerk reads out of it. */
export interface Graded {
  readonly name: string;
  readonly text: string;
  readonly pageDate: string | null;
  readonly gold: GoldPaper;
}

/** The papers of ../shared/gold; none where the folder is absent. */
export function sharedPapers(): Graded[] {
  if (!existsSync(`${shared}gold`)) return [];
  return readdirSync(`${shared}gold`)
    .filter((name) => name.endsWith('.json'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(`${shared}gold/${file}`, 'utf8')) as GoldPaper & { doc: string };
      return {
        name: file.replace('.json', ''),
        text: readFileSync(`${shared}corpus/${gold.doc}`, 'utf8'),
        pageDate: null,
        gold,
      };
    });
}

/** The papers written for this project: samples as their pages give them, and plain texts. */
export function ownPapers(): Graded[] {
  const pages = readSamples().flatMap((sample): Graded[] => {
    const { document } = parseHTML(sample.html) as unknown as { document: Document };
    const body = readBody(document, sample.url);
    if (!body || sample.gold.kind === 'none') return [];
    return [
      {
        name: sample.slug,
        text: body.walked.raw,
        pageDate: body.pageDate,
        gold: placeGold(sample.gold, body.walked.raw),
      },
    ];
  });
  return [...pages, ...papersIn(papers)];
}

/** What a marked paper is made of. */
const PARTS = ['paper.txt', 'gold.json'] as const;

/** What keeps papers of a folder from being compared, a line each: the folder itself, or the half of a paper that is not there. */
export function lackingIn(folder: string): string[] {
  if (folder === '') return ['--in: a folder of marked papers must follow'];
  if (!existsSync(folder)) return [`${folder}: there is no such folder`];
  if (!statSync(folder).isDirectory()) return [`${folder}: not a folder`];
  const slugs = readdirSync(folder).filter((slug) => statSync(join(folder, slug)).isDirectory());
  const lines = slugs.flatMap((slug) =>
    PARTS.filter((part) => !existsSync(join(folder, slug, part))).map(
      (part) => `${join(folder, slug)}: ${part} is missing`,
    ),
  );
  return slugs.length > 0 ? lines : [`${folder}: holds no folders; each paper is a folder with ${PARTS.join(' and ')}`];
}

/** The marked papers of a folder, each `<slug>/paper.txt` with its `gold.json`; none where the folder is absent. */
export function papersIn(folder: string): Graded[] {
  const slugs = existsSync(folder)
    ? readdirSync(folder).filter((slug) => PARTS.every((part) => existsSync(join(folder, slug, part))))
    : [];
  return slugs.map((slug) => ({
    name: slug,
    text: readFileSync(join(folder, slug, 'paper.txt'), 'utf8'),
    pageDate: null,
    gold: JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8')) as GoldPaper,
  }));
}

/** Score papers together; each difference is told in a line. */
export function scorePapers(graded: readonly Graded[], tell: (line: string) => void): Score {
  const score = emptyScore();
  for (const { name, text, pageDate, gold } of graded) {
    const page = buildPageText(text);
    const form = publicForm(page, readNotice(page, { pageDate }));
    scoreReading(gold, form, score, (line) => {
      const at = /\[(\d+)/.exec(line)?.[1];
      tell(
        `${name.slice(0, 24)}: ${line}${at === undefined ? '' : ` … ${text.slice(Number(at), Number(at) + 90)}`}`.replace(
          /\s+/g,
          ' ',
        ),
      );
    });
  }
  return score;
}

export function table(score: Score): string {
  return Object.entries(score)
    .map(
      ([name, { right, all }]) =>
        `${name.padEnd(18)} ${String(right).padStart(4)} / ${String(all).padStart(4)}  ${all === 0 ? '—' : `${((100 * right) / all).toFixed(1)} %`}`,
    )
    .join('\n');
}

/** A function, for what is scored there is taken from this very file: it must be whole before it is waited for. */
async function main(): Promise<void> {
  if (process.argv.includes('--ocr')) {
    const { scoreOcr } = await import('./ocr-score.ts');
    await scoreOcr(
      process.argv.slice(2).filter((arg) => arg !== '--ocr'),
      (line) => console.log(line),
    );
    process.exit(0);
  }
  const own = process.argv.includes('--own');
  const inAt = process.argv.indexOf('--in');
  const folder = inAt < 0 ? undefined : (process.argv[inAt + 1] ?? '');
  const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--') && arg !== folder);
  const graded = (folder !== undefined ? papersIn(folder) : own ? ownPapers() : sharedPapers()).filter(
    ({ name }) => names.length === 0 || names.some((part) => name.includes(part)),
  );
  if (folder !== undefined) {
    const lacking = lackingIn(folder);
    for (const line of lacking) console.error(line);
    if (lacking.length > 0) console.error('how a marked paper looks: tests/fixtures/papers');
  }
  if (graded.length === 0) {
    if (!own && folder === undefined && !existsSync(`${shared}gold`))
      return console.log('skipped: ../shared/gold is not there');
    console.error(
      names.length > 0 ? `no marked paper is named ${names.join(', ')}` : 'no marked paper to compare with',
    );
    process.exitCode = 2;
  } else if (process.argv.includes('--peer'))
    console.log(
      `chrono-node vi, on the same gold (deadlines only)\n${table(scorePeer(graded)).split('\n').slice(0, 4).join('\n')}\nthis project\n${table(
        scorePapers(graded, () => {}),
      )
        .split('\n')
        .slice(0, 4)
        .join('\n')}`,
    );
  else console.log(table(scorePapers(graded, (line) => console.log(line))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
