import type { Placed } from './place.ts';
import type { TaskView } from './view.ts';
import type { Say } from './words.ts';

/** What the card shows besides the task itself. */
export interface CardModel {
  readonly say: Say;
  /** The tasks in the paper's order, without those set aside. */
  readonly tasks: readonly TaskView[];
  readonly state: {
    /** Keys of tasks. `mine`: null when no agency is chosen. */
    readonly tracked: readonly string[];
    readonly mine: readonly string[] | null;
    /** Why a task is, or (`open`) may be, the user's own agency's, by key. */
    readonly why: Readonly<Record<string, { readonly words: string; readonly open: boolean }>>;
    /** Single-letter keys are wanted. */
    readonly singleKeys: boolean;
  };
  /** The paper's own day. */
  readonly on: string | null;
  readonly today: string;
}

/** What can be done from the card. Only the user's own events call these: see `trusted`. */
export interface CardActions {
  close(): void;
  /** To the task after (1) or before (-1) the open one. */
  step(by: 1 | -1): void;
  toggle(key: string): void;
  setAside(key: string): void;
  /** Open the task in the panel to be corrected; tracks it. */
  edit(key: string): void;
  /** Where a card of this size goes; px from the corner of what holds it. */
  place(size: { width: number; height: number }): Placed | null;
}

/** Pass on only what the user did: a page can send clicks of its own making. */
export const trusted =
  <E extends Event>(run: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) run(event);
  };
