import { beforeEach, describe, expect, it, vi } from 'vitest';

const { browser, allowed, registered, store, sent, ran } = vi.hoisted(() => {
  const allowed = new Set<string>();
  const registered = new Map<string, { id: string; matches: string[]; js: string[] }>();
  const store = new Map<string, unknown>();
  const sent: { tabId: number; name: string }[] = [];
  const ran: { files?: string[]; args?: string[] }[] = [];
  const listeners = { addListener() {}, removeListener() {} };
  const browser = {
    runtime: { getManifest: () => ({ host_permissions: ['https://*.chinhphu.vn/*'] }) },
    i18n: { getUILanguage: () => 'vi' },
    storage: {
      local: {
        get: async (key: string) => (store.has(key) ? { [key]: structuredClone(store.get(key)) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) store.set(key, value);
        },
      },
      onChanged: listeners,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const one of origins) allowed.add(one);
        return true;
      }),
      onRemoved: listeners,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
        for (const one of scripts) {
          if (registered.has(one.id)) throw new Error('twice');
          registered.set(one.id, one);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      executeScript: vi.fn(async (what: { files?: string[]; args?: string[] }) => void ran.push(what)),
    },
    tabs: {
      sendMessage: vi.fn(async (tabId: number, { dondoc }: { dondoc: string }): Promise<unknown> => {
        sent.push({ tabId, name: dondoc });
        return undefined;
      }),
    },
  };
  return { browser, allowed, registered, store, sent, ran };
});
vi.mock('wxt/browser', () => ({ browser }));

const { settleSites } = await import('@/entrypoints/background/read-sites.ts');
const { trackSelection } = await import('@/entrypoints/background/track-selection.ts');
const { writeReadSite, readSites } = await import('@/lib/tracker/read-sites.ts');

beforeEach(() => {
  for (const one of [allowed, registered, store]) one.clear();
  sent.length = 0;
  ran.length = 0;
  vi.clearAllMocks();
});
const allow = (host: string) => allowed.add(`https://${host}/*`);
/** What was said in the page. */
const said = () => ran.flatMap(({ args }) => args?.[0] ?? []);

describe('sites added by hand', () => {
  it('have the cheap test run on them, and on nothing else', async () => {
    allow('congbao.hanoi.gov.vn');
    await writeReadSite('congbao.hanoi.gov.vn', true);
    await writeReadSite('never.allowed.vn', true);
    await settleSites();
    await settleSites();
    expect([...registered.values()]).toEqual([
      expect.objectContaining({
        id: 'read:congbao.hanoi.gov.vn',
        js: ['content-scripts/notice.js'],
        matches: ['https://congbao.hanoi.gov.vn/*', 'https://www.congbao.hanoi.gov.vn/*'],
      }),
    ]);
  });

  it('run nothing any more once taken out, or once the browser took the permission back', async () => {
    for (const host of ['a.gov.vn', 'b.gov.vn']) {
      allow(host);
      await writeReadSite(host, true);
    }
    await settleSites();
    await writeReadSite('a.gov.vn', false);
    allowed.delete('https://b.gov.vn/*');
    registered.set('other', { id: 'other', matches: [], js: [] });
    await settleSites();
    expect([...registered.keys()]).toEqual(['other']);
  });

  it('are none where what is kept is damaged', async () => {
    for (const damaged of ['x', [1], ['https://a/*'], { a: 1 }]) {
      store.set('read-sites', damaged);
      expect(await readSites()).toEqual([]);
    }
  });
});

describe('“Theo dõi đoạn này” in the menu', () => {
  const answers = (...list: (boolean | null)[]) =>
    browser.tabs.sendMessage.mockImplementation(async () => {
      const next = list.length > 1 ? list.shift() : list[0];
      return next === null || next === undefined ? undefined : { ok: true, value: { tracked: next } };
    });

  it('on a page that is read asks it, and says nothing more', async () => {
    answers(true);
    await trackSelection(1, 'https://vanban.chinhphu.vn/a');
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(ran).toEqual([]);
  });

  it('says so where nothing of the paper is selected', async () => {
    answers(false);
    await trackSelection(1, 'https://vanban.chinhphu.vn/a');
    expect(said()).toEqual([expect.stringMatching(/^Đoạn đã chọn không nằm trong văn bản/)]);
  });

  it('reads a page that was not read, and says so where there is no paper', async () => {
    answers(null);
    await trackSelection(1, 'https://vanban.chinhphu.vn/a');
    expect(ran[0]?.files).toEqual(['/annotate.js']);
    expect(said()).toEqual([expect.stringMatching(/^Không thấy thông báo kết luận trên trang này/)]);
    expect(await readSites()).toEqual([]);
  });

  it('on another site asks for it first, reads it, and reads it from then on', async () => {
    answers(null, null, true);
    await trackSelection(1, 'https://www.thuvienphapluat.vn/a?b');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://www.thuvienphapluat.vn/*'] });
    expect(said()).toEqual([]);
    allow('thuvienphapluat.vn');
    answers(true);
    await trackSelection(1, 'https://www.thuvienphapluat.vn/a?b');
    expect(await readSites()).toEqual(['thuvienphapluat.vn']);
  });

  it('does nothing where the user says no', async () => {
    browser.permissions.request.mockResolvedValueOnce(false);
    await trackSelection(1, 'https://thuvienphapluat.vn/a');
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    expect(ran).toEqual([]);
  });
});
