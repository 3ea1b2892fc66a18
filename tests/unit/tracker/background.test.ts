import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lexicon } from '@/lib/core/lexicon/lexicon.ts';
import { mine } from '@/lib/core/task/mine.ts';
import type { PageSnapshot, PageState, Sender } from '@/lib/messages.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { dated, sampleNotice, sampleTask } from './samples.ts';

const { browser, sent, store } = vi.hoisted(() => {
  const sent: { tabId: number; message: { dondoc: string; request: unknown } }[] = [];
  const store = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const area = (map: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(map) : map.has(key) ? { [key]: structuredClone(map.get(key)) } : {},
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
    },
    remove: async (key: string) => void map.delete(key),
  });
  const browser = {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` },
    i18n: { getUILanguage: () => 'vi' },
    storage: {
      local: area(store.local),
      session: area(store.session),
      onChanged: { addListener() {}, removeListener() {} },
    },
    scripting: { executeScript: vi.fn(async () => []) },
    sidePanel: { open: vi.fn(async () => {}) } as { open: (o: unknown) => Promise<void> } | undefined,
    tabs: {
      sendMessage: async (tabId: number, message: { dondoc: string; request: unknown }) => {
        sent.push({ tabId, message });
        return { ok: true, value: null };
      },
    },
  };
  return { browser, sent, store };
});
vi.mock('wxt/browser', () => ({ browser }));

const { createHandlers } = await import('@/entrypoints/background/handlers.ts');
const { tellTabs } = await import('@/entrypoints/background/open-tabs.ts');
const { readSettings, writeSettings } = await import('@/lib/tracker/settings.ts');
const { openTracker } = await import('@/lib/tracker/tracker.ts');

const URL_A = 'https://xaydungchinhsach.chinhphu.vn/a.htm';
const page = (tabId: number, url = URL_A): Sender => ({
  id: 'ours',
  frameId: 0,
  url,
  tab: { id: tabId, windowId: 9, url },
});
const ours: Sender = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };
/** A collective that holds the ministries. */
const ministries =
  lexicon
    .collectives()
    .find(({ id }) => mine({ leads: [{ id }], coops: [] }, 'bo-xay-dung', '2024-06-01', '2026-06-10'))?.id ?? '';
const tasks = [sampleTask('1', { deadlines: [dated('2026-06-01')] }), sampleTask('2', { order: 1 })];
const snapshot = (over: Partial<PageSnapshot> = {}): PageSnapshot => ({
  url: URL_A,
  notice: sampleNotice(),
  tasks,
  coverage: { sentences: 2, inTasks: 2, notDirective: 0, leftOut: [] },
  ...over,
});

let tracker: Tracker;
let handlers: ReturnType<typeof createHandlers>;
let count = 0;

beforeEach(async () => {
  sent.length = 0;
  store.local.clear();
  store.session.clear();
  tracker = await openTracker({ name: `background-${count++}`, now: () => new Date('2026-06-10T03:00:00Z') });
  handlers = createHandlers(Promise.resolve(tracker), async (ids) => tellTabs(tracker, await readSettings(), ids));
});
afterEach(() => tracker.close());

async function stateOf(answer: unknown): Promise<PageState> {
  const result = (await answer) as { ok: boolean; value: PageState };
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

describe('a page', () => {
  it('is told what is tracked of it, and nothing else', async () => {
    expect(await stateOf(handlers.pageRead(snapshot(), page(1)))).toEqual({
      tracked: [],
      late: [],
      mine: null,
      why: {},
      language: 'vi',
      theme: 'auto',
      singleKeys: true,
      extra: [],
      setAside: [],
    });
    const state = await stateOf(handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, page(1)));
    expect(state).toMatchObject({ tracked: ['1', '2'], late: ['1'], mine: null, extra: [] });
    expect(await stateOf(handlers.untrack({ noticeId: sampleNotice().id, keys: ['1'] }, page(1)))).toMatchObject({
      tracked: ['2'],
      late: [],
    });
  });

  it('sees what was tracked from another address, by its own keys', async () => {
    await tracker.track(sampleNotice(), tasks, URL_A);
    const elsewhere = snapshot({
      url: 'https://baochinhphu.vn/b.htm',
      tasks: tasks.map((task) => ({ ...task, key: `b${task.key}` })),
    });
    expect(await stateOf(handlers.pageRead(elsewhere, page(2, 'https://baochinhphu.vn/b.htm')))).toMatchObject({
      tracked: ['b1', 'b2'],
      late: ['b1'],
    });
  });

  it('is known again after its words were corrected by hand', async () => {
    const { ids } = await tracker.track(sampleNotice(), tasks, URL_A);
    await tracker.update(ids[0] ?? '', { quote: 'Viết lại hoàn toàn khác' });
    expect(await stateOf(handlers.pageRead(snapshot(), page(1)))).toMatchObject({ tracked: ['1', '2'] });
  });

  it("knows which tasks are the user's own", async () => {
    await writeSettings({ agencyId: tasks[0]?.leads[0]?.id ?? null });
    expect((await stateOf(handlers.pageRead(snapshot(), page(1)))).mine).toEqual(['1', '2']);
    await writeSettings({ agencyId: 'no-such-agency' });
    expect((await stateOf(handlers.pageRead(snapshot(), page(1)))).mine).toEqual([]);
  });

  it('is told in words why they are, and what only the user can tell', async () => {
    await writeSettings({ agencyId: 'bo-xay-dung', language: 'vi' });
    const to = (key: string, text: string, id: string) =>
      sampleTask(key, { leads: [{ text, id, full: null, inherited: false }] });
    const mixed = [
      to('1', 'Bộ Xây dựng', 'bo-xay-dung'),
      to('2', 'Bộ Giao thông vận tải', 'bo-giao-thong-van-tai'),
      to('3', 'các bộ, ngành', ministries),
      to('4', 'Bộ Y tế', 'bo-y-te'),
    ];
    const notice = sampleNotice({ number: '8/TB-VPCP', issued: '2024-06-01', on: '2024-06-01', textHash: 'old' });
    const state = await stateOf(handlers.pageRead(snapshot({ notice, tasks: mixed }), page(1)));
    expect(state.why).toEqual({
      1: { words: '', open: false },
      2: { words: 'kế thừa Bộ Giao thông vận tải', open: false },
      3: { words: 'qua: các bộ, ngành', open: false },
    });
    expect(state.mine).toEqual(['1', '2', '3']);
  });

  it('of the same notice in another tab hears of it', async () => {
    await handlers.pageRead(snapshot(), page(1));
    await handlers.pageRead(snapshot(), page(2));
    await handlers.pageRead(snapshot({ notice: sampleNotice({ number: '99/TB-VPCP', textHash: 'x' }) }), page(3));
    await handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, page(1));
    await vi.waitFor(() => expect(sent.map((one) => one.tabId).sort()).toEqual([1, 2]));
    expect(sent[0]?.message).toMatchObject({ dondoc: 'state', request: { tracked: ['1', '2'] } });
    expect(Object.keys(sent[0]?.message.request ?? {}).sort()).toEqual([
      'extra',
      'language',
      'late',
      'mine',
      'setAside',
      'singleKeys',
      'theme',
      'tracked',
      'why',
    ]);
  });

  it('is told where to find what was tracked of its notice and is none of its own tasks, and can stop tracking it', async () => {
    await handlers.pageRead(snapshot(), page(1));
    const chosen = sampleTask('selected-x', { quote: 'Bảo đảm kinh phí cho việc này', source: 'selected' });
    const state = await stateOf(handlers.track({ notice: sampleNotice(), tasks: [chosen], address: URL_A }, page(1)));
    expect(state).toMatchObject({
      tracked: ['selected-x'],
      extra: [{ key: 'selected-x', selectors: chosen.selectors }],
    });
    expect(await stateOf(handlers.pageRead(snapshot(), page(1)))).toMatchObject({ tracked: ['selected-x'] });
    const noticeId = sampleNotice().id;
    expect(await stateOf(handlers.untrack({ noticeId, keys: ['selected-x'] }, page(1)))).toMatchObject({ extra: [] });
  });

  it('remembers what is no task for its notice, on another site too, and takes it back', async () => {
    await handlers.pageRead(snapshot(), page(1));
    const noticeId = sampleNotice().id;
    const aside = await stateOf(handlers.setAside({ noticeId, keys: ['2'], aside: true }, page(1)));
    expect(aside.setAside).toEqual(['2']);
    const elsewhere = snapshot({
      url: 'https://baochinhphu.vn/b.htm',
      tasks: tasks.map((task) => ({ ...task, key: `b${task.key}` })),
    });
    const there = await stateOf(handlers.pageRead(elsewhere, page(2, 'https://baochinhphu.vn/b.htm')));
    expect(there.setAside).toEqual(['b2']);
    const back = await stateOf(handlers.setAside({ noticeId, keys: ['2'], aside: false }, page(1)));
    expect(back.setAside).toEqual([]);
  });

  it('hears of theme and single keys', async () => {
    await writeSettings({ theme: 'dark', singleKeys: false });
    expect(await stateOf(handlers.pageRead(snapshot(), page(1)))).toMatchObject({ theme: 'dark', singleKeys: false });
  });
});

describe('is refused, with nothing written:', () => {
  const another = sampleNotice({
    id: '99/TB-VPCP@2026-01-01',
    number: '99/TB-VPCP',
    issued: '2026-01-01',
    textHash: 'x',
  });
  const long = { ...sampleTask('1'), quote: 'a'.repeat(20_001) };
  const many = Array.from({ length: 2001 }, (_, i) => sampleTask(`${i}`));

  it.each<[string, () => unknown]>([
    ["a notice that is not the tab's", () => handlers.track({ notice: another, tasks, address: URL_A }, page(1))],
    ['a tab that was not read', () => handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, page(7))],
    [
      'a frame within the page',
      () => handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, { ...page(1), frameId: 3 }),
    ],
    [
      'a page without a tab',
      () => handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, { id: 'ours', url: URL_A }),
    ],
    [
      'a page that is not https',
      () => handlers.track({ notice: sampleNotice(), tasks, address: URL_A }, page(1, 'http://a.chinhphu.vn/')),
    ],
    ['too long a quote', () => handlers.track({ notice: sampleNotice(), tasks: [long], address: URL_A }, page(1))],
    ['too many tasks', () => handlers.track({ notice: sampleNotice(), tasks: many, address: URL_A }, page(1))],
    [
      'what is no task',
      () => handlers.track({ notice: sampleNotice(), tasks: [{ key: '1' } as never], address: URL_A }, page(1)),
    ],
    ["another notice's tasks", () => handlers.untrack({ noticeId: another.id, keys: ['1'] }, page(1))],
    ['a page that speaks as a panel', () => handlers.trackerChanged({ noticeIds: [another.id] }, page(1))],
  ])('%s', async (_, send) => {
    await tracker.track(another, tasks, URL_A);
    await handlers.pageRead(snapshot(), page(1));
    const answer = await send();
    expect(answer).toMatchObject({ ok: false });
    expect((answer as { message: string }).message).toMatch(/\p{L}.*[.]$/u);
    expect((await tracker.list()).total).toBe(2);
    expect(sent).toEqual([]);
  });

  it("an address of another origin: the sender's own is kept", async () => {
    await handlers.pageRead(snapshot(), page(1));
    await handlers.track({ notice: sampleNotice(), tasks, address: 'https://evil.example/x' }, page(1));
    expect((await tracker.list()).items[0]?.task.address).toBe(URL_A);
  });
});

describe('the rest', () => {
  it("injects into the top frame of the sender's tab", async () => {
    await handlers.inject('notice', page(4));
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['/annotate.js'],
    });
    await handlers.inject('documents', page(4));
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['/documents.js'],
    });
  });

  it('opens the panel before anything is awaited', () => {
    void handlers.openPanel(null, page(4));
    expect(browser.sidePanel?.open).toHaveBeenCalledWith({ windowId: 9 });
  });

  it('tells every tab of a notice that the panel changed', async () => {
    await handlers.pageRead(snapshot(), page(1));
    await tracker.track(sampleNotice(), tasks, URL_A);
    expect(await handlers.trackerChanged({ noticeIds: [sampleNotice().id] }, ours)).toEqual({ ok: true, value: null });
    expect(sent.map((one) => one.tabId)).toEqual([1]);
  });
});

describe('settings', () => {
  it('fall back one by one when damaged', async () => {
    store.local.set('settings', { language: 'en', theme: 'purple', agencyId: 7, singleKeys: 'yes', more: 1 });
    expect(await readSettings()).toEqual({
      language: 'en',
      theme: 'auto',
      agencyId: null,
      unitText: '',
      singleKeys: true,
      remind: { on: false, leads: [7, 3, 1, 0], at: 480, overdue: true },
    });
  });

  it.each([['text'], [null], [[]], [42]])('are the defaults when the store holds %j', async (value) => {
    store.local.set('settings', value);
    expect(await readSettings()).toMatchObject({ language: 'auto', theme: 'auto', agencyId: null });
  });
});
