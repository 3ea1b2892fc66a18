import type { viPicture } from './vi-picture.ts';

/** The pictures of what falls due, dates typed by hand, the wide panel, and tracking by agency, in English. */
export const enPicture: Readonly<Record<keyof typeof viPicture, string>> = {
  'date.hint': 'day/month/year',
  'date.pick': 'Pick the day on a calendar',
  'date.wrong': 'Write day, month, year as in 07/6/2026.',
  'date.needed': 'Write a day.',
  'date.tooLate': 'Write a day not after {date}.',
};
