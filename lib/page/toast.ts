import type { Toast } from './ui/model.ts';

/** How long a toast stays, in ms; longer while it has pointer or focus. */
const STAYS = 8000;

/** One toast at a time: the newest. An error stays until it is closed. */
export class ToastKeeper {
  current: Toast | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  show(toast: Toast): void {
    this.current = toast;
    this.hold(false);
    this.changed();
  }

  drop(): void {
    clearTimeout(this.timer);
    if (!this.current) return;
    this.current = null;
    this.changed();
  }

  hold(hold: boolean): void {
    clearTimeout(this.timer);
    if (!hold && this.current?.alert === false) this.timer = setTimeout(() => this.drop(), STAYS);
  }
}
