/** Why a file is refused. Nothing is taken over from a file with any fault. */
export type FaultName =
  | 'empty'
  /** More than can be held: bytes, tasks. */
  | 'too-large'
  | 'too-many'
  /** No JSON, and nothing tells that it ever was a backup. */
  | 'not-json'
  /** Ours, and no longer JSON from a line on; or it ends in the middle. */
  | 'broken'
  | 'cut'
  /** JSON of something else. */
  | 'foreign'
  /** Written by a version of ours that this one does not know. */
  | 'newer'
  /** A record, or the whole, does not have its sum. */
  | 'damaged'
  /** What no backup of ours holds: deep nesting, names that reach into objects, markup in a name, an address that is none of a page or file. */
  | 'nested'
  | 'key'
  | 'markup'
  | 'address'
  /** A record with a value that cannot be. */
  | 'missing'
  | 'type'
  | 'day'
  | 'choice'
  | 'unknown-field'
  /** An id that two records have. */
  | 'duplicate';

export interface Fault {
  readonly fault: FaultName;
  /** From 1, where it can be told. */
  readonly line: number | null;
  /** The field, as the file names it. */
  readonly field: string | null;
  /** What stands there, its beginning. */
  readonly value: string | null;
}

export const fault = (name: FaultName, more: Partial<Omit<Fault, 'fault'>> = {}): Fault => ({
  fault: name,
  line: null,
  field: null,
  value: null,
  ...more,
});
