import type { Say } from '../card/words.ts';
import type { Drawing } from './drawing.ts';
import type { Ledger } from './ledger.ts';
import type { PageReading } from './read-page.ts';
import type { ToastKeeper } from './toast.ts';
import type { Model } from './ui/model.ts';

interface Parts {
  readonly page: PageReading;
  readonly drawing: Drawing;
  readonly ledger: Ledger;
  readonly toasts: ToastKeeper;
  readonly shown: Model['open'];
  /** The task whose button has the focus. */
  readonly focused: string | null;
  readonly chosen: Model['chosen'];
  readonly say: Say;
  readonly chip: boolean;
  /** The host's corner in the window. */
  readonly origin: { readonly left: number; readonly top: number };
}

/** Everything that is drawn, as things stand now. Days are those of Hà Nội. */
export const modelOf = ({
  page,
  drawing,
  ledger,
  toasts,
  shown,
  focused,
  chosen,
  say,
  chip,
  origin,
}: Parts): Model => ({
  say,
  language: ledger.state.language,
  tasks: drawing.tasks,
  state: ledger.state,
  on: page.snapshot.notice.on,
  today: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
  open: shown,
  chosen,
  chip: chip && drawing.tasks.length > 0,
  toast: toasts.current,
  said: toasts.current?.alert === false ? toasts.current.words : '',
  bookmarks: drawing.bookmarks(ledger.state, origin),
  ring: focused === null ? [] : drawing.ring(focused, origin),
  dark: drawing.dark,
});
