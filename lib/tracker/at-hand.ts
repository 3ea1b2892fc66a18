/** Something read once and asked for often: waited for the first time, at hand from then on. */
export class AtHand<T> {
  #coming: Promise<T> | null = null;
  #here: T | null = null;

  /** It, or what will be it; null where nobody asked for it yet. */
  get coming(): Promise<T> | null {
    return this.#coming;
  }

  /** It, if it is here and nothing newer is on its way; null otherwise. */
  get here(): T | null {
    return this.#here;
  }

  /** Take what is coming in place of what was here. What fails to come is forgotten. Returns it. */
  take(coming: Promise<T>): Promise<T> {
    this.#coming = coming;
    this.#here = null;
    coming.then(
      (it) => {
        if (this.#coming === coming) this.#here = it;
      },
      () => {
        if (this.#coming === coming) this.forget();
      },
    );
    return coming;
  }

  /** Change it, after whatever is on its way; nothing where nobody asked for it. */
  change(how: (it: T) => T | Promise<T>): void {
    if (this.#coming) void this.take(this.#coming.then(how));
  }

  forget(): void {
    this.#coming = null;
    this.#here = null;
  }
}
