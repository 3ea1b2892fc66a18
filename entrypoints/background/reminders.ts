import { browser } from 'wxt/browser';
import {
  afternoonAhead,
  compareMoments,
  decide,
  type Moment,
  mayHaveWords,
  type Named,
  type ReminderRules,
  snooze,
} from '@/lib/core/task/reminders.ts';
import { type Language, resolveLanguage, t } from '@/lib/i18n/index.ts';
import { instantOf, momentInVietnam } from '@/lib/tracker/clock.ts';
import { type Reminded, readReminded, writeReminded } from '@/lib/tracker/reminder-memory.ts';
import { reminderWords } from '@/lib/tracker/reminder-words.ts';
import { readSettings } from '@/lib/tracker/settings.ts';
import type { Tracker } from '@/lib/tracker/tracker.ts';
import { ourUrl } from './our-url.ts';

/** The one alarm: the next reminder's time, a snooze, or the turn of the day. */
export const ALARM = 'next';
const PREFIX = 'remind:';
/** The buttons of a notification, as offered at its time. */
const buttonsAt = (now: Moment): readonly ('afternoon' | 'tomorrow')[] =>
  afternoonAhead(now) ? ['afternoon', 'tomorrow'] : ['tomorrow'];

export interface Reminders {
  /** Say what is due to be said, if anything, and set the alarm. One at a time; safe to call at any moment and after any end. */
  readonly settle: () => Promise<void>;
  /** Put off what a notification named. `button` is its place among the buttons. */
  readonly putOff: (notification: string, button: number) => Promise<void>;
  /** The tasks that a notification named; null where it is none of ours, or no longer known. */
  readonly namedIn: (notification: string) => Promise<readonly string[] | null>;
}

/**
 * Reminders by the tracker's clock. Before a notification is made it is written to the outbox, with the morning settled, and taken out after:
 * a worker killed in between finds it there, and makes it again only where the browser does not show it.
 */
export function createReminders(opening: Promise<Tracker>): Reminders {
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: two events at once must not both say it. */
  const inTurn = <T>(act: (tracker: Tracker) => Promise<T>): Promise<T> => {
    const next = last.then(async () => act(await opening));
    last = next.catch(() => {});
    return next;
  };

  const settle = () =>
    inTurn(async (tracker) => {
      const now = momentInVietnam(tracker.now());
      const { remind, language } = await readSettings();
      // Without the permission nothing could be said: as if turned off.
      const rules: ReminderRules = { ...remind, on: remind.on && browser.notifications !== undefined };
      const stored = await readReminded();
      const remembered = await recovered(stored, now);
      const rows = mayHaveWords(rules, remembered, now) ? (await tracker.find({}, now.day)).map(({ row }) => row) : [];
      const { say, memory, wake } = decide(rows, rules, remembered, now);
      // first, so that a failure below does not cost the next reminder
      await browser.alarms?.create(ALARM, { when: instantOf(wake) });
      if (say.length > 0)
        await speak(
          tracker,
          { ...remembered, ...memory },
          say,
          now,
          resolveLanguage(language, browser.i18n.getUILanguage()),
        );
      else if (stored.outbox || changed(remembered, memory))
        await writeReminded({ ...remembered, ...memory, outbox: null });
    });

  return {
    settle,
    putOff: async (notification, button) => {
      await inTurn(async (tracker) => {
        const now = momentInVietnam(tracker.now());
        const { remind } = await readSettings();
        const remembered = await readReminded();
        const found = remembered.shown.find((one) => one.id === notification);
        if (!found) return;
        const to = buttonsAt(shownAt(notification) ?? now)[button] ?? 'tomorrow';
        const { snoozed } = snooze(remembered, found.ids, to, remind, now);
        await writeReminded({ ...remembered, snoozed });
        await browser.notifications?.clear(notification);
      });
      await settle();
    },
    namedIn: async (notification) => (await readReminded()).shown.find((one) => one.id === notification)?.ids ?? null,
  };
}

/** What was decided and perhaps not shown: nothing, where the browser shows it; else due again now. */
async function recovered(remembered: Reminded, now: Moment): Promise<Reminded> {
  const { outbox } = remembered;
  if (!outbox) return remembered;
  const there = await browser.notifications?.getAll();
  if (there && outbox.id in there) return { ...remembered, outbox: null };
  return { ...remembered, outbox: null, snoozed: [...remembered.snoozed, { at: now, ids: outbox.ids }] };
}

async function speak(
  tracker: Tracker,
  next: Reminded,
  say: readonly Named[],
  now: Moment,
  language: Language,
): Promise<void> {
  const id = `${PREFIX}${now.day}T${now.minutes}`;
  const ids = say.map((one) => one.id);
  const shown = [{ id, ids }, ...next.shown.filter((one) => one.id !== id)];
  await writeReminded({ ...next, shown, outbox: { id, ids } });
  await browser.notifications.create(id, await contentOf(tracker, say, now, language));
  await writeReminded({ ...next, shown, outbox: null });
}

async function contentOf(tracker: Tracker, say: readonly Named[], now: Moment, language: Language) {
  const first = await Promise.all(say.slice(0, 3).map(({ id }) => tracker.get(id).catch(() => null)));
  const quotes = new Map(first.map((task) => [task?.id, task?.quote]));
  const { title, message } = reminderWords(language, say, (id) => quotes.get(id) ?? '');
  const names = { afternoon: 'remind.snoozeAfternoon', tomorrow: 'remind.snoozeTomorrow' } as const;
  const buttons = buttonsAt(now).map((to) => ({ title: t(language, names[to]) }));
  return {
    type: 'basic' as const,
    iconUrl: ourUrl('/icon/128.png'),
    title,
    message,
    // Firefox has no buttons in notifications, and refuses those that ask for them.
    ...(import.meta.env.FIREFOX ? {} : { buttons }),
  };
}

/** When a notification was made, out of its id; null where it is none of ours. */
function shownAt(notification: string): Moment | null {
  const [day, minutes] = notification.slice(PREFIX.length).split('T');
  return notification.startsWith(PREFIX) && day && minutes ? { day, minutes: Number(minutes) } : null;
}

const changed = (a: Reminded, b: Pick<Reminded, 'morning' | 'snoozed'>): boolean =>
  a.morning !== b.morning ||
  a.snoozed.length !== b.snoozed.length ||
  a.snoozed.some((one, i) => compareMoments(one.at, b.snoozed[i]?.at ?? one.at) !== 0);
