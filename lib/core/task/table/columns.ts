import { type Span, slice } from '../../text/span.ts';
import { cellsOf, hasBars, isBlank } from './cells.ts';

/** What a column of a table of tasks holds. `done`: how far it is; `money`: amounts; `paper`: numbers of papers. */
export type Column =
  | 'number'
  | 'task'
  | 'lead'
  | 'coop'
  | 'when'
  | 'product'
  | 'to'
  | 'done'
  | 'money'
  | 'paper'
  | 'other';

/** Column heads as offices write them, the particular before the general. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:S?TT|Số TT|Số thứ tự|No\.?|Mục|#)$/iu],
  [
    'paper',
    /^(?:số(?:,| và)? (?:ký )?hiệu|số,? ngày|ngày (?:ban hành|ký|tháng)|trích yếu|văn bản|người ký|căn cứ|nguồn)/iu,
  ],
  [
    'task',
    /^(?:các )?(?:nội dung|nhiệm vụ|công việc|tên (?:nhiệm vụ|công việc|việc)|việc (?:phải|cần) làm|đầu việc)/iu,
  ],
  ['product', /^(?:dự kiến |tên )?sản phẩm/iu],
  ['other', /lãnh đạo|chỉ đạo|theo dõi|đôn đốc|ghi chú|giám sát|kiểm tra|liên hệ|điện thoại|nhóm nhiệm vụ|lĩnh vực/iu],
  ['lead', /chủ trì/iu],
  ['coop', /phối hợp|tham gia|hỗ trợ/iu],
  [
    'lead',
    /(?:cơ quan|đơn vị|người|bộ phận|cá nhân|phòng|tổ chức|bộ, ngành|đồng chí)(?:,? [\p{L}]+){0,3} (?:thực hiện|tham mưu|phụ trách|trách nhiệm|xử lý|giải quyết|được giao|soạn thảo)|trách nhiệm|phân công|đầu mối|tham mưu|^(?:cơ quan|đơn vị|cơ quan, đơn vị|bộ, ngành|bộ, cơ quan|sở, ngành|địa phương|ai làm|người làm|phụ trách)$/iu,
  ],
  ['when', /thời (?:gian|hạn|điểm)|tiến độ|(?<!\p{L})hạn(?!\p{L})|hoàn thành|mốc|lộ trình|^ngày|khi nào/iu],
  ['done', /(?:kết quả|tình hình) (?:thực hiện|triển khai|xử lý|đạt được)|hiện trạng|trạng thái|đánh giá/iu],
  ['product', /kết quả|hình thức văn bản|đầu ra|hồ sơ/iu],
  ['to', /cấp (?:trình|ban hành|phê duyệt|quyết định)|(?:cơ quan|nơi) (?:trình|ban hành|phê duyệt|nhận)|thẩm quyền/iu],
  [
    'money',
    /đơn giá|thành tiền|số tiền|kinh phí|đơn vị tính|đvt|số lượng|khối lượng|diện tích|mức đầu tư|giá trị|dân số/iu,
  ],
  ['task', /nội dung|nhiệm vụ|công việc|(?<!\p{L})việc(?!\p{L})|hoạt động|giải pháp|kiến nghị/iu],
];
/** What a table lists, where nothing names its work better: "Tên đề án", "Dự án", "Văn bản". */
const THING = /(?<!họ )(?<!họ và )tên|đề án|dự án|hạng mục|chương trình|văn bản|vấn đề/iu;
/** Beside a column of what it is about, the one that says what is to be done: "Nội dung hành động | Hành động cụ thể". */
const PARTICULAR =
  /^(?:các )?(?:nội dung|nhiệm vụ|công việc|hành động|hoạt động|giải pháp|biện pháp)(?: [\p{L}]+)? cụ thể$/iu;
/** No head of a column is longer, in letters. */
const LONGEST = 70;

/** The head of a table of tasks: what its columns hold, with their words. */
export interface TableHead {
  readonly columns: readonly Column[];
  readonly words: readonly string[];
  readonly bars: boolean;
}

const seen = new Map<string, Column>();

function columnOf(words: string): Column {
  const known = seen.get(words);
  if (known) return known;
  const column = HEADS.find(([, head]) => head.test(words))?.[0] ?? 'other';
  // Bounded: hostile text must not grow memory.
  if (seen.size > 1000) seen.clear();
  seen.set(words, column);
  return column;
}

function headOf(words: readonly string[], bars: boolean): TableHead | null {
  const columns = words.map(columnOf);
  const particular = words.findIndex((word) => PARTICULAR.test(word));
  if (particular > columns.indexOf('task'))
    columns.forEach((column, at) => {
      if (at === particular) columns[at] = 'task';
      else if (column === 'task') columns[at] = 'other';
    });
  if (!columns.includes('task')) {
    const thing = words.findIndex(
      (word, at) => (columns[at] === 'other' || columns[at] === 'paper') && THING.test(word),
    );
    if (thing < 0 || !columns.includes('lead')) return null;
    columns[thing] = 'task';
  }
  // "Thời gian | Nội dung | Kinh phí", "Số ký hiệu | Nội dung | Ngày ban hành": of costs and papers, unless somebody is charged.
  const charged =
    columns.includes('lead') ||
    (columns.includes('when') && !columns.includes('money') && !columns.includes('paper') && columns.length >= 3);
  const told = columns.includes('done') && !columns.includes('when');
  return charged && !told ? { columns, words, bars } : null;
}

/** The head of a table of tasks, if this row is one: it names what is to be done, and who or when. Else null. */
export function readHead(text: string, row: Span): TableHead | null {
  if (row.end - row.start > 500) return null;
  const bars = hasBars(text, row);
  const words = cellsOf(text, row, bars).map((cell) => slice(text, cell));
  if (
    words.length < 2 ||
    words.some((word) => word.length > LONGEST || /^\d+$|[;.]$/u.test(word.replace(/^(?:S?TT|Số TT)\.$/u, '')))
  )
    return null;
  return headOf(words, bars);
}

/**
 * A second line of a head: words that go on in the same columns ("Đơn vị chủ" / "trì"), or the columns under a wide one ("Cơ quan thực
 * hiện" / "Chủ trì | Phối hợp"). Null where the row is none.
 */
export function readSecondHead(text: string, row: Span, head: TableHead): TableHead | null {
  const cells = cellsOf(text, row, head.bars);
  const words = cells.map((cell) => slice(text, cell));
  const filled = words.filter((word) => word !== '');
  if (filled.length === 0 || filled.some((word) => word.length > 40 || /\d|[.;]$/u.test(word))) return null;
  const named = filled.filter((word) => columnOf(word) !== 'other').length;
  if (words.length === head.words.length) {
    if (!isBlank(text, cells[0]) || (named === 0 && filled.some((word) => /^\p{Lu}/u.test(word)))) return null;
    return headOf(
      head.words.map((word, at) => `${word} ${words[at] ?? ''}`.trim()),
      head.bars,
    );
  }
  const wide = head.columns.findIndex(
    (column, at) => column === 'lead' && /thực hiện|phân công|cơ quan|đơn vị/iu.test(head.words[at] ?? ''),
  );
  if (named < filled.length || words.length >= head.words.length || words.length < 2 || wide < 0) return null;
  return headOf([...head.words.slice(0, wide), ...words, ...head.words.slice(wide + 1)], head.bars);
}
