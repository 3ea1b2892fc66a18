import { noticeRecord, taskRecord } from '../task/task.ts';
import { compareText } from './canonical.ts';
import { sumOf, sumOfAll } from './checksum.ts';
import type { BackupContent } from './content.ts';

export const FORMAT = 'don-doc-backup';
/** 1: settings, notices without their hashes, one sum over all. 2: all of `BackupContent`, a sum for each record. */
export const VERSION = 2;

/**
 * A backup's text, in parts: one before, one for each notice and task, one after. Plain JSON in which each field and each change of a
 * history is a line of its own, in an order that does not depend on when it was written, so that two backups can be compared line by line.
 */
export function* backupParts(content: BackupContent): Generator<string, void> {
  const { exportedAt, settings, kept, aside } = content;
  const sums: string[] = [];
  yield `{\n "format": "${FORMAT}",\n "version": ${VERSION},\n "exportedAt": ${JSON.stringify(exportedAt)},\n`;
  yield ` "settings": ${members(settings)},\n "kept": ${members(kept)},\n "aside": ${members(aside)},\n "notices": [`;
  const notices = [...content.notices].sort((a, b) => compareText(a.id, b.id));
  yield* records(notices, NOTICE_FIELDS, sums);
  yield '],\n "tasks": [';
  const tasks = [...content.tasks].sort(
    (a, b) => compareText(a.noticeId, b.noticeId) || a.order - b.order || compareText(a.id, b.id),
  );
  yield* records(tasks, TASK_FIELDS, sums);
  yield `],\n "checksum": ${JSON.stringify(sumOfAll({ exportedAt, settings, kept, aside }, sums))}\n}\n`;
}

const NOTICE_FIELDS = [...Object.keys(noticeRecord.shape), 'hashes'];
const TASK_FIELDS = [
  'id',
  'noticeId',
  ...Object.keys(taskRecord.shape).filter((name) => !/^(?:id|noticeId)$/.test(name)),
];

function* records(list: readonly object[], fields: readonly string[], sums: string[]): Generator<string, void> {
  for (const [at, record] of list.entries()) {
    const known = fields.flatMap((field) => {
      const value = (record as Record<string, unknown>)[field];
      return value === undefined ? [] : [[field, value] as const];
    });
    const sum = sumOf(Object.fromEntries(known));
    sums.push(sum);
    const lines = known.map(([field, value]) => `   ${JSON.stringify(field)}: ${onLines(field, value)}`);
    yield `${at === 0 ? '' : ','}\n  {\n   "sum": "${sum}",\n${lines.join(',\n')}\n  }`;
  }
  if (list.length > 0) yield '\n ';
}

/** A history has a line for each change; any other value stands in one. */
function onLines(field: string, value: unknown): string {
  if (field !== 'history' || !Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n   ]`;
}

/** An object, a line for each member, by name. */
function members(value: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(value).filter(([, one]) => one !== undefined);
  const lines = known
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => `  ${JSON.stringify(key)}: ${JSON.stringify(one)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n }`;
}
