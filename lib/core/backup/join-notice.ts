import { canonical, compareText } from './canonical.ts';
import type { BackupNotice } from './content.ts';

/** A paper of conclusions outweighs a report of it, and a report any other kind. */
const KINDS = ['other', 'report', 'notice'];

/**
 * What two sides know of one paper, as one record under `id`. A notice has no history: what one side lacks the other supplies, and where
 * both differ the greater in text order holds, so that it is the same on every machine.
 */
export function joinNotices(a: BackupNotice, b: BackupNotice, id: string): BackupNotice {
  const known = (one: BackupNotice): string => `${one.issued === null ? 0 : 1}${one.issued ?? ''}|${one.on ?? ''}`;
  const { issued, on } = compareText(known(a), known(b)) >= 0 ? a : b;
  return {
    ...a,
    id,
    kind: KINDS.indexOf(a.kind) >= KINDS.indexOf(b.kind) ? a.kind : b.kind,
    number: greater(a.number, b.number),
    issued,
    on,
    title: greater(a.title, b.title),
    issuer: greater(a.issuer, b.issuer),
    textHash: greater(a.textHash, b.textHash),
    addresses: joinAll(a.addresses, b.addresses),
    hashes: joinAll(a.hashes, b.hashes),
  };
}

function greater<T extends string | null>(a: T, b: T): T {
  if (a === null || b === null) return a ?? b;
  return compareText(a, b) >= 0 ? a : b;
}

/**
 * Both lists' entries, each once. A side that has them all keeps its order (of two such, the greater); else they stand in text order,
 * which is the least order there is: so it does not matter which lists were joined first.
 */
export function joinAll(a: readonly string[], b: readonly string[]): string[] {
  const all = new Set([...a, ...b]);
  const whole = [[...a], [...b]].filter((list) => new Set(list).size === all.size);
  return whole.sort((x, y) => compareText(canonical(y), canonical(x)))[0] ?? [...all].sort(compareText);
}
