import { describe, expect, it } from 'vitest';
import { findTimes } from '../../lib/core/mention/find-times.ts';
import type { DeadlineMention } from '../../lib/core/mention/mention.ts';
import type { TraceEntry } from '../../lib/core/trace.ts';
import { DEADLINES as PLAIN } from '../corpus/deadlines.ts';
import { AT_ONCE } from '../corpus/deadlines-at-once.ts';
import { NO_LIMIT_AT_ONCE } from '../corpus/deadlines-at-once-negative.ts';
import { DISTRICTS } from '../corpus/deadlines-districts.ts';
import { NO_LIMIT_DISTRICTS } from '../corpus/deadlines-districts-negative.ts';
import { LABELS } from '../corpus/deadlines-labels.ts';
import { NO_LIMIT_LABELS } from '../corpus/deadlines-labels-negative.ts';
import { LANGUAGE } from '../corpus/deadlines-language.ts';
import { NO_LIMIT_LANGUAGE } from '../corpus/deadlines-language-negative.ts';
import { LETTERS } from '../corpus/deadlines-letters.ts';
import { NO_LIMIT_LETTERS } from '../corpus/deadlines-letters-negative.ts';
import { MANNERS } from '../corpus/deadlines-manners.ts';
import { NO_LIMIT_MANNERS } from '../corpus/deadlines-manners-negative.ts';
import { MORE } from '../corpus/deadlines-more.ts';
import { NO_LIMIT_MORE } from '../corpus/deadlines-more-negative.ts';
import { NO_DEADLINES as PLAIN_NEGATIVES } from '../corpus/deadlines-negative.ts';
import { NOTICES } from '../corpus/deadlines-notices.ts';
import { NO_LIMIT_NOTICES } from '../corpus/deadlines-notices-negative.ts';
import { OCCASIONS } from '../corpus/deadlines-occasions.ts';
import { NO_LIMIT_OCCASIONS } from '../corpus/deadlines-occasions-negative.ts';
import { OFFICES } from '../corpus/deadlines-offices.ts';
import { NO_LIMIT_OFFICES } from '../corpus/deadlines-offices-negative.ts';
import { NO_LIMIT_RHYTHMS, RHYTHMS } from '../corpus/deadlines-rhythms.ts';
import { NO_LIMIT_VERBS, VERBS } from '../corpus/deadlines-verbs.ts';
import { WORKS } from '../corpus/deadlines-works.ts';
import { NO_LIMIT_WORKS } from '../corpus/deadlines-works-negative.ts';

const DEADLINES = [
  ...PLAIN,
  ...MANNERS,
  ...LANGUAGE,
  ...AT_ONCE,
  ...LETTERS,
  ...OFFICES,
  ...DISTRICTS,
  ...OCCASIONS,
  ...LABELS,
  ...RHYTHMS,
  ...VERBS,
  ...NOTICES,
  ...WORKS,
  ...MORE,
];
const NO_DEADLINES = [
  ...PLAIN_NEGATIVES,
  ...NO_LIMIT_MANNERS,
  ...NO_LIMIT_LANGUAGE,
  ...NO_LIMIT_AT_ONCE,
  ...NO_LIMIT_LETTERS,
  ...NO_LIMIT_OFFICES,
  ...NO_LIMIT_DISTRICTS,
  ...NO_LIMIT_OCCASIONS,
  ...NO_LIMIT_LABELS,
  ...NO_LIMIT_RHYTHMS,
  ...NO_LIMIT_VERBS,
  ...NO_LIMIT_NOTICES,
  ...NO_LIMIT_WORKS,
  ...NO_LIMIT_MORE,
];

interface Marked {
  readonly text: string;
  readonly phrases: readonly string[];
}

/** Take the brackets out of a row: its text, and what stood in them. */
function unmark(marked: string): Marked {
  return {
    text: marked.replace(/[[\]]/g, ''),
    phrases: [...marked.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] ?? ''),
  };
}

function say({ value }: DeadlineMention): string {
  if (value.kind === 'date') return `${value.due} ${value.bound}`;
  return value.estimate ? `${value.kind} ${value.estimate}` : value.kind;
}

/** The deadlines of a sentence, with the derivation for the failing test to print. */
function read(text: string, on: string | null) {
  const trace: TraceEntry[] = [];
  const found = findTimes(text.normalize('NFC'), on, (entry) => trace.push(entry)).filter(
    (mention) => mention.type === 'deadline',
  );
  const derivation = trace
    .map(({ by, span, why }) => `  ${by}: "${text.slice(span.start, span.end)}" ${why}`)
    .join('\n');
  return { found, derivation: `${text}\n${derivation}` };
}

for (const table of DEADLINES) {
  describe(`deadlines: ${table.meaning}`, () => {
    it.each(table.rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
      const { text, phrases } = unmark(row.text);
      const { found, derivation } = read(text, table.on);
      expect(
        found.map((mention) => [text.slice(mention.span.start, mention.span.end), say(mention)]),
        derivation,
      ).toEqual(phrases.map((phrase, index) => [phrase, row.means[index]]));
    });
  });
}

for (const table of NO_DEADLINES) {
  describe(`no deadline: ${table.meaning}`, () => {
    it.each(table.rows)('%s', (text) => {
      const { found, derivation } = read(text, table.on);
      expect(
        found.map((mention) => text.slice(mention.span.start, mention.span.end)),
        derivation,
      ).toEqual([]);
    });
  });
}

describe('the tables', () => {
  it('hold as many negatives as positives', () => {
    const positives = DEADLINES.reduce((sum, table) => sum + table.rows.length, 0);
    const negatives = NO_DEADLINES.reduce((sum, table) => sum + table.rows.length, 0);
    expect(negatives).toBeGreaterThanOrEqual(positives);
  });
});
