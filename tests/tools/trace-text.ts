import type { Reading } from '../../lib/core/reading.ts';
import { type PageText, toRaw } from '../../lib/core/text/page-text.ts';
import { type Span, slice } from '../../lib/core/text/span.ts';
import type { TraceEntry } from '../../lib/core/trace.ts';

/** How many letters of a span's words are shown from its beginning. */
const SHOWN = 60;

/**
 * The trace as lines to read or to grep: stage, who decided, where, the words, why. Then what came of it: each task with its id and where its
 * parts stand, and the account of sentences. Offsets are of the source text, as in the JSON beside it.
 */
export function traceText(page: PageText, reading: Reading | null, entries: readonly TraceEntry[]): string {
  const where = (span: Span): string => {
    const { start, end } = toRaw(page, span);
    return `${start}-${end}`;
  };
  const words = (span: Span): string => {
    const said = slice(page.text, span).replace(/\n/g, ' ⏎ ');
    return said.length > SHOWN ? `«${said.slice(0, SHOWN)}…»` : `«${said}»`;
  };
  const lines = entries.map(({ stage, by, span, why }) => `${stage} ${by} ${where(span)} ${words(span)} ${why}`);
  for (const task of reading?.tasks ?? []) {
    lines.push(`task ${task.id} ${where(task.span)} ${words(task.span)} path ${task.path || '-'}`);
    for (const [role, parties] of [
      ['lead', task.leads],
      ['coop', task.coops],
    ] as const)
      for (const { span, id, inherited } of parties)
        lines.push(`  ${role} ${where(span)} ${words(span)} ${id ?? '?'}${inherited ? ' inherited' : ''}`);
    for (const { span, by, value } of task.deadlines)
      lines.push(
        `  limit ${by} ${where(span)} ${words(span)} ${value.kind} ${value.due ?? '-'}${task.shared ? ' shared' : ''}`,
      );
    if (task.product) lines.push(`  product ${where(task.product)} ${words(task.product)}`);
    if (task.to) lines.push(`  to ${where(task.to)} ${words(task.to)}`);
    if (task.gaps.length > 0) lines.push(`  gaps ${task.gaps.join(' ')}`);
  }
  if (reading) {
    const { sentences, inTasks, notDirective, leftOut } = reading.coverage;
    lines.push(
      `coverage ${sentences} sentences = ${inTasks} in tasks + ${notDirective} not directive + ${leftOut.length} left out`,
    );
    for (const { span, why } of leftOut) lines.push(`  left-out ${where(span)} ${words(span)} ${why}`);
  }
  return `${lines.join('\n')}\n`;
}
