import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { asSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import type { PaperFile } from '@/lib/ui/reader/paper-file.ts';
import { ReaderApp } from '@/lib/ui/reader/reader-app.tsx';
import type { Choices, Kept, Wanted } from '@/lib/ui/reader/sources.ts';
import { createReader, type Reader } from '@/lib/ui/reader/state/reader.ts';
import { fakePaged } from './reader-fake.ts';

const NOW = new Date('2026-06-10T03:00:00Z');
let count = 0;
export let tracker: Tracker;
export let reader: Reader;
export let stop: () => void;
export let choices: Choices | null = null;
let before: Wanted | null = null;

/** What an earlier session of the browser showed in this tab. */
export const showedBefore = (wanted: Wanted): void => {
  before = wanted;
};

export async function settle(): Promise<void> {
  let calm = 0;
  for (let seen = ''; calm < 4; ) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 90)));
    const now = document.body.innerHTML;
    calm = now === seen ? calm + 1 : 0;
    seen = now;
  }
}
export const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
export const button = (name: string | RegExp, within = 'body'): HTMLButtonElement => {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? own.trim() === name : name.test(own);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
export const click = async (name: string | RegExp, within?: string): Promise<void> => {
  button(name, within).click();
  await settle();
};
export const type = async (field: HTMLInputElement | null, words: string): Promise<void> => {
  if (!field) throw new Error('no such field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

const kept = (): Kept => ({
  copy: async () => null,
  keep: async () => {},
  drop: async () => {},
  choices: async () => choices,
  keepChoices: async (_hash, now) => {
    choices = now;
  },
  nameOf: async () => null,
  named: async () => {},
});

/** What the opened readers are drawn into: a test may open several, one after another, as tabs would be. */
const roots: HTMLElement[] = [];

function closeTab(): void {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
}

export async function open(file: PaperFile | { key: string } | null, paper: Wanted['paper'] = null): Promise<void> {
  closeTab();
  tracker = await openTracker({ name: `reader-${++count}`, now: () => NOW });
  const wanted: Wanted = { address: 'https://datafiles.chinhphu.vn/187.pdf', name: '187-TB-VPCP.pdf', paper };
  reader = createReader({
    tracker,
    say: signal(sayIn('vi')),
    preferences: signal(asSettings({})),
    kept: kept(),
    sources: {
      wanted: async () => (file ? wanted : null),
      before: () => before,
      remember: async () => {},
      permit: async () => true,
      fetch: async () => {
        if (file && 'key' in file) throw Object.assign(new Error('x'), file);
        return { name: '187-TB-VPCP.pdf', content: new Blob(['x']) };
      },
      open: async () => file as PaperFile,
    },
  });
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  stop = reader.start();
  await act(() => render(<ReaderApp reader={reader} say={sayIn('vi')} />, root));
  await settle();
}
/** Open a scan and let both pages be read. */
export async function openScan(paper: Wanted['paper'] = null): Promise<void> {
  const file = fakePaged(true);
  await open(file, paper);
  file.next();
  await settle();
  file.next();
  await settle();
}
export const facts = {
  number: '187/TB-VPCP',
  issued: '2026-05-18',
  kind: 'Thông báo',
  body: 'Văn phòng Chính phủ',
  signer: null,
  title: 'Về nhà ở xã hội',
  page: 'https://vanban.chinhphu.vn/?pageid=27160&docid=1',
};

/** After each test: what a tab leaves behind. */
export async function endReader(): Promise<void> {
  stop();
  closeTab();
  choices = null;
  before = null;
  await tracker.close();
  document.body.innerHTML = '';
}
