import { z } from 'zod';
import { hash } from '../task/identity.ts';
import { type NoticeRecord, noticeRecord, type TaskRecord, taskRecord } from '../task/task.ts';

/** What a backup holds. Settings are kept as they are; the tracker checks them when it takes them back. */
export interface Backup {
  /** ISO instant. */
  readonly exportedAt: string;
  readonly notices: readonly NoticeRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly settings: Readonly<Record<string, unknown>>;
}

const FORMAT = 'don-doc-backup';
const VERSION = 1;

const document = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  checksum: z.string(),
  exportedAt: z.iso.datetime(),
  notices: z.array(noticeRecord),
  tasks: z.array(taskRecord),
  settings: z.record(z.string(), z.unknown()),
});

/** Why a file is no backup of ours: not JSON, another file, from a newer version, changed or cut, or with a wrong entry. */
export type BackupFault = 'not-json' | 'foreign' | 'newer' | 'damaged' | 'invalid';

/** Write a backup: plain JSON, one task a line where editors fold it, with a version and a checksum over all else. */
export function toBackup(backup: Backup): string {
  const body = {
    exportedAt: backup.exportedAt,
    notices: backup.notices,
    tasks: backup.tasks,
    settings: backup.settings,
  };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, checksum: checksum(body), ...body }, null, 1)}\n`;
}

/** Read a backup. Nothing is taken over from a file with any fault; `detail` names the entry or the place. */
export function readBackup(
  text: string,
):
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly fault: BackupFault; readonly detail: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { ok: false, fault: 'not-json', detail: String(error) };
  }
  const head = z.object({ format: z.literal(FORMAT), version: z.number().int(), checksum: z.string() }).safeParse(raw);
  if (!head.success) return { ok: false, fault: 'foreign', detail: z.prettifyError(head.error) };
  if (head.data.version > VERSION) return { ok: false, fault: 'newer', detail: `version ${head.data.version}` };
  const { exportedAt, notices, tasks, settings } = raw as Record<string, unknown>;
  if (checksum({ exportedAt, notices, tasks, settings }) !== head.data.checksum)
    return { ok: false, fault: 'damaged', detail: 'checksum' };
  const whole = document.safeParse(raw);
  if (!whole.success) return { ok: false, fault: 'invalid', detail: z.prettifyError(whole.error) };
  return { ok: true, value: whole.data };
}

/** Tells a cut or altered file; it is no seal against someone who means harm. */
const checksum = (body: Record<string, unknown>): string => {
  const text = JSON.stringify(sorted(body));
  return `cyrb53x2:${hash(text)}${hash(text, 1)}`;
};

/** Keys in order, so that a file set anew by another program keeps its checksum. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
