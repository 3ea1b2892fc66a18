/** What can be wrong with a paper's file, or with one page of it: keys of the catalogue of words. */
export type PaperErrorKey =
  | 'encrypted'
  | 'damaged'
  | 'truncated'
  | 'empty'
  | 'noPages'
  | 'notAPaper'
  | 'oldDoc'
  | 'unknown'
  | 'tooLarge'
  | 'notFound'
  | 'refused'
  | 'serverFailed'
  | 'stalled'
  | 'offline'
  | 'pageTooDim'
  | 'pageTooSlow'
  | 'pageEmpty'
  | 'noRecogniser';

/** A file or page that cannot be read. `key` says why, for the user's language; the message is for developers. */
export class PaperError extends Error {
  readonly key: PaperErrorKey;

  constructor(key: PaperErrorKey, message: string = key, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PaperError';
    this.key = key;
  }
}

/** Any failure as a PaperError; what is not foreseen is 'unknown', with its cause kept. */
export function asPaperError(error: unknown): PaperError {
  if (error instanceof PaperError) return error;
  return new PaperError('unknown', error instanceof Error ? error.message : String(error), { cause: error });
}
