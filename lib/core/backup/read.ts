import { z } from 'zod';
import { hash } from '../task/identity.ts';
import { canonical } from './canonical.ts';
import { checkNotice, checkTask, strange, type Wrong } from './check-record.ts';
import { sumOf, sumOfAll } from './checksum.ts';
import type { BackupContent, BackupNotice } from './content.ts';
import { type Fault, fault } from './fault.ts';
import { lineOf, type Path, walk } from './locate.ts';
import { FORMAT, VERSION } from './write.ts';

/** In UTF-16 units or bytes: a backup of 10,000 tasks has some 30 million. */
export const LARGEST = 200_000_000;
export const MOST_TASKS = 200_000;

export type Read = { readonly ok: true; readonly value: BackupContent } | { readonly ok: false; readonly fault: Fault };
/** How many records of how many were checked. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

const head = z.object({ format: z.literal(FORMAT), version: z.number().int().min(1) });
const body = z.object({
  exportedAt: z.iso.datetime(),
  settings: z.record(z.string(), z.unknown()),
  kept: z.record(z.string(), z.unknown()),
  aside: z.record(z.string(), z.array(z.string())),
  notices: z.array(z.unknown()),
  tasks: z.array(z.unknown()),
  checksum: z.string(),
});

/** Read a backup, of this version or an older one. Yields as it goes; never throws on any text. */
export function* readBackup(text: string): Generator<Progress, Read> {
  const refused = (one: Fault): Read => ({ ok: false, fault: one });
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') return refused(fault('empty'));
  if (bare.length > LARGEST) return refused(fault('too-large'));
  let raw: unknown;
  try {
    raw = JSON.parse(bare);
  } catch {
    return refused(noJson(bare));
  }
  const opened = head.safeParse(raw);
  if (!opened.success) return refused(fault('foreign'));
  const { version } = opened.data;
  if (version > VERSION) return refused(fault('newer', { line: lineOf(bare, ['version']), value: String(version) }));
  const { notices: _, tasks: __, ...rest } = raw as Record<string, unknown>;
  const odd = strange(rest);
  if (odd) return refused(fault(odd, { line: oddLine(bare, odd, []) }));
  const now = version === 1 ? fromFirst(raw as Record<string, unknown>) : raw;
  if (now === null) return refused(fault('damaged', { line: lineOf(bare, ['checksum']) }));
  const whole = body.safeParse(now);
  if (!whole.success) return refused(located(bare, [], wrongPath(whole.error)));
  if (whole.data.tasks.length > MOST_TASKS)
    return refused(fault('too-many', { value: String(whole.data.tasks.length) }));
  return yield* readRecords(bare, whole.data, version);
}

function* readRecords(text: string, whole: z.infer<typeof body>, version: number): Generator<Progress, Read> {
  const { notices, tasks, checksum, ...rest } = whole;
  const sums: string[] = [];
  const all = notices.length + tasks.length;
  const taken: { readonly notices: BackupNotice[]; readonly tasks: BackupContent['tasks'][number][] } = {
    notices: [],
    tasks: [],
  };
  for (const [section, list, check] of [
    ['notices', notices, checkNotice],
    ['tasks', tasks, checkTask],
  ] as const) {
    const ids = new Set<string>();
    for (const [at, value] of list.entries()) {
      const here: Path = [section, at];
      const refused = (one: Fault): Read => ({ ok: false, fault: one });
      const odd = strange(value);
      if (odd) return refused(fault(odd, { line: oddLine(text, odd, here) }));
      if (typeof value !== 'object' || value === null)
        return refused(located(text, here, { fault: 'type', at: [] }, value));
      const { sum, ...record } = value as Record<string, unknown>;
      if (version > 1 && sum !== sumOf(record)) return refused(fault('damaged', { line: lineOf(text, here) }));
      sums.push(String(sum));
      const read = check(record);
      if (!read.ok) return refused(located(text, here, read.wrong, value));
      if (ids.has(read.value.id)) return refused(located(text, here, { fault: 'duplicate', at: ['id'] }, value));
      ids.add(read.value.id);
      (taken[section] as unknown[]).push(read.value);
      if (sums.length % 200 === 0) yield { done: sums.length, all };
    }
  }
  if (version > 1 && checksum !== sumOfAll(rest, sums))
    return { ok: false, fault: fault('damaged', { line: lineOf(text, ['checksum']), field: 'checksum' }) };
  return { ok: true, value: { ...rest, ...taken } };
}

/** The first form: one sum over all, notices without hashes, nothing of what was set aside. Null where the sum is not its own. */
function fromFirst(raw: Record<string, unknown>): Record<string, unknown> | null {
  const { exportedAt, notices, tasks, settings, checksum } = raw;
  if (strange(raw)) return { ...raw, kept: {}, aside: {} };
  const text = canonical({ exportedAt, notices, tasks, settings });
  if (checksum !== `cyrb53x2:${hash(text)}${hash(text, 1)}`) return null;
  const withHashes = (notice: unknown): unknown =>
    typeof notice === 'object' && notice !== null && 'textHash' in notice
      ? { ...notice, hashes: [notice.textHash] }
      : notice;
  return { ...raw, kept: {}, aside: {}, notices: Array.isArray(notices) ? notices.map(withHashes) : notices };
}

/** A text that is no JSON: ours and spoiled, where its beginning still says so, or something else altogether. */
function noJson(text: string): Fault {
  const ours = text.slice(0, 2000).includes(`"${FORMAT}"`);
  const { line, what } = walk(text, null);
  if (!ours) return fault('not-json', { line: what === 'end' ? null : line });
  return fault(what === 'cut' ? 'cut' : 'broken', { line: what === 'end' ? null : line });
}

function oddLine(text: string, odd: 'nested' | 'key', at: Path): number | null {
  const name = odd === 'key' ? /"(?:__proto__|constructor|prototype)"\s*:/u.exec(text) : null;
  return name ? text.slice(0, name.index).split('\n').length : lineOf(text, at);
}

/** A wrong value with its line, its field's name and what stands there. */
function located(text: string, at: Path, { fault: name, at: inside }: Wrong, record?: unknown): Fault {
  const field = inside.findLast((part) => typeof part === 'string') ?? null;
  let value: unknown = record;
  for (const part of inside) value = (value as Record<string | number, unknown> | undefined)?.[part];
  const missing = value === undefined && name === 'type';
  const words = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
  return fault(missing ? 'missing' : name, {
    line: lineOf(text, [...at, ...inside]),
    field: field === null ? null : String(field),
    value: words === null ? null : words.slice(0, 60),
  });
}

const wrongPath = (error: z.ZodError): Wrong => ({
  fault: 'type',
  at: (error.issues[0]?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part)),
});
