import { expect, test } from 'vitest';
import { tokenize } from '../../lib/core/lexicon/token.ts';
import { thingsIn } from '../../lib/core/mention/assignee/acronym.ts';
import { readParty } from '../../lib/core/mention/assignee/find-assignees.ts';
import type { Scan } from '../../lib/core/mention/assignee/scan.ts';
import { mayStart } from '../../lib/core/mention/assignee/starts.ts';
import * as plain from '../corpus/assignees.ts';
import * as letters from '../corpus/assignees-letters.ts';
import * as manners from '../corpus/assignees-manners.ts';
import * as traps from '../corpus/assignees-traps.ts';
import * as units from '../corpus/assignees-units.ts';
import * as whole from '../corpus/assignees-whole.ts';
import * as wide from '../corpus/assignees-wide.ts';
import * as wider from '../corpus/assignees-wider.ts';
import { ownPapers } from '../tools/score.ts';

const rows = [plain, letters, manners, traps, units, whole, wide, wider]
  .flatMap((table): unknown[] => Object.values(table))
  .filter((table) => Array.isArray(table))
  .flat() as (string | { text: string })[];
const texts = [...rows.map((row) => (typeof row === 'string' ? row : row.text)), ...ownPapers().map(({ text }) => text)]
  .map((text) => text.normalize('NFC').replace(/[[\]]/gu, ''))
  .flatMap((text) => [text, text.toLowerCase()]);

/** The words that no reader is asked about, and that one would read a party from. */
function missed(text: string): string[] {
  const tokens = tokenize(text);
  const scan: Scan = { text, tokens, on: null, things: thingsIn(tokens) };
  return tokens.flatMap(({ word, start }, at) => {
    if (!word || mayStart(scan, at)) return [];
    return (readParty(scan, at, false) ?? readParty(scan, at, true)) ? [text.slice(start, start + 60)] : [];
  });
}

test('no party begins at a word that is passed over', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.flatMap(missed)).toEqual([]);
});

test('most words of a paper are passed over', () => {
  const text = ownPapers()
    .map((paper) => paper.text.normalize('NFC'))
    .join('\n');
  const tokens = tokenize(text);
  const scan: Scan = { text, tokens, on: null, things: new Set() };
  const asked = tokens.filter((_, at) => mayStart(scan, at)).length;
  expect(asked / tokens.length).toBeLessThan(0.4);
});
