import type { IsoDay } from '../../calendar/iso-day.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/words.ts';

/** At which level of government a paper was issued: what "các địa phương" means hangs on it. */
export type Level = 'centre' | 'province' | 'district' | 'commune';

/** Districts ended with 30/6/2025 (Nghị quyết 203/2025/QH15): from then on a province's own places are its communes. */
const TWO_LEVELS: IsoDay = '2025-07-01';

const UNDER_PROVINCE =
  /^(?:phong|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|huyen uy|quan uy)\s.*?(?:huyen|quan|thi xa)(?= |$)|^(?:huyen|quan) (?:uy|[a-z])/;
const COMMUNE = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy)\s(?:xa|phuong|dac khu|thi tran)(?= |$)/;
const PROVINCE =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|van phong (?:ubnd|uy ban nhan dan|doan dbqh))\s+(?:tinh|thanh pho|tp)|^(?:so|tinh uy|thanh uy|tinh|cong an tinh|thanh tra tinh)(?= |$)/;

/** The level of the body that issued a paper; null where it is not known. */
export function levelOf(issuer: string | null, on: IsoDay | null): Level | null {
  if (issuer === null) return null;
  const name = fold(issuer);
  if (COMMUNE.test(name)) return 'commune';
  if (UNDER_PROVINCE.test(name)) return 'district';
  const kind = lexicon.lookup(issuer, on)?.kind;
  if (kind === 'province' || kind === 'city' || kind === 'department' || PROVINCE.test(name)) {
    // "ỦY BAN NHÂN DÂN THÀNH PHỐ NAM ĐỊNH": a city within its province.
    return kind === undefined && /^(?:ubnd|uy ban nhan dan) (?:thanh pho|tp)/.test(name) ? 'district' : 'province';
  }
  return kind === undefined ? null : 'centre';
}

/** Collectives that name no ministry, by their words: whose they are is told by who issued the paper. */
const LOCAL: readonly (readonly [RegExp, string | 'places'])[] = [
  [
    /^(?:[^,]*? )?(?:cac |moi )?(?:truong )?nganh$|^(?:[^,]*? )?(?:cac |moi )?(?:ban, nganh|nganh, doan the)$/,
    'cac-so-nganh',
  ],
  [/^(?:[^,]*? )?(?:cac |moi )?(?:ban, )?nganh(?:,| va) dia phuong$/, 'cac-so-nganh'],
  [/^(?:[^,]*? )?(?:cac |moi )?(?:chinh quyen )?dia phuong$/, 'places'],
];

/**
 * The collective as a paper of a province means it: "các ngành" are its own, "các địa phương" its districts or, since they ended, its
 * communes. The id given where the paper is of the centre, or the words name ministries themselves.
 */
export function atLevel(id: string, words: string, level: Level | null, on: IsoDay | null): string {
  if (level === null || level === 'centre') return id;
  const meant = LOCAL.find(([form]) => form.test(fold(words)))?.[1];
  if (meant === undefined) return id;
  if (meant !== 'places') return level === 'province' ? meant : 'co-quan-don-vi';
  const districts = level === 'province' && on !== null && on < TWO_LEVELS;
  return districts ? 'cap-huyen' : 'cap-xa';
}
