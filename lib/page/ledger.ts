import { failureWords, type Say } from '../card/words.ts';
import type { TaskInput } from '../core/task/task.ts';
import { ask, type PageSnapshot, type PageState, type Result } from '../messages.ts';
import type { ToastKeeper } from './toast.ts';

/** The page's dealings with the tracker: what is tracked of this notice, changes with their undo, and failures said. */
export class Ledger {
  state: PageState;

  constructor(
    private readonly snapshot: PageSnapshot,
    language: PageState['language'],
    private readonly toasts: ToastKeeper,
    private readonly say: () => Say,
    /** The state is another now. */
    private readonly changed: () => void,
    /** The tasks as they are drawn. */
    private readonly inputs: () => readonly TaskInput[],
  ) {
    this.state = {
      tracked: [],
      late: [],
      language,
      theme: 'auto',
      singleKeys: true,
      extra: [],
      setAside: [],
      mine: null,
      why: {},
    };
  }

  /** Say what was read; learn what is tracked of it. A tracker that does not answer leaves the page readable. */
  async report(): Promise<void> {
    const result = await ask('pageRead', this.snapshot);
    if (result.ok) this.accept(result.value);
  }

  accept(state: PageState): void {
    this.state = state;
    this.changed();
  }

  track(keys: readonly string[]): void {
    this.trackTasks(this.inputs().filter((task) => keys.includes(task.key)));
  }

  /** Track tasks, which may be of the user's own selecting. */
  trackTasks(tasks: readonly TaskInput[]): void {
    const keys = tasks.map((task) => task.key);
    const doing = this.askTrack(tasks);
    void this.change(this.say()('toast.tracked', { n: keys.length }), doing, () => this.askUntrack(keys));
  }

  toggle(key: string): void {
    if (this.state.tracked.includes(key)) this.untrack([key]);
    else this.track([key]);
  }

  untrack(keys: readonly string[]): void {
    const tracked = keys.filter((key) => this.state.tracked.includes(key));
    const tasks = this.inputs().filter((task) => tracked.includes(task.key));
    const words = this.say()('toast.untracked', { n: tracked.length });
    void this.change(words, this.askUntrack(tracked), () => this.askTrack(tasks));
  }

  /** Say that this is no task; remembered, with its undo. */
  setAside(key: string): void {
    const ask = (aside: boolean) => this.askAside(key, aside);
    void this.change(this.say()('toast.notTask'), ask(true), () => ask(false));
  }

  /** Asked within the click itself: the browser opens a panel only then. */
  openPanel(): void {
    void ask('openPanel', null).then((result) => {
      if (!result.ok) this.fail(result.message);
    });
  }

  /** Have a task opened for correction in the panel: an untracked one is tracked first. */
  async edit(key: string): Promise<void> {
    this.openPanel();
    if (!this.state.tracked.includes(key)) {
      const tasks = this.inputs().filter((task) => task.key === key);
      if (!this.take(await this.askTrack(tasks))) return;
    }
    const result = await ask('edit', { noticeId: this.snapshot.notice.id, key });
    if (!result.ok) this.fail(result.message);
  }

  fail(message: string): void {
    this.toasts.show({ words: failureWords(this.say(), message), alert: true, undo: null });
  }

  private askTrack(tasks: readonly TaskInput[]): Promise<Result<PageState>> {
    const { notice, url } = this.snapshot;
    return ask('track', { notice, tasks, address: url });
  }

  private askAside(key: string, aside: boolean): Promise<Result<PageState>> {
    return ask('setAside', { noticeId: this.snapshot.notice.id, keys: [key], aside });
  }

  private askUntrack(keys: readonly string[]): Promise<Result<PageState>> {
    return ask('untrack', { noticeId: this.snapshot.notice.id, keys });
  }

  private async change(
    words: string,
    doing: Promise<Result<PageState>>,
    undoing: () => Promise<Result<PageState>>,
  ): Promise<void> {
    if (!this.take(await doing)) return;
    const undo = async (): Promise<void> => {
      this.toasts.drop();
      if (this.take(await undoing())) this.toasts.show({ words: this.say()('toast.undone'), alert: false, undo: null });
    };
    this.toasts.show({ words, alert: false, undo: () => void undo() });
  }

  /** Take in an answer; a failure is said. */
  private take(result: Result<PageState>): boolean {
    if (result.ok) this.accept(result.value);
    else this.fail(result.message);
    return result.ok;
  }
}
