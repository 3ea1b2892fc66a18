import { fold, quick } from '../text/words.ts';
import { type HeardLine, unheard } from './header-told.ts';

/** The paper's name, alone in its line or before its title: "THÔNG BÁO", "THÔNG BÁO: Kết luận của …". */
const NAME = quick(/^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ)(?!\p{L})\s?[:.-]?\s?/u);
/** Conclusions of a Party committee bear that name alone: "KẾT LUẬN" ("K ÉT LUẬN" where a scan was read). */
const PARTY_NAME = /^K\s?[ẾÉÊ]\s?T\s+LU[ẬÂA]N$/u;
/** Papers that assign no tasks by their kind, read because the user asks for it. */
const ANY_NAME = quick(
  /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|BÁO CÁO|TỜ TRÌNH|BIÊN BẢN|PHỤ LỤC(?: (?:\d{1,2}|[IVX]{1,4}))?)(?!\p{L})\s?[:.-]?\s?/u,
);
const PREAMBLE =
  /^(?:Ngày|Thực hiện|Sau khi|Căn cứ|Trong|Sáng|Chiều|Tối|Vào|Hồi|ĐIỆN|Từ|Hôm nay|Triển khai|Tiếp theo|Để|[IVX]+\.|\d+\.)\s*/u;
const NO_TITLE = /^(?:Kính gửi|Nơi nhận|Số:|Số(?: và)? (?:ký )?hiệu|Ngày (?:ban hành|ký|hiệu lực)|\|?\s*Nơi nhận)/u;
/** Who sends a công điện or signs a chỉ thị, in its own line below the title. */
const SENDER =
  /^(?:THỦ TƯỚNG CHÍNH PHỦ|CHỦ TỊCH (?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)[\p{Lu}\s]{0,80}|BỘ TRƯỞNG [\p{Lu}\s,]{1,80}|GIÁM ĐỐC [\p{Lu}\s,]{1,80})(?:\s?điện)?\s?:?$/u;
/** A line of a title that cannot be its last. */
const OPEN = quick(
  /(?:,|[-–—]|(?<!\p{L})(?:của|tại|về|và|với|các|đồng chí|phó|chủ tịch|ủy ban|nhân dân|tỉnh|thành phố))$/iu,
);
const LONGEST = 6;
/** Where the preamble begins in a line that a wrapped text ran on: "… quản lý rừng Ngày 16/9/2022, Phó Chủ tịch …". */
const RUNS_INTO =
  /\s(?=(?:(?:Vào|Trong|Sáng|Chiều|Tối)\s(?:các\s)?ngày|Ngày)\s*\d|(?:Sáng|Chiều|Tối)\s\d{1,2}\/|(?:Thực hiện|Căn cứ|Sau khi nghe)\s|(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG)[\p{Lu}\s,]{0,80}\sđiện)/u;

/**
 * What the paper says it is about, as printed, its lines joined; for a letter its "V/v …". Null where it says nothing. `kind` "none": a paper
 * of some other kind (a decision, a plan), which is read because the user asks for it.
 */
export function titleIn(
  head: readonly string[],
  kind: 'notice' | 'report' | 'other' | 'none',
  heard: HeardLine = unheard,
): string | null {
  let at = head.findIndex((line) => NAME.test(line.trim()));
  if (at < 0 && kind === 'notice') at = head.findIndex((line) => PARTY_NAME.test(line.trim()));
  if (at < 0 && kind === 'none') at = head.findIndex((line) => ANY_NAME.test(line.trim()));
  if (at < 0) return untitled(head, kind, heard);
  const name = (head[at] ?? '').trim();
  const own = kind === 'none' ? besideAnyName(name) : name.replace(NAME, '').replace(PARTY_NAME, '');
  const parts = own === '' ? [] : [own];
  for (const whole of head.slice(at + 1, at + 1 + LONGEST)) {
    const line = whole.split(RUNS_INTO)[0] ?? whole;
    if (PREAMBLE.test(line) || NO_TITLE.test(line) || line.length > 320) break;
    const last = parts.at(-1);
    if (last !== undefined && (/:$/u.test(line) || !goesOn(last, line, parts.length))) break;
    if (kind === 'none' && (line.includes('|') || (isCapital(line) && !isCapital(last ?? 'A')))) break;
    parts.push(line);
    if (line !== whole) break;
  }
  if (parts.length === 0) return untitled(head, kind, heard);
  heard(
    own === '' ? (parts[0] ?? '') : (head[at] ?? ''),
    own === '' ? "below the paper's name" : "beside the paper's name",
  );
  return parts.join(' ');
}

/** Whether a title goes on with the next line: its second line mostly does, a further one where the line before it is open. */
function goesOn(last: string, line: string, count: number): boolean {
  if (OPEN.test(last)) return true;
  if (SENDER.test(line) || /[.;]$/u.test(line)) return false;
  if (fold(line.slice(0, 40)).startsWith('ket luan') || /^\p{Ll}/u.test(line)) return true;
  return count === 1 || (isCapital(last) && isCapital(line));
}

/** What stands beside a name of any kind in its line; a name that goes on in capitals ("KẾ HOẠCH SẢN XUẤT") is said whole. */
function besideAnyName(line: string): string {
  const rest = line.replace(NAME, '').replace(ANY_NAME, '');
  return rest !== '' && isCapital(rest) ? line : rest;
}

const isCapital = (line: string): boolean => line === line.toUpperCase();

/** A site's table of properties: "Trích yếu nội dung | V/v …". */
const SUMMARY =
  /^\|?\s*Trích yếu(?: nội dung)?\s*[:|]?\s*(?:\|\s*)?(?:(?!V\/v).){0,60}(?=V\/v)|^\|?\s*Trích yếu(?: nội dung)?\s*[:|]?\s*\|?\s*/u;
/** Days, counters and telephone numbers over a headline. */
const FURNITURE = quick(
  /^(?:Thứ (?:\p{L}+|\d)\s*,|Chủ nhật|Ngày đăng|\d{1,2}\s*[/.:h-]\s*\d|\|)|GMT|Hotline|[Vv]iew.?count/u,
);

/** Nothing below a name in capitals: a letter's subject, else the site's summary or heading that names the paper, else the headline. */
function untitled(
  head: readonly string[],
  kind: 'notice' | 'report' | 'other' | 'none',
  heard: HeardLine,
): string | null {
  const took = (line: string, why: string): string => {
    heard(line, why);
    return line;
  };
  const subject = head.find((line) => /^V\/v\s*:?\s/u.test(line));
  if (subject !== undefined) return took(subject, "a letter's subject");
  const summary = head.find((line) => line.length > 30 && SUMMARY.test(line));
  if (summary !== undefined)
    return took(summary, "the site's summary")
      .replace(SUMMARY, '')
      .replace(/\s*\|$/u, '');
  const named = head.find(
    (line) => line.length < 400 && line.length > 20 && (kind === 'notice' ? CONCLUDES : ORDERS).test(fold(line)),
  );
  if (named !== undefined && kind !== 'report') return took(named, 'names the paper');
  const headline = kind === 'report' || kind === 'notice';
  const first = headline ? head.find((line) => line.length > 20 && !FURNITURE.test(line)) : undefined;
  return first === undefined ? null : took(first, 'the headline');
}

const CONCLUDES = /^thong bao .{0,60}ket luan/;
const ORDERS = /^(?:cong dien|chi thi|thong bao|cong van)(?: (?:so|khan|hoa toc|ve|cua)(?![a-z])| ["“]?v\/v)/;
