import type { IsoDay } from '../core/calendar/iso-day.ts';
import { AtHand } from './at-hand.ts';
import type { Connection } from './db.ts';
import { byDue, type Entry, type Query, select } from './query.ts';
import type { Row } from './rows.ts';
import { statesOn } from './states.ts';
import { WordIndex, type Words } from './words.ts';

/** Beyond this many changed rows it is cheaper to read all again. */
const MANY = 500;
/** So many are read at once: a moment's work each, the window free in between. */
const AT_ONCE = 500;

/** The light rows as they stand on a day. */
interface Held {
  readonly today: IsoDay;
  /** Soonest first; never changed in place, for lists keep it. */
  readonly entries: readonly Entry[];
}

/** The light rows in memory, kept true by what is told of writes here and in other windows. */
export class View {
  readonly #held = new AtHand<Held>();
  readonly #words = new AtHand<WordIndex>();

  constructor(readonly connection: Connection) {}

  /** Every tracked task as it stands on a day, soonest first. */
  async entries(today: IsoDay): Promise<readonly Entry[]> {
    const coming = this.#held.coming ?? this.#held.take(this.#load(today));
    const held = await coming;
    if (held.today === today) return held.entries;
    const state = statesOn(today);
    const entries = held.entries.map(({ row }) => ({ row, state: state(row) })).sort(byDue);
    // Another day is asked for now and then, at midnight for good.
    this.#held.change((now) => (now === held ? { today, entries } : now));
    return entries;
  }

  /** The words of every tracked task, where a query searches them; else null. */
  async wordsFor(query: Query): Promise<Words | null> {
    if (!searches(query)) return null;
    return this.#words.coming ?? this.#words.take(this.#loadWords());
  }

  /** What a query finds, at once; null where something must be read first. */
  selectHere(query: Query, today: IsoDay): readonly Entry[] | null {
    const [held, words] = [this.#held.here, this.#words.here];
    if (held?.today !== today || (searches(query) && words === null)) return null;
    return select(held.entries, query, words);
  }

  /** These tasks were written: read them again, after whatever is being read now. */
  touched(ids: readonly string[]): void {
    if (ids.length > MANY) this.forget();
    else if (ids.length > 0) {
      this.#held.change((held) => this.#patch(held, ids));
      this.#words.change((words) => this.#patchWords(words, ids));
    }
  }

  forget(): void {
    this.#held.forget();
    this.#words.forget();
  }

  async #load(today: IsoDay): Promise<Held> {
    const state = statesOn(today);
    let entries: readonly Entry[] = [];
    // put in order part by part: ten thousand at once would hold up the window
    await this.#inParts('rows', (rows) => {
      entries = merged(entries, NONE, rows.map((row) => ({ row, state: state(row) })).sort(byDue));
    });
    return { today, entries };
  }

  async #loadWords(): Promise<WordIndex> {
    const words = new WordIndex();
    await this.#inParts('words', (some) => {
      for (const { id, text } of some) words.put(id, text);
    });
    return words;
  }

  /** All of a store in one transaction, part by part. */
  #inParts<S extends 'rows' | 'words'>(store: S, take: (part: readonly Stored[S][]) => void): Promise<void> {
    return this.connection.run([store], 'readonly', async (tx) => {
      const all = tx.objectStore(store);
      for (let after: string | null = null; ; ) {
        const part = (await all.getAll(
          after === null ? null : IDBKeyRange.lowerBound(after, true),
          AT_ONCE,
        )) as Stored[S][];
        take(part);
        const last = part.at(-1);
        if (last === undefined || part.length < AT_ONCE) return;
        after = last.id;
      }
    });
  }

  async #patch(held: Held, ids: readonly string[]): Promise<Held> {
    const rows = await this.connection.run(['rows'], 'readonly', (tx) =>
      Promise.all(ids.map((id) => tx.objectStore('rows').get(id))),
    );
    const state = statesOn(held.today);
    const gone = new Set(ids);
    const fresh = rows
      .filter((row) => row !== undefined)
      .map((row) => ({ row, state: state(row) }))
      .sort(byDue);
    return { today: held.today, entries: merged(held.entries, gone, fresh) };
  }

  async #patchWords(words: WordIndex, ids: readonly string[]): Promise<WordIndex> {
    const fresh = await this.connection.run(['words'], 'readonly', (tx) =>
      Promise.all(ids.map((id) => tx.objectStore('words').get(id))),
    );
    ids.forEach((id, i) => {
      const found = fresh[i];
      if (found) words.put(id, found.text);
      else words.remove(id);
    });
    return words.waste > Math.max(MANY, words.size) ? this.#loadWords() : words;
  }
}

interface Stored {
  readonly rows: Row;
  readonly words: { readonly id: string; readonly text: string };
}

const NONE: ReadonlySet<string> = new Set();
const searches = ({ search }: Query): boolean => (search ?? '').trim() !== '';

/** Two sorted lists as one, without those of the first that are gone. A task twice in `fresh` (an act may name it twice) comes once. */
function merged(old: readonly Entry[], gone: ReadonlySet<string>, fresh: readonly Entry[]): Entry[] {
  const next: Entry[] = [];
  let at = 0;
  const put = (entry: Entry): void => {
    if (next.at(-1)?.row.id !== entry.row.id) next.push(entry);
  };
  for (const entry of old) {
    if (gone.has(entry.row.id)) continue;
    for (let first = fresh[at]; first && byDue(first, entry) < 0; first = fresh[++at]) put(first);
    next.push(entry);
  }
  for (const entry of fresh.slice(at)) put(entry);
  return next;
}
