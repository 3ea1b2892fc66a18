import type { IsoDay } from './calendar/iso-day.ts';
import { findMentions } from './mention/find-mentions.ts';
import { resolveAntecedents } from './mention/refine/resolve-antecedents.ts';
import { type KnownFacts, readHeader } from './notice/header.ts';
import { buildOutline } from './notice/outline.ts';
import type { Reading } from './reading.ts';
import { assembleTasks } from './task/assemble.ts';
import { coverageOf } from './task/coverage.ts';
import { limitsOf } from './task/limits.ts';
import type { PageText } from './text/page-text.ts';
import { silent, type Trace } from './trace.ts';

export interface ReadOptions {
  /** The page's own day (when it was published), where the paper's words name none. */
  readonly pageDate?: IsoDay | null;
  /** What is known of the paper from outside it (a document page's table, a signature, the user): stands above what its own words say. */
  readonly known?: KnownFacts;
  /** The user asks for this very paper: one of no kind that assigns tasks (a decision's annex, a plan) is read as if it were. */
  readonly asked?: boolean;
  readonly trace?: Trace;
}

/** Read one notice: its outline, what is said in it, and who must do what by when. Null: not a paper for us. Never throws. */
export function readNotice(page: PageText, options: ReadOptions = {}): Reading | null {
  const { trace = silent } = options;
  const header = readHeader(page, options, trace); // number, date, meeting, where the directives stand
  if (header.kind === 'none') return null;
  const outline = buildOutline(page, header.body, trace, header.kind === 'report'); // I. › 1. › a) › (1)
  const found = findMentions(page.text, header.on, trace); // times and citations, bodies
  const mentions = resolveAntecedents(found, page.text, header.issuer, header.on, trace); // "cơ quan này", "Bộ"
  const assembly = assembleTasks(page, header, outline, mentions, trace);
  const limits = limitsOf(header, mentions, assembly.tasks);
  return { header, outline, mentions, tasks: assembly.tasks, limits, coverage: coverageOf(assembly) };
}
