import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { NoticeRecord, Status, TaskRecord } from '../core/task/task.ts';
import { TrackerError, toTrackerError } from './errors.ts';
import type { Row } from './rows.ts';

/** A notice as stored: with every text hash it was met with, so that it is known again where its number is not printed. */
export type StoredNotice = NoticeRecord & {
  readonly hashes: readonly string[];
  /** paperKey(number, issued), where both are known. */
  readonly paper?: string;
};

/** One act of the user, over however many tasks. */
export interface JournalEntry {
  readonly id: string;
  readonly at: string;
  readonly taskIds: readonly string[];
}

export interface TrackerSchema extends DBSchema {
  notices: { key: string; value: StoredNotice; indexes: { byHash: string; byPaper: string } };
  /** The records: the truth. */
  tasks: { key: string; value: TaskRecord; indexes: { byNotice: [string, number] } };
  /** A few fields of every tracked task, to group, sort and filter by; follows from `tasks` and is written with it. */
  rows: {
    key: string;
    value: Row;
    indexes: {
      /** By status and the limit's last day; what has none is not in it. */
      byDay: [Status, IsoDay, string, number, string];
      /** What comes back, however often. */
      byRhythm: string;
    };
  };
  /** Folded words of every tracked task, read at the first search. */
  words: { key: string; value: { readonly id: string; readonly text: string } };
  journal: { key: string; value: JournalEntry; indexes: { byTime: string } };
}

export type Stores = StoreNames<TrackerSchema>;
export type Db = IDBPDatabase<TrackerSchema>;
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<TrackerSchema, Stores[], Mode>;

const VERSION = 2;
const PATIENCE = 4000;

/** A connection that is closed when another window needs a newer version, opened again when next used. */
export class Connection {
  #db: Promise<Db> | null = null;
  #ended = false;
  constructor(readonly name: string) {}

  /**
   * Run one transaction. `act` must await nothing but the transaction's own requests. All of it is written, or nothing.
   * A connection that was closed under us is opened again, once.
   */
  async run<T, Mode extends 'readonly' | 'readwrite'>(
    stores: Stores[],
    mode: Mode,
    act: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#attempt(stores, mode, act);
    } catch (error) {
      if (this.#ended || !isClosing(error)) throw toTrackerError(error);
      this.#db = null;
      return await this.#attempt(stores, mode, act).catch((again: unknown) => {
        throw toTrackerError(again);
      });
    }
  }

  async open(): Promise<Db> {
    if (this.#ended) throw new TrackerError('error.closed');
    this.#db ??= this.#connect().catch((error: unknown) => {
      this.#db = null;
      throw toTrackerError(error);
    });
    return this.#db;
  }

  async close(): Promise<void> {
    this.#ended = true;
    const db = await this.#db?.catch(() => null);
    db?.close();
    this.#db = null;
  }

  async #attempt<T, Mode extends 'readonly' | 'readwrite'>(
    stores: Stores[],
    mode: Mode,
    act: (tx: Tx<Mode>) => Promise<T>,
  ): Promise<T> {
    const tx = (await this.open()).transaction(stores, mode, { durability: 'strict' });
    // Where the act fails the transaction's own failure is heard too, and is the better reason (quota).
    const done = tx.done.then(
      () => null,
      (error: unknown) => error ?? new DOMException('aborted', 'AbortError'),
    );
    try {
      const value = await act(tx);
      const failure = await done;
      if (failure) throw failure;
      return value;
    } catch (error) {
      abort(tx);
      const failure = await done;
      throw failure instanceof DOMException && failure.name === 'QuotaExceededError' ? failure : error;
    }
  }

  #connect(): Promise<Db> {
    return new Promise((resolve, reject) => {
      let late: ReturnType<typeof setTimeout> | undefined;
      const opening = openDB<TrackerSchema>(this.name, VERSION, {
        upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
        blocked: () => {
          late = setTimeout(() => reject(new TrackerError('error.blocked')), PATIENCE);
        },
        blocking: (_from, _to, event) => {
          (event.target as IDBDatabase).close();
          this.#db = null;
        },
        terminated: () => {
          this.#db = null;
        },
      });
      opening.then(resolve, reject).finally(() => clearTimeout(late));
    });
  }
}

/** Each step from one version to the next; never edited once shipped. */
function upgrade(db: Db, from: number, tx: IDBPTransaction<TrackerSchema, Stores[], 'versionchange'>): void {
  if (from < 1) {
    const notices = db.createObjectStore('notices', { keyPath: 'id' });
    notices.createIndex('byHash', 'hashes', { multiEntry: true });
    notices.createIndex('byPaper', 'paper');
    db.createObjectStore('tasks', { keyPath: 'id' }).createIndex('byNotice', ['noticeId', 'order']);
    db.createObjectStore('rows', { keyPath: 'id' });
    db.createObjectStore('words', { keyPath: 'id' });
    db.createObjectStore('journal', { keyPath: 'id' }).createIndex('byTime', 'at');
  }
  if (from < 2) {
    const rows = tx.objectStore('rows');
    rows.createIndex('byDay', ['status', 'limit.lastDay', 'noticeId', 'order', 'id']);
    rows.createIndex('byRhythm', 'limit.recurrence.every');
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already over.
  }
}

const isClosing = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** Remove everything. For the options page's "Xoá dữ liệu" and for tests. */
export const destroy = (name: string): Promise<void> => deleteDB(name);
