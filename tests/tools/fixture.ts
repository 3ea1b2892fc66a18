import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readBundle } from '../../lib/core/task/fixture-bundle.ts';
import { lineDiff } from './line-diff.ts';
import { expectedOutline, fixtureSlugs, isSlug, outlines, readOutline, sourceOf } from './outlines.ts';
import { readSource, UnreadableFile } from './source.ts';

const USAGE = `usage: npm run fixture -- SLUG [FILE|-] [--date YYYY-MM-DD] [--accept]
       npm run fixture -- --all [--accept]
  SLUG FILE   keep the paper as tests/fixtures/outlines/SLUG/{paper.txt or page.html} and compare its outline with expected.txt;
              "-" is standard input; what the inspect page copied brings its expected.txt with it
  SLUG        compare again
  --date      the page's own day, where the paper's words name none
  --accept    take the outline as read now for the expected one: read it first`;

/** `npm run fixture`: a paper becomes a folder with the outline that should be read. Exit 0 alike or accepted, 1 missing or different, 2 misused. */
function main(args: readonly string[]): number {
  const accept = args.includes('--accept');
  const dateAt = args.indexOf('--date');
  const date = dateAt < 0 ? null : (args[dateAt + 1] ?? '');
  const [slug, file, ...more] = args.filter((arg, at) => !arg.startsWith('--') && !(dateAt >= 0 && at === dateAt + 1));
  const all = args.includes('--all');
  if (all && slug === undefined) return Math.max(0, ...fixtureSlugs().map((each) => compare(each, accept)));
  if (all || slug === undefined || more.length > 0) return fail(USAGE);
  if (!isSlug(slug))
    return fail(`${slug}: a name of small letters, digits and dashes is needed, as in "ket-luan-lung-lo"`);
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return fail(`--date ${date}: not a day as YYYY-MM-DD`);
  try {
    if (file !== undefined) keep(slug, file);
    else if (sourceOf(slug) === null) return fail(`${slug}: no such fixture, paper or sample; name a file`);
    if (date !== null) {
      mkdirSync(`${outlines}${slug}`, { recursive: true });
      writeFileSync(`${outlines}${slug}/date.txt`, `${date}\n`);
    }
    return compare(slug, accept);
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(error.message);
    throw error;
  }
}

/** Put a file into its folder, as it is; a saved page stays a page. Throws UnreadableFile before anything is written. */
function keep(slug: string, file: string): void {
  const folder = `${outlines}${slug}/`;
  const given = file === '-' ? readFileSync(0, 'utf8') : null;
  const bundle = readBundle(given ?? readFileSync(file, 'utf8'));
  const html = bundle
    ? bundle.name === 'page.html'
    : given === null
      ? readSource(file).html
      : /^\s*<(?:!doctype|html)/i.test(given);
  const text = bundle?.source ?? given ?? readFileSync(file, 'utf8');
  if (text.trim() === '') throw new UnreadableFile(`${file}: the file holds no words`);
  mkdirSync(folder, { recursive: true });
  for (const old of ['paper.txt', 'page.html']) rmSync(`${folder}${old}`, { force: true });
  writeFileSync(`${folder}${html ? 'page.html' : 'paper.txt'}`, text);
  if (bundle) writeFileSync(`${folder}expected.txt`, bundle.expected);
}

/** Compare what is read with what should be, or take the one for the other. */
function compare(slug: string, accept: boolean): number {
  const expected = expectedOutline(slug);
  const read = readOutline(slug);
  if (expected === read) return say(0, `${slug}: as expected`);
  if (accept) {
    mkdirSync(`${outlines}${slug}`, { recursive: true });
    writeFileSync(`${outlines}${slug}/expected.txt`, read);
    return say(0, `${slug}: accepted\n${expected === null ? read : lineDiff(expected, read)}`);
  }
  if (expected === null)
    return say(1, `${slug}: nothing expected yet. It reads:\n\n${read}\n--accept, once it is right`);
  return say(1, `${slug}: reads otherwise (- expected, + read)\n${lineDiff(expected, read)}`);
}

function say(code: number, words: string): number {
  process.stdout.write(`${words}\n`);
  return code;
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
