import { keysOf, wordKey } from '../../lexicon/token.ts';
import { readBody } from './body.ts';
import { type Chain, COUNTS, NOT_YET, readChain, TOGETHER } from './chain.ts';
import { collectiveId } from './collective-id.ts';
import { readCommittee } from './committee.ts';
import { namedFirm, smallTail } from './firm.ts';
import { know } from './knowledge.ts';
import { readNamed } from './named.ts';
import { PLACES, properName, readNames, readPlace } from './place.ts';
import {
  after,
  atStart,
  clauseGoesOn,
  compoundEnd,
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
  words,
} from './scan.ts';
import { plantList, shapedList, shared } from './shaped-list.ts';
import { HEADS, SECTOR, sectorList, sharedList } from './shared-list.ts';

const MINISTRY = wordKey('bộ');
const LEVELS = new Set(
  ['tỉnh', 'thành phố', 'địa phương', 'xã', 'phường', 'huyện', 'quận', 'đặc khu'].map((level) =>
    level.split(' ').map(wordKey).join(' '),
  ),
);

/** "các bộ, ngành, địa phương", "các Bộ: Công Thương, Y tế", "các tỉnh Quảng Ninh, Lạng Sơn", "06 thành phố", "địa phương có rừng". */
export function readGroup(scan: Scan, at: number, afterParty: boolean): Found | null {
  const chain = readChain(scan, at);
  if (!chain) return null;
  const list = sharedList(scan, chain) ?? shapedList(scan, chain) ?? plantList(scan, chain) ?? placeList(scan, chain);
  if (list) return list;
  const sectors = sectorList(scan, chain);
  if (sectors && (stands(scan, chain, afterParty) || (opensOrList(scan, chain) && goesAbout(scan, sectors.to))))
    return sectors;
  // "Liên ngành" alone is nobody
  if (chain.nounsFrom > at && key(scan, at) === TOGETHER) return null;
  const firm = namedFirm(scan, chain, afterParty);
  if (firm > 0)
    return one({
      kind: 'agency',
      from: at,
      to: firm,
      id: null,
      full: null,
      agency: { from: at, to: firm },
      by: 'assignee/group',
    });
  const tail = Math.max(trade(scan, chain), smallTail(scan, chain, afterParty));
  if (tail > chain.to) return one({ kind: 'generic', from: at, to: tail, id: null, full: null, by: 'assignee/group' });
  const nouns = words(scan, chain.nounsFrom, chain.to);
  const everywhere = FORCES.test(nouns)
    ? readChain(scan, chain.to, PLACES)
    : PARTY_OF.test(nouns)
      ? readChain(scan, chain.to)
      : null;
  if (everywhere?.determiner)
    return one({ kind: 'generic', from: at, to: everywhere.to, id: null, full: null, by: 'assignee/group' });
  const whose = ofBody(scan, chain);
  // "Các thành viên Ủy ban An toàn giao thông Quốc gia": of which body, its name says
  const members = chain.nouns[0] === MEMBERS_OF && (chain.determiner || isCap(scan, chain.from)) && whose > chain.to;
  if (!members && !stands(scan, chain, afterParty)) return null;
  if (whose > chain.to)
    return one({ kind: 'generic', from: at, to: whose, id: null, full: null, by: 'assignee/group' });
  const id = collectiveId(scan, chain.nounsFrom, chain.to);
  const kind = id !== null && id !== 'lien-quan' ? 'collective' : 'generic';
  return one({ kind, from: at, to: inPlace(scan, chain), id, full: null, by: 'assignee/group' });
}

/** "các sở, ngành tỉnh Nghệ An", "các cơ quan chức năng thành phố Hà Nội": where the place that they are of ends; the chain's end where none is named. */
function inPlace(scan: Scan, chain: Chain): number {
  if (!chain.determiner || chain.nouns.some((noun) => LEVELS.has(noun)) || isCap(scan, chain.to)) return chain.to;
  const level = after(know.levels, scan, chain.to);
  const place = level > 0 && isCap(scan, level) ? readPlace(scan, chain.to) : null;
  return place && !place.many ? place.to : chain.to;
}

/** "các tổng công ty Điện lực chỉ đạo", "các Cục Dự trữ khu vực": a plural told apart by its trade, before a deed; -1: none. */
function trade(scan: Scan, chain: Chain): number {
  if (!chain.determiner || chain.nouns.length > 1 || !isCap(scan, chain.to) || LEVELS.has(chain.nouns[0] ?? ''))
    return -1;
  if (HEADS.has(chain.nouns[0] ?? '') && chain.nouns[0] === MINISTRY) return -1;
  const name = properName(scan, chain.to);
  if (name === chain.to || name - chain.to > 5) return -1;
  // "các công ty TNHH một thành viên Thủy |lợi| phối hợp"
  let to = name;
  for (let end = compoundEnd(scan, to); to < name + TRADE; end = compoundEnd(scan, to)) {
    if (end < 0 && (!isWord(scan, to) || isCap(scan, to) || stopsName(scan, to))) break;
    to = Math.max(to + 1, end);
  }
  return after(know.stops, scan, to) > 0 && !isCap(scan, to) ? to : -1;
}

/** No trade goes on longer in small letters, in words. */
const TRADE = 5;

/** "các đơn vị thuộc Bộ Quốc phòng", "các Tổ công tác của Thủ tướng Chính phủ", "các cơ quan thành viên Ban Chỉ đạo an toàn thực phẩm tỉnh": where the body that they are of ends; -1: none is named. */
function ofBody(scan: Scan, chain: Chain): number {
  // "thuộc Bộ" alone is a qualifier, and may have taken the first word of a name.
  const from = isCap(scan, chain.to) && key(scan, chain.to - 1) === MINISTRY ? chain.to - 1 : chain.to;
  const led = from < chain.to ? from : after(know.ofWhom, scan, from);
  // "Người đại diện phần vốn của Tập đoàn tại PVC"
  const seat = led < 0 && (chain.nouns[0] ?? '').startsWith(HOLDERS) && key(scan, from) === AT ? from + 1 : -1;
  if (seat > 0) {
    const firm = readNamed(scan, seat)?.to ?? readBody(scan, seat)?.to ?? (scan.tokens[seat]?.allCaps ? seat + 1 : -1);
    return Math.max(firm, readChain(scan, seat)?.to ?? -1);
  }
  const at = led > 0 ? led : MEMBERS.has(key(scan, from - 1)) ? from : -1;
  if (at < 0 || !isCap(scan, at)) return -1;
  const found = readNamed(scan, at) ?? readCommittee(scan, at);
  const shape = readBody(scan, at);
  // "các chi bộ trực thuộc Đảng ủy": a short form says whose, too.
  const head = know.offices.longest(scan.tokens, at)?.to ?? -1;
  return Math.max(found?.to ?? -1, shape?.to ?? -1, head, after(know.anaphors, scan, at));
}

const HOLDERS = keysOf('người đại diện').join(' ');
const AT = wordKey('tại');
/** "lực lượng Cảnh sát giao thông các địa phương", "cấp ủy, chính quyền các xã": one in each place. */
const FORCES = /^(?:lực lượng|cấp ủy|chính quyền)/iu;
/** "đảng ủy các bộ, ngành" */
const PARTY_OF = /^(?:đảng [ủu][ỷy]|đảng bộ)$/iu;
const MEMBERS_OF = keysOf('thành viên').join(' ');
const MEMBERS = new Set(['viên', 'thuộc'].map(wordKey));

/** Without "các", a noun is a party only in company, with a qualifier, or where a party is expected. */
function stands(scan: Scan, chain: Chain, afterParty: boolean): boolean {
  const count = key(scan, chain.nounsFrom - 1);
  const counted = chain.determiner && (!isLetter(count) || COUNTS.has(count));
  if (counted && (LEVELS.has(chain.nouns[0] ?? '') || chain.nouns.length > 1)) return true;
  // "Giám đốc 05 bệnh viện nêu trên", "giao 3 đơn vị còn lại"; "đầu tư 05 bệnh viện" counts things.
  if (counted && (know.titledBy.has(key(scan, chain.from - 1)) || (chain.qualified && expected(scan, chain.from))))
    return true;
  // "Hai bộ thống nhất phương án": whether it means anyone, what stands before tells.
  if (counted) return pointing(scan, chain) || (PAIRED.has(chain.nouns[0] ?? '') && few(count) && heads(scan, chain));
  if (chain.determiner) return isCap(scan, chain.to) ? chain.nouns.length > 1 || chain.qualified : true;
  // "Tập đoàn báo cáo" is one spoken of before.
  if (isCap(scan, chain.from) && after(know.anaphors, scan, chain.from) === chain.to) return false;
  // "phối hợp với ngành du lịch"
  if ((chain.nouns[0] ?? '').startsWith(`${SECTOR} `))
    return afterParty || expected(scan, chain.from) || (opensOrList(scan, chain) && goesAbout(scan, chain.to));
  // "Thủ trưởng đơn vị chịu trách nhiệm"
  if (chain.nouns.length === 1 && titled(scan, chain.from) && after(know.duties, scan, chain.to) > 0) return true;
  // "…; đơn vị chưa nộp phải hoàn tất"
  if (
    chain.qualified &&
    atStart(scan, chain.from) &&
    NOT_YET.has(key(scan, chain.nounsFrom + (chain.nouns[0] ?? '').split(' ').length))
  )
    return true;
  const phrase = keysIn(scan, chain.nounsFrom, chain.to);
  const state = STATE.has(chain.nouns[0] ?? '');
  // "phối hợp với cơ quan, địa phương thực hiện"
  if (chain.nouns.length > 1)
    return (
      state || know.bare.has(phrase) || afterParty || (OFFICES.has(chain.nouns[0] ?? '') && expected(scan, chain.from))
    );
  // In a list a noun of two words is enough: "các bệnh viện, cơ sở y tế".
  const listed = afterParty && !chain.joins && (chain.nouns[0] ?? '').includes(' ');
  if (!listed && !know.bare.has(phrase) && !(chain.qualified && know.bare.has(chain.nouns[0] ?? ''))) return false;
  if (afterParty) return true;
  if (expected(scan, chain.from)) return true;
  // "…, chủ đầu tư gửi báo cáo" is a subject; "người dân, doanh nghiệp" are not.
  const subject =
    key(scan, chain.from - 1) === ',' &&
    chain.nouns[0] !== FIRMS &&
    (after(know.stops, scan, chain.to) > 0 || after(know.adverbs, scan, chain.to) > 0);
  return subject || (atStart(scan, chain.from) && clauseGoesOn(scan, chain.to));
}

/** "Bộ, ngành, địa phương phải …", "Sở ngành, quận huyện rà soát" */
const STATE = new Set(['bộ', 'sở', 'bộ ngành', 'sở ngành'].map((noun) => keysOf(noun).join(' ')));
const OFFICES = new Set(['cơ quan', 'đơn vị'].map((noun) => keysOf(noun).join(' ')));
const titled = (scan: Scan, at: number): boolean =>
  [1, 2, 3].some((back) => know.titles.longest(scan.tokens, at - back)?.to === at);
/** Nouns that a count makes a subject of: "hai bộ", "ba sở". */
const PAIRED = new Set(
  'bộ|sở|cơ quan|đơn vị|tập đoàn|tổng công ty|ngành|bệnh viện|công ty|trường|cục|vụ|viện|chủ đầu tư|nhà thầu|ban quản lý dự án|doanh nghiệp'
    .split('|')
    .map((noun) => keysOf(noun).join(' ')),
);
const few = (count: string): boolean => COUNTS.has(count);
const POINTING = ['nêu trên', 'nói trên', 'kể trên', 'trên', 'này'].map((words) => keysOf(words).join(' '));

/** "02 đơn vị nêu trên", "hai tập đoàn này". */
const pointing = (scan: Scan, chain: Chain): boolean =>
  chain.qualified && POINTING.some((words) => ` ${keysIn(scan, chain.nounsFrom, chain.to)}`.endsWith(` ${words}`));

/** At the head of a clause, with a deed behind it. */
const heads = (scan: Scan, chain: Chain): boolean =>
  (atStart(scan, chain.from) || key(scan, chain.from - 1) === ',' || expected(scan, chain.from)) &&
  (after(know.stops, scan, chain.to) > 0 ||
    ['phải', 'cần', 'cùng'].some((word) => key(scan, chain.to) === wordKey(word)));

/** At the head of a sentence, or of a clause behind a semicolon. */
const opensOrList = (scan: Scan, chain: Chain): boolean =>
  atStart(scan, chain.from) || key(scan, chain.from - 1) === ';';

/** "Ngành thuế |tiếp tục| …", "ngành y tế |phải| …": a deed that is asked for, and no news of a trade. */
const goesAbout = (scan: Scan, at: number): boolean =>
  ASKED.some((deed) => keysIn(scan, at, at + deed.split(' ').length) === deed);
const ASKED = [
  'tiếp tục',
  'khẩn trương',
  'tập trung',
  'chủ động',
  'đẩy nhanh',
  'đẩy mạnh',
  'tăng cường',
  'phải',
  'cần',
  'rà soát',
  'phối hợp',
].map((deed) => keysOf(deed).join(' '));

const isLetter = (word: string): boolean => /^\p{L}/u.test(word);
const FIRMS = 'doanh nghiệp'.split(' ').map(wordKey).join(' ');

/** "các tỉnh: Quảng Ninh, Lạng Sơn", "các xã Yên Bình, Bảo Ái". */
function placeList(scan: Scan, chain: Chain): Found | null {
  const level = chain.nouns[chain.nouns.length - 1] ?? '';
  if (!chain.determiner || !LEVELS.has(level)) return null;
  const from = key(scan, chain.to) === ':' ? chain.to + 1 : chain.to;
  const printed = chain.qualified ? '' : words(scan, chain.to - level.split(' ').length, chain.to).toLowerCase();
  const names = readNames(scan, from, level, printed);
  const last = names[names.length - 1];
  if (!last) return null;
  const pieces = names.map(
    (name): Piece => ({
      ...shared(name.from, name.to),
      id: name.entry?.id ?? null,
      full: name.entry?.name ?? (printed ? `${printed} ${words(scan, name.from, name.to)}` : null),
    }),
  );
  return { pieces, to: last.to };
}
