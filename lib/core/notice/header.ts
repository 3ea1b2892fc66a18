import { type IsoDay, toIsoDay } from '../calendar/iso-day.ts';
import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import { bodyOf } from './body.ts';
import { kindOf } from './kind.ts';

/** What the paper says of itself. Only `kind` "none" means that it is not for us. */
export interface Header {
  readonly kind: 'notice' | 'report' | 'other' | 'none';
  /** "56/TB-VPCP", look-alikes folded; null where blank or absent. */
  readonly number: string | null;
  readonly issued: IsoDay | null;
  readonly meeting: IsoDay | null;
  readonly title: string | null;
  /** The body that issued it, as printed, else null. */
  readonly issuer: string | null;
  /** The day that missing years are taken from: issued, else meeting, else the page's date; null if none is known. */
  readonly on: IsoDay | null;
  /** Where the directives may stand: after header, title and "kết luận như sau:", before recipients and signature. */
  readonly body: Span;
}

/** How many blocks at the head may hold number, date and title. */
const HEAD = 24;
const DAY = /(?:ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}))/iu;

/** Read number, date, meeting, title and kind. Never throws; a paper without a header has nulls. */
export function readHeader(page: PageText, pageDate: IsoDay | null, trace: Trace): Header {
  const head = page.blocks.slice(0, HEAD).map((block) => slice(page.text, block));
  const kind = kindOf(page, trace);
  const body = bodyOf(page, kind);
  const number = kind === 'report' ? null : numberIn(head);
  const issued = kind === 'report' ? null : issuedIn(head);
  const meeting = kind === 'notice' ? meetingIn(head) : null;
  return {
    kind,
    number,
    issued,
    meeting,
    title: titleIn(head, kind),
    issuer: kind === 'report' ? null : issuerIn(head),
    on: issued ?? meeting ?? pageDate ?? datelineIn(head),
    body,
  };
}

// Số: 56/TB-VPCP | Số: 9387 /UBND-KT | | Số hiệu | 46/CĐ-TTg |
const NUMBER =
  /Số(?:\s*(?:ký\s*)?hiệu)?\s*[:|]?\s*(?<num>\d(?:\s?\d){0,4}[a-zA-Z]?)\s*(?<rest>[/-]\s*[\p{Lu}][\p{L}\d&]*(?:\s?[-/]\s?[\p{L}\d&]+)*)/u;

function numberIn(head: readonly string[]): string | null {
  for (const line of head.slice(0, 16)) {
    if (line.length > 220 || /^(?:Thực hiện|Căn cứ|V\/v|Về|Ngày|Kính gửi)/u.test(line)) continue;
    const groups = NUMBER.exec(line)?.groups;
    if (groups?.num !== undefined && groups.rest !== undefined)
      return latin(`${groups.num}${groups.rest}`.replace(/\s+/g, ''));
  }
  return null;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
const latin = (number: string): string =>
  number.replace(/\p{Script=Cyrillic}/gu, (letter) => LOOK_ALIKES[letter] ?? letter);

/** "Hà Nội, ngày 11 tháng 7 năm 2026" | "| Ngày ban hành | 11 tháng 7 năm 2026 |": a short line of the head, place first. */
function issuedIn(head: readonly string[]): IsoDay | null {
  for (const line of head) {
    if (line.length > 220) continue;
    const match =
      /(?:^|[\p{L}.]\s*,\s*)ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})[^.]{0,3}$/iu.exec(line) ??
      /(?:^|[\p{L}.]\s*,\s*)ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\s*\|/iu.exec(line);
    if (match && !/^(?:V\/v|Về|Thực hiện|Căn cứ)/u.test(line)) {
      const day = toIsoDay(Number(match[3]), Number(match[2]), Number(match[1]));
      if (day) return day;
    }
  }
  return null;
}

/**
 * The day a text without a date of its own speaks from, for missing years only: "Thứ ba, 25/06/2024, 08:15 (GMT+7)", else the first whole
 * day of the head ("Sáng 11/10/2025, tại …"), else the month where the day was left blank ("Lào Cai, ngày      tháng 7 năm 2026").
 */
function datelineIn(head: readonly string[]): IsoDay | null {
  const lines = [...head.slice(0, 8).filter((line) => line.length < 60), ...head.slice(0, 10)];
  for (const line of lines) {
    const match = /(?<!\d)(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(20\d{2})(?!\d)/iu.exec(line);
    const day = match && toIsoDay(Number(match[3]), Number(match[2]), Number(match[1]));
    if (day) return day;
    const month = /,\s*ngày\s+tháng\s*(\d{1,2})\s*năm\s*(20\d{2})$/iu.exec(line);
    if (month) return toIsoDay(Number(month[2]), Number(month[1]), 1);
  }
  return null;
}

/** "Ngày 18/3/2025, tại Trụ sở Chính phủ, …": the first paragraph that begins with a day; else a day in the title. */
function meetingIn(head: readonly string[]): IsoDay | null {
  const opening = head.find(
    (line) => line.length > 60 && /^(?:(?:Vào|Trong|Sáng|Chiều|Tối)\s+)?(?:các\s+)?ngày\s*\d/iu.test(line),
  );
  const line =
    opening ??
    head.find((candidate) => /k[ếÊ]t luận/iu.test(candidate) && DAY.test(candidate) && candidate.length < 400);
  const match = line === undefined ? null : DAY.exec(line);
  return match ? toIsoDay(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function titleIn(head: readonly string[], kind: Header['kind']): string | null {
  const at = head.findIndex((line) => /^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ)(?!\p{L})/u.test(line.trim()));
  if (at < 0) {
    const subject = head.find((line) => /^V\/v\s/u.test(line));
    return subject ?? (kind === 'report' || kind === 'notice' ? (head.find((line) => line.length > 20) ?? null) : null);
  }
  const own = (head[at] ?? '').replace(/^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ)\s*[:.-]?\s*/u, '');
  const parts = own === '' ? [] : [own];
  for (const line of head.slice(at + 1, at + 6)) {
    if (
      /^(?:Ngày|Thực hiện|Sau khi|Căn cứ|Trong|[IVX]+\.|\d+\.)\s*/u.test(line) ||
      line.length > 320 ||
      (parts.length > 0 && /:$/u.test(line)) ||
      /^(?:Kính gửi|Nơi nhận|Số:)/u.test(line)
    )
      break;
    parts.push(line);
    if (parts.length >= 1 && !fold(line).startsWith('ket luan') && parts.length > 1) break;
  }
  return parts.length === 0 ? null : parts.join(' ');
}

/** Words that open the name of a body that issues papers, as a letterhead prints them. */
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|VĂN PHÒNG|VP\.?\s|BỘ|SỞ|THỦ TƯỚNG|CHÍNH PHỦ|TỈNH|THÀNH PHỐ|THÀNH ỦY|BAN |NGÂN HÀNG|THANH TRA|HỘI |HỘI ĐỒNG|HĐND|TẬP ĐOÀN|TỔNG|CỤC|CHI CỤC|VIỆN|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|CÔNG TY|CÔNG AN|KHO BẠC|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|ĐẢNG ỦY|HUYỆN ỦY|TRUNG TÂM|BỆNH VIỆN|LIÊN ĐOÀN|ĐÀI )/u;
/** A name that its own line leaves open: the place, or the rest of the name, stands on the next. */
const OPEN_NAME =
  /(?:NHÂN DÂN|UBND|HĐND|ĐẠI BIỂU QUỐC HỘI(?: VÀ)?|VĂN PHÒNG|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|VÀ|CÁC|CHỈ ĐẠO|CÔNG TY|TẬP ĐOÀN|QUẢN LÝ|TRIỂN|ĐẦU TƯ|THƯƠNG BINH|NÔNG THÔN|NÔNG NGHIỆP|[,–-])$/u;
const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s/u;
/** What ends the issuer's cell: the motto, the number, the paper's name. */
const MOTTO = /\s*(?:CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP|Độc lập|ĐẢNG CỘNG SẢN|\||[-–—_*]{2,})/u;

/** The body named over the number, its second line joined: "VĂN PHÒNG CHÍNH PHỦ", "ỦY BAN NHÂN DÂN / TỈNH LÀO CAI" is one name. */
function issuerIn(head: readonly string[]): string | null {
  const lines = head
    .slice(0, 10)
    .map((line) => (line.replace(/^\|\s*/u, '').split(MOTTO)[0] ?? '').trim())
    .map((line) => (line === line.toUpperCase() ? line : ''));
  const at = lines.findIndex((line) => BODY.test(line));
  const first = lines[at];
  if (first === undefined) return null;
  const next = lines.slice(at + 1, at + 4).find((line) => line !== '') ?? '';
  if (
    PLACE.test(next)
      ? !PLACED.test(first)
      : OPEN_NAME.test(first) && /^[\p{Lu}\s,–-]{2,60}$/u.test(next) && !NAMES_PAPER.test(next)
  )
    return `${first} ${next}`;
  // "UBND TỈNH QUẢNG TRỊ / SỞ Y TẾ": the lower of two bodies signs.
  return BODY.test(next) && ABOVE.test(first) && !/^VĂN PHÒNG|^THÔNG BÁO/u.test(next) ? next : first;
}

const PLACED = /\s(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s/u;
const ABOVE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ|TỔNG CỤC|TẬP ĐOÀN|TỔNG CÔNG TY)(?!\p{L})/u;
const NAMES_PAPER = /^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|SỐ\s?:?)/u;
