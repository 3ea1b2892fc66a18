import { snapshotOf } from '../card/snapshot.ts';
import { type TaskView, viewsOf } from '../card/view.ts';
import { readNotice } from '../core/read-notice.ts';
import type { Reading } from '../core/reading.ts';
import type { PageText } from '../core/text/page-text.ts';
import { buildPageText } from '../core/text/text-builder.ts';
import type { PageSnapshot } from '../messages.ts';
import { readBody } from './page-body.ts';
import type { Walk } from './walk.ts';

/** A page that holds a paper with tasks: its text, what was read out of it, and the way back to its nodes. */
export interface PageReading {
  readonly root: Element;
  readonly walked: Walk;
  readonly page: PageText;
  readonly reading: Reading;
  readonly snapshot: PageSnapshot;
  readonly views: readonly TaskView[];
}

/** Read the paper on a page; null where there is none, or none that gives a task. */
export function readPage(document: Document, address: string): PageReading | null {
  const body = readBody(document, address);
  if (!body) return null;
  const page = buildPageText(body.walked.raw);
  const reading = readNotice(page, { pageDate: body.pageDate });
  const snapshot = reading && snapshotOf(page, reading, address);
  if (!reading || !snapshot) return null;
  return { root: body.root, walked: body.walked, page, reading, snapshot, views: viewsOf(page, reading, snapshot) };
}
