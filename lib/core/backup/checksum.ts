import { hash } from '../task/identity.ts';
import { canonical } from './canonical.ts';

/** Sums tell a cut or altered file, and which record it was; they are no seal against someone who means harm. */
export const sumOf = (record: object): string => hash(canonical(record));

/** The sum over what stands outside the records, and over all their sums in order. */
export function sumOfAll(head: object, sums: readonly string[]): string {
  const text = `${canonical(head)}\n${sums.join('\n')}`;
  return `cyrb53x2:${hash(text)}${hash(text, 1)}`;
}
