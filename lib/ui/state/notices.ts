import { signal } from '@preact/signals';

/** What the toast says, with its undo. `key` tells one toast from the next. */
export interface Toast {
  readonly key: number;
  readonly words: string;
  readonly kind: 'done' | 'failed';
  readonly act?: { readonly label: string; readonly run: () => void };
}

/** Work that takes a while, with what stops it. */
export interface Work {
  readonly words: string;
  readonly done: number;
  readonly all: number;
  readonly stop: { readonly label: string; readonly run: () => void };
}

const STAY = 8000;

/** The toast at the foot and the one polite live region. */
export function createNotices() {
  const toast = signal<Toast | null>(null);
  const said = signal('');
  /** What is being done now, shown above the toast. */
  const work = signal<Work | null>(null);
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = (): void => {
    clearTimeout(timer);
    toast.value = null;
  };
  /** The toast goes after 8 s; while it has pointer or focus it is held. */
  const release = (): void => {
    clearTimeout(timer);
    if (toast.value?.kind === 'done') timer = setTimeout(dismiss, STAY);
  };
  const hold = (): void => clearTimeout(timer);

  /** Say something without showing it, for screen readers. The same words twice are said twice. */
  const announce = (words: string): void => {
    said.value = said.value === words ? `${words}\u00a0` : words;
  };
  /** Show and say. What failed stays until it is dealt with. */
  const show = (words: string, kind: Toast['kind'] = 'done', act?: Toast['act']): void => {
    toast.value = { key: ++count, words, kind, ...(act ? { act } : {}) };
    if (kind === 'done') announce(words);
    release();
  };
  return { toast, said, work, show, announce, dismiss, hold, release };
}

export type Notices = ReturnType<typeof createNotices>;
