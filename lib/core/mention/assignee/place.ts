import { asAt, lexicon } from '../../lexicon/lexicon.ts';
import type { Entry } from '../../lexicon/schema.ts';
import { keysOf, wordKey } from '../../lexicon/token.ts';
import { LOCAL, readChain } from './chain.ts';
import { know } from './knowledge.ts';
import {
  after,
  afterSeparator,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  type Scan,
  stopsName,
  tailAt,
  words,
} from './scan.ts';

/** The place a local body belongs to: one, a listed few, or a whole level. */
export interface Place {
  readonly to: number;
  readonly entry: Entry | null;
  /** "các tỉnh", "cấp xã": many places. */
  readonly many: boolean;
  /** "các tỉnh: Quảng Ninh, Hải Phòng": each its own party. */
  readonly list: readonly {
    readonly from: number;
    readonly to: number;
    readonly entry: Entry | null;
    /** As printed before the list. */
    readonly level: string;
  }[];
}

const single = (to: number, entry: Entry | null): Place => ({ to, entry, many: false, list: [] });

/** "tỉnh Lâm Đồng", "phường Văn Phú", "TP", "các tỉnh, thành phố", "cấp xã", "Hà Nội"; null: no place stands there. */
export function readPlace(scan: Scan, at: number): Place | null {
  const rank = after(know.ranks, scan, at);
  if (rank > 0) return { to: rank, entry: null, many: true, list: [] };
  const group = readPlaces(scan, at);
  if (group) return group;
  const province = tailAt(scan, at, 'province') ?? lowerProvince(scan, at);
  if (province) return single(province.to, bearsLevel(scan, at, province.entry) ? province.entry : null);
  const level = after(know.levels, scan, at);
  if (level < 0) return null;
  const name = localName(scan, at, level);
  return single(name > level ? outerPlace(scan, name, keysIn(scan, at, level)) : level, null);
}

/** "thành phố Nam Định" was a city within tỉnh Nam Định, and is not that province. */
function bearsLevel(scan: Scan, at: number, entry: Entry): boolean {
  const level = after(know.levels, scan, at);
  if (level < 0 || entry.kind === 'city') return true;
  return !/^(thành phố|tp)$/u.test(words(scan, at, level).toLowerCase().normalize('NFC').replace('.', ''));
}

/** "tỉnh Lào Cai" with a small "tỉnh". */
function lowerProvince(scan: Scan, at: number): { to: number; entry: Entry } | null {
  const level = after(know.levels, scan, at);
  if (level < 0) return null;
  const tail = tailAt(scan, level, 'province');
  // A ward or commune may bear a province's name.
  const big = /^(tỉnh|thành phố|tp)$/u.test(words(scan, at, level).toLowerCase().normalize('NFC').replace('.', ''));
  return tail && big ? tail : null;
}

/** A province is one of the list ("tỉnh Phan Văn A" is a person's); a commune or town may have any name. */
function localName(scan: Scan, at: number, level: number): number {
  const name = properName(scan, level);
  const person = name - level >= 3 && know.surnames.has(key(scan, level));
  return key(scan, at) === TINH || person ? level : name;
}

const TINH = wordKey('tỉnh');
const GIVES = wordKey('giao');

/** The end of a run of capital words and numbers: "Văn Phú", "Phường 12"; `at` itself if there is none. */
export function properName(scan: Scan, at: number): number {
  let to = at;
  while (to < at + 6 && isWord(scan, to) && (isCap(scan, to) || isNumber(scan, to)) && !stopsName(scan, to)) to++;
  return to;
}

/** "huyện Mù Cang Chải, tỉnh Yên Bái", "phường Bến Nghé, quận 1": the larger place belongs to the name. */
function outerPlace(scan: Scan, at: number, level = ''): number {
  if (key(scan, at) !== ',' && !know.levels.get([key(scan, at)])) return at;
  const from = key(scan, at) === ',' ? at + 1 : at;
  const province = lowerProvince(scan, from)?.to ?? at;
  if (province > at || !COMMUNES.has(level)) return province;
  const outer = after(know.levels, scan, from);
  if (outer < 0 || !DISTRICTS.has(keysIn(scan, from, outer))) return at;
  const name = properName(scan, outer);
  return name > outer ? outerPlace(scan, name) : at;
}

/** Communes, and the districts that they were in. */
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn'].map((level) => keysOf(level).join(' ')));
const DISTRICTS: ReadonlySet<string> = new Set(
  ['quận', 'huyện', 'thị xã', 'thành phố', 'TP', 'TP.', 'TX.', 'Q.', 'H.'].map((level) => keysOf(level).join(' ')),
);

/** "các tỉnh, thành phố trực thuộc Trung ương", "các tỉnh: A, B", "các xã A, B và C", "tỉnh, thành phố". */
function readPlaces(scan: Scan, at: number): Place | null {
  const chain = readChain(scan, at, PLACES);
  if (!chain || (!chain.determiner && chain.nouns.length < 2)) return null;
  const lastLevel = chain.nouns[chain.nouns.length - 1] ?? '';
  const colon = key(scan, chain.to) === ':';
  const from = colon ? chain.to + 1 : chain.to;
  // Which name is of which kind is not said.
  const mixed = chain.nouns.length > 1 && chain.nouns.some((noun) => LOCAL.has(noun));
  if (mixed && !colon) return { to: chain.to, entry: null, many: true, list: [] };
  const list = readNames(
    scan,
    from,
    mixed ? '' : lastLevel,
    chain.qualified || mixed ? '' : words(scan, chain.to - lastLevel.split(' ').length, chain.to),
  );
  if (list.length > 0) return { to: list[list.length - 1]?.to ?? from, entry: null, many: true, list };
  return { to: chain.to, entry: null, many: true, list: [] };
}

/** What a People's Committee may be of. */
export const PLACES: ReadonlySet<string> = new Set(
  [
    'tỉnh',
    'thành phố',
    'tỉnh thành',
    'tỉnh thành phố',
    'thành',
    'thị',
    'TP',
    'địa phương',
    'huyện',
    'quận',
    'thị xã',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'quận - huyện',
    'quận huyện',
    'phường - xã',
    'phường xã',
    'phường - xã - thị trấn',
  ].map((place) => keysOf(place).join(' ')),
);

const PROVINCIAL = new Set([
  wordKey('tỉnh'),
  `${wordKey('địa')} ${wordKey('phương')}`,
  `${wordKey('thành')} ${wordKey('phố')}`,
  'tp',
]);

/** "các thành phố: Thủ Dầu Một, Thuận An": cities within a province, which stand behind a colon. */
const CITY = `${wordKey('thành')} ${wordKey('phố')}`;

/** "các tỉnh Thanh Hóa, Nghệ An, Bộ Tài chính": a body known by its name is no place. */
function bodyNamed(scan: Scan, at: number): boolean {
  const named = lexicon.names.longest(scan.tokens, at);
  const kind = named && asAt(named.value.entries, scan.on)?.kind;
  return kind !== null && kind !== undefined && kind !== 'province' && kind !== 'city';
}

/** "Trường Mầm non" is a school, "Trường Vinh" a ward. */
function headAt(scan: Scan, at: number): boolean {
  const head = after(know.heads, scan, at);
  return head > 0 && !know.notHeads.get(keysIn(scan, at, head))?.has(key(scan, head));
}

/** "Quảng Ninh, Hải Phòng và Lạng Sơn" after "các tỉnh"; [] where no name follows. */
export function readNames(scan: Scan, from: number, level: string, printed: string): Place['list'] {
  const list: { from: number; to: number; entry: Entry | null; level: string }[] = [];
  let at = from;
  while (at >= 0) {
    const province = PROVINCIAL.has(level) ? (tailAt(scan, at, 'province') ?? lowerProvince(scan, at)) : null;
    const name = isCap(scan, at) ? properName(scan, at) : at;
    // "Phan Rang - Tháp Chàm"
    const second = key(scan, name) === '-' && name > at && isCap(scan, name + 1) && !headAt(scan, name + 1);
    const to = province?.to ?? (second ? properName(scan, name + 1) : name);
    const cities = level === CITY && key(scan, from - 1) === ':';
    if (to === at || (!province && PROVINCIAL.has(level) && list.length === 0 && level !== 'tp' && !cities)) break;
    if (!province && (headAt(scan, at) || after(know.committees, scan, at) > 0)) break;
    // "UBND các huyện, thành phố: Tập trung chỉ đạo …"
    if (!province && after(know.stops, scan, at) > to) break;
    if (!province && (after(know.titles, scan, at) > 0 || bodyNamed(scan, at))) break;
    // "tại các xã biên giới: Giao Bộ Quốc phòng …", where a commune may be called Giao Hòa
    if (!province && key(scan, at) === GIVES && (after(know.heads, scan, at + 1) > 0 || bodyNamed(scan, at + 1))) break;
    list.push({ from: at, to, entry: province?.entry ?? null, level: printed });
    at = afterSeparator(scan, to);
  }
  return list;
}
