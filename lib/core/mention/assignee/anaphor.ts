import { lexicon } from '../../lexicon/lexicon.ts';
import type { AgencyKind } from '../../lexicon/schema.ts';
import { keysOf, wordKey } from '../../lexicon/token.ts';
import { fold } from '../../text/words.ts';
import type { AssigneeMention } from '../mention.ts';
import { know } from './knowledge.ts';
import {
  after,
  atStart,
  clauseGoesOn,
  expected,
  type Found,
  isCap,
  isNumber,
  isWord,
  key,
  keysIn,
  one,
  type Scan,
} from './scan.ts';

/** "Bộ chủ trì …", "Thành phố cần …", "cơ quan này": a short form of a body named before. */
export function readAnaphor(scan: Scan, at: number): Found | null {
  const small = Math.max(after(know.lowerAnaphors, scan, at), smallPlace(scan, at), addressed(scan, at));
  const to = small > 0 ? small : capital(scan, at);
  return to > 0 ? one({ kind: 'anaphor', from: at, to, id: null, full: null, by: 'assignee/anaphor' }) : null;
}

function capital(scan: Scan, at: number): number {
  if (!isCap(scan, at)) return -1;
  // "cảng Lạch Huyện": a capital word within a name
  const within = isCap(scan, at - 1) && isWord(scan, at - 1) && !atStart(scan, at - 1);
  if (within && !expected(scan, at) && !know.titledBy.has(key(scan, at - 1))) return -1;
  const to = after(know.anaphors, scan, at);
  if (to < 0 || scan.tokens[to]?.allCaps) return -1;
  // "Bộ chỉ số" is another word; "Bộ chỉ đạo" is not.
  const other = know.notGroup.get(keysIn(scan, at, to))?.has(key(scan, to)) === true;
  if (other && after(know.stops, scan, to) < 0) return -1;
  // "đề nghị Tỉnh quan tâm": a body is expected, whatever the verb.
  const asked =
    (expected(scan, at) || LETS.has(key(scan, at - 1))) && isWord(scan, to) && !isCap(scan, to) && !isNumber(scan, to);
  // "giao Ban QLDA, các sở rà soát"
  const first = to - at > 1 && expected(scan, at) && key(scan, to) === ',';
  return clauseGoesOn(scan, to) || asked || first ? to : -1;
}

/** "Giao tỉnh chỉ đạo chủ đầu tư", "Đề nghị huyện tập trung …": the place that the paper is about, told with a small letter before its deed. */
function smallPlace(scan: Scan, at: number): number {
  if (isCap(scan, at) || !TELLS.has(key(scan, at - 1))) return -1;
  const to = after(know.levels, scan, at);
  if (to < 0 || !PLACES.has(keysIn(scan, at, to)) || (key(scan, at - 1) === AND && to !== at + 1)) return -1;
  return !isCap(scan, to) && after(know.stops, scan, to) > 0 ? to : -1;
}

/** "Đề nghị |các đồng chí| khẩn trương …", "đề nghị |Quý cơ quan| gửi ý kiến": those to whom a letter is written; -1 elsewhere. */
function addressed(scan: Scan, at: number): number {
  if (!TELLS.has(key(scan, at - 1)) || key(scan, at - 1) === AND) return -1;
  const comrades = keysIn(scan, at, at + 3) === COMRADES ? at + 3 : -1;
  const esteemed =
    key(scan, at) === ESTEEMED && isCap(scan, at)
      ? ESTEEMED_KINDS.find((kind) => keysIn(scan, at + 1, at + 1 + kind.length) === kind.join(' '))
      : undefined;
  const to = esteemed ? at + 1 + esteemed.length : comrades;
  return to > 0 && !isCap(scan, to) && key(scan, to) !== LEADS && clauseGoesOn(scan, to) && isWord(scan, to) ? to : -1;
}

const COMRADES = keysOf('các đồng chí').join(' ');
const LEADS = wordKey('lãnh');
const ESTEEMED = wordKey('quý');
const ESTEEMED_KINDS = [
  'cơ quan',
  'đơn vị',
  'công ty',
  'ngân hàng',
  'ủy ban',
  'bộ',
  'sở',
  'ban',
  'cục',
  'viện',
  'trường',
  'tỉnh',
].map(keysOf);

const AND = wordKey('và');
const PLACES = new Set(['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận'].map((level) => keysOf(level).join(' ')));
const TELLS = new Set(['giao', 'cầu', 'nghị', 'và'].map(wordKey));

/** "để Tỉnh sử dụng", "cho Thành phố vay" */
const LETS = new Set(['để', 'cho', 'cáo', 'trình', 'gửi', 'mưu', 'xuất'].map(wordKey));

/**
 * What each short form stands for: the nearest earlier mention that begins with its words ("Thành phố" → "Thành phố Hồ Chí Minh").
 * Out: index of the short form → index of the mention meant. Short forms with none before are left out.
 */
export function resolveAnaphors(mentions: readonly AssigneeMention[], text: string): Map<number, number> {
  const names = mentions.map((mention) => {
    const span = mention.agency ?? mention.span;
    return fold(mention.full ?? text.slice(span.start, span.end));
  });
  const found = new Map<number, number>();
  // for each head, how far back was looked already and what was found there: many short forms cost no more than their number
  const seen = new Map<string, { upTo: number; meant: number }>();
  mentions.forEach((mention, at) => {
    if (mention.kind !== 'anaphor') return;
    const name = names[at] ?? '';
    const head = name.includes(' ') ? name.replace(/ (?:nay|neu tren|duoc giao|chu tri)$/u, '') : name;
    const { upTo, meant } = seen.get(head) ?? { upTo: 0, meant: -1 };
    let back = at - 1;
    while (back >= upTo && !(isNamed(mentions[back]) && fits(head, names[back] ?? ''))) back--;
    const nearest = back >= upTo ? back : meant;
    seen.set(head, { upTo: at, meant: nearest });
    if (nearest >= 0) found.set(at, nearest);
  });
  return found;
}

const isNamed = (mention: AssigneeMention | undefined): boolean =>
  mention?.kind === 'agency' || mention?.kind === 'office';

/** Which kinds of body a short form may stand for when the text names only one of them. */
const ONLY: Readonly<Record<string, readonly AgencyKind[]>> = {
  tinh: ['province'],
  'thanh pho': ['city'],
  tp: ['city'],
  'tap doan': ['state_group'],
};

/**
 * "Tỉnh" in a text that names one province, the whole text over, is that province; with two or none it stays open ("Bộ" always does:
 * a ministry speaks of itself so). In: mentions of one whole text. Out: the same, with `id` filled where certain.
 */
export function identifyAnaphors(mentions: AssigneeMention[], text: string): AssigneeMention[] {
  if (!mentions.some((mention) => mention.kind === 'anaphor')) return mentions;
  const named = new Map<AgencyKind, Set<string>>();
  for (const { id, kind } of mentions) {
    const entry = id !== null && (kind === 'agency' || kind === 'office') ? lexicon.byId(id) : null;
    if (entry) named.set(entry.kind, (named.get(entry.kind) ?? new Set<string>()).add(entry.id));
  }
  if (named.size === 0) return mentions;
  return mentions.map((mention) => {
    if (mention.kind !== 'anaphor' || mention.id !== null) return mention;
    const kinds = ONLY[fold(text.slice(mention.span.start, mention.span.end))] ?? [];
    const ids = kinds.flatMap((kind) => [...(named.get(kind) ?? [])]);
    return ids.length === 1 && ids[0] !== undefined ? { ...mention, id: ids[0] } : mention;
  });
}

const fits = (head: string, name: string): boolean =>
  head === 'co quan' ||
  head === 'don vi' ||
  name.startsWith(`${head} `) ||
  (head === 'thanh pho' && / thanh pho /u.test(` ${name}`)) ||
  (head === 'tinh' && / tinh /u.test(` ${name}`));
