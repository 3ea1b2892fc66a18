import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Moment } from '../core/task/reminders.ts';

const VIETNAM = 7 * 3_600_000;

/** The day in Asia/Ho_Chi_Minh (UTC+7, no summer time since 1975) at an instant, whatever the machine's own zone. */
export const todayInVietnam = (now: Date): IsoDay => new Date(now.getTime() + VIETNAM).toISOString().slice(0, 10);

/** What a clock on the wall there shows at an instant. */
export function momentInVietnam(now: Date): Moment {
  const there = new Date(now.getTime() + VIETNAM);
  return { day: todayInVietnam(now), minutes: there.getUTCHours() * 60 + there.getUTCMinutes() };
}

/** The instant at which a clock on the wall there shows this, in milliseconds since 1970 UTC. */
export const instantOf = ({ day, minutes }: Moment): number =>
  Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 - VIETNAM;
