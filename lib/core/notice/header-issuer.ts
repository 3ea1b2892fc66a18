import { quick } from '../text/words.ts';
import { type HeardLine, unheard } from './header-told.ts';

/** Words that open the name of a body that issues papers, as a letterhead prints them. */
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|UBMTTQ|VĂN PHÒNG|VP\.?\s|BỘ|SỞ|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|TỈNH|THÀNH PHỐ|THÀNH ỦY|BAN |NGÂN HÀNG|THANH TRA|HỘI |HỘI ĐỒNG|HĐND|TẬP ĐOÀN|TỔNG|CỤC|CHI CỤC|VIỆN|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|CÔNG TY|CÔNG AN|KHO BẠC|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|ĐẢNG ỦY|ĐẢNG BỘ|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|TRUNG TÂM|BỆNH VIỆN|LIÊN ĐOÀN|ĐÀI |PHÒNG |HẠT |TRẠM |ĐOÀN )/u;
/** A name that its own line leaves open: the place, or the rest of the name, stands on the next. */
const OPEN_NAME =
  /(?:NHÂN DÂN|UBND|HĐND|ĐẠI BIỂU QUỐC HỘI(?: VÀ)?|VĂN PHÒNG|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|VÀ|CÁC|CHỈ ĐẠO|CÔNG TY|TẬP ĐOÀN|QUẢN LÝ|TRIỂN|ĐẦU TƯ|THƯƠNG BINH|NÔNG THÔN|NÔNG NGHIỆP|[,–-])$/u;
const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s/u;
const PLACED = /\s(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s/u;
/** Bodies that other bodies stand under in a letterhead. */
const ABOVE = quick(
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ|SỞ|TỔNG CỤC|TẬP ĐOÀN|TỔNG CÔNG TY|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG BỘ|ĐẢNG ỦY)(?!\p{L})/u,
);
const NAMES_PAPER = /^(?:THÔNG BÁO|CÔNG ĐIỆN|CHỈ THỊ|KẾT LUẬN|SỐ\s?:?)/u;
/** What ends the issuer's cell: the motto, the number, the paper's name. */
const MOTTO =
  /\s?(?:CỘNG HÒA|CỘNG HOÀ|(?:(?:HÒA|HOÀ) )?(?:XÃ HỘI )?CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP|Độc lập|ĐẢNG CỘNG SẢN|\||[-–—_*]{2,})/u;

const beforeMotto = (line: string): string => {
  const at = line.search(MOTTO);
  return at < 0 ? line : line.slice(0, at);
};

/** The body named over the number, its second line joined: "VĂN PHÒNG CHÍNH PHỦ", "ỦY BAN NHÂN DÂN / TỈNH LÀO CAI" is one name. */
export function issuerIn(head: readonly string[], heard: HeardLine = unheard): string | null {
  const lines = head
    .slice(0, 16)
    .map((line) => beforeMotto(line.replace(/^\|\s*/u, '')).trim())
    .map((line) => (line.length <= 160 && line === line.toUpperCase() ? line : ''));
  const at = lines.findIndex((line) => BODY.test(line));
  const first = lines[at];
  if (first === undefined) return null;
  const next = lines.slice(at + 1, at + 4).find((line) => line !== '') ?? '';
  if (
    PLACE.test(next) && !/^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) ỦY/u.test(next)
      ? !PLACED.test(first)
      : OPEN_NAME.test(first) && /^[\p{Lu}\s,–-]{2,60}$/u.test(next) && !NAMES_PAPER.test(next)
  ) {
    heard(first, 'a letterhead that goes on in the next line');
    return `${first} ${next}`;
  }
  // "UBND TỈNH QUẢNG TRỊ / SỞ Y TẾ": the lower of two bodies signs.
  const lower = BODY.test(next) && ABOVE.test(first) && !/^VĂN PHÒNG|^THÔNG BÁO/u.test(next);
  heard(
    lower ? next : first,
    lower ? 'the lower of two bodies in the letterhead' : 'first line that opens as a body does',
  );
  return lower ? next : first;
}
