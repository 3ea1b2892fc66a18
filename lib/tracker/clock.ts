import type { IsoDay } from '../core/calendar/iso-day.ts';

const VIETNAM = 7 * 3_600_000;

/** The day in Asia/Ho_Chi_Minh (UTC+7, no summer time since 1975) at an instant, whatever the machine's own zone. */
export const todayInVietnam = (now: Date): IsoDay => new Date(now.getTime() + VIETNAM).toISOString().slice(0, 10);
