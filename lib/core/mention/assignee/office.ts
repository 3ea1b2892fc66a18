import { wordKey } from '../../lexicon/token.ts';
import { know } from './knowledge.ts';
import { properName } from './place.ts';
import {
  after,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  isCap,
  isWord,
  key,
  keysIn,
  one,
  type Piece,
  type Scan,
  stopsName,
} from './scan.ts';
import { readHolders } from './titles.ts';

export type ReadParty = (scan: Scan, at: number, afterParty: boolean) => Found | null;

const HEAD_OF_SECTOR = ['trưởng', 'ngành'].map(wordKey);

/** "Bộ trưởng Bộ Tài chính", "Chủ tịch UBND các tỉnh", "Phó Thủ tướng Trần Hồng Hà", "Bộ trưởng các Bộ: Y tế, Công an". */
export function readOffice(scan: Scan, at: number, body: ReadParty): Found | null {
  const addressed = after(know.address, scan, at);
  const from = addressed > 0 ? afterPerson(scan, addressed) : at;
  const office = know.offices.longest(scan.tokens, from);
  const title = know.titles.longest(scan.tokens, from);
  if (office && (!title || office.to >= title.to) && isCap(scan, from))
    return one(holder(scan, from, inCharge(scan, office.to), office.value.agency));
  if (!title) return null;
  // "Trưởng Ban Chỉ đạo": the title is "Trưởng", though "Trưởng Ban" is one too.
  for (const to of [title.to, title.to - 1]) {
    if (to <= from || (to < title.to && !know.titles.get(keysIn(scan, from, to).split(' ')))) continue;
    const found = body(scan, to, true);
    if (found) return withTitle(scan, found.pieces.length === 1 && from > addressed ? at : from, from, to, found);
  }
  // "Thứ trưởng Thường trực Bộ Tài chính"
  if (STANDING.every((word, index) => key(scan, title.to + index) === word)) {
    const to = title.to + STANDING.length;
    const found = body(scan, to, true);
    if (found) return withTitle(scan, found.pieces.length === 1 && from > addressed ? at : from, from, to, found);
  }
  return (
    personAt(scan, at, title.to) ??
    personBefore(scan, at, addressed, from, title.to) ??
    bare(scan, from, title.to, title.value) ??
    ofDepartments(scan, from, title.to) ??
    readHolders(scan, at, from, title.to)
  );
}

/** "Giao đồng chí Lê Văn Hùng, Phó Tổng Giám đốc chỉ đạo …": the person before the title, where somebody is told. */
const personBefore = (scan: Scan, at: number, addressed: number, from: number, titled: number): Found | null =>
  addressed > 0 && from > addressed && expected(scan, at)
    ? one({ kind: 'office', from: at, to: titled, id: null, full: null, by: 'assignee/office' })
    : null;

const STANDING = ['thường', 'trực'].map(wordKey);

/** The same where a sentence begins with him and he has it in his charge: "Thứ trưởng Nguyễn Văn A phụ trách …"; one who says something is nobody told. */
function personAt(scan: Scan, at: number, titled: number): Found | null {
  if (expected(scan, at)) return personIn(scan, at, titled);
  if (!atStart(scan, at) && key(scan, at - 1) !== ';') return null;
  const found = personIn(scan, at, titled);
  const charged = found && CHARGES.some((words) => words.every((word, index) => key(scan, found.to + index) === word));
  return charged ? found : null;
}

const CHARGES = [
  'được giao',
  'được phân công',
  'thay mặt',
  'chủ trì',
  'trực tiếp',
  'phụ trách',
  'trực tiếp chỉ đạo',
  'trực tiếp theo dõi',
  'chịu trách nhiệm',
  'có trách nhiệm',
  'giúp',
].map((words) => words.split(' ').map(wordKey));

/** "giao đồng chí Thứ trưởng Lê Đình Thọ", "phân công Phó Chủ tịch Nguyễn Văn B": who holds an office, by name, where somebody is told. */
function personIn(scan: Scan, at: number, titled: number): Found | null {
  const name = properName(scan, titled);
  if (name - titled < 2 || name - titled > 5 || !know.surnames.has(key(scan, titled))) return null;
  return one({ kind: 'office', from: at, to: name, id: null, full: null, by: 'assignee/office' });
}

/** "Đồng chí Hoàng Văn Nam - Phó Chủ tịch UBND xã": the token after the person's name and its dash; `at` where none is named so. */
function afterPerson(scan: Scan, at: number): number {
  // "TS. Nguyễn Văn A, Phó Giám đốc …"
  const from = key(scan, at) === '.' ? at + 1 : at;
  const name = properName(scan, from);
  const person = name - from >= 2 && name - from <= 5 && know.surnames.has(key(scan, from));
  return person && (key(scan, name) === '-' || key(scan, name) === ',') && after(know.titles, scan, name + 1) > 0
    ? name + 1
    : at;
}

const CHARGE = ['phụ trách lĩnh vực', 'phụ trách khối', 'phụ trách ngành', 'phụ trách'].map((words) =>
  words.split(' ').map(wordKey),
);
/** No field of work is told in more words. */
const FIELD = 7;
/**
 * "Phó Thủ tướng |phụ trách lĩnh vực nông nghiệp| trực tiếp kiểm tra": which one, before his deed; `to` itself where no such words stand. "Phó Thủ
 * tướng phụ trách dự án A" is his deed.
 */
function inCharge(scan: Scan, to: number): number {
  const words = CHARGE.find((all) => all.every((word, index) => key(scan, to + index) === word));
  if (!words) return to;
  const most = words.length > 2 ? FIELD : 0;
  for (let at = to + words.length; at <= to + words.length + most; at++) {
    if (after(know.adverbs, scan, at) > 0 || stopsName(scan, at)) return at;
    if (!isWord(scan, at)) return to;
  }
  return to;
}

/** The name of who holds the office belongs to it: "Phó Thủ tướng Chính phủ Trần Hồng Hà". */
function holder(scan: Scan, from: number, to: number, agency: string): Piece {
  const name = properName(scan, to);
  const person = name - to >= 2 && name - to <= 5;
  return { kind: 'office', from, to: person ? name : to, id: agency, full: null, by: 'assignee/office' };
}

/** The title joins the first of several only in one span; in a shared list each name has it in `full`. */
function withTitle(scan: Scan, from: number, titleFrom: number, titleTo: number, found: Found): Found {
  const a = scan.tokens[titleFrom];
  const b = scan.tokens[titleTo - 1];
  const title = a && b ? scan.text.slice(a.start, b.end) : '';
  const shared = found.pieces.some((piece) => piece.from !== titleTo);
  const pieces = found.pieces.map((piece): Piece => {
    // "Chánh Văn phòng Bộ" is somebody, though which "Bộ" the context tells.
    const kind = piece.kind === 'agency' || piece.kind === 'anaphor' ? 'office' : piece.kind;
    const agency = piece.agency ?? { from: piece.from, to: piece.to };
    // "Giám đốc chi nhánh Cà Mau, Bạc Liêu": the first of the list has the title in its own words
    const own = piece.from === titleTo && piece.full === null;
    if (shared && !own) return { ...piece, kind, full: `${title} ${piece.full ?? ''}`.trim(), agency };
    return { ...piece, kind, from, agency, by: 'assignee/office' };
  });
  return { pieces, to: found.to };
}

/** Offices that a body has one of. */
const SOLE = new Set([
  'Tổng Giám đốc',
  'Hiệu trưởng',
  'Viện trưởng',
  'Tổng cục trưởng',
  'Chánh Văn phòng',
  'Chánh Thanh tra',
  'Chủ tịch Hội đồng thành viên',
  'Chủ tịch HĐTV',
]);

/** "|Giám đốc sở|, Thủ trưởng các ban, ngành, …": the heads of all of them, in a series of holders. */
function ofDepartments(scan: Scan, from: number, titled: number): Found | null {
  const series = key(scan, titled) === DEPARTMENT && !isCap(scan, titled) && isCap(scan, from);
  if (!series || key(scan, titled + 1) !== ',' || after(know.titles, scan, titled + 2) < 0) return null;
  return one({ kind: 'collective', from, to: titled + 1, id: 'cac-so-nganh', full: null, by: 'assignee/office' });
}

const DEPARTMENT = wordKey('sở');

/** "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": all ministers; "Bộ trưởng yêu cầu": the one spoken of. */
function bare(scan: Scan, from: number, titled: number, title: string): Found | null {
  // "Chánh Thanh tra tỉnh", "Chánh Văn phòng huyện"
  const level = SOLE.has(title) ? after(know.levels, scan, titled) : -1;
  const to = level > 0 && !isCap(scan, level) ? level : titled;
  // "Giao Tổng Giám đốc chỉ đạo …", "Tổng Giám đốc phân công …"
  if (
    SOLE.has(title) &&
    isCap(scan, from) &&
    !isCap(scan, to) &&
    ((expected(scan, from) && clauseGoesOn(scan, to)) || (atStart(scan, from) && after(know.stops, scan, to) > 0))
  )
    return one({ kind: 'office', from, to, id: null, full: null, by: 'assignee/office' });
  if (title !== 'Bộ trưởng' || !isCap(scan, from) || !clauseGoesOn(scan, to)) return null;
  const next = key(scan, to) === ',' ? to + 1 : -1;
  const series =
    next > 0 &&
    (after(know.titles, scan, next) > 0 ||
      (key(scan, next) === HEAD_OF_SECTOR[0] && key(scan, next + 1) === HEAD_OF_SECTOR[1]));
  const piece: Piece = {
    kind: series ? 'collective' : 'anaphor',
    from,
    to,
    id: series ? 'cac-bo' : null,
    full: null,
    by: 'assignee/office',
  };
  return one(piece);
}
