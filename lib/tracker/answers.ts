import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Item } from './reads.ts';
import type { Written } from './writes.ts';

/** An act that was written. `undo` takes it back (and is an act itself); `changeId` does so later, also after a restart. */
export interface Act extends Written {
  readonly undo: () => Promise<Act>;
}

export interface Listing {
  /** How many the query finds, of which `items` is one page. */
  readonly total: number;
  readonly items: readonly Item[];
  /** Ids of records that could not be read; they are left as they are. */
  readonly damaged: readonly string[];
}

export interface StatusDetails {
  /** Default: today in Vietnam. */
  readonly doneOn?: IsoDay;
  readonly result?: string;
}
