import { h, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import type { TaskInput } from '../core/task/task.ts';
import { resolveLanguage } from '../i18n/index.ts';
import { answer, ask, type PageState, type Result, type ToPage } from '../messages.ts';
import { Drawing, lines } from './drawing.ts';
import { goTo } from './go-to.ts';
import { Highlighter } from './highlighter.ts';
import { type Host, mountHost } from './host.ts';
import { around, type Box, holds, type Placed, place } from './place.ts';
import { watchPointer } from './pointer.ts';
import type { PageReading } from './read-page.ts';
import { ToastKeeper } from './toast.ts';
import { App } from './ui/App.tsx';
import { onKey } from './ui/keys.ts';
import { type Actions, type Model, trusted, type Via } from './ui/model.ts';
import styles from './ui/page.css?inline';
import { failureWords, type Say, sayIn } from './words.ts';

/** Kept free for chip and toast at the window's lower right corner, whether they show or not: a card does not move when they come. */
const DOCK = { width: 400, height: 116 } as const;

/**
 * One reading of one page, as long as it holds: draws it, answers the user, the panel and the background. Everything it sets up ends with
 * the signal it was given. (Longer than most: it is where all events of the page meet.)
 */
export class Session implements Actions {
  private readonly host: Host;
  private readonly highlighter: Highlighter;
  private readonly toasts = new ToastKeeper(() => this.draw());
  private readonly setAsideKeys = new Set<string>();
  private drawing: Drawing;
  private state: PageState;
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
    this.state = { tracked: [], late: [], language, mine: null };
    this.host = mountHost(document, `${tokens}\n${styles}`, signal);
    this.highlighter = new Highlighter(document, tokens, signal);
    this.drawing = new Drawing(page, this.highlighter, this.setAsideKeys);
    signal.addEventListener('abort', () => render(null, this.host.shadow));
    this.listen();
    this.draw();
    void this.report();
  }

  // ── Actions ──

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
    void this.change('toast.tracked', keys, this.track(keys), () => this.untrack(keys));
  }

  untrackAll(keys: readonly string[]): void {
    const tracked = keys.filter((key) => this.state.tracked.includes(key));
    void this.change('toast.untracked', tracked, this.untrack(tracked), () => this.track(tracked));
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
      if (!result.ok) this.fail(result);
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
    const width = document.documentElement.clientWidth;
    const overDock = from + size.width > width - DOCK.width;
    const placed = place(clause, from, size, { width, height: innerHeight - (overDock ? DOCK.height : 0) });
    const height = Math.min(size.height, placed.maxHeight);
    this.card = { left: placed.left, top: placed.top, right: placed.left + size.width, bottom: placed.top + height };
    const { left, top } = this.origin();
    return { ...placed, left: placed.left - left, top: placed.top - top };
  }

  // ── Drawing ──

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
    const origin = this.origin();
    const ring = this.focused === null ? [] : lines(this.drawing.clause(this.focused));
    const inHost = (box: Box): Box => ({
      left: box.left - origin.left - 3,
      top: box.top - origin.top - 2,
      right: box.right - origin.left + 3,
      bottom: box.bottom - origin.top + 2,
    });
    return {
      say: this.say,
      language: this.state.language,
      tasks: this.drawing.tasks,
      state: this.state,
      on: this.page.snapshot.notice.on,
      today: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
      open: this.shown,
      chip: this.chip && this.drawing.tasks.length > 0,
      toast: this.toasts.current,
      said: this.toasts.current?.alert === false ? this.toasts.current.words : '',
      bookmarks: this.drawing.bookmarks(this.state, origin),
      ring: ring.map(inHost),
      dark: this.drawing.dark,
    };
  }

  private origin(): { left: number; top: number } {
    return this.host.element.getBoundingClientRect();
  }

  private bringIntoView(key: string): void {
    const box = around(this.drawing.clause(key));
    if (box && (box.top < 8 || box.bottom > innerHeight - 8)) goTo(this.page, this.inputs([key])[0]?.selectors ?? []);
  }

  /** Give the focus to a task's button without opening its card again. */
  private focusButton(key: string): void {
    this.quiet = true;
    this.host.shadow.querySelector<HTMLElement>(`.task[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    this.quiet = false;
  }

  // ── Tracker ──

  private inputs(keys: readonly string[]): TaskInput[] {
    return this.page.snapshot.tasks.filter((task) => keys.includes(task.key));
  }

  private track(keys: readonly string[]): Promise<Result<PageState>> {
    const { notice, url } = this.page.snapshot;
    return ask('track', { notice, tasks: this.inputs(keys), address: url });
  }

  private untrack(keys: readonly string[]): Promise<Result<PageState>> {
    return ask('untrack', { noticeId: this.page.snapshot.notice.id, keys });
  }

  private async change(
    done: 'toast.tracked' | 'toast.untracked',
    keys: readonly string[],
    doing: Promise<Result<PageState>>,
    undo: () => Promise<Result<PageState>>,
  ): Promise<void> {
    if (!this.take(await doing)) return;
    this.toasts.show({
      words: this.say(done, { n: keys.length }),
      alert: false,
      undo: () => {
        this.toasts.drop();
        void undo().then(
          (result) =>
            this.take(result) && this.toasts.show({ words: this.say('toast.undone'), alert: false, undo: null }),
        );
      },
    });
  }

  private async report(): Promise<void> {
    this.take(await ask('pageRead', this.page.snapshot), true);
  }

  /** Take in what the background answered; a failure is said, unless `silently`. */
  private take(result: Result<PageState>, silently = false): boolean {
    if (!result.ok) {
      if (!silently) this.fail(result);
      return false;
    }
    this.state = result.value;
    this.draw();
    return true;
  }

  private fail(result: { readonly message: string }): void {
    this.toasts.show({ words: failureWords(this.say, result.message), alert: true, undo: null });
  }

  // ── Events ──

  private listen(): void {
    const { signal } = this;
    const listener = { signal, passive: true } as const;
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
    document.addEventListener('keydown', (event) => this.onPageKey(event), { signal });
    addEventListener('resize', () => this.redraw(), listener);
    addEventListener('load', () => this.redraw(), { ...listener, capture: true });
    addEventListener('pageshow', (event) => event.persisted && void this.report(), listener);
    document.addEventListener('visibilitychange', () => !document.hidden && this.redraw(), listener);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.redraw(), listener);
    const inner = new ResizeObserver(() => this.draw());
    inner.observe(document.body);
    const theme = new MutationObserver(() => this.redraw());
    for (const element of [document.documentElement, document.body])
      theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
    const silence = answer<ToPage>({
      snapshot: () => ({ ok: true, value: this.page.snapshot }),
      goTo: ({ selectors }) => {
        const found = goTo(this.page, selectors, (ranges) => this.highlighter.draw('flash', ranges));
        return { ok: true, value: { found } };
      },
      state: (state) => {
        this.state = state;
        this.draw();
        return { ok: true, value: null };
      },
    });
    signal.addEventListener('abort', () => {
      inner.disconnect();
      theme.disconnect();
      this.toasts.drop();
      silence();
    });
  }

  /** Escape closes a card that pointing or a click opened, wherever the focus is. */
  private onPageKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && this.shown && event.target !== this.host.element) this.close();
  }

  private keeps(x: number, y: number): boolean {
    if (!this.shown || !this.card) return false;
    const way = around([...this.drawing.clause(this.shown.key), this.card]);
    return way !== null && holds(way, x, y, 12);
  }
}
