import type { PrintGroup } from '@/lib/core/export/print.ts';
import type { ExportRow } from '@/lib/core/export/rows.ts';

/** Some rows that are drawn together; `heading` stands before the first of a group. */
export interface Block {
  readonly heading: string;
  /** How many tasks the group has, for its heading. */
  readonly count: number;
  readonly rows: readonly ExportRow[];
}

const ROWS = 25;

/** Groups cut into parts small enough to be drawn in one go. */
export const blocksOf = (groups: readonly PrintGroup[]): Block[] =>
  groups.flatMap(({ heading, rows }) =>
    Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) => ({
      heading: part === 0 ? heading : '',
      count: rows.length,
      rows: rows.slice(part * ROWS, (part + 1) * ROWS),
    })),
  );
