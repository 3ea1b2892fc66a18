import type { IsoDay } from '../calendar/iso-day.ts';

export type Relation = 'merged_into' | 'split_into' | 'renamed' | 'upgraded';

export interface Successor {
  readonly id: string;
  readonly relation: Relation;
  /** Of several successors, the one that took most of the work. */
  readonly main?: boolean;
  /** What went there, where only a part did. */
  readonly note?: string;
}

export type AgencyKind =
  | 'ministry'
  | 'ministerial'
  | 'government_agency'
  | 'centre'
  | 'assembly'
  | 'judiciary'
  | 'party'
  | 'mass'
  | 'state_group'
  | 'bank'
  | 'agency'
  | 'department'
  | 'province'
  | 'city';

/**
 * A body with a lifetime. Where a body kept its name but became another in 2025, the body of today has the plain id
 * and the earlier one the suffix "-truoc-2025" ("bo-xay-dung", "bo-xay-dung-truoc-2025").
 * A province and its People's Committee are one entry.
 */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** Provinces: the name without "tỉnh", "thành phố". */
  readonly short?: string;
  /** Provinces: other spellings of `short`. */
  readonly variants?: readonly string[];
  readonly aliases?: readonly string[];
  /** Compared letter by letter: "BCT", "Bộ KH&CN". */
  readonly abbreviations?: readonly string[];
  /** As the body stands in document numbers: "TT-BTC" has BTC. */
  readonly codes?: readonly string[];
  readonly kind: AgencyKind;
  /** First day; null: before the times this data covers. */
  readonly from: IsoDay | null;
  /** Last day; null: still there. */
  readonly to: IsoDay | null;
  readonly successors?: readonly Successor[];
  readonly parent?: string;
  readonly source: string;
}

/** A phrase that stands for many bodies. */
export interface Collective {
  readonly id: string;
  readonly name: string;
  /** Without "các", titles and case; "ủy ban nhân dân" is written "UBND". */
  readonly phrases: readonly string[];
  /** Kinds that it takes in; "open": whoever is concerned, never to be listed. */
  readonly members: readonly AgencyKind[] | 'open';
  /** "ngành" and "đơn vị" are no closed lists: the members are those that are surely meant. */
  readonly approximate?: boolean;
  readonly source: string;
}

/** Someone in office, named without the agency's name: "Tổng Thanh tra Chính phủ". */
export interface Office {
  readonly id: string;
  readonly names: readonly string[];
  readonly agency: string;
  readonly source: string;
}

/** Whether a body was there on a day; with no day, whether it is there now. */
export const alive = (entry: Entry, on: IsoDay | null): boolean =>
  on === null ? entry.to === null : (entry.from === null || entry.from <= on) && (entry.to === null || on <= entry.to);
