import { describe, expect, test } from 'vitest';
import { findAssignees } from '../../lib/core/mention/assignee/find-assignees.ts';
import {
  type AssigneeRow,
  collectives,
  lists,
  ministries,
  offices,
  sentences,
  shapes,
  shortForms,
  traps,
} from '../corpus/assignees.ts';
import { letters, letterTraps } from '../corpus/assignees-letters.ts';
import { manners } from '../corpus/assignees-manners.ts';
import { moreTraps, nearNames } from '../corpus/assignees-more-traps.ts';
import { plainTraps, thingTraps } from '../corpus/assignees-traps.ts';
import { units, unitTraps } from '../corpus/assignees-units.ts';
import { whole, wholeTraps } from '../corpus/assignees-whole.ts';
import { wide, wideShort, wideTraps } from '../corpus/assignees-wide.ts';
import { wider, widerTraps } from '../corpus/assignees-wider.ts';
import { works, workTraps } from '../corpus/assignees-works.ts';

const KINDS: Readonly<Record<string, string>> = {
  o: 'office',
  c: 'collective',
  g: 'generic',
  n: 'anaphor',
  a: 'agency',
};

interface Expected {
  readonly name: string;
  readonly start: number;
  readonly kind: string;
  readonly id: string | undefined;
  readonly full: string | undefined;
}

/** Take the brackets out of a row: the plain sentence and what stood in them. */
function read(row: AssigneeRow): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  for (const part of row.text.split(/(\[[^\]]*\])/u)) {
    const inside = /^\[(?:([ocgna]):)?([^|=\]]*)(?:\|([^=\]]*))?(?:=([^\]]*))?\]$/u.exec(part);
    if (!inside) {
      text += part;
      continue;
    }
    const name = inside[2] ?? '';
    expected.push({
      name,
      start: text.length,
      kind: KINDS[inside[1] ?? 'a'] ?? '',
      id: inside[3] || undefined,
      full: inside[4],
    });
    text += name;
  }
  return { text, expected };
}

const all: [string, AssigneeRow[]][] = [
  ['ministries', ministries],
  ['lists', lists],
  ['offices', offices],
  ['collectives', collectives],
  ['shapes', shapes],
  ['short forms', shortForms],
  ['sentences', sentences],
  ['in other manners', wide],
  ['in still other manners', wider],
  ['by work, trade, branch or office', works],
  ['told by work or trade, or nobody', workTraps],
  ['units and branches', units],
  ['letters and communes', letters],
  ['short forms as subjects', wideShort],
  ['in the manner of cities, districts and groups', manners],
  ['names read whole', whole],
  ['names that go no further', wholeTraps],
  ['names before a word like their last', nearNames],
];

for (const [title, rows] of all) {
  describe(title, () => {
    test.each(rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
      const { text, expected } = read(row);
      const found = findAssignees(text, row.on);
      expect(found.map((mention) => `${mention.kind}: ${text.slice(mention.span.start, mention.span.end)}`)).toEqual(
        expected.map((one) => `${one.kind}: ${one.name}`),
      );
      expected.forEach((one, at) => {
        expect(found[at]?.span.start).toBe(one.start);
        if (one.id !== undefined) expect(found[at]?.id).toBe(one.id);
        if (one.full !== undefined) expect(found[at]?.full).toBe(one.full);
      });
    });
  });
}

describe('no party', () => {
  test.each([
    ...traps,
    ...wideTraps,
    ...widerTraps,
    ...unitTraps,
    ...letterTraps,
    ...plainTraps,
    ...thingTraps,
    ...moreTraps,
  ])('%s', (text) => {
    expect(
      findAssignees(text, '2026-05-20').map((mention) => text.slice(mention.span.start, mention.span.end)),
    ).toEqual([]);
  });
});

test('the tables are as large as promised', () => {
  expect(all.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThanOrEqual(120);
  expect(traps.length).toBeGreaterThanOrEqual(80);
});
