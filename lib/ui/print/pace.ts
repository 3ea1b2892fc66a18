/** So many at the beginning and at most, and the milliseconds that a step is to take: the thread answers in between. */
const FIRST = 25;
const MOST = 800;
const BUDGET = 40;

/** How much is done at a time, so that no step takes long on the machine it runs on. */
export function createPace(now: () => number = () => performance.now()) {
  let many = FIRST;
  let since = now();
  return {
    /** Begin a step: how many it may have. */
    begin(): number {
      since = now();
      return many;
    },
    /** Let the thread do what waits, then see how long the step took. */
    async end(): Promise<void> {
      await breath();
      const took = now() - since;
      if (took < BUDGET / 2) many = Math.min(MOST, many * 2);
      else if (took > BUDGET) many = Math.max(FIRST, Math.ceil(many / 2));
    },
  };
}

/** Work that can be held: it goes through between its steps. */
export function createGate() {
  let open: (() => void) | null = null;
  let waiting: Promise<void> | null = null;
  return {
    hold(): void {
      waiting ??= new Promise((resolve) => {
        open = resolve;
      });
    },
    release(): void {
      open?.();
      open = null;
      waiting = null;
    },
    /** Resolves at once unless the work is held. */
    through: (): Promise<void> => waiting ?? Promise.resolve(),
  };
}

/** A turn for what waits on this thread. A timer would wait a second in a tab that is not looked at. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
