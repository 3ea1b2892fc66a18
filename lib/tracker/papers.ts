import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { DrawnPage } from '../core/layout/drawn.ts';
import { toTrackerError } from './errors.ts';

/** A file that the user wished to keep on this machine. */
export interface Copy {
  readonly hash: string;
  readonly name: string;
  readonly content: Blob;
  /** When it was kept, ISO 8601. */
  readonly at: string;
}

interface PapersSchema extends DBSchema {
  copies: { key: string; value: Copy };
  /** What was recognised on a scan's pages: each is recognised once. */
  pages: {
    key: [string, number];
    value: { readonly hash: string; readonly page: number; readonly version: number; readonly drawn: DrawnPage };
  };
  /** What the user said of a file's reading. */
  choices: { key: string; value: { readonly hash: string; readonly choices: unknown } };
  /** What local files were called, so that one can be asked for by its name. */
  names: { key: string; value: { readonly hash: string; readonly name: string } };
}

/** What an older way of reading recognised is recognised anew. */
const PAGE_VERSION = 2;
const NAME = 'dondoc-papers';

/**
 * What is kept of opened files, by the hash of their content, in a database of its own: the tracker's holds nothing that may be thrown
 * away. Every failure is a TrackerError.
 */
export class Papers {
  #db: Promise<IDBPDatabase<PapersSchema>> | null = null;
  constructor(
    readonly name = NAME,
    readonly now: () => Date = () => new Date(),
  ) {}

  copy(hash: string): Promise<Copy | null> {
    return this.#run(async (db) => (await db.get('copies', hash)) ?? null);
  }

  keep(hash: string, file: { readonly name: string; readonly content: Blob }): Promise<void> {
    return this.#run(async (db) => {
      await db.put('copies', { hash, name: file.name, content: file.content, at: this.now().toISOString() });
    });
  }

  drop(hash: string): Promise<void> {
    return this.#run((db) => db.delete('copies', hash));
  }

  /** All kept copies, newest first, without their content. */
  list(): Promise<{ readonly hash: string; readonly name: string; readonly size: number; readonly at: string }[]> {
    return this.#run(async (db) => {
      const all = await db.getAll('copies');
      const found = all.map(({ hash, name, at, content }) => ({ hash, name, at, size: content.size }));
      return found.sort((a, b) => (a.at < b.at ? 1 : -1));
    });
  }

  /** The pages of a scan that were recognised before, in order. */
  pages(hash: string): Promise<DrawnPage[]> {
    return this.#run(async (db) => {
      const all = await db.getAll('pages', IDBKeyRange.bound([hash, 0], [hash, Number.POSITIVE_INFINITY]));
      return all.filter(({ version }) => version === PAGE_VERSION).map(({ drawn }) => drawn);
    });
  }

  keepPage(hash: string, drawn: DrawnPage): Promise<void> {
    return this.#run(async (db) => {
      await db.put('pages', { hash, page: drawn.page, version: PAGE_VERSION, drawn });
    });
  }

  choices(hash: string): Promise<unknown> {
    return this.#run(async (db) => (await db.get('choices', hash))?.choices ?? null);
  }

  keepChoices(hash: string, choices: unknown): Promise<void> {
    return this.#run(async (db) => {
      await db.put('choices', { hash, choices });
    });
  }

  nameOf(hash: string): Promise<string | null> {
    return this.#run(async (db) => (await db.get('names', hash))?.name ?? null);
  }

  named(hash: string, name: string): Promise<void> {
    return this.#run(async (db) => {
      await db.put('names', { hash, name });
    });
  }

  /** Forget everything. */
  async wipe(): Promise<void> {
    await this.close();
    await deleteDB(this.name);
  }

  async close(): Promise<void> {
    const db = await this.#db?.catch(() => null);
    db?.close();
    this.#db = null;
  }

  async #run<T>(act: (db: IDBPDatabase<PapersSchema>) => Promise<T>): Promise<T> {
    try {
      this.#db ??= this.#open();
      return await act(await this.#db);
    } catch (error) {
      this.#db = null;
      throw toTrackerError(error);
    }
  }

  #open(): Promise<IDBPDatabase<PapersSchema>> {
    return openDB<PapersSchema>(this.name, 1, {
      upgrade(db) {
        db.createObjectStore('copies', { keyPath: 'hash' });
        db.createObjectStore('pages', { keyPath: ['hash', 'page'] });
        db.createObjectStore('choices', { keyPath: 'hash' });
        db.createObjectStore('names', { keyPath: 'hash' });
      },
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        this.#db = null;
      },
      terminated: () => {
        this.#db = null;
      },
    });
  }
}
