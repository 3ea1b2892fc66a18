import type { PageRemark } from '@/lib/core/scan/remarks.ts';
import type { Turn } from '@/lib/core/scan/turn.ts';
import type { Key } from '@/lib/i18n/index.ts';
import type { PagedFile, PagedReading } from '../paper-file.ts';

/** A page as it is shown: upright, also where it was scanned turned. */
export interface ShownPage {
  /** In points, as turned. */
  readonly width: number;
  readonly height: number;
  /** Further than the file says, clockwise. */
  readonly turn: Turn;
  /** What is said above it of how it was scanned. */
  readonly remarks: readonly PageRemark[];
}

/** The pages of a file as far as they are read: what is not read yet stands as the file says. */
export const shownPages = ({ pages }: PagedFile, reading: PagedReading | null): ShownPage[] =>
  pages.map(({ width, height }, page) => {
    const { turn = 0, remarks = [] } = reading?.pages[page] ?? {};
    const lies = turn === 90 || turn === 270;
    return { width: lies ? height : width, height: lies ? width : height, turn, remarks };
  });

/** Changes when a page is to be shown otherwise. */
export const shownAs = (reading: PagedReading | null): string =>
  (reading?.pages ?? []).map(({ turn, remarks }) => `${turn} ${remarks.join(' ')}`).join();

/** What is said of some pages (from 1) that were scanned in the same way. */
export const remarkWords = (remark: PageRemark): Key => `reader.remark.${remark}`;

/** Pages by what is to be said of them, from 1. */
export function pagesByRemark(reading: PagedReading): Map<PageRemark, number[]> {
  const found = new Map<PageRemark, number[]>();
  for (const [page, { remarks }] of reading.pages.entries())
    for (const remark of remarks) found.set(remark, [...(found.get(remark) ?? []), page + 1]);
  return found;
}

/** Numbers of pages in order, three or more in a row as "3-7". */
export function pageList(pages: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < pages.length; ) {
    let end = at;
    while (pages[end + 1] === (pages[end] ?? 0) + 1) end++;
    if (end - at < 2) parts.push(...pages.slice(at, end + 1).map(String));
    else parts.push(`${pages[at]}-${pages[end]}`);
    at = end + 1;
  }
  return parts.join(', ');
}
