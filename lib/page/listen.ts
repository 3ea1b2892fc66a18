import { trusted } from '../card/model.ts';
import { watchPointer } from '../card/pointer.ts';
import type { TaskInput } from '../core/task/task.ts';
import type { PageState } from '../messages.ts';
import { answerPanel } from './answer-panel.ts';
import type { Highlighter } from './highlighter.ts';
import type { Host } from './host.ts';
import type { PageReading } from './read-page.ts';
import { taskOfSelection, watchSelection } from './selection.ts';
import { onKey } from './ui/keys.ts';
import type { Actions, Model, Via } from './ui/model.ts';
import { watchPage } from './watch-page.ts';

interface Place {
  readonly page: PageReading;
  readonly host: Host;
  readonly highlighter: Highlighter;
}

/** What a session makes of what it hears. */
export interface Hears {
  hit(x: number, y: number): string | null;
  keeps(x: number, y: number): boolean;
  /** How the open card was opened; null while none is. */
  via(): Via | null;
  model(): Model;
  redraw(): void;
  draw(): void;
  /** The page is back from the browser's memory. */
  back(): void;
  accept(state: PageState): void;
  /** This is selected in the page now; null: nothing of the paper is. */
  choose(task: TaskInput | null): void;
}

/** Hear pointer, keys, the page, the selection, the panel and the background, until `signal`. */
export function listen({ page, host, highlighter }: Place, hears: Hears, actions: Actions, signal: AbortSignal): void {
  watchPointer(
    document,
    {
      hit: hears.hit,
      keeps: hears.keeps,
      ours: (event) => event.target === host.element,
      loose: () => hears.via() === 'pointer',
      open: (key, via, x) => {
        const now = hears.via();
        if (via === 'click' || now === null || now === 'pointer') actions.open(key, via, x - 24);
      },
      close: () => actions.close(),
    },
    signal,
  );
  const pressed = trusted((event: Event) => onKey(event as KeyboardEvent, hears.model(), actions));
  host.shadow.addEventListener('keydown', pressed, { signal });
  const events = {
    redraw: hears.redraw,
    draw: hears.draw,
    back: hears.back,
    // closes a card that pointing or a click opened, wherever the focus is
    escape: (event: KeyboardEvent) => event.target !== host.element && actions.close(),
  };
  watchPage(document, events, signal);
  watchSelection(() => taskOfSelection(page, document.getSelection()), hears.choose, signal);
  const trackSelection = (): boolean => {
    const task = taskOfSelection(page, document.getSelection());
    if (!task) return false;
    hears.choose(task);
    actions.trackChosen();
    return true;
  };
  answerPanel(page, highlighter, hears.accept, trackSelection, signal);
}
