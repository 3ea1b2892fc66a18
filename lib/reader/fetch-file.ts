import { LARGEST } from './largest.ts';
import { PaperError } from './paper-error.ts';

/** How long a server may say nothing, in ms. */
const SILENCE = 30_000;

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Bytes so far, and of how many, where the server says so. */
  readonly tell?: (done: number, all: number | null) => void;
  /** In ms; for tests. */
  readonly silence?: number;
}

/**
 * Fetch a paper's file, on the user's act alone. Credentials go with it as the browser has them for that site (papers behind a login). Rejects with PaperError: 'notFound' (404, 410), 'refused' (401, 403),
 * 'serverFailed' (any other answer but 2xx), 'stalled' (a server that says nothing), 'offline' (no answer at all), 'tooLarge'; and with
 * AbortError when no longer wanted.
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<Uint8Array> {
  const patience = new Patience(options.silence ?? SILENCE);
  const signal = AbortSignal.any([options.signal, patience.signal]);
  try {
    const response = await fetch(address, {
      signal,
      redirect: 'follow',
      credentials: 'include',
      referrerPolicy: 'no-referrer',
    });
    patience.renew();
    refuse(response);
    return await bytesOf(response, patience, options.tell);
  } catch (error) {
    if (options.signal.aborted || error instanceof PaperError) throw error;
    throw patience.signal.aborted
      ? new PaperError('stalled')
      : new PaperError('offline', String(error), { cause: error });
  } finally {
    patience.end();
  }
}

function refuse({ ok, status, headers }: Response): void {
  if (status === 404 || status === 410) throw new PaperError('notFound', String(status));
  if (status === 401 || status === 403) throw new PaperError('refused', String(status));
  if (!ok) throw new PaperError('serverFailed', String(status));
  if (Number(headers.get('content-length') ?? 0) > LARGEST) throw new PaperError('tooLarge');
}

async function bytesOf(response: Response, patience: Patience, tell: FetchOptions['tell']): Promise<Uint8Array> {
  const all = Number(response.headers.get('content-length')) || null;
  const parts: Uint8Array[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    patience.renew();
    parts.push(next.value);
    done += next.value.length;
    if (done > LARGEST) throw new PaperError('tooLarge');
    tell?.(done, all);
  }
  if (done === 0) throw new PaperError('empty');
  const bytes = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Aborts when nothing was heard for a while. */
class Patience {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly length: number) {
    this.renew();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.controller.abort(), this.length);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
