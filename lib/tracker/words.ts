/** What stands for a task in a list. */
interface Listed {
  readonly row: { readonly id: string };
}

/** What a search asks of the words of all tasks. */
export interface Words {
  /**
   * Those of a list whose words hold all that is asked, in its order. `asked`: folded, without blanks in them; each may stand anywhere
   * within a word. A list asked about again, which must not be changed meanwhile, costs a glance at each.
   */
  among<T extends Listed>(list: readonly T[], asked: readonly string[]): readonly T[];
}

/** Which tasks hold a word: their numbers marked, and the words that contain it. */
interface Answer {
  readonly marks: Uint8Array;
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** No task's number. */
const NOBODY = -1;
/** Answers kept at most: a few words of a search as they grow. */
const KEPT = 16;

/**
 * The words of all tasks, turned round: which tasks hold a word. Ten thousand tasks have but a few thousand different words between
 * them, so that a search looks through those, not through every task's text, and the texts need not be kept.
 */
export class WordIndex implements Words {
  /** Every task's number by its id. One that is written anew gets a new number; the old one is nobody's. */
  readonly #numbers = new Map<string, number>();
  /** For every word, the numbers of the tasks that hold it, ascending. */
  readonly #holders = new Map<string, number[]>();
  /** What was asked last: typing on asks for most of it again, and for what grew out of it. */
  readonly #known = new Map<string, Answer>();
  /** The numbers along the lists asked about: looking up ten thousand ids takes longer than all else. */
  #along = new WeakMap<readonly Listed[], Int32Array>();
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
    this.#along = new WeakMap();
    const number = this.#next++;
    this.#numbers.set(id, number);
    for (const word of new Set(text.split(/\s+/u))) {
      const holders = this.#holders.get(word);
      if (holders) holders.push(number);
      else this.#holders.set(word, [number]);
    }
  }

  remove(id: string): void {
    this.#along = new WeakMap();
    this.#numbers.delete(id);
  }

  among<T extends Listed>(list: readonly T[], asked: readonly string[]): readonly T[] {
    const all = asked.map((word) => this.#answer(word).marks);
    const numbers = this.#numbersOf(list);
    return list.filter((_, at) => {
      const number = numbers[at] ?? NOBODY;
      if (number === NOBODY) return false;
      for (const marks of all) if (marks[number] !== 1) return false;
      return true;
    });
  }

  #numbersOf(list: readonly Listed[]): Int32Array {
    const known = this.#along.get(list);
    if (known) return known;
    const numbers = Int32Array.from(list, ({ row }) => this.#numbers.get(row.id) ?? NOBODY);
    this.#along.set(list, numbers);
    return numbers;
  }

  #answer(asked: string): Answer {
    const known = this.#known.get(asked);
    if (known) return known;
    const marks = new Uint8Array(this.#next);
    const words = new Map<string, readonly number[]>();
    // what contains a word contains it without its last letter too
    for (const [word, holders] of this.#known.get(asked.slice(0, -1))?.words ?? this.#holders)
      if (word.includes(asked)) {
        words.set(word, holders);
        for (const one of holders) marks[one] = 1;
      }
    if (this.#known.size >= KEPT) this.#known.clear();
    const answer = { marks, words };
    this.#known.set(asked, answer);
    return answer;
  }
}
