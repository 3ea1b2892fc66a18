/** What can go wrong with the store, by the key of the words that tell the user (lib/i18n has them). */
export const TRACKER_ERRORS = [
  'error.diskFull',
  'error.blocked',
  'error.newerData',
  'error.closed',
  'error.damaged',
  'error.notFound',
  'error.storage',
] as const;
export type TrackerErrorKey = (typeof TRACKER_ERRORS)[number];

/** A failure of the tracker. Nothing was half written: every act is one transaction. */
export class TrackerError extends Error {
  override readonly name = 'TrackerError';
  constructor(
    readonly key: TrackerErrorKey,
    options?: { cause?: unknown; detail?: string },
  ) {
    super(options?.detail ? `${key}: ${options.detail}` : key, { cause: options?.cause });
  }
}

const BY_NAME: Readonly<Record<string, TrackerErrorKey>> = {
  QuotaExceededError: 'error.diskFull',
  VersionError: 'error.newerData',
  InvalidStateError: 'error.closed',
};

/** Name a failure of IndexedDB. Full disks show as QuotaExceededError, sometimes wrapped in the AbortError of the transaction. */
export function toTrackerError(error: unknown): TrackerError {
  if (error instanceof TrackerError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new TrackerError(BY_NAME[name] ?? 'error.storage', { cause: error, detail: String(error) });
}
