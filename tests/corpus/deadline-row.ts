/**
 * Sentences that set a limit, by the form of the limit. The limit stands in brackets; after it what it means:
 * "2025-06-30 before", or the kind. All were written for this table.
 */
export interface DeadlineRow {
  /** The sentence, each limit in square brackets. */
  readonly text: string;
  /** One for each bracket: "due bound" for dates, else the kind. */
  readonly means: readonly string[];
}

export interface DeadlineTable {
  readonly meaning: string;
  /** The paper's own date. */
  readonly on: string;
  readonly rows: readonly DeadlineRow[];
}

export const row = (text: string, ...means: string[]): DeadlineRow => ({ text, means });
