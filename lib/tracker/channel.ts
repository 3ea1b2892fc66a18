/** What a write touched. */
export interface TrackerChange {
  readonly ids: readonly string[];
  readonly noticeIds: readonly string[];
}

type Listener = (change: TrackerChange) => void;

/** Tells of writes, in this window at once and in the others by BroadcastChannel. `first` hears before all other listeners. */
export class Channel {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<Listener>();

  constructor(name: string, first: Listener) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<TrackerChange>) => {
      first(data);
      this.#call(data);
    };
  }

  tell(change: TrackerChange): void {
    this.#channel.postMessage(change);
    this.#call(change);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  #call(change: TrackerChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
