import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Connection } from './db.ts';
import { type Entry, entriesOf } from './query.ts';
import type { Row } from './rows.ts';

/** Beyond this many changed rows it is cheaper to read all again. */
const MANY = 500;

/** The light rows in memory, kept true by what is told of writes here and in other windows. */
export class View {
  #rows: Promise<Map<string, Row>> | null = null;
  #words: Promise<Map<string, string>> | null = null;
  #sorted: { readonly rows: Map<string, Row>; readonly today: IsoDay; readonly entries: readonly Entry[] } | null =
    null;

  constructor(readonly connection: Connection) {}

  /** Every tracked task as it stands on a day, soonest first. */
  async entries(today: IsoDay): Promise<readonly Entry[]> {
    this.#rows ??= this.#load();
    const rows = await this.#rows;
    if (this.#sorted?.rows !== rows || this.#sorted.today !== today)
      this.#sorted = { rows, today, entries: entriesOf(rows.values(), today) };
    return this.#sorted.entries;
  }

  /** Folded words by task id. */
  words(): Promise<ReadonlyMap<string, string>> {
    this.#words ??= this.#loadWords();
    return this.#words;
  }

  /** These tasks were written: read them again, after whatever is being read now. */
  touched(ids: readonly string[]): void {
    if (ids.length > MANY) this.forget();
    else if (ids.length > 0) {
      this.#rows = this.#rows?.then((rows) => this.#patchRows(rows, ids)) ?? null;
      this.#words = this.#words?.then((words) => this.#patchWords(words, ids)) ?? null;
      this.#rows?.catch(() => this.forget());
      this.#words?.catch(() => this.forget());
    }
  }

  forget(): void {
    this.#rows = null;
    this.#words = null;
  }

  #load(): Promise<Map<string, Row>> {
    const loading = this.connection.run(['rows'], 'readonly', async (tx) => {
      const rows = await tx.objectStore('rows').getAll();
      return new Map(rows.map((row) => [row.id, row]));
    });
    loading.catch(() => this.forget());
    return loading;
  }

  #loadWords(): Promise<Map<string, string>> {
    const loading = this.connection.run(['words'], 'readonly', async (tx) => {
      const all = await tx.objectStore('words').getAll();
      return new Map(all.map(({ id, text }) => [id, text]));
    });
    loading.catch(() => this.forget());
    return loading;
  }

  async #patchRows(rows: ReadonlyMap<string, Row>, ids: readonly string[]): Promise<Map<string, Row>> {
    const fresh = await this.connection.run(['rows'], 'readonly', (tx) =>
      Promise.all(ids.map((id) => tx.objectStore('rows').get(id))),
    );
    const next = new Map(rows);
    ids.forEach((id, i) => {
      const row = fresh[i];
      if (row) next.set(id, row);
      else next.delete(id);
    });
    return next;
  }

  async #patchWords(words: ReadonlyMap<string, string>, ids: readonly string[]): Promise<Map<string, string>> {
    const fresh = await this.connection.run(['words'], 'readonly', (tx) =>
      Promise.all(ids.map((id) => tx.objectStore('words').get(id))),
    );
    const next = new Map(words);
    ids.forEach((id, i) => {
      const found = fresh[i];
      if (found) next.set(id, found.text);
      else next.delete(id);
    });
    return next;
  }
}
