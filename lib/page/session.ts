import { h, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import card from '../card/card.css?inline';
import parts from '../card/parts.css?inline';
import { around, type Placed } from '../card/place.ts';
import { extraViews } from '../card/selected.ts';
import { type Say, sayIn } from '../card/words.ts';
import type { TaskInput } from '../core/task/task.ts';
import { resolveLanguage } from '../i18n/common.ts';
import { CardPlace } from './card-place.ts';
import { Drawing } from './drawing.ts';
import { goTo } from './go-to.ts';
import { Highlighter } from './highlighter.ts';
import { type Host, mountHost } from './host.ts';
import { Ledger } from './ledger.ts';
import { listen } from './listen.ts';
import { modelOf } from './model-of.ts';
import type { PageReading } from './read-page.ts';
import { ToastKeeper } from './toast.ts';
import { App } from './ui/App.tsx';
import layer from './ui/layer.css?inline';
import type { Actions, Model, Via } from './ui/model.ts';

/** What pointing opened closes when the pointer leaves; what was acted on stays. */
const kept = (via: Via): Via => (via === 'pointer' ? 'click' : via);

/**
 * One reading of one page, as long as it holds: draws it, answers the user, the panel and the background. Everything it sets up ends with
 * the signal it was given. (Longer than most: all that happens on the page meets here.)
 */
export class Session implements Actions {
  private readonly host: Host;
  private readonly highlighter: Highlighter;
  private readonly toasts = new ToastKeeper(() => this.draw());
  /** What the user has selected in the page, as the task that it would be. */
  private chosen: TaskInput | null = null;
  private drawing: Drawing;
  private readonly ledger: Ledger;
  private shown: { key: string; via: Via; from: number | null } | null = null;
  private readonly card = new CardPlace();
  private focused: string | null = null;
  private chip = true;
  private quiet = false;

  constructor(
    private readonly page: PageReading,
    private readonly signal: AbortSignal,
  ) {
    const language = resolveLanguage('auto', navigator.language);
    this.ledger = new Ledger(
      page.snapshot,
      language,
      this.toasts,
      () => this.say,
      () => this.redraw(),
      () => this.drawing.tasks.map((task) => task.input),
    );
    this.host = mountHost(document, [tokens, parts, layer, card].join('\n'), signal);
    this.highlighter = new Highlighter(document, tokens, signal);
    this.drawing = this.drawn();
    signal.addEventListener('abort', () => render(null, this.host.shadow));
    this.listen();
    this.draw();
    void this.ledger.report();
  }

  open(key: string, via: Via, from: number | null = null): void {
    if (this.shown?.key === key && via === 'pointer') return;
    this.shown = { key, via, from };
    this.draw();
    if (via === 'keyboard') this.host.shadow.querySelector<HTMLElement>('.card .toggle')?.focus();
  }

  close(): void {
    const key = this.shown?.key;
    if (key === undefined) return;
    const within = this.host.shadow.activeElement?.closest('.card');
    this.shown = null;
    this.card.drop();
    if (within) this.focusButton(key);
    this.draw();
  }

  step(by: 1 | -1): void {
    const { tasks } = this.drawing;
    const at = tasks.findIndex((task) => task.input.key === (this.shown?.key ?? this.focused));
    const next = tasks[(at + by + tasks.length) % tasks.length]?.input.key;
    if (next === undefined) return;
    this.bringIntoView(next);
    const within = this.host.shadow.activeElement?.closest('.card');
    this.shown = { key: next, via: kept(this.shown?.via ?? 'keyboard'), from: null };
    if (!within && this.focused !== null) this.focusButton(next);
    this.draw();
  }

  toggle(key: string): void {
    // who has acted in a card means it to stay
    if (this.shown?.key === key) this.shown = { ...this.shown, via: kept(this.shown.via) };
    this.ledger.toggle(key);
  }

  trackAll(keys: readonly string[]): void {
    this.ledger.track(keys);
  }

  untrackAll(keys: readonly string[]): void {
    this.ledger.untrack(keys);
  }

  setAside(key: string): void {
    this.close();
    this.ledger.setAside(key);
  }

  trackChosen(): void {
    if (this.chosen) this.ledger.trackTasks([this.chosen]);
    this.choose(null);
  }

  private choose(task: TaskInput | null): void {
    this.chosen = task;
    this.draw();
  }

  edit(key: string): void {
    void this.ledger.edit(key);
  }

  openPanel(): void {
    this.ledger.openPanel();
  }

  hideChip(): void {
    this.chip = false;
    this.draw();
  }

  holdToast(hold: boolean): void {
    this.toasts.hold(hold);
  }

  dropToast(): void {
    this.toasts.drop();
  }

  ring(key: string | null): void {
    this.focused = key;
    if (key !== null && !this.quiet) {
      this.bringIntoView(key);
      this.shown = { key, via: 'keyboard', from: null };
    }
    this.draw();
  }

  place(size: { width: number; height: number }): Placed | null {
    if (!this.shown) return null;
    const { key, from } = this.shown;
    const { drawing } = this;
    return this.card.place(drawing.clause(key), drawing.startOf(key), from, size, this.origin());
  }

  private get say(): Say {
    return sayIn(this.ledger.state.language);
  }

  private redraw(): void {
    this.host.theme(this.ledger.state.theme);
    this.drawing = this.drawn();
    this.draw();
  }

  private drawn(): Drawing {
    const { setAside, extra } = this.ledger.state;
    return new Drawing(
      this.page,
      this.highlighter,
      new Set(setAside),
      extraViews(this.page.page, this.page.reading, extra),
    );
  }

  private draw(): void {
    if (this.signal.aborted) return;
    this.drawing.paint(this.ledger.state, this.shown?.key ?? null);
    render(h(App, { model: this.model(), actions: this }), this.host.shadow);
  }

  private model(): Model {
    const { page, drawing, ledger, toasts, shown, focused, say, chosen } = this;
    return modelOf({
      page,
      drawing,
      ledger,
      toasts,
      shown,
      focused,
      say,
      chosen,
      chip: this.chip,
      origin: this.origin(),
    });
  }

  private origin(): { left: number; top: number } {
    return this.host.element.getBoundingClientRect();
  }

  private bringIntoView(key: string): void {
    const box = around(this.drawing.clause(key));
    if (!box || (box.top >= 8 && box.bottom <= innerHeight - 8)) return;
    goTo(this.page, this.page.snapshot.tasks.find((task) => task.key === key)?.selectors ?? []);
  }

  /** Give the focus to a task's button without opening its card again. */
  private focusButton(key: string): void {
    this.quiet = true;
    this.host.shadow.querySelector<HTMLElement>(`.task[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    this.quiet = false;
  }

  private listen(): void {
    const { page, host, highlighter, signal } = this;
    listen(
      { page, host, highlighter },
      {
        hit: (x, y) => this.drawing.hit(x, y),
        keeps: (x, y) => this.keeps(x, y),
        via: () => this.shown?.via ?? null,
        model: () => this.model(),
        redraw: () => this.redraw(),
        draw: () => this.draw(),
        back: () => void this.ledger.report(),
        accept: (state) => this.ledger.accept(state),
        choose: (chosen) => this.choose(chosen),
      },
      this,
      signal,
    );
    signal.addEventListener('abort', () => this.toasts.drop());
  }

  private keeps(x: number, y: number): boolean {
    return this.shown !== null && this.card.keeps(this.drawing.clause(this.shown.key), x, y);
  }
}
