import type { Duration, Recurrence } from '../core/mention/mention.ts';
import { explain, type Step } from '../core/task/explain.ts';
import type { TaskDeadline } from '../core/task/task.ts';
import { type CommonKey, filled, isCommon, type Language, officeDay, type Params, tCommon } from '../i18n/common.ts';

/** Words that only the page says; all others are the catalogue's. */
const own = {
  'card.position': { vi: 'Nhiệm vụ {n}/{total}', en: 'Task {n} of {total}' },
  'card.at': { vi: 'mục {path}', en: 'point {path}' },
  'card.leadOnly': { vi: 'Chủ trì; không nêu đơn vị phối hợp', en: 'Lead; no cooperating agency named' },
  'card.leadWith': { vi: 'Chủ trì; phối hợp: {names}', en: 'Lead; with {names}' },
  'card.sixClear': { vi: 'Sáu rõ: rõ {n}, chưa rõ {rest}', en: 'Six points: {n} clear, {rest} not' },
  'card.past': { vi: 'đã qua {n} ngày', en: '{n} {n|day|days} ago' },
  'point.who': { vi: 'Người', en: 'Who' },
  'point.what': { vi: 'Việc', en: 'What' },
  'point.when': { vi: 'Thời gian', en: 'When' },
  'point.duty': { vi: 'Trách nhiệm', en: 'Duty' },
  'point.product': { vi: 'Sản phẩm', en: 'Product' },
  'point.authority': { vi: 'Thẩm quyền', en: 'Authority' },
  'button.task': { vi: 'Nhiệm vụ {n}{path}: {words}', en: 'Task {n}{path}: {words}' },
  'button.tracked': { vi: 'Đang theo dõi: {path}', en: 'Tracked: {path}' },
  'button.late': { vi: 'Đang theo dõi, quá hạn: {path}', en: 'Tracked, overdue: {path}' },
  'chip.label': { vi: 'Đôn Đốc', en: 'Đôn Đốc' },
  'chip.open': { vi: 'Mở bảng bên: {counts}', en: 'Open the panel: {counts}' },
  'chip.hide': { vi: 'Ẩn trên trang này', en: 'Hide on this page' },
  'toast.notTask': { vi: 'Đã bỏ qua, không coi là nhiệm vụ', en: 'Set aside as not a task' },
  'toast.updated': {
    vi: 'Tiện ích vừa được cập nhật. Tải lại trang để theo dõi tiếp; nhiệm vụ đã lưu vẫn còn.',
    en: 'The extension was updated. Reload the page to go on; what is saved is safe.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

type OwnKey = keyof typeof own;
export type Say = (key: CommonKey | OwnKey, params?: Params) => string;

/** The page's voice in one language. */
export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    key in own ? filled(own[key as OwnKey][language], params) : tCommon(language, key as CommonKey, params);

/** "hằng tháng, ngày 25" */
export function rhythm(say: Say, { count, ...once }: Recurrence): string {
  if (count) return say('every.times', { rhythm: rhythm(say, once), n: count });
  const { every, interval, day, month, weekday } = once;
  if (interval) return say(`every.n.${every}`, { n: interval });
  if (every === 'month' && day) return say('every.monthDay', { day });
  if (every === 'year' && day && month) return say('every.yearDay', { day, month });
  if (every === 'week' && weekday) return say('every.weekDay', { weekday: say(`weekday.${weekday}` as CommonKey) });
  return say(`every.${every}`);
}

const length = (say: Say, { unit, count }: Duration): string => say(`unit.${unit}`, { n: count });

/** "Cách tính", one sentence a step. */
export const howWorkedOut = (say: Say, deadline: TaskDeadline, on: string | null, shared: boolean): string[] => [
  ...explain(deadline, on).map((step) => sentence(say, step)),
  ...(shared ? [say('how.shared')] : []),
];

function sentence(say: Say, { key, params, duration, recurrence }: Step): string {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    words[name] = typeof value === 'string' ? officeDay(value) : value;
  if (duration) words.length = length(say, duration);
  if (key === 'how.recurring') words.rhythm = recurrence ? rhythm(say, recurrence) : say('due.recurring').toLowerCase();
  return say(key, words);
}

/** What to say of a failure: by its code where the catalogue knows it. An answer that never came means that the extension was replaced. */
export function failureWords(say: Say, message: string): string {
  if (message === 'no-answer') return say('toast.updated');
  const key = `error.${message}`;
  if (isCommon(key)) return say(key);
  return /\s/.test(message) ? message : say('error.failed');
}

/** The time itself, without the verb that the phrase may begin with: "hoàn thành trong Quý II/2026" → "trong Quý II/2026". */
export const timeWords = (printed: string): string => printed.replace(/^hoàn thành,?\s+/iu, '');

/** The first letter made large, for words taken from the middle of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
