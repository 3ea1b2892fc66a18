import { isIsoDay } from '../calendar/iso-day.ts';
import { fold } from '../text/words.ts';

/** The lines of a signature's stamp: "Người ký: …", "Email: …", "Cơ quan: …", "Thời gian ký: 28.04.2026 15:49:15 +07:00". */
const STAMP =
  /^(?:(?:nguoi ky|ky boi|duoc ky boi|thoi gian ky|ngay ky) ?:|digitally signed by|signature (?:not verified|valid))/u;
const STAMP_DETAIL = /^(?:email|co quan|to chuc|chuc vu) ?: ?\S/u;
const DAY = /(?:thoi gian ky|ngay ky|date) ?: ?(\d{1,2})[./-](\d{1,2})[./-](\d{4})/u;

/** Whether a line says who signed the file and when, not what the paper says. */
export function isStamp(line: string): boolean {
  const folded = fold(line).replace(/\s+/gu, ' ').trim();
  return STAMP.test(folded) || (STAMP_DETAIL.test(folded) && /@|cong thong tin|van phong/u.test(folded));
}

/** The ISO day of signing that a stamp's text says, or null. */
export function stampDay(text: string): string | null {
  const match = DAY.exec(fold(text).replace(/\s+/gu, ' '));
  if (!match) return null;
  const day = `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return isIsoDay(day) ? day : null;
}
