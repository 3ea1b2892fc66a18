import { describe, expect, it } from 'vitest';
import * as plainAssignees from '../corpus/assignees.ts';
import { letters, letterTraps } from '../corpus/assignees-letters.ts';
import { manners } from '../corpus/assignees-manners.ts';
import { moreTraps, nearNames } from '../corpus/assignees-more-traps.ts';
import { plainTraps, thingTraps } from '../corpus/assignees-traps.ts';
import { units, unitTraps } from '../corpus/assignees-units.ts';
import { whole, wholeTraps } from '../corpus/assignees-whole.ts';
import { wide, wideShort, wideTraps } from '../corpus/assignees-wide.ts';
import { wider, widerTraps } from '../corpus/assignees-wider.ts';
import { works, workTraps } from '../corpus/assignees-works.ts';
import { CITATIONS, NO_CITATIONS } from '../corpus/citations.ts';
import { noProducts, products } from '../corpus/products.ts';
import { notHanded, productsHanded } from '../corpus/products-handed.ts';
import { productsMade } from '../corpus/products-made.ts';
import { productNames } from '../corpus/products-named.ts';
import { nothingMade } from '../corpus/products-none.ts';
import { noWiderProducts, widerProducts } from '../corpus/products-wide.ts';
import * as reports from '../corpus/reports.ts';
import { shortNews, shortReports } from '../corpus/reports-short.ts';
import { noTables, tables } from '../corpus/tables.ts';
import { otherTables } from '../corpus/tables-none.ts';
import * as plainTasks from '../corpus/tasks.ts';
import { lines, noLines } from '../corpus/tasks-lines.ts';
import { noTasks, stillTasks } from '../corpus/tasks-none.ts';
import { noParts, parts } from '../corpus/tasks-parts.ts';
import { noSplits, splits } from '../corpus/tasks-splitting.ts';
import { whoNot, whoTold } from '../corpus/tasks-who.ts';
import { nameEnds, wholeNames } from '../corpus/tasks-whole-names.ts';
import { tellings } from '../corpus/who.ts';
import { kinds } from '../corpus/who-kinds.ts';
import { onlyNamed } from '../corpus/who-named.ts';

const { traps, ...named } = plainAssignees;
const { besides, noBesides, noTurns, notTold, told, turns } = plainTasks;
const productRows = [
  ...[products, productsHanded, productsMade, productNames, widerProducts],
  ...[noProducts, notHanded, noWiderProducts, nothingMade],
].flat();

/** Each family of tables: sentences that must be read, and sentences in which nothing, nobody or no more must be read. */
const FAMILIES: [family: string, positives: readonly unknown[][], negatives: readonly unknown[][]][] = [
  [
    'assignees',
    [...Object.values(named), letters, manners, units, whole, wide, wideShort, wider, works],
    [
      traps,
      letterTraps,
      plainTraps,
      thingTraps,
      unitTraps,
      wholeTraps,
      wideTraps,
      widerTraps,
      workTraps,
      moreTraps,
    ].concat([nearNames]),
  ],
  [
    'tasks',
    [
      turns,
      besides,
      told,
      splits,
      whoTold,
      wholeNames,
      stillTasks,
      tellings,
      kinds,
      parts,
      lines,
      reports.tellings,
      reports.authorities,
      shortReports,
    ],
    [
      noTurns,
      noBesides,
      notTold,
      noSplits,
      whoNot,
      nameEnds,
      onlyNamed,
      noParts,
      noLines,
      noTasks,
      reports.noTellings,
      reports.nobodyTold,
      shortNews,
    ],
  ],
  [
    'products',
    [productRows.filter((row) => row.product !== null)],
    [productRows.filter((row) => row.product === null)],
  ],
  ['tables', [tables], [noTables, otherTables]],
  ['citations', [[...CITATIONS]], [[...NO_CITATIONS]]],
];

/** How many rows there are, each counted once. */
const rows = (corpora: readonly (readonly unknown[])[]): number =>
  new Set(corpora.flat().map((row) => JSON.stringify(row))).size;

describe('the tables hold as many negatives as positives', () => {
  it.each(FAMILIES)('%s', (_, positives, negatives) => {
    expect(rows(positives)).toBeGreaterThan(0);
    expect(rows(negatives)).toBeGreaterThanOrEqual(rows(positives));
  });
});
