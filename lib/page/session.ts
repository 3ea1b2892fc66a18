import { h, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { resolveLanguage } from '../i18n/index.ts';
import { ask, type PageState } from '../messages.ts';
import { answerPanel } from './answer-panel.ts';
import { Drawing } from './drawing.ts';
import { goTo } from './go-to.ts';
import { Highlighter } from './highlighter.ts';
import { type Host, mountHost } from './host.ts';
import { Ledger } from './ledger.ts';
import { modelOf } from './model-of.ts';
import { around, type Box, holds, type Placed, placeClear } from './place.ts';
import { watchPointer } from './pointer.ts';
import type { PageReading } from './read-page.ts';
import { ToastKeeper } from './toast.ts';
import { App } from './ui/App.tsx';
import card from './ui/card.css?inline';
import { onKey } from './ui/keys.ts';
import layer from './ui/layer.css?inline';
import { type Actions, type Model, trusted, type Via } from './ui/model.ts';
import parts from './ui/parts.css?inline';
import { watchPage } from './watch-page.ts';
import { type Say, sayIn } from './words.ts';

/**
 * One reading of one page, as long as it holds: draws it, answers the user, the panel and the background. Everything it sets up ends with
 * the signal it was given. (Longer than most: all that happens on the page meets here.)
 */
export class Session implements Actions {
  private readonly host: Host;
  private readonly highlighter: Highlighter;
  private readonly toasts = new ToastKeeper(() => this.draw());
  private readonly setAsideKeys = new Set<string>();
  private drawing: Drawing;
  private readonly ledger: Ledger;
  private shown: { key: string; via: Via; from: number | null } | null = null;
  private card: Box | null = null;
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
      () => this.draw(),
    );
    this.host = mountHost(document, [tokens, parts, layer, card].join('\n'), signal);
    this.highlighter = new Highlighter(document, tokens, signal);
    this.drawing = new Drawing(page, this.highlighter, this.setAsideKeys);
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
    this.card = null;
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
    this.shown = {
      key: next,
      via: this.shown?.via === 'pointer' ? 'click' : (this.shown?.via ?? 'keyboard'),
      from: null,
    };
    if (!within && this.focused !== null) this.focusButton(next);
    this.draw();
  }

  toggle(key: string): void {
    // who has acted in a card means it to stay
    if (this.shown?.key === key)
      this.shown = { ...this.shown, via: this.shown.via === 'pointer' ? 'click' : this.shown.via };
    if (this.state.tracked.includes(key)) this.untrackAll([key]);
    else this.trackAll([key]);
  }

  trackAll(keys: readonly string[]): void {
    this.ledger.track(keys);
  }

  untrackAll(keys: readonly string[]): void {
    this.ledger.untrack(keys);
  }

  setAside(key: string): void {
    this.setAsideKeys.add(key);
    this.close();
    this.redraw();
    this.toasts.show({
      words: this.say('toast.notTask'),
      alert: false,
      undo: () => {
        this.setAsideKeys.delete(key);
        this.toasts.drop();
        this.redraw();
      },
    });
  }

  openPanel(): void {
    // asked within the click itself: the browser opens a panel only then
    void ask('openPanel', null).then((result) => {
      if (!result.ok) this.ledger.fail(result.message);
    });
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
    const start = this.drawing.startOf(this.shown.key);
    const clause = around(this.drawing.clause(this.shown.key)) ?? start;
    if (!clause) return null;
    const from = this.shown.from ?? start?.left ?? clause.left;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed = placeClear(clause, from, size, view);
    const height = Math.min(size.height, placed.maxHeight);
    this.card = { left: placed.left, top: placed.top, right: placed.left + size.width, bottom: placed.top + height };
    const { left, top } = this.origin();
    return { ...placed, left: placed.left - left, top: placed.top - top };
  }

  private get state(): PageState {
    return this.ledger.state;
  }

  private get say(): Say {
    return sayIn(this.state.language);
  }

  private redraw(): void {
    this.drawing = new Drawing(this.page, this.highlighter, this.setAsideKeys);
    this.draw();
  }

  private draw(): void {
    if (this.signal.aborted) return;
    this.drawing.paint(this.state, this.shown?.key ?? null);
    render(h(App, { model: this.model(), actions: this }), this.host.shadow);
  }

  private model(): Model {
    const { page, drawing, ledger, toasts, shown, focused, say } = this;
    return modelOf({ page, drawing, ledger, toasts, shown, focused, say, chip: this.chip, origin: this.origin() });
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
    const { signal } = this;
    watchPointer(
      document,
      {
        hit: (x, y) => this.drawing.hit(x, y),
        keeps: (x, y) => this.keeps(x, y),
        ours: (event) => event.target === this.host.element,
        loose: () => this.shown?.via === 'pointer',
        open: (key, via, x) => {
          if (via === 'click' || this.shown === null || this.shown.via === 'pointer') this.open(key, via, x - 24);
        },
        close: () => this.close(),
      },
      signal,
    );
    this.host.shadow.addEventListener(
      'keydown',
      trusted((event) => onKey(event as KeyboardEvent, this.model(), this)),
      { signal },
    );
    const events = {
      redraw: () => this.redraw(),
      draw: () => this.draw(),
      back: () => void this.ledger.report(),
      // closes a card that pointing or a click opened, wherever the focus is
      escape: (event: KeyboardEvent) => event.target !== this.host.element && this.close(),
    };
    watchPage(document, events, signal);
    answerPanel(this.page, this.highlighter, (state) => this.ledger.accept(state), signal);
    signal.addEventListener('abort', () => this.toasts.drop());
  }

  private keeps(x: number, y: number): boolean {
    if (!this.shown || !this.card) return false;
    const way = around([...this.drawing.clause(this.shown.key), this.card]);
    return way !== null && holds(way, x, y, 12);
  }
}
