import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isIsoDay } from '../../lib/core/calendar/iso-day.ts';
import { GROUPS } from '../../lib/core/task/due.ts';
import { todayInVietnam } from '../../lib/tracker/clock.ts';
import { backupOf } from './fill-backup.ts';
import { fillData, groupsMade } from './fill-data.ts';

/** More would be no clerk's, and the file of it no file to restore. */
const MOST = 100_000;

/** `npm run fill -- N [--out FILE] [--today YYYY-MM-DD]`: believable data as a backup file, for the panel to restore. */
function main(args: readonly string[]): number {
  const option = (name: string): string | null => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args[at + 1] ?? '');
  };
  const [out, day] = [option('--out'), option('--today')];
  const plain = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'));
  const count = Number(plain[0]);
  if (plain.length !== 1 || !Number.isInteger(count) || count < 1 || count > MOST)
    return fail(`usage: npm run fill -- N [--out FILE] [--today YYYY-MM-DD], N from 1 to ${MOST}`);
  if (out === '') return fail('--out: no file named');
  if (day !== null && !isIsoDay(day)) return fail(`--today ${day}: not a day as YYYY-MM-DD`);
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--out' && arg !== '--today');
  if (unknown !== undefined) return fail(`${unknown}: not an option; --out FILE and --today YYYY-MM-DD are`);
  const today = day ?? todayInVietnam(new Date());
  const file = out ?? fileURLToPath(new URL(`../../demo-output/fill-${count}.json`, import.meta.url));
  const { notices, tasks } = fillData(count, today);
  const text = backupOf({ notices, tasks }, today);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const made = groupsMade(tasks, today);
  const groups = GROUPS.map((group) => `${group} ${made.get(group) ?? 0}`).join(', ');
  process.stdout.write(
    `${file}\n${tasks.length} tasks of ${notices.length} notices, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB; on ${today}: ${groups}\n`,
  );
  return 0;
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
