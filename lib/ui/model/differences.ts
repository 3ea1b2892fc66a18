import type { Conflict } from '@/lib/core/backup/conflicts.ts';
import type { Fault } from '@/lib/core/backup/fault.ts';
import { type Key, officeDay } from '@/lib/i18n/index.ts';
import { momentInVietnam, todayInVietnam } from '@/lib/tracker/clock.ts';
import type { Say } from './words.ts';

/** Why a file is refused: "Dòng 17: “doneOn” không phải ngày có thật: 2026-02-31". */
export function refusalWords(say: Say, { fault, line, field, value }: Fault): string {
  const why = say(`fault.${fault}`, { field: field ?? '', value: value ?? '' }).trim();
  return line === null ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : say('refused.at', { line, why });
}

const FIELDS = [
  'status',
  'note',
  'result',
  'extended',
  'quote',
  'leads',
  'coops',
  'deadlines',
  'toConfirm',
  'product',
  'to',
  'remind',
  'ours',
  'untrackedAt',
] as const;

/** The name of a field as the panel has it. */
export const fieldWords = (say: Say, field: string): string => {
  const known = FIELDS.find((one) => one === field);
  return say(known ? `field.${known}` : 'field.other');
};

/** The value of a field in words. Any value: what a file says is checked, not known. */
export function valueWords(say: Say, { field }: Pick<Conflict, 'field'>, value: unknown): string {
  if (field === 'untrackedAt') return say(value === null ? 'value.tracked' : 'value.untracked');
  if (field === 'remind' && value === null) return say('remind.general');
  if (value === null || value === undefined || value === '') return say('value.none');
  if (typeof value === 'boolean') return say(value ? 'value.yes' : 'value.no');
  if (field === 'status') return say(`status.${String(value)}` as Key);
  if (field === 'remind' && Array.isArray(value)) return remindWords(say, value);
  if (Array.isArray(value)) return value.map(textOf).join('; ') || say('value.none');
  if (field === 'extended') return extensionWords(value);
  if (field === 'ours') return say((value as { is?: unknown }).is === true ? 'value.yes' : 'value.no');
  return textOf(value);
}

const remindWords = (say: Say, days: readonly unknown[]): string =>
  days.length === 0
    ? say('remind.never')
    : days.map((day) => (day === 0 ? say('remind.theDay') : say('remind.days', { n: Number(day) }))).join(', ');

function extensionWords(value: unknown): string {
  const { due, reason, document } = value as Record<string, unknown>;
  return [officeDay(String(due)), reason, document].filter(Boolean).join(', ');
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An instant as the day it was in Vietnam. */
export const dayWords = (instant: string): string => officeDay(todayInVietnam(new Date(instant)));

/** The same with what a clock on the wall showed there: "14:05 ngày 22/11/2026" says which of a day's restores it was. */
export function timeWords(say: Say, instant: string): string {
  const { minutes } = momentInVietnam(new Date(instant));
  const two = (n: number): string => String(n).padStart(2, '0');
  return say('restore.at', { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, date: dayWords(instant) });
}
