import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { openPrint, wantedPrint } from '@/lib/ui/print/to-print.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing');
  return { browser: Object.assign(fake, { runtime: { ...fake.runtime, getURL: (path: string) => `x://${path}` } }) };
});

beforeEach(() => fakeBrowser.reset());

describe('what is to be printed', () => {
  it('is found again by the address of its view, also after a reload', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await openPrint(['a#1', 'b#2']);
    const [{ url = '' } = {}] = create.mock.calls[0] ?? [];
    expect(url).toMatch(/print\.html\?id=/u);
    const search = url.slice(url.indexOf('?'));
    expect(await wantedPrint(search)).toEqual(['a#1', 'b#2']);
    expect(await wantedPrint(search)).toEqual(['a#1', 'b#2']);
  });

  it.each(['', '?id=', '?id=unknown', '?other=1'])('is not known at %j', async (search) => {
    expect(await wantedPrint(search)).toBeNull();
  });

  it.each([{ ids: 'a' }, { ids: [1] }, 7, null])('is not known where %j was kept', async (kept) => {
    await browser.storage.session.set({ 'print:x': kept });
    expect(await wantedPrint('?id=x')).toBeNull();
  });

  it('is not known where the store cannot be read', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await wantedPrint('?id=x')).toBeNull();
  });
});
