import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { publicForm } from './public-form.ts';
import { emptyScore, type GoldPaper, type Score, scoreReading } from './scoring.ts';

/** `npm run score [-- NAME…]`: compare the reading with ../shared/gold, the misses one a line, then the table. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Score every paper of ../shared/gold whose name holds one of `names` (all, if none is given). Null where the folder is absent. */
export function scoreShared(names: readonly string[], tell: (line: string) => void): Score | null {
  if (!existsSync(`${shared}gold`)) return null;
  const score = emptyScore();
  for (const file of readdirSync(`${shared}gold`).filter((name) => name.endsWith('.json'))) {
    if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
    const gold = JSON.parse(readFileSync(`${shared}gold/${file}`, 'utf8')) as GoldPaper & { doc: string };
    const text = readFileSync(`${shared}corpus/${gold.doc}`, 'utf8');
    const page = buildPageText(text);
    const form = publicForm(page, readNotice(page));
    scoreReading(gold, form, score, (line) => tell(`${file.slice(0, 24)}: ${line.replace(/\n/g, ' ')}${/\[(\d+)/.test(line) ? ` … ${text.slice(Number(/\[(\d+)/.exec(line)?.[1]), Number(/\[(\d+)/.exec(line)?.[1]) + 70).replace(/\n/g, ' ')}` : ''}`));
  }
  return score;
}

export function table(score: Score): string {
  return Object.entries(score)
    .map(([name, { right, all }]) => `${name.padEnd(18)} ${String(right).padStart(4)} / ${String(all).padStart(4)}  ${all === 0 ? '—' : `${((100 * right) / all).toFixed(1)} %`}`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const score = scoreShared(process.argv.slice(2), (line) => console.log(line));
  console.log(score ? table(score) : 'skipped: ../shared/gold is not there');
}
