import { type IsoDay, partsOf } from './iso-day.ts';

/**
 * A day as offices write it: "07/6/2026", "30/6/2026", "05/02/2026". A zero stands before days under 10 and before
 * months 1 and 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4). What is no day comes back as it was.
 */
export function formatDay(day: IsoDay): string {
  const parts = partsOf(day);
  if (!parts) return day;
  const month = parts.month <= 2 ? `0${parts.month}` : String(parts.month);
  return `${String(parts.day).padStart(2, '0')}/${month}/${parts.year}`;
}
