import type { Key } from '@/lib/i18n/index.ts';
import { viReader } from '@/lib/i18n/vi-reader.ts';

/** Why a file cannot be shown: the key of the words that say what happened and what to do, and what may help. */
export interface Trouble {
  readonly words: Key;
  /** Trying the same again may help. */
  readonly again: boolean;
  /** The site must be allowed first. */
  readonly permit: boolean;
  readonly detail: string;
}

/** Failures that may pass by themselves. */
const PASSING = ['offline', 'stalled', 'serverFailed', 'refused', 'unknown', 'notFound', 'notAllowed'];

/** Any failure as the words for it. It knows errors by their `key`, whoever throws them; what is not foreseen is said as such. */
export function troubleOf(error: unknown): Trouble {
  const key = keyOf(error);
  const known = `reader.trouble.${key}` in viReader ? key : 'unknown';
  return {
    words: `reader.trouble.${known}` as Key,
    again: PASSING.includes(known),
    permit: known === 'notAllowed',
    detail: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
  };
}

/** The words for a page that cannot be read, by the reading's own key. */
export const whyWords = (why: string | undefined): Key =>
  (`reader.why.${why}` in viReader ? `reader.why.${why}` : 'reader.why.pageTooDim') as Key;

function keyOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'key' in error && typeof error.key === 'string') return error.key;
  return 'unknown';
}

/** The link's site may not be fetched from yet. */
export class NotAllowed extends Error {
  readonly key = 'notAllowed';
}
