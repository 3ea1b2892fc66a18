import { lexicon } from '../../lexicon/lexicon.ts';
import type { AgencyKind } from '../../lexicon/schema.ts';
import { slice } from '../../text/span.ts';
import { fold, quick } from '../../text/words.ts';
import type { AssigneeMention, Member } from '../mention.ts';
import type { Named, NamedGroup } from './named-groups.ts';

/** A plural that points back: "Chủ tịch UBND các tỉnh, thành phố nêu trên", "hai bộ", "các cơ quan này". */
interface Plural {
  /** Title or committee before it, as printed: "Chủ tịch UBND". */
  readonly head: string;
  readonly nouns: readonly string[];
  readonly count: number | null;
  /** "nêu trên", "này"; false: told by its count alone. */
  readonly points: boolean;
  /** "này", "đó": what was named just before. */
  readonly near: boolean;
}

const FORM = quick(
  /^(?<head>(?:[^,:;]{0,60}?\s)??)(?:(?:tất cả\s+)?(?:các|những)\s+|(?<count>(?:cả\s+)?(?:hai|ba|bốn|năm|sáu|\d{1,2}))\s+)(?<nouns>\p{L}[^:;]{0,60}?)(?:\s+(?<points>có tên (?:nêu )?trên|(?:đã )?(?:nêu|nói|kể) (?:ở )?trên|trên|này|đó))?$/iu,
);
const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 };
/** Nouns that with a bare count mean those spoken of, or nobody: "hai bộ". */
const COUNTED = new Set(['bo', 'so', 'co quan', 'don vi', 'tap doan', 'tong cong ty', 'nganh']);
/** How far back "này" reaches, in UTF-16 units: about a paragraph; "nêu trên" reaches the paper's head. */
const NEAR = 1200;
/** Groups looked at before giving up: keeps reading linear. */
const GROUPS = 60;

const LOCAL = '(?:ubnd |uy ban nhan dan |hdnd |tinh uy |thanh uy |chinh quyen )?';
const starts = (words: string): ((body: Named) => boolean) => {
  const pattern = quick(new RegExp(`^${words}(?= |$)`, 'u'));
  return (body) => pattern.test(body.plain);
};
const kinds =
  (...list: AgencyKind[]) =>
  (body: Named): boolean =>
    body.kind !== null && list.includes(body.kind);
const any = (body: Named): boolean => body.kind !== 'centre';
const firm = starts('(?:tap doan|tong cong ty|cong ty|lien danh|ngan hang)');

/** Which bodies a noun takes in. */
const TAKES: Readonly<Record<string, (body: Named) => boolean>> = {
  bo: (body) => kinds('ministry', 'ministerial')(body) || starts('bo(?! (?:chi huy|tu lenh|tong))')(body),
  nganh: (body) =>
    kinds('ministry', 'ministerial', 'government_agency', 'department')(body) || starts('(?:bo|so)')(body),
  so: (body) => kinds('department')(body) || starts('so')(body),
  'co quan': any,
  'don vi': any,
  'to chuc': any,
  'chu dau tu': any,
  'dia phuong': (body) =>
    kinds('province', 'city')(body) ||
    starts(`${LOCAL}(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|dac khu|thi tran)`)(body),
  tinh: kinds('province'),
  'tinh thanh': kinds('province', 'city'),
  'thanh pho': (body) => kinds('city')(body) || starts(`${LOCAL}(?:thanh pho|tp)`)(body),
  'doanh nghiep': (body) => kinds('state_group')(body) || firm(body),
  'cong ty': starts('cong ty'),
  'tong cong ty': starts('tong cong ty'),
  'tap doan': starts('tap doan'),
  'nha thau': firm,
  'ngan hang': (body) => kinds('bank')(body) || starts('ngan hang')(body),
  'benh vien': starts('benh vien'),
  truong: starts('(?:truong|dai hoc|hoc vien)'),
  'truong dai hoc': starts('(?:truong|dai hoc|hoc vien)'),
  ...Object.fromEntries(
    [
      'ban',
      'cuc',
      'vu',
      'vien',
      'chi cuc',
      'trung tam',
      'hoi',
      'phong',
      'tong cuc',
      'ban quan ly',
      'ban quan ly du an',
      'ban qlda',
    ].map((noun) => [noun, starts(noun)]),
  ),
  ...Object.fromEntries(
    ['huyen', 'quan', 'thi xa', 'xa', 'phuong', 'dac khu', 'thi tran'].map((noun) => [noun, starts(`${LOCAL}${noun}`)]),
  ),
};

/** The plural that a mention is; null: it points to nothing before it. */
function pluralOf(words: string): Plural | null {
  const groups = FORM.exec(words)?.groups;
  if (!groups) return null;
  const nouns = fold(groups.nouns ?? '').split(/, (?:va )?| va /u);
  const counted = groups.count === undefined ? null : fold(groups.count).replace(/^ca /u, '');
  const points = groups.points !== undefined;
  if ((!points && counted === null) || !nouns.every((noun) => noun in TAKES)) return null;
  const count = counted === null ? null : (COUNTS[counted] ?? Number(counted));
  return { head: (groups.head ?? '').trim(), nouns, count, points, near: /(?:này|đó)$/iu.test(words) };
}

/** What became of a plural that points back. */
export interface PointsBack {
  /** Whom it stands for; empty: nothing before it fits. */
  readonly members: readonly Member[];
  /** It is a party only if somebody is meant: "hai bộ" alone counts anything. */
  readonly onlyIfMeant: boolean;
}

/** Whom a plural stands for: the bodies of its kind in the group last named before it. Null: the mention is no such plural. */
export function pointBack(mention: AssigneeMention, text: string, groups: readonly NamedGroup[]): PointsBack | null {
  if (mention.kind !== 'generic' && mention.kind !== 'collective') return null;
  const plural = pluralOf(slice(text, mention.span));
  if (!plural) return null;
  const onlyIfMeant = !plural.points && plural.head === '' && plural.nouns.every((noun) => COUNTED.has(noun));
  for (let at = lastBefore(groups, mention.span.start), tried = 0; at >= 0 && tried < GROUPS; at--, tried++) {
    const group = groups[at];
    if (!group || (plural.near && mention.span.start - group.end > NEAR)) break;
    const meant = takenIn(group, plural.nouns);
    if (meant.length < 2 || meant.length > MOST || (plural.count !== null && plural.count !== meant.length)) continue;
    return { members: meant.map((body) => memberOf(body, plural.head)), onlyIfMeant };
  }
  return { members: [], onlyIfMeant };
}

/** No plural stands for more bodies; the bound keeps reading linear. */
const MOST = 120;

const taken = new WeakMap<NamedGroup, Map<string, readonly Named[]>>();

/** The bodies of a group that nouns take in; looked for once. */
function takenIn(group: NamedGroup, nouns: readonly string[]): readonly Named[] {
  const known = taken.get(group) ?? new Map<string, readonly Named[]>();
  taken.set(group, known);
  const words = nouns.join();
  const found = known.get(words) ?? group.bodies.filter((body) => nouns.some((noun) => TAKES[noun]?.(body)));
  known.set(words, found);
  return found;
}

/** The last group that ends before a place. */
function lastBefore(groups: readonly NamedGroup[], at: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "Chủ tịch UBND các tỉnh nêu trên" means the chairman in each of them. */
function memberOf(body: Named, head: string): Member {
  if (head === '') return { id: body.id, full: body.full };
  const entry = body.id === null ? null : lexicon.byId(body.id);
  const own = entry?.name ?? body.full.replace(/^.*?(?:UBND|[UỦ][ỷy]? ?ban nhân dân)\s+/iu, '');
  return { id: body.id, full: `${head} ${own}` };
}
