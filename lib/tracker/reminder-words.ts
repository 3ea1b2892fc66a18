import type { Named } from '../core/task/reminders.ts';
import { type Key, type Language, type Params, t } from '../i18n/index.ts';

/** How many tasks are named; the rest is counted. Systems show some four lines. */
const NAMED = 3;
const LENGTH = 90;

/**
 * A reminder in words. Title: how many are overdue, due today, due tomorrow, in N days ("1 việc quá hạn, 2 việc còn 3 ngày"); of several N,
 * how many within the furthest. Lines: the first three tasks by their first words; `words` gives a task's own, "" where it is not known.
 */
export function reminderWords(
  language: Language,
  named: readonly Named[],
  words: (id: string) => string,
): { title: string; message: string } {
  const say = (key: Key, params?: Params): string => t(language, key, params);
  const lines = named.slice(0, NAMED).map(({ id, daysLeft }) => {
    const left = leftWords(say, daysLeft);
    const own = firstWords(words(id));
    return own ? `${left}: ${own}` : left;
  });
  if (named.length > NAMED) lines.push(say('remind.more', { n: named.length - NAMED }));
  return { title: title(say, named), message: lines.join('\n') };
}

type Say = (key: Key, params?: Params) => string;

function title(say: Say, named: readonly Named[]): string {
  const count = (test: (daysLeft: number) => boolean): number => named.filter((one) => test(one.daysLeft)).length;
  const parts: string[] = [];
  const add = (key: Key, n: number, days?: number): void => {
    if (n > 0) parts.push(say(key, days === undefined ? { n } : { n, days }));
  };
  add(
    'remind.overdue',
    count((left) => left < 0),
  );
  add(
    'remind.today',
    count((left) => left === 0),
  );
  const later = [...new Set(named.map((one) => one.daysLeft).filter((left) => left > 0))];
  const [days = 0] = later;
  if (later.length > 1)
    add(
      'remind.within',
      count((left) => left > 0),
      Math.max(...later),
    );
  else if (days === 1)
    add(
      'remind.tomorrow',
      count((left) => left === 1),
    );
  else
    add(
      'remind.in',
      count((left) => left > 0),
      days,
    );
  return parts.join(', ');
}

function leftWords(say: Say, daysLeft: number): string {
  if (daysLeft === 0) return say('left.today');
  return daysLeft > 0 ? say('left.days', { n: daysLeft }) : say('left.late', { n: -daysLeft });
}

/** The beginning of a text on one line, cut between two words. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(' ', LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH)}…`;
}
