import { startsEnumerated } from '../notice/enumerator.ts';
import { closes, inCapitals, type Line } from './lines.ts';

/** Words that cannot end a sentence: what follows them is on the next line. */
const DANGLING =
  /(?:^|[\s(])(?:của|về|tại|theo|và|các|với|cho|từ|đến|trong|số|ngày|tháng|năm|là|để|do|hoặc|trên|vào|bởi|những|(?<!(?:công|làm) )việc|khi|(?<!(?:nhân|thời|dân|quân) )sự|như|được|thực hiện|quy định|Thủ tướng|Phó Thủ tướng|Chủ tịch|Bộ trưởng|Ủy ban|Bộ|Sở|Khoản|Điều|Điểm|(?<!tài )khoản|điều|(?<!(?:trọng|thời|địa|quan|ưu|nhược|đặc|cao|thí|chỉ|đầu) )điểm|Nghị quyết|Nghị định|Quyết định|Tỉnh ủy|Tỉnh|đồng chí|nhân dân)$|,$/u;

/** Three quarters of the narrowest page. */
const SHORTEST_FULL = 30;

/** Whether the source was wrapped at a fixed width, and how wide. Null where lines are whole paragraphs. */
export function wrapWidth(all: readonly Line[]): number | null {
  const lines = all.filter((line) => line.text.length >= SHORTEST_FULL && !/ \|(?: |$)/u.test(line.text));
  const widths = lines.map((line) => line.text.length).filter((n) => n >= 40);
  if (widths.length < 6) return null;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width > 140) return null;
  const full = lines.filter((line) => line.text.length >= width * 0.75);
  const open = full.filter((line) => !closes(line.text));
  return full.length >= 5 && open.length >= full.length * 0.5 ? width : null;
}

/** A table's row: two bars, or a number before the first. */
const ROW = / \|(?: .*)? \||^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]+|[A-HĐa-zđ])[.)]? \| /u;

/** How a source sets its lines. */
export interface Setting {
  /** Where lines were broken, in letters; null where each is a whole paragraph. */
  readonly width: number | null;
  /** Paragraphs begin further in than their other lines. */
  readonly indented: boolean;
  /** An empty line stands before each point, so that what follows without one goes on. */
  readonly spaced: boolean;
}

/** Read from all lines how they are set. A point, and what follows a short line that ends a sentence, begins a paragraph. */
export function settingOf(lines: readonly Line[]): Setting {
  const width = wrapWidth(lines);
  const points = lines.filter((line, at) => {
    const before = lines[at - 1]?.text;
    if (width === null || before === undefined) return false;
    return startsEnumerated(line.text) || (before.length < width * 0.75 && closes(before));
  });
  return {
    width,
    indented: width !== null && lines.some((line) => line.indent > 2) && lines.some((line) => line.indent === 0),
    spaced:
      points.length >= 4 && points.filter((line) => line.gap > 0 || line.afterBreak).length >= points.length * 0.8,
  };
}

/** Words that need what follows, whatever it looks like: "Công văn số" + "417/BNV-CVL", "quý" + "II/2025". */
const NEEDS =
  /(?:^|[\s(])(?:của|về|tại|theo|và|các|với|cho|từ|đến|trong|số|ngày|tháng|năm|quý|Quý|đợt|(?<!tài )khoản|(?<!(?:trọng|thời|địa|quan|ưu|nhược|đặc|cao|thí|chỉ|đầu) )điểm|Điều|Mục|mục|là|hoặc|những|được)$/u;

const SMALL = /^\p{Ll}/u;
const OPEN_END = /[;,:.]$|\p{L}$/u;
/** "Hà Nội, ngày 15 tháng 3 năm 2010": the dateline of a letter, which goes on with no subject above it ("V/v … của Phó Thủ tướng"). */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} .]{1,30}, ngày\s/u;
const HEADS_LINE = /^[\p{Lu}\d(“"]/u;

/** What a list of names within a sentence opens with, and how such names go on. */
const LISTS = /(?:các|những) (?:Bộ|bộ|tỉnh|Sở|sở|huyện|thành phố|tỉnh, thành phố|Tập đoàn|Tổng công ty|xã, phường):$/u;
const LISTED =
  /^(?:(?:Công Thương|Tài chính|Kế hoạch và Đầu tư|Giao thông vận tải|Xây dựng|Nông nghiệp (?:và|&) [\p{L} ]{4,28}|Y tế|Công an|Quốc phòng|Tư pháp|Nội vụ|Ngoại giao|Khoa học và Công nghệ|Thông tin và Truyền thông|Văn hóa, Thể thao|Lao động|Giáo dục và Đào tạo|Tài nguyên và Môi trường|Dân tộc và Tôn giáo)(?:[,;]| -| và )|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu})/u;
/** "- cơ quan thường trực", "- Cà Mau": what a dash within words may be followed by; no body, and no deed. */
const DASHED =
  /^[-–] (?:\p{Ll}|(?!Sở|Bộ|Ban|Cục|UBND|Ủy|Công|Chủ|Văn|Vụ|Tổng|Thanh|Hội|Đài|Viện|Tập|Ngân|Kho|Phòng|Trung|Trường)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u;
/** "2. Văn phòng Bộ", "I. Về tình hình kinh tế - xã hội tháng 4": a point's title, without a mark. */
const HEADING = /^(?:[IVX]{1,5}|\d{1,2})\. ?\p{Lu}[^.;:]{3,110}[\p{L}\d)]$/u;
/** "Chủ trì, phối hợp với …" below a title. */
const ORDER =
  /^(?:Chủ trì|Phối hợp|Rà soát|Tham mưu|Theo dõi|Tổng hợp|Khẩn trương|Tiếp tục|Xây dựng|Hoàn thiện|Đôn đốc|Hướng dẫn|Kiểm tra|Trình|Báo cáo|Nghiên cứu|Chuẩn bị|Làm đầu mối|Tập trung|Triển khai|Có trách nhiệm|Cơ bản|Thống nhất|Trong \d|Thời gian qua|Đến nay)(?!\p{L})/u;
/** Whether the next line's first word would have stood in this one: of a title, it ended there. */
const fits = (line: Line, next: Line, width: number | null): boolean =>
  width !== null && /^[IVX]/u.test(line.text) && line.text.length + 1 + next.text.search(/\s|$/u) < width * 0.9;

/** Whether `next` goes on with the sentence of `line` (example: "trước ngày 15 tháng" + "3 năm 2020"). */
export function continues(line: Line, next: Line, { width, indented, spaced }: Setting): boolean {
  const first = next.text.charAt(0);
  const rangeCut = (first === '-' || first === '–') && /\d$/.test(line.text) && /^[-–]\s*\d/.test(next.text);
  if (rangeCut) return true;
  if (first === '|' || line.text.charAt(line.text.length - 1) === '|') return false;
  if (next.text.includes(' | ') && line.text.includes(' | ') && ROW.test(next.text)) return false;
  // In a wrapped text an inline item may stand first in its line: "…; (2) xử lý …" goes on with the paragraph.
  const closed = closes(line.text);
  // a sentence that a page cuts goes on below the blank lines and the page's number
  const near = next.gap === 0 || (next.afterBreak && !closed);
  const full = width !== null && line.text.length >= width * (closed ? 0.8 : 0.75) && near;
  const item =
    full &&
    /^\((?:\d{1,2}|[ivx]{1,4})\)\s/u.test(next.text) &&
    OPEN_END.test(line.text) &&
    next.indent <= line.indent + 2;
  // "đại diện lãnh đạo các Bộ:" + "Công Thương, Tài chính …"
  if (full && LISTS.test(line.text) && LISTED.test(next.text)) return true;
  // "giao Bộ Giao thông vận tải" + "- cơ quan thường trực tổng hợp"
  if (full && !closed && DASHED.test(next.text) && /[\p{L}\d)]$/u.test(line.text))
    return /^[-–] \p{Ll}/u.test(next.text) || /\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u.test(line.text);
  if (!closed && !SMALL.test(first) && HEADING.test(line.text) && (ORDER.test(next.text) || fits(line, next, width)))
    return false;
  if (startsEnumerated(next.text) && !item) return full && !closed && (spaced || NEEDS.test(line.text));
  if (item) return true;
  if ((!closed || full) && SMALL.test(first)) return true;
  if ('/,;)'.includes(first)) return true;
  const dangles = !closed && line.text.length >= 30;
  if (width === null && !dangles) return false;
  if (inCapitals(next.text) || inCapitals(line.text)) return false;
  // a title over a paragraph of its own may end in any word
  if (dangles && width === null && next.gap > 0 && !NEEDS.test(line.text)) return false;
  if (dangles && DANGLING.test(line.text)) return HEADS_LINE.test(next.text) && !PLACE_AND_DAY.test(next.text);
  if (width === null) return false;
  if (next.gap > 0 && !next.afterBreak) return false;
  if (indented && next.indent > line.indent + 2 && !next.afterBreak) return false;
  return full && !/^(?:Nơi nhận|Kính gửi|Điều \d)/u.test(next.text) && !(closed && /[:;]$/.test(line.text));
}
