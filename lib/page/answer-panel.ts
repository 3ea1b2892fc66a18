import { answer, type PageState, type ToPage } from '../messages.ts';
import { goTo } from './go-to.ts';
import type { Highlighter } from './highlighter.ts';
import type { PageReading } from './read-page.ts';

/** Answer the panel and the background: what was read, going to a clause, tracking the selection, and news of what is tracked; until `signal`. */
export function answerPanel(
  page: PageReading,
  highlighter: Highlighter,
  accept: (state: PageState) => void,
  trackSelection: () => boolean,
  signal: AbortSignal,
): void {
  const silence = answer<ToPage>({
    snapshot: () => ({ ok: true, value: page.snapshot }),
    goTo: ({ selectors }) => {
      const found = goTo(page, selectors, (ranges) => highlighter.draw('flash', ranges));
      return { ok: true, value: { found } };
    },
    trackSelection: () => ({ ok: true, value: { tracked: trackSelection() } }),
    state: (state) => {
      accept(state);
      return { ok: true, value: null };
    },
  });
  signal.addEventListener('abort', silence);
}
