import { isIsoDay } from '../core/calendar/iso-day.ts';

/**
 * The days on which a PDF was signed, ISO, in order of time, as its signature dictionaries say ("/M(D:20260429163555+07'00')" beside a
 * /ByteRange). A signature's dictionary is never packed, so the file's bytes are looked through as they are. [] where none is signed.
 */
export function signatureDays(bytes: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('/ByteRange')) return [];
  const days = [...text.matchAll(/\/M ?\(D:(\d{4})(\d\d)(\d\d)/gu)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  );
  return days.filter((day) => isIsoDay(day)).sort();
}
