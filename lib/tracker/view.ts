import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Connection } from './db.ts';
import { byDue, type Entry } from './query.ts';
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
  #held: Promise<Held> | null = null;
  #words: Promise<WordIndex> | null = null;

  constructor(readonly connection: Connection) {}

  /** Every tracked task as it stands on a day, soonest first. */
  async entries(today: IsoDay): Promise<readonly Entry[]> {
    this.#held ??= this.#load(today);
    const held = await this.#held;
    if (held.today === today) return held.entries;
    const state = statesOn(today);
    const entries = held.entries.map(({ row }) => ({ row, state: state(row) })).sort(byDue);
    // Another day is asked for now and then, at midnight for good.
    this.#held = this.#held?.then((now) => (now === held ? { today, entries } : now)) ?? null;
    return entries;
  }

  /** The words of every tracked task. */
  words(): Promise<Words> {
    this.#words ??= this.#loadWords();
    return this.#words;
  }

  /** These tasks were written: read them again, after whatever is being read now. */
  touched(ids: readonly string[]): void {
    if (ids.length > MANY) this.forget();
    else if (ids.length > 0) {
      this.#held = this.#held?.then((held) => this.#patch(held, ids)) ?? null;
      this.#words = this.#words?.then((words) => this.#patchWords(words, ids)) ?? null;
      this.#held?.catch(() => this.forget());
      this.#words?.catch(() => this.forget());
    }
  }

  forget(): void {
    this.#held = null;
    this.#words = null;
  }

  #load(today: IsoDay): Promise<Held> {
    const state = statesOn(today);
    const entries: Entry[] = [];
    const loading = this.#inParts('rows', (rows) => {
      for (const row of rows) entries.push({ row, state: state(row) });
    }).then(() => ({ today, entries: entries.sort(byDue) }));
    loading.catch(() => this.forget());
    return loading;
  }

  #loadWords(): Promise<WordIndex> {
    const words = new WordIndex();
    const loading = this.#inParts('words', (some) => {
      for (const { id, text } of some) words.put(id, text);
    }).then(() => words);
    loading.catch(() => this.forget());
    return loading;
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
