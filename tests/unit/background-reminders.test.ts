import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeSettings } from '@/lib/tracker/settings.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS, dated, recurring, sampleNotice, sampleTask } from './tracker/samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
const { ALARM, createReminders } = await import('@/entrypoints/background/reminders.ts');
const { wakeReminders } = await import('@/entrypoints/background/wake.ts');

/** 10/6/2026, 08:00 in Vietnam is 01:00 UTC. */
let now = new Date('2026-06-01T01:00:00Z');
const at = (day: string, time = '08:00'): void => {
  now = new Date(`${day}T${time}:00+07:00`);
};
let tracker: Tracker;
let count = 0;
let made: string[] = [];

interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}
const shown = async (): Promise<Record<string, Shown>> =>
  (await fakeBrowser.notifications.getAll()) as unknown as Record<string, Shown>;
const alarm = async (): Promise<string> => {
  const { scheduledTime = 0 } = (await fakeBrowser.alarms.get(ALARM)) ?? {};
  return new Date(scheduledTime + 7 * 3_600_000).toISOString().slice(0, 16);
};
/** A worker started anew: nothing is left but what is stored. */
const woken = () => createReminders(Promise.resolve(tracker));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'vi';
  made = [];
  const create = fakeBrowser.notifications.create;
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, content: never) => {
    made.push(id);
    return create(id, content);
  }) as never);
  at('2026-06-01', '09:00');
  tracker = await openTracker({ name: `reminders-${count++}`, now: () => now });
  await writeSettings({ remind: { on: true, leads: [7, 3, 1, 0], at: 480, overdue: true } });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await tracker.close();
});

describe('the background', () => {
  it('is quiet when nothing is due, and wakes at the turn of the day and at eight', async () => {
    await tracker.track(sampleNotice(), [sampleTask('1', { deadlines: [dated('2026-06-30')] })], ADDRESS);
    await woken().settle();
    expect(await alarm()).toBe('2026-06-02T00:00');
    at('2026-06-02', '00:00');
    await woken().settle();
    expect(await alarm()).toBe('2026-06-02T08:00');
    at('2026-06-02', '08:00');
    await woken().settle();
    expect(made).toEqual([]);
  });

  it('says after a week asleep, in one notification and once, what stands then', async () => {
    const tasks = [
      sampleTask('1', { deadlines: [dated('2026-06-05')] }),
      sampleTask('2', { order: 1, deadlines: [dated('2026-06-08')] }),
      sampleTask('3', { order: 2, deadlines: [dated('2026-06-15')] }),
      sampleTask('4', { order: 3, deadlines: [dated('2026-06-05')] }),
      sampleTask('5', { order: 4, deadlines: [recurring({ every: 'month', day: 10 })] }),
      sampleTask('6', { order: 5, deadlines: [] }),
      sampleTask('7', { order: 6, deadlines: [dated('2026-06-05')] }),
      sampleTask('8', { order: 7, deadlines: [dated('2026-06-05')] }),
    ];
    const { ids } = await tracker.track(sampleNotice(), tasks, ADDRESS);
    await tracker.setStatus(ids[3] ?? '', 'done');
    await tracker.setStatus(ids[6] ?? '', 'paused');
    await tracker.untrack([ids[7] ?? '']);
    await woken().settle();
    expect(made).toEqual([]);

    at('2026-06-08', '09:20');
    // the alarm, the browser's start and a change of the settings may all come at once
    const one = woken();
    await Promise.all([one.settle(), one.settle(), one.settle()]);
    await woken().settle();
    at('2026-06-08', '17:00');
    await woken().settle();
    expect(made).toHaveLength(1);
    const [said] = Object.values(await shown());
    expect(said?.title).toBe('1 việc quá hạn, 1 việc đến hạn hôm nay, 2 việc trong 7 ngày tới');
    expect(said?.message.split('\n')).toEqual([
      'quá hạn 3 ngày: Bộ Tài chính bố trí vốn cho việc 1, báo cáo Thủ tướng Chính phủ.',
      'hôm nay: Bộ Tài chính bố trí vốn cho việc 2, báo cáo Thủ tướng Chính phủ.',
      'còn 2 ngày: Bộ Tài chính bố trí vốn cho việc 5, báo cáo Thủ tướng Chính phủ.',
      'và 1 việc khác',
    ]);
    expect(said?.buttons?.map((button) => button.title)).toEqual(['Nhắc lại chiều nay', 'Nhắc lại sáng mai']);
  });

  it('does not say again what a worker killed on the way had shown, and says what it had not', async () => {
    await tracker.track(sampleNotice(), [sampleTask('1', { deadlines: [dated('2026-06-08')] })], ADDRESS);
    await woken().settle();
    at('2026-06-05');
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValueOnce(new Error('killed'));
    await expect(woken().settle()).rejects.toThrow('killed');
    expect(made).toHaveLength(0);
    await woken().settle();
    expect(made).toHaveLength(1);

    at('2026-06-07');
    const set = fakeBrowser.storage.local.set;
    let left = 1;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((async (values: never) => {
      if (left-- === 0) throw new Error('killed');
      return set(values);
    }) as never);
    await expect(woken().settle()).rejects.toThrow('killed');
    vi.mocked(fakeBrowser.storage.local.set).mockImplementation(set as never);
    expect(made).toHaveLength(2);
    await woken().settle();
    await fakeBrowser.notifications.clear(made[1] ?? '');
    await woken().settle();
    expect(made).toHaveLength(2);
  });

  it('comes back in the afternoon when put off, with what is still open', async () => {
    const { ids } = await tracker.track(
      sampleNotice(),
      [
        sampleTask('1', { deadlines: [dated('2026-06-08')] }),
        sampleTask('2', { order: 1, deadlines: [dated('2026-06-08')] }),
      ],
      ADDRESS,
    );
    await woken().settle();
    at('2026-06-08');
    await woken().settle();
    expect(await woken().namedIn(made[0] ?? '')).toEqual(ids);
    at('2026-06-08', '08:30');
    await woken().putOff(made[0] ?? '', 0);
    expect(await shown()).toEqual({});
    expect(await alarm()).toBe('2026-06-08T14:00');
    await tracker.setStatus(ids[0] ?? '', 'done');
    at('2026-06-08', '14:00');
    await woken().settle();
    expect(made).toHaveLength(2);
    expect(await woken().namedIn(made[1] ?? '')).toEqual([ids[1]]);
    const [said] = Object.values(await shown());
    expect(said?.buttons?.map((button) => button.title)).toEqual(['Nhắc lại sáng mai']);
    await woken().putOff(made[1] ?? '', 0);
    at('2026-06-09');
    await woken().settle();
    expect(made).toHaveLength(3);
  });

  it('keeps to a task’s own days, and to none', async () => {
    const tasks = ['1', '2'].map((key, order) => sampleTask(key, { order, deadlines: [dated('2026-06-08')] }));
    const { ids } = await tracker.track(sampleNotice(), tasks, ADDRESS);
    await tracker.update(ids[0] ?? '', { remind: [] });
    const own = await tracker.update(ids[1] ?? '', { remind: [5] });
    await woken().settle();
    at('2026-06-03');
    await woken().settle();
    expect(await woken().namedIn(made[0] ?? '')).toEqual([ids[1]]);
    await own.undo();
    expect((await tracker.get(ids[1] ?? ''))?.remind).toBeNull();
    at('2026-06-05');
    await woken().settle();
    expect(await woken().namedIn(made[1] ?? '')).toEqual([ids[1]]);
  });

  it('says nothing while off or not allowed, and begins anew when turned on', async () => {
    await tracker.track(sampleNotice(), [sampleTask('1', { deadlines: [dated('2026-06-08')] })], ADDRESS);
    const off = await writeSettings({ remind: { on: false, leads: [7, 3, 1, 0], at: 480, overdue: true } });
    await woken().settle();
    at('2026-06-05');
    await woken().settle();
    await writeSettings({ remind: { ...off.remind, on: true } });
    at('2026-06-05', '10:00');
    await woken().settle();
    expect(made).toEqual([]);
    at('2026-06-07');
    const allowed = fakeBrowser.notifications;
    Object.assign(fakeBrowser, { notifications: undefined });
    await woken().settle();
    Object.assign(fakeBrowser, { notifications: allowed });
    await woken().settle();
    expect(made).toEqual([]);
    at('2026-06-08');
    await woken().settle();
    expect(made).toHaveLength(1);
  });

  it('answers its alarm, and no other', async () => {
    for (const event of ['onAdded', 'onRemoved'] as const)
      Object.assign(fakeBrowser.permissions[event], { addListener: () => {} });
    const turned = vi.fn();
    const settle = vi.fn(async () => {});
    wakeReminders({ settle, putOff: async () => {}, namedIn: async () => null }, turned);
    expect(settle).toHaveBeenCalledTimes(1);
    await fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: 0 });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 0 });
    expect(settle).toHaveBeenCalledTimes(2);
    expect(turned).toHaveBeenCalledTimes(1);
  });
});
