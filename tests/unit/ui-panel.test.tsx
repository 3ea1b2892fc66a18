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

const page = vi.hoisted(() => ({
  snapshot: null as unknown,
  url: 'https://vanban.chinhphu.vn/' as string | undefined,
  found: true,
  sent: [] as string[],
}));
type Heard = (changes: Record<string, unknown>, area: string) => void;
const { store, heards } = vi.hoisted(() => ({ store: new Map<string, unknown>(), heards: new Set<Heard>() }));
const listener = vi.hoisted(() => ({ addListener: () => {}, removeListener: () => {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 1, windowId: 1, url: page.url }],
      sendMessage: async (_tab: number, { dondoc }: { dondoc: string }) => {
        page.sent.push(dondoc);
        if (page.url === undefined) return undefined;
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

describe('Trang này', () => {
  it('shows the notice, its tasks in order, its gaps and the account', async () => {
    await open();
    expect(one('.notice').textContent).toContain('Thông báo số 214/TB-VPCP · 22/5/2026');
    expect(all('.task .mark').map((mark) => mark.textContent)).toEqual(['a)', 'b)']);
    expect(one('.task .printed').textContent).toBe('trước ngày 15/6/2026');
    expect(one('.task .left').textContent).toBe('còn 4 ngày');
    expect(one('.tag.open').textContent).toBe('Chưa rõ thời gian');
    expect(all('.account dt').map((dt) => dt.textContent)).toEqual(['5', '2', '2', '1']);
    expect(one('.left-out').textContent).toContain('không nêu đơn vị');
  });

  it('tracks by bookmark, says so, and undoes', async () => {
    await open();
    await click('.task .icon-btn');
    expect(one('.task .icon-btn').getAttribute('aria-pressed')).toBe('true');
    expect(one('[role="status"]').textContent).toBe('Đã theo dõi 1 nhiệm vụ');
    expect(page.sent).toContain('trackerChanged');
    await click('.toast .link');
    expect(one('.task .icon-btn').getAttribute('aria-pressed')).toBe('false');
    expect((await tracker.find()).length).toBe(0);
  });

  it('takes in a sentence that was left out, keeps the account true, and undoes', async () => {
    await open();
    await click('.left-out .link');
    const [tracked] = (await tracker.list()).items;
    expect(tracked?.task).toMatchObject({
      source: 'selected',
      quote: 'Kiên quyết không để xảy ra tiêu cực.',
      leads: [],
    });
    expect(all('.account dt').map((dt) => dt.textContent)).toEqual(['5', '2', '1', '2', '0']);
    expect(all('.outline h3').at(-1)?.textContent).toBe('Theo dõi thêm');
    expect(all('.task').at(-1)?.textContent).toContain('Chưa rõ người');
    await click('.toast .link');
    expect(all('.left-out .link').length).toBe(1);
    expect((await tracker.find()).length).toBe(0);
  });

  it('keeps what is no task out of the list, within reach', async () => {
    await open();
    const task = sampleSnapshot.tasks[1];
    if (!task) throw new Error('no second task');
    await panel.setAside(task, true);
    await settle();
    expect(all('.task').length).toBe(1);
    expect(one('.left-out').textContent).toContain('không coi là nhiệm vụ');
    await click('.toast .link');
    expect(all('.task').length).toBe(2);
  });

  it('moves by arrows with one tab stop, tracks by T, and leaves letters alone when they are switched off', async () => {
    await open();
    one('.task').focus();
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-row')).toBe('II__1__b.1');
    expect(all('.task[tabindex="0"]').length).toBe(1);
    await press('t');
    expect(all('.task.tracked').map((row) => row.dataset.row)).toEqual(['II__1__b.1']);
    await press('z', document.body, { ctrlKey: true });
    expect(all('.task.tracked')).toEqual([]);
  });

  it('goes to the clause on Enter, and says when it is lost', async () => {
    await open();
    await press('Enter', one('.task'));
    expect(page.sent).toContain('goTo');
    expect(document.querySelector('.toast')).toBeNull();
    page.found = false;
    await press('Enter', one('.task'));
    expect(one('.toast').getAttribute('role')).toBe('alert');
    expect(one('.toast').textContent).toContain('Không còn thấy câu này trên trang');
  });

  it('counts what is the user’s own and offers to track it', async () => {
    await open(sampleSnapshot, 'bo-xay-dung');
    expect(one('.notice .sum').textContent).toContain('của đơn vị tôi');
    expect(one('.acts .primary').textContent).toBe('Theo dõi tất cả của đơn vị tôi');
  });

  it('teaches at first, and later only says that there is nothing', async () => {
    await open(null);
    expect(all('.first li').length).toBe(3);
    await tracker.track(sampleSnapshot.notice, sampleSnapshot.tasks, sampleSnapshot.url);
    await settle();
    expect(one('.calm').textContent).toContain('Trang này không có thông báo kết luận');
  });

  it('does not say that there is nothing where it may not look', async () => {
    page.url = undefined;
    await open(null);
    await tracker.track(sampleSnapshot.notice, sampleSnapshot.tasks, sampleSnapshot.url);
    await settle();
    page.url = 'https://vanban.chinhphu.vn/';
    expect(one('.calm').textContent).toContain('Đôn Đốc không đọc trang này');
    expect(one('.calm button').textContent).toBe('Thêm trang…');
  });
});

describe('Sắp đến hạn', () => {
  const openDue = async () => {
    await open();
    await tracker.track(sampleSnapshot.notice, sampleSnapshot.tasks, sampleSnapshot.url);
    panel.tab.value = 'due';
    await settle();
  };

  it('says so where nothing presses, for all groups are folded then', async () => {
    await open();
    const tasks = sampleSnapshot.tasks.filter(({ deadlines }) => deadlines.every(({ value }) => value.due === null));
    await tracker.track(sampleSnapshot.notice, tasks, sampleSnapshot.url);
    panel.tab.value = 'due';
    await settle();
    expect(all('.due')).toEqual([]);
    expect(one('.nothing-soon').textContent).toBe('Không có việc nào quá hạn hay đến hạn trong 30 ngày tới.');
  });

  it('groups by when it falls due, and folds what does not press', async () => {
    await openDue();
    // no agency is chosen: that is offered where “Đơn vị tôi” would stand
    expect(all('.pills .pill').map((pill) => pill.textContent)).toEqual(['Chọn đơn vị của tôi']);
    expect(all('.nothing-soon')).toEqual([]);
    expect(all('.group-head').map((head) => head.textContent)).toEqual(['7 ngày tới 1', 'Không hạn, thường xuyên 1']);
    expect(all('.due').length).toBe(1);
    await click('.group-head button');
    expect(all('.due').length).toBe(2);
    expect(one('#tab-due').textContent).toContain('1 quá hạn hoặc đến hạn trong 7 ngày');
  });

  it('searches without diacritics, and says what is not there', async () => {
    await openDue();
    panel.narrow({ typed: 'cham tien do' });
    await settle();
    expect(all('.due .words').map((words) => words.textContent)).toHaveLength(1);
    panel.narrow({ typed: 'thuy loi' });
    await settle();
    expect(one('.calm').textContent).toContain('Không có nhiệm vụ nào chứa “thuy loi”');
  });

  it('finishes by the circle, keeps the row a moment, and undoes', async () => {
    await openDue();
    await click('.due .finish');
    expect(one('.due .finish').getAttribute('aria-checked')).toBe('true');
    expect(one('.due .left').textContent).toBe('hoàn thành 10/6/2026, trong hạn');
    expect(one('.toast').textContent).toContain('Đã ghi hoàn thành');
    await press('u', document.body);
    expect(one('.due .finish').getAttribute('aria-checked')).toBe('false');
  });

  it('corrects words, limit and bodies by S, in one change that undo takes back', async () => {
    await open();
    one('.task').focus();
    await press('s');
    const field = one('.edit textarea') as HTMLTextAreaElement;
    field.value = 'Rà soát danh mục dự án';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const limit = one('.edit select') as HTMLSelectElement;
    limit.value = 'by';
    limit.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    const day = one('.edit input[type="date"]') as HTMLInputElement;
    day.value = '2026-06-05';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    const coop = all('.parties input')[1] as HTMLInputElement;
    coop.value = 'bo tai chinh';
    coop.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await press('Enter', coop);
    one('.edit').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    const [item] = (await tracker.list()).items;
    expect(item?.task.quote).toBe('Rà soát danh mục dự án');
    expect(item?.task.deadlines.map((one) => one.text)).toEqual(['chậm nhất ngày 05/6/2026']);
    expect(item?.task.coops.map((party) => party.text)).toEqual(['Bộ Tài chính']);
    expect(one('.history').textContent).toContain('Sửa nội dung; Sửa thời hạn; Sửa đơn vị phối hợp');
    await click('.toast .link');
    expect((await tracker.list()).items[0]?.task).toMatchObject({ coops: [], quote: sampleSnapshot.tasks[0]?.quote });
  });

  it('opens a task, changes it, keeps its history, and goes back to its row', async () => {
    await openDue();
    await press('Enter', one('.due'));
    expect(one('h1.where').textContent).toBe('214/TB-VPCP · mục II.1.a');
    expect(one('.cell .strong').textContent).toBe('Đang thực hiện trong hạn');
    one('.statuses label:nth-child(3) input').click();
    await settle();
    expect(one('.cell .strong').textContent).toBe('Hoàn thành đúng hạn');
    expect(one('.history').textContent).toContain('Chuyển sang: Hoàn thành');
    await click('.history .link');
    expect(one('.cell .strong').textContent).toBe('Đang thực hiện trong hạn');
    await press('Escape', document.body);
    expect(document.activeElement?.getAttribute('data-row')).toContain('II__1__a.1');
  });

  it('keeps a note when the task is left', async () => {
    await openDue();
    await press('Enter', one('.due'));
    const note = all('textarea')[1] as HTMLTextAreaElement;
    note.value = 'Vụ Pháp chế giữ bản sạch.';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Escape', document.body);
    const [entry] = await tracker.find();
    expect((await tracker.get(entry?.row.id ?? ''))?.note).toBe('Vụ Pháp chế giữ bản sạch.');
  });

  it('types letters into a field, and commands nothing there', async () => {
    await openDue();
    const field = one('input[type="search"]');
    field.focus();
    await press('x', field);
    await press('e', field);
    expect(document.querySelector('.menu')).toBeNull();
    expect((await tracker.find())[0]?.row.status).toBe('not-started');
  });

  it('says in one line what to do when nothing is tracked', async () => {
    await open();
    panel.tab.value = 'due';
    await settle();
    expect(one('.calm').textContent).toContain('Chưa theo dõi nhiệm vụ nào');
  });
});
