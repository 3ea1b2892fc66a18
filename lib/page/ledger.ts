import { ask, type PageSnapshot, type PageState, type Result } from '../messages.ts';
import type { ToastKeeper } from './toast.ts';
import { failureWords, type Say } from './words.ts';

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
  ) {
    this.state = { tracked: [], late: [], language, mine: null };
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
    void this.change('toast.tracked', keys, this.askTrack(keys), () => this.askUntrack(keys));
  }

  untrack(keys: readonly string[]): void {
    const tracked = keys.filter((key) => this.state.tracked.includes(key));
    void this.change('toast.untracked', tracked, this.askUntrack(tracked), () => this.askTrack(tracked));
  }

  fail(message: string): void {
    this.toasts.show({ words: failureWords(this.say(), message), alert: true, undo: null });
  }

  private askTrack(keys: readonly string[]): Promise<Result<PageState>> {
    const { notice, url, tasks } = this.snapshot;
    return ask('track', { notice, tasks: tasks.filter((task) => keys.includes(task.key)), address: url });
  }

  private askUntrack(keys: readonly string[]): Promise<Result<PageState>> {
    return ask('untrack', { noticeId: this.snapshot.notice.id, keys });
  }

  private async change(
    done: 'toast.tracked' | 'toast.untracked',
    keys: readonly string[],
    doing: Promise<Result<PageState>>,
    undoing: () => Promise<Result<PageState>>,
  ): Promise<void> {
    if (!this.take(await doing)) return;
    const undo = async (): Promise<void> => {
      this.toasts.drop();
      if (this.take(await undoing())) this.toasts.show({ words: this.say()('toast.undone'), alert: false, undo: null });
    };
    this.toasts.show({ words: this.say()(done, { n: keys.length }), alert: false, undo: () => void undo() });
  }

  /** Take in an answer; a failure is said. */
  private take(result: Result<PageState>): boolean {
    if (result.ok) this.accept(result.value);
    else this.fail(result.message);
    return result.ok;
  }
}
