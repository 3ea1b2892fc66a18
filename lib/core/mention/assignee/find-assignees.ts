import type { IsoDay } from '../../calendar/iso-day.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { tokenize, wordKey } from '../../lexicon/token.ts';
import { silent, type Trace } from '../../trace.ts';
import type { AssigneeMention } from '../mention.ts';
import { readAcronym, thingsIn } from './acronym.ts';
import { identifyAnaphors, readAnaphor } from './anaphor.ts';
import { readBody } from './body.ts';
import { readBranches } from './branches.ts';
import { readBrands } from './brand.ts';
import { readCommittee } from './committee.ts';
import { readGroup } from './group.ts';
import { know } from './knowledge.ts';
import { readAlone, readLocal, readStranger } from './local.ts';
import { inNumber, readNamed } from './named.ts';
import { opensBoards } from './numbered.ts';
import { type ReadParty, readOffice } from './office.ts';
import {
  after,
  afterSeparator,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  type Piece,
  type Scan,
  tailAt,
} from './scan.ts';
import { mayStart } from './starts.ts';
import { readSmallUnit, readUnit } from './unit.ts';

/**
 * Every body named in cleaned text (NFC, single spaces, blocks parted by "\n"), each party apart, as at day `on`
 * (null: as today). Guarantees: sorted, disjoint, never across a "\n", never throws; time linear in the text.
 * Whether a body leads, cooperates or receives is not decided here.
 */
export function findAssignees(text: string, on: IsoDay | null, trace: Trace = silent): AssigneeMention[] {
  const tokens = tokenize(text);
  const scan: Scan = { text, tokens, on, things: thingsIn(tokens) };
  const mentions: AssigneeMention[] = [];
  let at = 0;
  let last = -1;
  while (at < scan.tokens.length) {
    const found = mayStart(scan, at) && !inNumber(scan, at) ? readParty(scan, at, follows(scan, last, at)) : null;
    if (!found || found.to <= at) {
      at++;
      continue;
    }
    const { pieces } = found;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      const mention = toMention(scan, piece, index === 0 ? at : piece.from);
      trace({ stage: 'mention', by: piece.by, span: mention.span, why: mention.id ?? mention.kind });
      mentions.push(mention);
    }
    at = found.to;
    last = found.to;
  }
  return identifyAnaphors(mentions, text);
}

/** Only a separator stands between the last party and here. */
const follows = (scan: Scan, last: number, at: number): boolean => last >= 0 && afterSeparator(scan, last) === at;

/** The readers in order: a title takes the body after it; the longest names of the lexicon come before shapes, shapes before short forms. */
export function readParty(scan: Scan, at: number, afterParty: boolean): Found | null {
  return readOffice(scan, at, readBodyOrGroup) ?? readBodyOrGroup(scan, at, afterParty);
}

const readBodyOrGroup: ReadParty = (scan, at, afterParty) => {
  const named = readBranches(scan, at, afterParty) ?? bodyAt(scan, at) ?? readSmallUnit(scan, at, afterParty);
  const found =
    named ??
    withNames(scan, groupAt(scan, at, afterParty)) ??
    readAlone(scan, at, afterParty) ??
    readLocal(scan, at, afterParty) ??
    readAnaphor(scan, at) ??
    readAcronym(scan, at, afterParty) ??
    readBrands(scan, at, afterParty) ??
    readStranger(scan, at);
  return found && named ? withSlash(scan, withParent(scan, withBracket(scan, found))) : found;
};

const groupAt: ReadParty = (scan, at, afterParty) => {
  const group = readGroup(scan, at, afterParty);
  return group && opensBoards(scan, group) ? null : group;
};

/** "Các nhà cung cấp dịch vụ (VETC, VDTC):": in a heading who is meant, in brackets, belongs to the plural's name. */
function withNames(scan: Scan, found: Found | null): Found | null {
  const piece = found?.pieces[0];
  if (!found || !piece || piece.kind !== 'generic' || found.pieces.length > 1) return found;
  if (key(scan, found.to) !== '(' || !isCap(scan, found.to + 1)) return found;
  for (let at = found.to + 1; at < found.to + LONGEST_BRACKET; at++) {
    if (key(scan, at) === ')')
      return key(scan, at + 1) === ':' ? { pieces: [widen(piece, at + 1)], to: at + 1 } : found;
    if (!isCap(scan, at) && afterSeparator(scan, at) < 0 && !isNumber(scan, at)) return found;
  }
  return found;
}

const LONGEST_BRACKET = 14;

/** "Cục Tài chính/BQP", "UBND Tỉnh/Thành phố": what stands behind a stroke belongs to the name. */
function withSlash(scan: Scan, found: Found): Found {
  const [piece, next] = [found.pieces[0], scan.tokens[found.to + 1]];
  const end = scan.tokens[found.to - 1]?.end ?? 0;
  if (found.pieces.length !== 1 || !piece || key(scan, found.to) !== '/' || !next || next.start !== end + 1)
    return found;
  const level = know.levels.longest(scan.tokens, found.to + 1);
  const to = level
    ? level.to
    : next.allCaps && /^\p{Lu}{2,6}$/u.test(scan.text.slice(next.start, next.end))
      ? found.to + 2
      : -1;
  if (to < 0) return found;
  return { to, pieces: [{ ...piece, to, id: null, agency: { from: piece.from, to } }] };
}

/** The lexicon knows best; a shape goes beyond it only with capitals that are no person's name ("Văn phòng Chính phủ Trần Văn Sơn"). */
function bodyAt(scan: Scan, at: number): Found | null {
  const named = readNamed(scan, at);
  const unit = readUnit(scan, at);
  if (unit && (!named || named.to < unit.to)) return unit;
  const committee = readCommittee(scan, at);
  const shape = readBody(scan, at);
  // "Hội đồng nhân dân Thành phố |danh mục dự án|": a council's name ends with its place
  const longer = committee && shape && shape.to > committee.to && !(people(scan, at) && !isCap(scan, committee.to));
  const other = committee && shape ? (longer ? shape : committee) : (committee ?? shape);
  if (!named || !other) return named ?? other;
  const beyond =
    other.to > named.to &&
    (other === committee || isCap(scan, named.to) || dashed(scan, named) || inRegion(scan, named.to));
  return beyond && !know.surnames.has(key(scan, named.to)) ? other : named;
}

/** A People's Council or Committee begins here. */
const people = (scan: Scan, at: number): boolean => key(scan, at + 2) === PEOPLE[0] && key(scan, at + 3) === PEOPLE[1];
const PEOPLE = ['nhân', 'dân'].map(wordKey);

const REGION = ['khu', 'vực'].map(wordKey);

/** "Kiểm toán nhà nước khu vực X": a branch, not the whole. */
const inRegion = (scan: Scan, at: number): boolean =>
  key(scan, at) === REGION[0] && key(scan, at + 1) === REGION[1] && (isCap(scan, at + 2) || isNumber(scan, at + 2));

/** "Sở Giao thông vận tải - Xây dựng", "… Việt Nam - CTCP": a second half of the same kind of name. */
const dashed = (scan: Scan, named: Found): boolean =>
  key(scan, named.to) === '-' &&
  (scan.tokens[named.to + 1]?.allCaps === true ||
    tailAt(scan, named.to + 1, key(scan, named.pieces[0]?.from ?? 0)) !== null);

/** "Bộ Tài chính (Bảo hiểm xã hội Việt Nam)" is one party; "Ngân hàng Nhà nước Việt Nam (NHNN)" is named twice, and the second is passed over. */
function withBracket(scan: Scan, found: Found): Found {
  const piece = found.pieces[0];
  if (found.pieces.length !== 1 || !piece || key(scan, found.to) !== '(') return found;
  // "Sở Xây dựng (Cơ quan thường trực Ban Chỉ đạo)": what it is besides
  if (OFFICES.has(keysIn(scan, found.to + 1, found.to + 3))) {
    let end = found.to + 3;
    while (end < found.to + LONGEST_BRACKET && (isWord(scan, end) || key(scan, end) === ',')) end++;
    return key(scan, end) === ')' ? { pieces: [piece], to: end + 1 } : found;
  }
  const inner = bodyAt(scan, found.to + 1);
  if (!inner && shortName(scan, found.to + 1)) return { pieces: [widen(piece, found.to + 3)], to: found.to + 3 };
  if (!inner) return found;
  // "Bộ Công an (Cục C06, Cục A05)": several of its units
  let end = inner.to;
  for (
    let next = afterSeparator(scan, end), count = 0;
    next > 0 && count < 6;
    next = afterSeparator(scan, end), count++
  )
    end = bodyAt(scan, next)?.to ?? next;
  if (key(scan, end) !== ')') return found;
  if (end > inner.to) return { pieces: [widen(piece, end + 1)], to: end + 1 };
  const same = inner.pieces[0]?.id !== null && inner.pieces[0]?.id === piece.id;
  // A company is told apart by its short name; a ministry is not.
  if (same && !(scan.tokens[found.to + 1]?.word && COMPANY.has(key(scan, piece.from))))
    return { pieces: [piece], to: inner.to + 1 };
  return { pieces: [widen(piece, inner.to + 1)], to: inner.to + 1 };
}

const OFFICES = new Set(['cơ quan', 'đơn vị', 'thường trực'].map((words) => words.split(' ').map(wordKey).join(' ')));

/** "Trung tâm dữ liệu quốc gia về dân cư - Bộ Công an": the ministry says whose the unit is; "Bộ Y tế - Bộ Công an" are two. */
function withParent(scan: Scan, found: Found): Found {
  const piece = found.pieces[0];
  if (found.pieces.length !== 1 || !piece || key(scan, found.to) !== '-') return found;
  if (after(know.ofParent, scan, piece.from) < 0) return found;
  const whose = readNamed(scan, found.to + 1);
  const kind = whose && lexicon.byId(whose.pieces[0]?.id ?? '')?.kind;
  if (!whose || (kind !== 'ministry' && kind !== 'ministerial')) return found;
  return { pieces: [widen(piece, whose.to)], to: whose.to };
}

const COMPANY = new Set(['tổng', 'tập', 'công'].map(wordKey));

/** "(VEC)", "(Viettel)": one word in brackets, in capitals or a mark of trade. */
const shortName = (scan: Scan, at: number): boolean =>
  isCap(scan, at) && key(scan, at + 1) === ')' && (scan.tokens[at]?.end ?? 0) - (scan.tokens[at]?.start ?? 0) > 1;

const widen = (piece: Piece, to: number): Piece => ({
  ...piece,
  to,
  ...(piece.agency ? { agency: { from: piece.agency.from, to } } : {}),
});

/** `from`: where the reading of the party, or of the list that it opens, began. */
function toMention(scan: Scan, piece: Piece, from: number): AssigneeMention {
  const span = spanOf(scan, piece.from, piece.to);
  const agency =
    piece.agency && (piece.agency.from !== piece.from || piece.agency.to !== piece.to || piece.kind === 'office');
  const { kind, id, full, by } = piece;
  const mention: AssigneeMention = { type: 'assignee', kind, span, id, full, by };
  if (from >= piece.from && !agency) return mention;
  return {
    ...mention,
    ...(from < piece.from ? { head: scan.tokens[from]?.start ?? span.start } : {}),
    ...(agency && piece.agency ? { agency: spanOf(scan, piece.agency.from, piece.agency.to) } : {}),
  };
}

function spanOf(scan: Scan, from: number, to: number): { start: number; end: number } {
  const start = scan.tokens[from]?.start ?? 0;
  return { start, end: scan.tokens[to - 1]?.end ?? start };
}
