// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Blob as PlainBlob } from 'node:buffer';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Papers } from '@/lib/tracker/papers.ts';
import { SayContext } from '@/lib/ui/context.ts';
import { sizeWords } from '@/lib/ui/model/size.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { KeptCopies } from '@/lib/ui/options/copies.tsx';
import { createNotices } from '@/lib/ui/state/notices.ts';

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));
const names = (): (string | null)[] => [...document.querySelectorAll('.copies .name')].map((one) => one.textContent);
const press = async (name: string): Promise<void> => {
  const found = [...document.querySelectorAll<HTMLButtonElement>('.copies button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
  await settle();
};
/** The page's own kind does not survive being stored here. */
const blob = () => new PlainBlob(['x'.repeat(2048)]) as unknown as Blob;
let count = 0;
let papers: Papers;
const notices = createNotices();

async function shown(files: readonly string[]): Promise<void> {
  papers = new Papers(`copies-${++count}`, () => new Date(`2026-06-1${count}T03:00:00Z`));
  for (const name of files) await papers.keep(`hash-${name}`, { name, content: blob() });
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <SayContext.Provider value={sayIn('vi')}>
        <KeptCopies papers={papers} notices={notices} />
      </SayContext.Provider>,
      root,
    ),
  );
  await settle();
}
afterEach(async () => {
  document.body.innerHTML = '';
  await papers.wipe();
});

describe('kept copies of files', () => {
  it('are listed with size and day', async () => {
    await shown(['187-TB-VPCP.pdf']);
    expect(names()).toEqual(['187-TB-VPCP.pdf']);
    expect(document.querySelector('.copies li')?.textContent).toContain('2 KB, giữ ngày 11/6/2026');
    expect(document.querySelector('.copies')?.textContent).not.toContain('Xóa tất cả');
  });

  it('none: said so', async () => {
    await shown([]);
    expect(document.querySelector('.copies')?.textContent).toContain('Chưa giữ bản sao nào.');
  });

  it('one is removed, and undo brings it back', async () => {
    await shown(['a.pdf', 'b.pdf']);
    await press('Bỏ bản sao a.pdf');
    expect(names()).toEqual(['b.pdf']);
    notices.toast.value?.act?.run();
    await settle();
    expect(names().toSorted()).toEqual(['a.pdf', 'b.pdf']);
  });

  it('all are removed; what the user said of the files stays', async () => {
    await shown(['a.pdf', 'b.pdf']);
    await papers.keepChoices('hash-a.pdf', { asked: true });
    await press('Xóa tất cả bản sao');
    expect(names()).toEqual([]);
    expect(await papers.list()).toEqual([]);
    expect(await papers.choices('hash-a.pdf')).toEqual({ asked: true });
    notices.toast.value?.act?.run();
    await settle();
    expect((await papers.list()).length).toBe(2);
  });
});

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [310_360, '303 KB'],
  [2_411_724, '2,3 MB'],
  [1_048_575, '1,0 MB'],
])('%i bytes: %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
