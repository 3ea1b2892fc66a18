// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { asSettings, readSettings, type Settings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { PanelContext, SayContext } from '@/lib/ui/context.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { RemindSet } from '@/lib/ui/options/remind-set.tsx';
import { FirstRun } from '@/lib/ui/part/first-run.tsx';
import type { Panel } from '@/lib/ui/state/panel.ts';
import { ReminderSection } from '@/lib/ui/task/reminder-section.tsx';
import { ADDRESS, dated, sampleNotice, sampleTask } from './tracker/samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

let granted = false;
let answer = true;
let changes: Partial<Settings>[] = [];
let root: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  granted = false;
  answer = true;
  changes = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async () => granted,
    request: async () => {
      granted ||= answer;
      return granted;
    },
  });
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
const button = (words: string | RegExp): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find((one) =>
    typeof words === 'string' ? one.textContent?.trim() === words : words.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`no ${words} in ${root.textContent}`);
  return found;
};
const click = async (words: string | RegExp): Promise<void> => {
  button(words).click();
  await settle();
};
const said = (): string => root.querySelector('[role="status"]')?.textContent?.trim() ?? '';
const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

async function options(remind: Partial<Settings['remind']> = {}): Promise<void> {
  const kept = signal(asSettings({ remind }));
  const App = () => (
    <RemindSet
      settings={kept.value}
      change={(patch) => {
        changes.push(patch);
        kept.value = { ...kept.value, ...patch };
      }}
    />
  );
  render(<App />, root);
  await settle();
}

describe('the settings of reminders', () => {
  it('are off until the browser allows them', async () => {
    await options();
    expect([boxes()[0]?.checked, said()]).toEqual([false, 'Nhắc việc đang tắt.']);
    answer = false;
    await click(/^Nhắc việc sắp đến hạn/);
    expect(changes.at(-1)?.remind?.on).toBe(false);
    answer = true;
    await click(/^Nhắc việc sắp đến hạn/);
    expect(changes.at(-1)?.remind?.on).toBe(true);
    expect([boxes()[0]?.checked, said()]).toEqual([true, 'Đã được phép gửi thông báo.']);
    await click(/^Nhắc việc sắp đến hạn/);
    expect(changes.at(-1)?.remind?.on).toBe(false);
  });

  it('show as off, and say why, when the permission was taken back', async () => {
    await options({ on: true });
    expect([boxes()[0]?.checked, said()]).toEqual([false, expect.stringContaining('chưa cho phép')]);
  });

  it('choose days and time', async () => {
    await options({ leads: [14, 1] });
    const pills = [...root.querySelectorAll('.pill')].map((pill) => [
      pill.textContent,
      pill.getAttribute('aria-pressed'),
    ]);
    expect(pills).toEqual([
      ['30 ngày', 'false'],
      ['14 ngày', 'true'],
      ['7 ngày', 'false'],
      ['3 ngày', 'false'],
      ['1 ngày', 'true'],
      ['đúng ngày', 'false'],
    ]);
    await click('đúng ngày');
    await click('14 ngày');
    expect(changes.at(-1)?.remind?.leads).toEqual([1, 0]);
    const select = root.querySelector('select');
    if (!select) throw new Error('no time to choose');
    expect(select.value).toBe('480');
    expect(select.querySelector('[value="480"]')?.textContent).toBe('08:00');
    select.value = '450';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(changes.at(-1)?.remind?.at).toBe(450);
    await click(/^Nhắc lại mỗi tuần/);
    expect(changes.at(-1)?.remind?.overdue).toBe(false);
  });

  it('show a try, or why there is none', async () => {
    await options();
    answer = false;
    await click('Thử một nhắc việc');
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    answer = true;
    await click('Thử một nhắc việc');
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['sample']);
    expect(said()).toContain('Đã gửi một thông báo thử');
  });
});

describe('a task’s own reminder', () => {
  let tracker: Tracker;
  let count = 0;
  afterEach(() => tracker.close());

  async function open(remind: Partial<Settings['remind']>, deadlines = [dated('2026-06-30')]): Promise<string> {
    tracker = await openTracker({ name: `own-${++count}`, now: () => new Date('2026-06-10T03:00:00Z') });
    const { ids } = await tracker.track(sampleNotice(), [sampleTask('1', { deadlines })], ADDRESS);
    const preferences = signal(asSettings({ remind }));
    const draw = async (): Promise<void> => {
      const item = (await tracker.list()).items[0];
      if (!item) throw new Error('nothing is tracked');
      const panel = {
        tracker,
        preferences,
        edit: (id: string, patch: object) => tracker.update(id, patch).then(draw),
      } as unknown as Panel;
      render(
        <SayContext.Provider value={sayIn('vi')}>
          <PanelContext.Provider value={panel}>
            <ReminderSection item={item} />
          </PanelContext.Provider>
        </SayContext.Provider>,
        root,
      );
    };
    await draw();
    await settle();
    return ids[0] ?? '';
  }

  it('says when the next comes, and changes with the choice', async () => {
    const id = await open({ on: true });
    expect(said()).toBe('Lần tới 23/6/2026, 08:00');
    await click('Riêng cho nhiệm vụ này');
    await click('30 ngày');
    await click('7 ngày');
    expect((await tracker.get(id))?.remind).toEqual([30, 3, 1, 0]);
    expect(said()).toBe('Lần tới 27/6/2026, 08:00');
    await click('Không nhắc');
    expect((await tracker.get(id))?.remind).toEqual([]);
    expect(said()).toBe('Không còn lần nhắc nào.');
    await click('Theo cài đặt chung');
    expect((await tracker.get(id))?.remind).toBeNull();
  });

  it('has nothing to choose where no day is named', async () => {
    await open({ on: true }, []);
    expect(root.querySelectorAll('input')).toHaveLength(0);
    expect(root.textContent).toContain('Không có ngày đến hạn');
  });

  it('can be turned on from there', async () => {
    await open({ on: false });
    expect(said()).toBe('Nhắc việc đang tắt.');
    answer = false;
    await click('Bật nhắc việc');
    expect(root.textContent).toContain('chưa cho phép');
    expect((await readSettings()).remind.on).toBe(false);
    answer = true;
    await click('Bật nhắc việc');
    expect((await readSettings()).remind.on).toBe(true);
  });

  it('is offered to a newcomer, until it is on', async () => {
    await open({ on: false });
    for (const on of [false, true]) {
      const panel = { preferences: signal(asSettings({ remind: { on } })) } as unknown as Panel;
      render(
        <PanelContext.Provider value={panel}>
          <FirstRun />
        </PanelContext.Provider>,
        root,
      );
      expect(root.textContent?.includes('Bật nhắc việc')).toBe(!on);
    }
  });
});
