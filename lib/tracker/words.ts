/** Whether a task's words hold all those asked for. */
export type Holds = (id: string) => boolean;

/** What a search asks of the words of all tasks. */
export interface Words {
  /** `asked`: folded, without blanks in them; each may stand anywhere within a word. */
  holding(asked: readonly string[]): Holds;
}

/**
 * The words of all tasks, turned round: which tasks hold a word. Ten thousand tasks have but a few thousand different words between
 * them, so that a search looks through those, not through every task's text, and the texts need not be kept.
 */
export class WordIndex implements Words {
  /** Every task's number by its id. One that is written anew gets a new number; the old one is nobody's. */
  readonly #numbers = new Map<string, number>();
  /** For every word, the numbers of the tasks that hold it, ascending. */
  readonly #holders = new Map<string, number[]>();
  /** What was asked last: typing on asks for most of it again. */
  readonly #known = new Map<string, Uint8Array>();
  #next = 0;

  /** How many numbers were given and are nobody's now. */
  get waste(): number {
    return this.#next - this.#numbers.size;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Put in a task's folded text, in place of what was known of it. */
  put(id: string, text: string): void {
    this.#known.clear();
    const number = this.#next++;
    this.#numbers.set(id, number);
    for (const word of new Set(text.split(/\s+/u))) {
      const holders = this.#holders.get(word);
      if (holders) holders.push(number);
      else this.#holders.set(word, [number]);
    }
  }

  remove(id: string): void {
    this.#numbers.delete(id);
  }

  holding(asked: readonly string[]): Holds {
    const all = asked.map((word) => this.#marked(word));
    return (id) => {
      const number = this.#numbers.get(id);
      return number !== undefined && all.every((marks) => marks[number] === 1);
    };
  }

  /** Marks the numbers of the tasks of which some word contains this one. */
  #marked(asked: string): Uint8Array {
    const known = this.#known.get(asked);
    if (known) return known;
    const marks = new Uint8Array(this.#next);
    for (const [word, holders] of this.#holders) if (word.includes(asked)) for (const one of holders) marks[one] = 1;
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(asked, marks);
    return marks;
  }
}

/** Answers kept at most: a few words of a search as they grow. */
const KEPT = 16;
