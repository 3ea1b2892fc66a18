import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../tools/clerk.ts';
import { until } from '../tools/until.ts';
import { openRead, sample, world } from './world.ts';

const notice = sample('ket-luan-chong-ngap-thanh-pho');
/** Key of the panel's own storage that holds how far its clock is ahead, for this test alone. */
const AHEAD = 'test-ahead';
/**
 * "Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu": done for this week, it comes back next week. The clock of the panel's own world is moved;
 * nothing in the extension knows that it is tested.
 */
describe('a duty that returns', () => {
  const it = world();
  let panel: Page;
  const row = () => panel.locator('[data-row]', { hasText: 'tổng hợp tiến độ' });
  const clock = (day: string, time = '09:00'): Promise<void> =>
    panel.evaluate(
      ([to, key]) =>
        localStorage.setItem(key, String(new Date(to).getTime() - Number(performance.timeOrigin + performance.now()))),
      [`${day}T${time}:00+07:00`, AHEAD] as const,
    );
  const says = (words: string | RegExp) =>
    until(`the row to say ${words}`, async () => new RegExp(words, 'u').test((await row().textContent()) ?? ''));

  beforeAll(async () => {
    panel = await it.driven.openPanel((await openRead(it.driven, notice.url)).page);
    await panel.addInitScript((key) => {
      const True = Date;
      // it looks at the day every half minute; nobody waits that long here
      const every = setInterval;
      Object.assign(globalThis, {
        setInterval: (work: () => void, ms?: number) => every(work, ms === 30_000 ? 300 : ms),
      });
      const ahead = (): number => Number(localStorage.getItem(key) ?? 0);
      Object.assign(globalThis, {
        Date: class extends True {
          constructor(...given: unknown[]) {
            super(...((given.length > 0 ? given : [True.now() + ahead()]) as []));
          }
          static override now = () => True.now() + ahead();
        },
      });
    }, AHEAD);
    // a Wednesday
    await clock('2026-11-25');
    await panel.reload();
    await panel
      .getByRole('button', { name: /^Theo dõi tất cả/ })
      .first()
      .click();
    await panel.locator('.toast', { hasText: 'Đã theo dõi' }).waitFor();
    await openTab(panel, 'Sắp đến hạn');
    await panel.getByRole('radio', { name: 'Tất cả' }).check();
  }, 120_000);

  test('stands at this week’s Friday', async () => {
    await says('còn 2 ngày');
    expect(await row().textContent()).toContain('thứ Sáu');
  });

  test('done for this week, stands at the next; undo takes that back', async () => {
    await row().getByRole('checkbox').click();
    await says('còn 9 ngày');
    expect(await row().getByRole('checkbox').isChecked()).toBe(false);
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await says('còn 2 ngày');
    await row().getByRole('checkbox').click();
    await says('còn 9 ngày');
  });

  test('the clock passes on: it comes back by itself, is late when its day has passed, and stands anew in the week after', async () => {
    await clock('2026-12-03');
    await says('còn 1 ngày');
    await clock('2026-12-05');
    await says('quá hạn 1 ngày');
    await clock('2026-12-07');
    await says('còn 4 ngày');
  });

  test('what is done counts by its day: after the last one it is done late, before it in time', async () => {
    // on 07/12: "trước ngày 30/11/2026" has passed, "trước ngày 15/12/2026" has not
    for (const [words, said] of [
      ['các cửa van bị hư hỏng', 'hoàn thành 07/12/2026, quá hạn'],
      ['lập danh mục 24 điểm ngập', 'hoàn thành 07/12/2026, trong hạn'],
    ] as const) {
      const one = panel.locator('[data-row]', { hasText: words });
      await one.getByRole('checkbox').click();
      await until(`the row to say ${said}`, async () => ((await one.textContent()) ?? '').includes(said));
    }
  });

  test('keeps what was done, and when', async () => {
    await row().click();
    await until('the turn that was done', async () =>
      /27\/11\/2026/u.test((await panel.locator('main').first().textContent()) ?? ''),
    );
  });
});
