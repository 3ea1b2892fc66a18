// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { PanelApp } from '@/lib/ui/panel-app.tsx';
import { createPanel, type Panel } from '@/lib/ui/state/panel.ts';
import { sampleSnapshot } from './ui-sample.ts';

const page = vi.hoisted(() => ({ snapshot: null as unknown, found: true, sent: [] as string[] }));
type Heard = (changes: Record<string, unknown>, area: string) => void;
const { store, heards } = vi.hoisted(() => ({ store: new Map<string, unknown>(), heards: new Set<Heard>() }));
const listener = vi.hoisted(() => ({ addListener: () => {}, removeListener: () => {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 1, windowId: 1 }],
      sendMessage: async (_tab: number, { dondoc }: { dondoc: string }) => {
        page.sent.push(dondoc);
        if (dondoc === 'snapshot') return { ok: true, value: page.snapshot };
        return { ok: true, value: { found: page.found } };
      },
      onActivated: listener,
      onUpdated: listener,
    },
    storage: {
      local: {
        get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) store.set(key, value);
          for (const heard of heards) heard(Object.fromEntries(Object.keys(values).map((key) => [key, {}])), 'local');
        },
      },
      session: { get: async () => ({}), remove: async () => {} },
      onChanged: {
        addListener: (heard: Heard) => heards.add(heard),
        removeListener: (heard: Heard) => heards.delete(heard),
      },
    },
    runtime: { sendMessage: async ({ dondoc }: { dondoc: string }) => void page.sent.push(dondoc) },
  },
}));

const NOW = new Date('2026-06-10T03:00:00Z');
let count = 0;
let tracker: Tracker;
let panel: Panel;
let stop: () => void;

/** Until nothing has been drawn or shown anew for a while: the store answers in its own time. */
async function settle(): Promise<void> {
  let calm = 0;
  for (let seen = ''; calm < 4; ) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 25)));
    const now = document.body.innerHTML;
    calm = now === seen ? calm + 1 : 0;
    seen = now;
  }
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
const press = async (
  key: string,
  at: Element = document.activeElement ?? document.body,
  more: KeyboardEventInit = {},
) => {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settle();
};
const click = async (selector: string) => {
  one(selector).click();
  await settle();
};

async function open(snapshot: unknown = sampleSnapshot, agencyId: string | null = null): Promise<void> {
  page.snapshot = snapshot;
  tracker = await openTracker({ name: `panel-${++count}`, now: () => NOW });
  const say = signal(sayIn('vi'));
  panel = createPanel({ tracker, say, preferences: signal(asSettings({ agencyId })) });
  stop = panel.start();
  const root = document.createElement('div');
  document.body.append(root);
  render(<PanelApp panel={panel} say={say.value} />, root);
  await settle();
}

beforeEach(() => {
  page.found = true;
  page.sent.length = 0;
  store.clear();
});
afterEach(async () => {
  stop();
  for (const root of document.body.children) render(null, root);
  document.body.innerHTML = '';
  await tracker.close();
});

const openDue = async (agencyId: string | null = null) => {
  await open(sampleSnapshot, agencyId);
  await tracker.track(sampleSnapshot.notice, sampleSnapshot.tasks, sampleSnapshot.url);
  panel.tab.value = 'due';
  await settle();
};
const choose = async (label: string) => {
  const found = all('label').find((one) => one.textContent?.startsWith(label));
  found?.querySelector('input')?.click();
  await settle();
};
const rows = () => all('.due').map((row) => row.dataset.row);
const statuses = async () => (await tracker.find()).map(({ row }) => row.status);

describe('filters and views', () => {
  it('open behind the icon, narrow with counts, stand as pills, and are taken away one by one', async () => {
    await openDue();
    await click('.filter-toggle');
    expect(one('.filter-toggle').getAttribute('aria-expanded')).toBe('true');
    expect(all('.facet summary').map((summary) => summary.textContent)).toEqual([
      'Đơn vị',
      'Văn bản',
      'Trạng thái',
      'Trong hạn, quá hạn',
      'Thời gian đến hạn',
      'Nhãn',
    ]);
    await choose('Không hạn');
    expect(all('.due').length).toBe(1);
    expect(one('[role="status"]').textContent).toBe('Thấy 1 nhiệm vụ');
    expect(one('.chosen .pill').getAttribute('aria-label')).toBe('Bỏ lọc Không hạn: 1 nhiệm vụ');
    await choose('Hoàn thành');
    expect(one('.calm').textContent).toContain('Không có nhiệm vụ nào trong bộ lọc này');
    expect(all('.chosen .pill').length).toBe(2);
    await click('.chosen .pill');
    expect(all('.chosen .pill').length).toBe(1);
    await click('.chosen .link');
    expect(document.querySelector('.chosen')).toBeNull();
    await press('Escape', one('.filter-box summary'));
    expect(document.querySelector('.filter-box')).toBeNull();
    expect(document.activeElement?.className).toContain('filter-toggle');
  });

  it('are remembered by the next panel, the words typed are not', async () => {
    await openDue();
    panel.narrow({ typed: 'bao cao', cells: ['none'], view: 'all', sort: 'updated' });
    await settle();
    const again = createPanel({ tracker, say: signal(sayIn('vi')), preferences: signal(asSettings({})) });
    const end = again.start();
    await settle();
    expect(again.filter.value).toMatchObject({ typed: '', cells: ['none'], view: 'all', sort: 'updated' });
    expect(again.shown.value.length).toBe(1);
    end();
  });

  it('shows all in one list, and what is done by itself', async () => {
    await openDue();
    await choose('Tất cả');
    expect(one('#flat-head').textContent).toBe('Tất cả 2');
    expect(all('.months').length).toBe(0);
    await choose('Đã xong');
    expect(one('.calm').textContent).toContain('Chưa có nhiệm vụ nào hoàn thành');
    const [first] = await tracker.find();
    await tracker.setStatus(first?.row.id ?? '', 'done');
    await settle();
    expect(one('#flat-head').textContent).toBe('Đã xong 1');
  });
});

describe('several at once', () => {
  it('are chosen by Shift and arrows, finished on a day, and come back by one undo', async () => {
    await openDue();
    await click('.group-head button');
    const [first = '', second = ''] = rows();
    one('.due').focus();
    await press('ArrowDown', one('.due'), { shiftKey: true });
    expect(panel.picked.value.map(({ row }) => row.id)).toEqual([first, second]);
    expect(one('[role="status"]').textContent).toBe('Đã chọn 2 nhiệm vụ');
    await click('.bulk .acts .btn');
    const day = one('.bulk input[type="date"]') as HTMLInputElement;
    day.value = '2026-06-08';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    one('.bulk form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect((await tracker.find()).map(({ row }) => row.doneOn)).toEqual(['2026-06-08', '2026-06-08']);
    expect(one('.toast').textContent).toContain('Đã ghi hoàn thành 2 nhiệm vụ');
    expect(document.querySelector('.bulk')).toBeNull();
    await click('.toast .link');
    expect(await statuses()).toEqual(['not-started', 'not-started']);
  });

  it('never reach into a folded group, and stop by Esc', async () => {
    await openDue();
    await click('.pick-start');
    expect(one('.due .finish').getAttribute('aria-label')).toBe('Chọn');
    await click('.due .finish');
    expect(one('.due .finish').getAttribute('aria-checked')).toBe('true');
    await press('ArrowDown', one('.due'), { shiftKey: true });
    expect(panel.picked.value.length).toBe(1);
    await press('Escape', one('.due'));
    expect(document.querySelector('.bulk')).toBeNull();
    expect(await statuses()).toEqual(['not-started', 'not-started']);
  });

  it('keep chosen only what the filter shows', async () => {
    await openDue();
    await click('.pick-start');
    panel.pick.all();
    await settle();
    expect(panel.picked.value.length).toBe(2);
    panel.narrow({ cells: ['none'] });
    await settle();
    expect(one('.bulk .strong').textContent).toBe('Đã chọn 1 nhiệm vụ');
    await panel.bulk.untrack();
    await settle();
    expect((await tracker.find()).length).toBe(1);
    await click('.toast .link');
    expect((await tracker.find()).length).toBe(2);
  });

  it('are tagged together; the tag is a filter, in the history, and undone as one', async () => {
    await openDue();
    panel.pick.begin();
    panel.pick.all();
    await panel.bulk.tag('gấp', 'add');
    await settle();
    expect(one('.toast').textContent).toContain('Đã gắn nhãn “gấp” cho 2 nhiệm vụ');
    expect((await tracker.facets()).tag.get('gấp')).toBe(2);
    expect((await tracker.find({ search: 'gap' })).length).toBe(2);
    panel.open.value = rows()[0] ?? null;
    await settle();
    expect(one('.tokens').textContent).toContain('gấp');
    expect(one('.history').textContent).toContain('Sửa nhãn');
    await panel.undo();
    await settle();
    expect(document.querySelector('.tokens')).toBeNull();
    expect((await tracker.facets()).tag.size).toBe(0);
  });
});

describe('mine', () => {
  const split = (agency: string) => {
    const [task] = sampleSnapshot.tasks;
    if (!task) throw new Error('no task');
    const former = { text: 'Bộ Giao thông vận tải', id: 'bo-giao-thong-van-tai', full: null, inherited: false };
    const notice = { ...sampleSnapshot.notice, id: 'text:split', number: null, on: '2024-06-01', textHash: 'split' };
    const openWith = async () => {
      await open(sampleSnapshot, agency);
      await tracker.track(notice, [{ ...task, leads: [former], coops: [] }], 'https://example.gov.vn/split');
      panel.tab.value = 'due';
      await settle();
    };
    return openWith();
  };

  it('says why on the row', async () => {
    await split('bo-xay-dung');
    expect(one('.due .role').textContent).toBe('Chủ trì');
    expect(one('.due .why').textContent?.trim()).toBe('kế thừa Bộ Giao thông vận tải');
  });

  it('leaves a split open until it is said, and takes what was said back', async () => {
    await split('bo-cong-an');
    expect(document.querySelector('.due .role')).toBeNull();
    expect(one('.due .why .tag').textContent).toBe('Có thể của đơn vị tôi');
    panel.narrow({ mine: true });
    await settle();
    expect(all('.due').length).toBe(1);
    panel.open.value = rows()[0] ?? null;
    await settle();
    expect(one('[aria-labelledby="h-mine"]').textContent).toContain('sát hạch, cấp giấy phép lái xe');
    all('[name="ours"]')[1]?.click();
    await settle();
    expect(panel.shown.value.length).toBe(0);
    expect(one('.history').textContent).toContain('Xác nhận có phải của đơn vị tôi');
    await panel.undo();
    await settle();
    expect(panel.shown.value.length).toBe(1);
    all('[name="ours"]')[0]?.click();
    await settle();
    await press('Escape', document.body);
    expect(one('.due .role').textContent).toBe('Chủ trì');
    expect(document.querySelector('.due .why .tag')).toBeNull();
  });
});
