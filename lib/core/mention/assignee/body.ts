import { keysOf } from '../../lexicon/token.ts';
import { manages } from './board.ts';
import { readChain } from './chain.ts';
import { piece, readCommittee } from './committee.ts';
import { inEachPlace, ofEachMinistry } from './each-place.ts';
import { know } from './knowledge.ts';
import { nameEnd, OF } from './name-end.ts';
import { readNamed } from './named.ts';
import { boards, numbered, ofKind } from './numbered.ts';
import { PLACES } from './place.ts';
import { atPlace, smallRoom } from './room.ts';
import { after, clauseGoesOn, type Found, isCap, isNumber, key, keysIn, one, type Scan } from './scan.ts';
import { pairEnd, tradeEnd } from './trade.ts';
import { tradeNameEnd } from './trade-name.ts';

/** "Ban Quản lý dự án đầu tư xây dựng số 1", "Công ty Điện lực Lào Cai", "Cục Đường bộ Việt Nam": a body by the shape of its name. */
export function readBody(scan: Scan, at: number): Found | null {
  const head = know.heads.longest(scan.tokens, at);
  const token = scan.tokens[at];
  if (!head || (!token?.cap && !smallRoom(scan, at, head.to))) return null;
  if (!token) return null;
  const shout =
    token.allCaps &&
    token.end - token.start > 1 &&
    scan.tokens[at + 1]?.allCaps === true &&
    !isAbbreviation(head.value);
  if (shout) return null;
  const headKey = keysIn(scan, at, head.to);
  if (know.notHeads.get(headKey)?.has(key(scan, head.to))) return null;
  const lower = know.lowerTail.has(headKey);
  const opens =
    isCap(scan, head.to) ||
    isNumber(scan, head.to) ||
    after(know.innerPlurals, scan, head.to) > 0 ||
    (key(scan, head.to) === '-' && isCap(scan, head.to + 1)) ||
    manages(scan, headKey, head.to) ||
    (lower && (!clauseGoesOn(scan, head.to) || after(know.nounish, scan, head.to) > 0));
  if (key(scan, head.to) === ':') return boards(scan, at, head.to, head.to) ?? ofKind(scan, at, head.to);
  const level = after(know.levels, scan, head.to) > 0;
  const aboutOrOf = lower && OF.has(key(scan, head.to));
  const inner = WITHIN.has(headKey) ? innerEnd(scan, head.to) : -1;
  if (inner > 0) return one(piece(at, inner, null));
  const trade = Math.max(tradeEnd(scan, headKey, head.to), pairEnd(scan, at, headKey, head.to));
  if (trade > 0) return one(piece(at, trade, null));
  const told = tradeNameEnd(scan, headKey, head.to);
  if (!opens && !level && !aboutOrOf && told < 0) return null;
  const plain = atPlace(scan, headKey, nameEnd(scan, head.to, know.descriptive.has(headKey), lower));
  const to = Math.max(plain, told);
  if (to <= head.to) return null;
  // "Trung tâm Y tế các huyện": one in each of them.
  const named = ofKind(scan, at, to);
  if (named) return named;
  const each = isNumber(scan, to - 1) ? null : inEachPlace(scan, at, to);
  if (each) return each;
  const many = isNumber(scan, to - 1) ? null : (readChain(scan, to, PLACES) ?? ofEachMinistry(scan, to));
  if (many?.determiner && !isCap(scan, many.to)) return one({ ...piece(at, many.to, null), kind: 'generic' });
  const byNumber = numbered(scan, at, to);
  const byName = boards(scan, at, head.to, to);
  const several = byName && byName.to > (byNumber?.to ?? 0) ? byName : byNumber;
  return several ?? one(piece(at, to, null));
}

const WITHIN = new Set(
  [
    'Ban Cán sự Đảng',
    'Cơ quan thường trực',
    'Văn phòng Thường trực',
    'Ban Giám đốc',
    'Đảng ủy',
    'Hội đồng thành viên',
    'Hội đồng quản trị',
    'HĐTV',
    'HĐQT',
    'Ban Tổng Giám đốc',
    'Ban Lãnh đạo',
  ].map((name) => keysOf(name).join(' ')),
);

/** "Ban Cán sự Đảng Thanh tra Chính phủ", "Văn phòng Thường trực Ban An toàn giao thông": where the body that it serves ends, -1 where none is named. */
function innerEnd(scan: Scan, at: number): number {
  const named = readNamed(scan, at);
  if (named) return named.to;
  const head = know.heads.longest(scan.tokens, at);
  // One within another, however often they are repeated: nobody's name.
  if (head && WITHIN.has(keysIn(scan, at, head.to))) return readCommittee(scan, at)?.to ?? -1;
  const found = [readCommittee(scan, at), readBody(scan, at)].map((body) => (body?.pieces.length === 1 ? body.to : -1));
  return Math.max(...found);
}

const isAbbreviation = (head: string): boolean =>
  head === head.toUpperCase() && !head.includes(' ') && head.length < 6 && !/[ƠỞÔỘỤỆỔĐ]/u.test(head);
