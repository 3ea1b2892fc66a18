import { z } from 'zod';
import { noticeRecord, taskRecord } from '../task/task.ts';
import type { FaultName } from './fault.ts';
import type { Path } from './locate.ts';

const notice = noticeRecord.extend({ hashes: z.array(z.string()) }).strict();
const task = taskRecord.strict();
/** What a change may say of a record: its own fields, with values that they can have, for undo puts them back. */
const changedFields = taskRecord.omit({ id: true, history: true }).partial().strict();

/** What is wrong with a record: where in it, and what stands there. */
export interface Wrong {
  readonly fault: FaultName;
  readonly at: Path;
}

type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wrong: Wrong };

/** Deeper than any record of ours by far. */
const DEEPEST = 40;
/** Names that would reach into an object's own workings where a value is copied member by member. */
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value nests deeper or has other names than any of ours. Walks without recursion. */
export function strange(value: unknown): 'nested' | 'key' | null {
  const rest: { readonly one: unknown; readonly depth: number }[] = [{ one: value, depth: 0 }];
  for (let here = rest.pop(); here; here = rest.pop()) {
    const { one, depth } = here;
    if (typeof one !== 'object' || one === null) continue;
    if (depth >= DEEPEST) return 'nested';
    if (!Array.isArray(one) && Object.keys(one).some((key) => REACHING.has(key))) return 'key';
    for (const inner of Object.values(one)) rest.push({ one: inner, depth: depth + 1 });
  }
  return null;
}

export function checkNotice(value: unknown): Checked<z.infer<typeof notice>> {
  const read = notice.safeParse(value);
  if (!read.success) return { ok: false, wrong: wrongOf(read.error) };
  const { id, number, issuer, addresses } = read.data;
  const wrong = firstWrong([
    ...marked({ id, number, issuer }),
    ...addresses.map((address, at): Wrong | null => foreignAddress(address, ['addresses', at])),
  ]);
  return wrong ? { ok: false, wrong } : { ok: true, value: read.data };
}

export function checkTask(value: unknown): Checked<z.infer<typeof task>> {
  const read = task.safeParse(value);
  if (!read.success) return { ok: false, wrong: wrongOf(read.error) };
  const { id, key, noticeId, path, address, leads, coops, history, trackedAt, untrackedAt, updatedAt } = read.data;
  const wrong = firstWrong([
    ...marked({ id, key, noticeId, path }),
    ...Object.entries({ trackedAt, untrackedAt, updatedAt }).map(([field, at]) => tooLate(at, [field])),
    ...history.map((change, at) => tooLate(change.at, ['history', at, 'at'])),
    foreignAddress(address, ['address']),
    ...Object.entries({ leads, coops }).flatMap(([field, parties]) =>
      parties.flatMap((party, at) => marked({ text: party.text, id: party.id, full: party.full }, [field, at])),
    ),
    ...history.flatMap((change, at) =>
      (['before', 'after'] as const).map((side): Wrong | null => {
        const fields = changedFields.safeParse(change[side]);
        return fields.success ? null : wrongOf(fields.error, ['history', at, side]);
      }),
    ),
  ]);
  return wrong ? { ok: false, wrong } : { ok: true, value: read.data };
}

const firstWrong = (all: readonly (Wrong | null)[]): Wrong | null => all.find((one) => one !== null) ?? null;

/** No name has a tag in it. Words (quote, note, title) may say "<"; they are shown as text wherever they are. */
const marked = (names: Readonly<Record<string, string | null>>, at: Path = []): (Wrong | null)[] =>
  Object.entries(names).map(([field, name]) =>
    /<[a-z!/?]/iu.test(name ?? '') ? { fault: 'markup', at: [...at, field] } : null,
  );

/** Every later change is dated after this one: a date at the end of time would leave none for them. */
const LATEST = Date.UTC(2200, 0, 1);
const tooLate = (instant: string | null, at: Path): Wrong | null =>
  instant !== null && Date.parse(instant) >= LATEST ? { fault: 'day', at } : null;

const foreignAddress = (address: string, at: Path): Wrong | null =>
  /^(?:$|https?:\/\/|file:)/iu.test(address) ? null : { fault: 'address', at };

function wrongOf(error: z.ZodError, at: Path = []): Wrong {
  const issue = error.issues[0];
  const path = [...at, ...(issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue?.code === 'unrecognized_keys') return { fault: 'unknown-field', at: [...path, issue.keys[0] ?? ''] };
  if (issue?.code === 'invalid_format') return { fault: 'day', at: path };
  if (issue?.code === 'invalid_value') return { fault: 'choice', at: path };
  if (issue?.code === 'too_small' && issue.origin === 'string') return { fault: 'missing', at: path };
  return { fault: 'type', at: path };
}
