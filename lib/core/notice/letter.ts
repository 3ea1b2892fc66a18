import { quick } from '../text/words.ts';
import { SUBJECTS, TARGET } from './authority.ts';
import { readEnumerator } from './enumerator.ts';

/** Official letters (công văn), with their head or without it: what a portal keeps of them is often no more than their words. */

/** To those above: nobody is told, whatever is quoted. */
const UPWARDS =
  /^(?:[-–]\s*)?(?:Đồng chí |Ông |đ\/c )?(?:(?:Phó )?Thủ tướng|Chính phủ|(?:Phó )?Chủ tịch nước|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Tỉnh ủy|Thành ủy|Thường trực)/u;
export const BEGS = quick(
  /(?<!\p{L})(?:kính trình|xin ý kiến chỉ đạo|kính đề nghị (?:Thủ tướng|Chính phủ|Phó Thủ tướng|Quốc hội))/iu,
);
/** "Số: 12/UBND-TH"; of a Party body "Số 45 -CV/HU". */
const LETTER_NUMBER = /(?:^|\|\s*)Số\s*:?\s*[\d\s]*(?:-\s*CV\s*)?\//u;
/** "UBND tỉnh có ý kiến như sau:" in its own line, over a letter's words; "(Theo Công văn số 12/UBND-KT, ngày …)" below them. */
const OFFICE_SAYS =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch UBND|Văn phòng UBND|Sở|Thường trực)[^.,;:]{0,60} có ý kiến(?: chỉ đạo)? như sau\s*:?$/u;
const HAS_OPINION =
  /(?:UBND|[UỦ][ỷy] ban nhân dân|Văn phòng|Sở|Thường trực)[^.;:]{0,60} có ý kiến(?: chỉ đạo)?(?: như sau)?\s*:$/u;
/** "Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện./.", "Căn cứ nội dung này, Chủ tịch UBND tỉnh yêu cầu … thực hiện." */
const CLOSES_LETTER =
  /^(?:Văn phòng|VPCP|VP)[^.;:]{0,60} thông báo (?:để|đến|tới)[^.;]{0,300}(?:biết|thực hiện)[^.;]{0,30}[./]*$|(?:^|[.] )Căn cứ (?:nội dung|ý kiến)[^.;,]{0,30}, [^.;]{3,120} (?:yêu cầu|đề nghị)[^.;]{3,160} thực hiện[./]*$/u;
/** "Thời hạn báo cáo không quá 30 ngày kể từ ngày ban hành văn bản này." */
const SETS_TERM =
  /(?<!\p{L})(?:thời hạn|báo cáo|hoàn thành)[^.;]{0,90} (?:trước ngày \d|không quá \d|chậm nhất)[^.;]{0,60}$|kể từ ngày ban hành văn bản này/iu;
/** "Bộ Giáo dục và Đào tạo yêu cầu các Trường thực hiện nghiêm túc nội dung Công văn này./." */
export const OWN_LETTER = /(?:yêu cầu|đề nghị)[^.;]{3,200} (?:Công văn|Văn bản) này\s*[./]*$/u;
const FROM_LETTER =
  /^\(?\s*(?:Theo|Xem|Chi tiết|Nội dung)[^.;]{0,30} (?:Công văn|Văn bản)(?: số)?:? ?\d+\s*\/\s*\p{Lu}/u;
/** "Học viện thông báo để các đơn vị, cá nhân có liên quan biết và nghiêm túc thực hiện./.": the last line of a paper whose own points it closes. */
const NOTIFIES_LAST =
  /^(?:Văn phòng|Học viện|Trường|Nhà trường|Sở|Bộ|Cục|Tổng cục|UBND|[UỦ][ỷy] ban nhân dân|Phòng|Ban|Trung tâm|Bệnh viện|Công ty)(?!\p{L})[^.;:]{0,60} thông báo (?:để|đến|tới) (?:các|toàn thể)[^.;:]{3,200}(?:biết|thực hiện)[^.;:]{0,40}\.?\/\.?$/u;
/** Whether a paper without its head closes as one that tells the bodies named at the head of its lines. */
export const closesAsNotice = (lines: readonly string[]): boolean =>
  lines.slice(-4).some((line) => NOTIFIES_LAST.test(line)) &&
  !lines.some((line) => PRIVATE.test(line)) &&
  lines.filter((line) => SUBJECTS.test(line)).length >= LEAST_TOLD;
const LEAST_TOLD = 3;
/** A letter's own words to those it is addressed to. */
export const LETTER_TELLS = quick(
  new RegExp(
    `(?:có ý kiến (?:chỉ đạo )?như sau|yêu cầu|đề nghị|giao)[^.\\n]{0,200}(?::|thực hiện|triển khai|chủ trì|tập trung)|(?<!\\p{L})(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao)\\s+(?:quý\\s+)?(?:${TARGET})`,
    'u',
  ),
);
export const MOTTO = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu;

/** "Kính gửi: Các Sở Giáo dục và Đào tạo" over a letter that kept neither number nor motto: addressed to bodies, and not to those above. */
export const isBareLetter = (head: readonly string[]): boolean =>
  head.some((line) => TO_BODIES.test(line) && !UPWARDS.test(line.replace(/^Kính gửi\s*:\s*/u, '')));
const TO_BODIES = quick(new RegExp(`^Kính gửi\\s*:\\s*(?:Các (?:đồng chí |ông |bà )?)?(?:${TARGET})`, 'u'));

/** What a portal keeps of a letter: the office's opening in its own line, and its number or its closing words below. */
export function isLetterBody(lines: readonly string[], tells: boolean): boolean {
  const last = lines.slice(-6);
  if (!lines.slice(0, 40).some((line) => (tells ? HAS_OPINION : OFFICE_SAYS).test(line))) return false;
  if (!tells) return last.some((line) => FROM_LETTER.test(line)) && lines.some((line) => SETS_TERM.test(line));
  return last.some((line) => CLOSES_LETTER.test(line)) || last.some((line) => FROM_LETTER.test(line));
}

/** "…, Sở Công Thương yêu cầu đơn vị nêu trên thực hiện một số nội dung sau:" */
export const HEADS_ORDERS = quick(
  /(?:UBND|[UỦ][ỷy] ban nhân dân|Sở|Bộ|Cục|Chi cục|Ban)(?: [^.;:,]{2,60})? (?:yêu cầu|đề nghị) [^.;:]{3,120} (?:thực hiện|triển khai|khắc phục)(?: (?:một số|các|những|tốt))*(?: (?:nội dung|nhiệm vụ|việc|công việc|tồn tại|yêu cầu))* sau(?: đây)?\s*:$/u,
);

/** Who heads work and may write to those below: a body's name, or a school's word for itself. */
const WRITER =
  '(?:UBND|[UỦ][ỷy] ban nhân dân|Sở|Bộ|Cục|Chi cục|Tổng cục|Ban|Văn phòng|Phòng|Nhà trường|Trường|Học viện|Bệnh viện|Trung tâm|Tỉnh đoàn|Huyện đoàn|Ban Thường vụ|Thường trực|Đảng ủy)';
const POINTS_TOLD = quick(
  new RegExp(
    `(?:^|[.,;”"] )(${WRITER}(?!\\p{L})[^.;:,]{0,80}?) (?:yêu cầu|đề nghị)(?:\\s*:| (?:${TARGET}|ông \\(bà\\)|Trưởng )[^.;:]{0,200}?(?:thực hiện|triển khai|tập trung)[^.;:]{0,90}:)\\s*$`,
    'u',
  ),
);
const FIRST_LINES = 12;
/** Somebody asks for himself, or sells and hires. */
const PRIVATE = quick(
  /(?<!\p{L})(?:[Tt]ôi (?:tên )?là|[Ee]m (?:tên )?là|[Bb]ên mời thầu|nhà thầu|ứng viên|thí sinh|hồ sơ dự thầu|báo giá|chào giá|phụ huynh|khách hàng|bạn đọc|luật sư)(?!\p{L})/u,
);

/** "Kính gửi: - Hiệu trưởng các trường" in the first lines, over words that ask them: no report of news opens so. */
export function isAddressedBelow(lines: readonly string[]): boolean {
  const to = lines.slice(0, 4).findIndex((line) => TO_WHOM.test(line));
  return (
    to >= 0 &&
    TO_THOSE_BELOW.test(lines.slice(to, to + 3).join(' ')) &&
    !isUpwards(lines, to) &&
    !lines.some((line) => PRIVATE.test(line)) &&
    LETTER_TELLS.test(lines.slice(to + 1).join('\n'))
  );
}

/**
 * A letter's words without its head: "…, Phòng Giáo dục và Đào tạo yêu cầu các trường thực hiện các nội dung sau:" and its points. Of people who
 * ask for themselves, tenders and jobs it is none. `tells`: it could be a report, which opens with a headline and not with such words.
 */
export function isLetterWithoutHead(lines: readonly string[], tells: boolean): boolean {
  const head = lines.slice(0, tells ? 1 : FIRST_LINES);
  if (lines.some((line) => PRIVATE.test(line) || BEGS.test(line))) return false;
  const opening = head.findIndex((line) => POINTS_TOLD.test(line) || HAS_OPINION.test(line));
  return opening >= 0 && readEnumerator(lines[opening + 1] ?? '') !== null;
}
/** Who writes a letter that lost its head: "Phòng Giáo dục và Đào tạo" of the words over its points; null where none is named there. */
export const writerIn = (head: readonly string[]): string | null =>
  head.reduce<string | null>((found, line) => found ?? POINTS_TOLD.exec(line)?.[1] ?? null, null);

const TO_THOSE_BELOW = quick(
  new RegExp(
    `^[^:]{0,20}:\\s*(?:[-–•]\\s*)?(?:Ông \\(Bà\\) |Các (?:đồng chí |ông |bà )?)?(?:${TARGET}|Hiệu trưởng|Trưởng )`,
    'u',
  ),
);

/** A công văn has "Kính gửi", and a number, a letterhead or those whom it goes to; what is named in capitals after these is its annex. */
export function letterAt(head: readonly string[], lines: readonly string[]): number {
  const official =
    head.some((line) => LETTER_NUMBER.test(line) || MOTTO.test(line)) ||
    lines.some((line) => /^\|?\s*Nơi nhận\s*:/u.test(line));
  return official ? head.findIndex((line) => TO_WHOM.test(line)) : -1;
}

/** "Kính gửi:"; "Kinh gui:", "`.“ gửi:" where a scan was read. */
const TO_WHOM = /^(?:\|\s*)?(?:Kính gửi\s*:?|(?:K[iíìĩ]nh|S[iì]te|[KR]ính?) g[uửứừưữ]i\s*:|[^\p{L}\d]{0,8}gửi\s*:)/u;

/** Addressed to those above, and to nobody else: in the line of "Kính gửi" or in the dashes below it. */
export function isUpwards(lines: readonly string[], letter: number): boolean {
  const same = (lines[letter] ?? '').replace(/^(?:\|\s*)?Kính gửi\s*:?\s*/u, '').trim();
  const below = lines.slice(letter + 1, letter + 12);
  const end = below.findIndex((line) => !/^[-–•]/u.test(line));
  const to = [same, ...below.slice(0, end < 0 ? below.length : end)].filter((line) => line !== '');
  return to.length > 0 && to.every((line) => UPWARDS.test(line));
}
