import type { CardActions, CardModel } from '../../card/model.ts';
import type { Box } from '../../card/place.ts';
import type { TaskInput } from '../../core/task/task.ts';
import type { PageState } from '../../messages.ts';

/** How the card was opened: what closes it, and where the focus goes back to. */
export type Via = 'pointer' | 'click' | 'keyboard';

export interface Toast {
  readonly words: string;
  readonly alert: boolean;
  readonly undo: (() => void) | null;
}

/** A bookmark beside the first line of a tracked task; px from the host's corner. */
export interface Bookmark {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  /** For a narrow margin. */
  readonly small: boolean;
  readonly late: boolean;
}

/** Everything that is drawn. */
export interface Model extends CardModel {
  readonly language: 'vi' | 'en';
  readonly state: PageState;
  readonly open: { readonly key: string; readonly via: Via } | null;
  /** What the user has selected in the page, as the task that it would be. */
  readonly chosen: TaskInput | null;
  readonly chip: boolean;
  readonly toast: Toast | null;
  /** Said to a screen reader. */
  readonly said: string;
  readonly bookmarks: readonly Bookmark[];
  /** Around the clause of the focused button; px from the host's corner. */
  readonly ring: readonly Box[];
  /** The page paints a dark ground behind the text. */
  readonly dark: boolean;
}

/** Everything that can be done. Only the user's own events call these: see `trusted`. */
export interface Actions extends CardActions {
  /** `from`: where it was pointed at, in px from the window's left. */
  open(key: string, via: Via, from?: number): void;
  trackAll(keys: readonly string[]): void;
  untrackAll(keys: readonly string[]): void;
  /** Track what is selected in the page. */
  trackChosen(): void;
  openPanel(): void;
  hideChip(): void;
  /** Keep the toast while the pointer or the focus is on it. */
  holdToast(hold: boolean): void;
  dropToast(): void;
  /** The focus came to a task's button, or left it. */
  ring(key: string | null): void;
}
