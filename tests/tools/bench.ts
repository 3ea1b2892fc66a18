import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { benchBackup } from './bench-backup.ts';
import { benchExport } from './bench-export.ts';
import { benchOcr } from './bench-ocr.ts';
import { benchPanel } from './bench-panel.ts';
import { built } from './browser.ts';
import { FRAMES, HEAD, HEADINGS, HOSTILE, LONG, OF_ALL_FRAMES, TELLINGS } from './hostile.ts';
import { chronoDeadlines } from './peer.ts';
import { ownPapers } from './score.ts';

/** `npm run bench`: times as ratios in one run. Nothing is asserted: a busy machine changes the numbers, not the ratios much. */
const longest = ownPapers().toSorted((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
/** Its points alone: repeated, they are one long notice; a closing or a list of recipients would end the body at the first. */
const notice = longest
  .replace(/^[\s\S]*?(?=\n(?:I|1)\. )/u, '')
  .replace(/\n[^\n]*(?:thông báo|Nơi nhận|Trên đây)[\s\S]*$/u, '\n');
/** As many times as fill so many bytes of UTF-8. */
const repeat = (words: string, bytes: number): string =>
  words.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(words))));

const read = (raw: string): number => (readNotice(buildPageText(raw))?.tasks ?? []).length;

/**
 * Milliseconds of work: by the clock or by the processor, whichever says less. On a busy machine the clock counts others' work too; the
 * processor counts what helpers did beside (collecting garbage, compiling).
 */
function timeOf(run: () => unknown): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}
/** The least of so many runs, in milliseconds: the first ones warm up. */
const time = (run: () => unknown, runs = 6): number => Math.min(...Array.from({ length: runs }, () => timeOf(run)));

const line = (name: string, ...rest: readonly string[]): void => console.log(`${name.padEnd(46)} ${rest.join('   ')}`);
const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;

read(notice);
const small = time(() => read(HEAD + repeat(notice, 100_000)));
line('a notice of 100 kB', ms(small));
for (const size of [500_000, 2_000_000]) {
  const large = time(() => read(HEAD + repeat(notice, size)));
  line(
    `a notice of ${size / 1000} kB`,
    ms(large),
    `${(large / small).toFixed(1)} × for ${size / 100_000} × the length`,
  );
}

/** What no text of 100 kB should take, in milliseconds on a quiet machine. */
const BOUND = 200;
/** Every hostile text tried, with what it took. */
const tried: { readonly name: string; readonly once: number; readonly growth: number }[] = [];

/** How long hostile texts may be tried in all, in milliseconds: beyond, each is tried but once. */
const PATIENCE = 120_000;
let patience = PATIENCE;

/**
 * A hostile text: milliseconds at 100 kB, and what twice the length takes. By turns, so that a busy second falls on both: once where it is far
 * below the bound and grows as its length, again while it is near or seems to grow faster.
 */
function hostile(frame: string, name: string, piece: string): void {
  const wrap = FRAMES[frame];
  if (!wrap) return;
  const [text, double] = [wrap(repeat(piece, 100_000)), wrap(repeat(piece, 200_000))];
  const from = performance.now();
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 1; round <= 6; round++) {
    once = Math.min(
      once,
      timeOf(() => read(text)),
    );
    twice = Math.min(
      twice,
      timeOf(() => read(double)),
    );
    const straight = twice < once * 2.6;
    if (straight && once < BOUND * (round < 3 ? 0.6 : 0.8)) break;
    if (performance.now() - from > patience) break;
  }
  patience = Math.max(0, patience - (performance.now() - from));
  const growth = twice / once;
  tried.push({ name: `${frame}: ${name}`, once, growth });
  line(`${frame}: ${name}`, ms(once), `${growth.toFixed(1)} × for 2 × the length`);
}
console.log('\nhostile texts of 100 kB');
for (const [name, piece] of Object.entries(HOSTILE)) hostile('notice', name, piece);
for (const [name, piece] of Object.entries(TELLINGS)) hostile('report', name, piece);
for (const [name, piece] of Object.entries(HEADINGS)) hostile('head', name, piece);
for (const frame of Object.keys(FRAMES).filter((one) => one !== 'notice'))
  for (const name of OF_ALL_FRAMES) hostile(frame, name, HOSTILE[name] ?? '');

console.log('\nhostile texts of 2 MB');
for (const name of LONG) {
  const text = HEAD + repeat(HOSTILE[name] ?? '', 2_000_000);
  const long = time(() => read(text), 2);
  const once = tried.find((one) => one.name === `notice: ${name}`)?.once ?? long;
  line(name, ms(long), `${(long / once).toFixed(1)} × for 20 × the length`);
}

const again = time(() => read(HEAD + repeat(notice, 100_000)));
const worst = tried.toSorted((a, b) => b.once - a.once);
const steepest = tried.toSorted((a, b) => b.growth - a.growth)[0];
console.log();
line('the notice of 100 kB once more', ms(again), `${(again / small).toFixed(1)} × the first time`);
line(`the steepest: ${steepest?.name}`, '', `${steepest?.growth.toFixed(1)} × for 2 × the length`);
line(
  `the worst of ${tried.length}: ${worst[0]?.name}`,
  ms(worst[0]?.once ?? 0),
  `${((worst[0]?.once ?? 0) / again).toFixed(1)} × the notice; ${worst.filter(({ once }) => once > BOUND).length} over ${BOUND} ms`,
);
console.log();

const sample = HEAD + repeat(notice, 100_000);
const peer = time(() => chronoDeadlines(sample, '2025-03-18'));
line('chrono-node vi, dates only, same 100 kB', ms(peer), `${(peer / small).toFixed(1)} × ours`);

console.log('\nscans: seconds a page and memory');
await benchOcr(2, (words) => console.log(words));

if (existsSync(join(built, 'manifest.json'))) {
  console.log('\nthe panel, in the real browser');
  await benchPanel(7, (words) => console.log(words));

  console.log('\nfiles of 10,000 tasks, written from the panel');
  await benchExport(10_000, (words) => console.log(words));

  console.log('\nbackups of 10,000 tasks, in the settings');
  await benchBackup(10_000, (words) => console.log(words));
} else console.log('\nthe panel, files and backups: not built; `npm run build`, then once more');
