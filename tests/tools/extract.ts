import { isIsoDay } from '../../lib/core/calendar/iso-day.ts';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import type { TraceEntry } from '../../lib/core/trace.ts';
import { readPaper } from './paper-source.ts';
import { publicForm } from './public-form.ts';
import { UnreadableFile } from './source.ts';
import { traceText } from './trace-text.ts';
import { withPages } from './with-pages.ts';

/** `npm run --silent extract -- FILE [--date YYYY-MM-DD] [--trace]`: one JSON document, the reading's public form; the trace on standard error. */
async function main(args: readonly string[]): Promise<number> {
  const dateAt = args.indexOf('--date');
  const date = dateAt < 0 ? null : (args[dateAt + 1] ?? '');
  const files = args.filter((arg, at) => !(arg.startsWith('--') || (dateAt >= 0 && at === dateAt + 1)));
  const file = files[0];
  if (file === undefined || files.length > 1)
    return fail('usage: npm run --silent extract -- FILE|- [--date YYYY-MM-DD] [--trace]');
  if (date !== null && !isIsoDay(date)) return fail(`--date ${date}: not a day as YYYY-MM-DD`);
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--date' && arg !== '--trace');
  if (unknown !== undefined) return fail(`${unknown}: not an option; --date YYYY-MM-DD and --trace are`);
  try {
    const source = await readPaper(file);
    for (const warning of source.warnings) process.stderr.write(`${warning}\n`);
    const page = buildPageText(source.text);
    const entries: TraceEntry[] = [];
    const reading = readNotice(page, { pageDate: date ?? source.pageDate, trace: (entry) => entries.push(entry) });
    const plain = publicForm(page, reading);
    const placed = source.drawn ? withPages(plain, source.drawn) : plain;
    const form = { ...placed, ...(source.html ? { text: source.text } : {}) };
    process.stdout.write(`${JSON.stringify(form, null, 2)}\n`);
    if (args.includes('--trace')) process.stderr.write(traceText(page, reading, entries));
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(error.message);
    throw error;
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
