import { type Mark, marksOf } from '@/lib/card/marks.ts';
import { snapshotOf } from '@/lib/card/snapshot.ts';
import { type TaskView, viewsOf } from '@/lib/card/view.ts';
import { PDF_FRAGMENT, type Selector, TEXT_FRAGMENT } from '@/lib/core/anchor/selector.ts';
import { boxesOf, type DrawnText } from '@/lib/core/layout/drawn.ts';
import { readNotice } from '@/lib/core/read-notice.ts';
import type { Reading } from '@/lib/core/reading.ts';
import type { PageSnapshot } from '@/lib/core/task/snapshot.ts';
import type { PageText } from '@/lib/core/text/page-text.ts';
import { buildPageText } from '@/lib/core/text/text-builder.ts';
import { identified, insteadOf, type Known } from './known.ts';

/** A paper as read so far: its tasks, and what is marked for them. Spans of views and marks point into `raw`. */
export interface Paper {
  readonly page: PageText;
  readonly reading: Reading;
  readonly snapshot: PageSnapshot;
  readonly views: readonly TaskView[];
  readonly marks: readonly Mark[];
}

export interface Source {
  readonly raw: string;
  /** Where each word is drawn; null for text that flows. */
  readonly drawn: DrawnText | null;
  /** The link it came from, or "file:" and its hash. */
  readonly address: string;
  readonly fileHash: string;
  readonly known: Known;
  /** The day that a saved page gives itself. */
  readonly pageDate: string | null;
  /** The user wants it read whatever kind of paper it is. */
  readonly asked?: boolean;
}

/** Read a file's words. Null where it is no paper for us, or gives no task (so far). Never throws. */
export function readPaper({ raw, drawn, address, fileHash, known, pageDate, asked = false }: Source): Paper | null {
  const page = buildPageText(raw);
  const reading = readNotice(page, { pageDate, known: insteadOf(known), asked });
  const read = reading && snapshotOf(page, reading, address);
  if (!reading || !read) return null;
  const named = identified(read, known, drawn ? `file-${fileHash}` : null);
  const views = viewsOf(page, reading, named);
  const tasks = named.tasks.map((task, at) => {
    const start = views[at]?.span.start ?? 0;
    const place = drawn ? pageOf(drawn, start) : flowAt(start);
    return place ? { ...task, selectors: [...task.selectors, place] } : task;
  });
  const snapshot = { ...named, tasks };
  return {
    page,
    reading,
    snapshot,
    views: views.map((view, at) => ({ ...view, input: tasks[at] ?? view.input })),
    marks: marksOf(page, reading),
  };
}

/** Whether a file's words make no paper of any kind that gives tasks: told by its head, so that the user may say otherwise. */
export const isOfNoKind = ({ raw, known, pageDate }: Pick<Source, 'raw' | 'known' | 'pageDate'>): boolean =>
  raw.trim() !== '' && readNotice(buildPageText(raw), { pageDate, known: insteadOf(known) }) === null;

function pageOf(drawn: DrawnText, start: number): (Selector & { type: 'FragmentSelector' }) | null {
  const box = boxesOf(drawn, { start, end: start + 1 })[0] ?? boxesOf(drawn, { start, end: start + 40 })[0];
  return box ? { type: 'FragmentSelector', conformsTo: PDF_FRAGMENT, value: `page=${box.page + 1}` } : null;
}

const flowAt = (start: number): Selector & { type: 'FragmentSelector' } => ({
  type: 'FragmentSelector',
  conformsTo: TEXT_FRAGMENT,
  value: `char=${start}`,
});
