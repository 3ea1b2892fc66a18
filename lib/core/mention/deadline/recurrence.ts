import type { Recurrence } from '../mention.ts';

const UNITS: readonly (readonly [RegExp, Recurrence['every']])[] = [
  [/0?6 tháng|sáu tháng|(?<!\d)0?2 lần(?! ?(?:\/|một|mỗi|trong) ?(?:ngày|tuần|tháng|quý))/u, 'half'],
  [/(?:hằng|hàng|mỗi|từng) năm|(?:1|một) năm|12 tháng|lần ?\/ ?năm/u, 'year'],
  [/(?:hằng|hàng|mỗi|từng) qu[ýí]|cuối qu[ýí]|(?:0?3|ba) tháng|(?:1|một) qu[ýí]|lần ?\/ ?qu[ýí]/u, 'quarter'],
  [/(?:hằng|hàng|mỗi|từng) tháng|(?:0?1|một|tháng) tháng|lần ?(?:\/|một|mỗi|trong) ?tháng|(?:20|30) ngày/u, 'month'],
  // no finer than the periods there are: "10 ngày một lần" is a weekly round
  [/(?:hằng|hàng|mỗi|từng) tuần|(?:0?[12]|một|hai) tuần|tuần|(?:0?[5-9]|1\d) ngày/u, 'week'],
  [/ngày/u, 'day'],
];
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};

/** Read a rhythm's words (lower case); null where they name no rhythm. Where several are named the first counts. */
export function readRecurrence(words: string): Recurrence | null {
  const every = firstUnit(words);
  if (!every) return null;
  const time = /(?<!\d)(\d{1,2})(?: ?(?:giờ|h|g)(?!\p{L})(?: ?(\d{2}))?|:(\d{2}))/u.exec(words);
  const week = /thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật/u.exec(words);
  const weekday = week ? (WEEKDAYS[week[1] ?? ''] ?? 7) : undefined;
  const days = [...words.matchAll(/ngày ?(\d{1,2})(?: tháng ?| ?\/ ?)(\d{1,2})/gu)].map((found) => ({
    day: Number(found[1]),
    month: Number(found[2]),
  }));
  const only = days.length === 1 ? days[0] : undefined;
  const day = only?.day ?? (days.length === 0 ? numberAfterDay(words) : undefined);
  return {
    every,
    ...(day === undefined ? {} : { day }),
    ...(only ? { month: only.month } : {}),
    ...(weekday === undefined ? {} : { weekday }),
    ...(time ? { time: `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? time[3] ?? '00'}` } : {}),
    ...(days.length > 1 ? { days } : {}),
  };
}

function firstUnit(words: string): Recurrence['every'] | null {
  if (/cuối (?:của )?(?:mỗi )?qu[ýí]/u.test(words)) return 'quarter';
  let best: { at: number; every: Recurrence['every'] } | null = null;
  for (const [pattern, every] of UNITS) {
    const at = pattern.exec(words.replace(/ngày ?(?:\d|thứ|cuối|làm)/gu, (found) => '_'.repeat(found.length)))?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { at, every };
  }
  return best?.every ?? null;
}

function numberAfterDay(words: string): number | undefined {
  const found = /ngày ?(\d{1,2})/u.exec(words);
  return found ? Number(found[1]) : undefined;
}
