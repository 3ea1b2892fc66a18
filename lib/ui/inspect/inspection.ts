import type { IsoDay } from '@/lib/core/calendar/iso-day.ts';
import { readNotice } from '@/lib/core/read-notice.ts';
import type { Reading } from '@/lib/core/reading.ts';
import type { Bundle } from '@/lib/core/task/fixture-bundle.ts';
import { writeBundle } from '@/lib/core/task/fixture-bundle.ts';
import { outlineText } from '@/lib/core/task/outline-text.ts';
import type { PageText } from '@/lib/core/text/page-text.ts';
import { buildPageText } from '@/lib/core/text/text-builder.ts';
import type { TraceEntry } from '@/lib/core/trace.ts';

/** A paper as it was given: its words, the day its page gives itself, and the source to keep as a fixture. */
export interface Given {
  readonly words: string;
  readonly pageDate: IsoDay | null;
  readonly name: Bundle['name'];
  readonly source: string;
}

/** All that is to be looked at. */
export interface Inspection {
  readonly given: Given;
  readonly page: PageText;
  /** Null: not a paper for us; the trace says why. */
  readonly reading: Reading | null;
  readonly trace: readonly TraceEntry[];
}

/** Read what was given, keeping every step. `pageDate` goes before the page's own. */
export function inspect(given: Given, pageDate: IsoDay | null): Inspection {
  const page = buildPageText(given.words);
  const trace: TraceEntry[] = [];
  const reading = readNotice(page, { pageDate: pageDate ?? given.pageDate, trace: (entry) => trace.push(entry) });
  return { given, page, reading, trace };
}

/** The text for `npm run fixture -- SLUG -`. */
export const asFixture = ({ given, page, reading }: Inspection): string =>
  writeBundle({ name: given.name, source: given.source, expected: outlineText(page, reading) });
