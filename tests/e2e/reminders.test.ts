import type { Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { highlights, pointAt } from '../tools/clerk.ts';
import { until } from '../tools/until.ts';
import { article, openRead, world } from './world.ts';

interface Shown {
  readonly title: string;
  readonly message: string;
}

/** As stored; see lib/tracker/reminder-memory.ts. */
interface Remembered {
  readonly morning: string | null;
}

/**
 * The extension as built, in a browser that really sets alarms and shows notifications. A week asleep is made by moving the clock of the background's
 * own world (`Date`), then letting its alarm ring: nothing in the extension knows that it is tested.
 */
describe('reminders', () => {
  const it = world([], { allowed: ['notifications'] });

  /** What time it is for the background, from now on; a start of the worker forgets it. Vietnam's time. */
  const clock = (worker: Worker, day: string, time: string): Promise<void> =>
    worker.evaluate((to) => {
      const holder = globalThis as unknown as { trueDate?: DateConstructor; Date: DateConstructor };
      holder.trueDate ??= Date;
      const True = holder.trueDate;
      const ahead = new True(to).getTime() - True.now();
      holder.Date = class extends True {
        constructor(...given: unknown[]) {
          super(...((given.length > 0 ? given : [True.now() + ahead]) as []));
        }
        static override now = () => True.now() + ahead;
      } as DateConstructor;
    }, `${day}T${time}:00+07:00`);

  /**
   * The alarm that the background set rings now; twice, for the second is answered only when the first is over, and has nothing to add.
   * It is answered when the next one is set.
   */
  const ring = async (worker: Worker): Promise<void> => {
    for (let times = 0; times < 2; times++) {
      await worker.evaluate(async () => {
        const { trueDate } = globalThis as unknown as { trueDate: DateConstructor };
        await chrome.alarms.create('next', { when: trueDate.now() - 1 });
      });
      await until('the alarm to have been answered', async () =>
        worker.evaluate(async () => {
          const { trueDate } = globalThis as unknown as { trueDate: DateConstructor };
          const alarm = await chrome.alarms.get('next');
          return alarm !== undefined && alarm.scheduledTime > trueDate.now() + 60_000;
        }),
      );
    }
  };
  const shown = (worker: Worker): Promise<string[]> =>
    worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  const remembered = (worker: Worker): Promise<Remembered | undefined> =>
    worker.evaluate(async () => ((await chrome.storage.local.get('reminded')) as { reminded?: Remembered }).reminded);
  const morning = async (worker: Worker): Promise<string | null | undefined> => (await remembered(worker))?.morning;
  /** Every notification that is made, in order, whether or not it is still to be seen. */
  const listen = (worker: Worker): Promise<void> =>
    worker.evaluate(() => {
      const holder = globalThis as unknown as { made: unknown[] };
      holder.made = [];
      const create = chrome.notifications.create.bind(chrome.notifications) as (...given: unknown[]) => unknown;
      Object.assign(chrome.notifications, {
        create: (...given: unknown[]) => {
          holder.made.push(given[1]);
          return create(...given);
        },
      });
    });
  const made = (worker: Worker): Promise<Shown[]> =>
    worker.evaluate(() => (globalThis as unknown as { made: Shown[] }).made);
  const badge = (worker: Worker): Promise<string> => worker.evaluate(() => chrome.action.getBadgeText({}));
  /** What the system would send for a click: on the notification (no button), or on one of its buttons. */
  const press = (worker: Worker, id: string, button?: number): Promise<void> =>
    worker.evaluate(
      ([name, at]) => {
        type Event = { dispatch(...given: unknown[]): void };
        const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<string, Event>;
        if (at === undefined) onClicked?.dispatch(name);
        else onButtonClicked?.dispatch(name, at);
      },
      [id, button] as const,
    );

  test('after a week asleep there is exactly one; put off, it comes back; done, it does not', async () => {
    const { page, shadow } = await openRead(it.driven, article.url);
    await pointAt(page, 'hoàn thành trong Quý II/2027');
    await shadow.find('[role="dialog"]', /Quý II\/2027/);
    await shadow.click('[role="dialog"] button', /^Theo dõi/);
    await until('the task to be tracked', async () => ((await highlights(page)).tracked ?? 0) > 0);

    const options = await it.driven.context.newPage();
    await options.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    const worker = await it.driven.worker();
    await listen(worker);
    await clock(worker, '2027-06-20', '10:00');
    await options.getByText('Nhắc việc sắp đến hạn').click();
    await until('a first morning to be settled', async () => (await morning(worker)) === '2027-06-20');
    expect(await made(worker)).toEqual([]);
    await ring(worker);
    expect(await badge(worker)).toBe('');

    await clock(worker, '2027-06-27', '09:20');
    await ring(worker);
    for (const time of ['09:21', '12:00']) {
      await clock(worker, '2027-06-27', time);
      await ring(worker);
    }
    expect(await shown(worker)).toEqual(['remind:2027-06-27T560']);
    expect((await made(worker)).map((one) => one.title)).toEqual(['1 việc còn 3 ngày']);
    expect((await made(worker))[0]?.message).toMatch(/^còn 3 ngày: Giao Thống đốc Ngân hàng Nhà nước .*thí điểm/);
    await until('the badge to follow the day', async () => (await badge(worker)) === '1');

    await press(worker, 'remind:2027-06-27T560', 0);
    await until('the notification to go', async () => (await shown(worker)).length === 0);
    await clock(worker, '2027-06-27', '14:00');
    await ring(worker);
    expect(await shown(worker)).toEqual(['remind:2027-06-27T840']);

    // The click carries no gesture here, so the panel's page opens in a tab: with the task in view.
    const opening = it.driven.context.waitForEvent('page');
    await press(worker, 'remind:2027-06-27T840');
    const panel = await opening;
    await panel.getByRole('heading', { name: 'Nhắc việc' }).waitFor();
    expect(await panel.locator('blockquote').textContent()).toContain('thế chấp quyền sử dụng đất');
    await panel.getByRole('radio', { name: 'Hoàn thành' }).check();
    await until('the task to be done', async () => (await panel.getByText('nên không nhắc').count()) === 1);

    for (const day of ['2027-06-28', '2027-06-29', '2027-06-30', '2027-07-01']) {
      await clock(worker, day, '08:00');
      await ring(worker);
    }
    expect(await morning(worker)).toBe('2027-07-01');
    expect(await made(worker)).toHaveLength(2);
    await until('the badge to be empty', async () => (await badge(worker)) === '');
  });

  test('a worker that was killed sets its alarm again when it wakes, though the alarm was lost', async () => {
    const options = await it.driven.context.newPage();
    await options.goto(`chrome-extension://${it.driven.extensionId}/options.html`);
    await options.evaluate(() => chrome.alarms.clearAll());
    const session = await it.driven.context.newCDPSession(options);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await options.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    const { page } = await openRead(it.driven, article.url);
    const alarm = await until('the alarm to be set', () => options.evaluate(() => chrome.alarms.get('next')));
    const wait = alarm.scheduledTime - Date.now();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(24 * 3_600_000);
    await page.close();
    await options.close();
  });
});
