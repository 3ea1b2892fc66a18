import { z } from 'zod';
import type { IsoDay } from '../core/calendar/iso-day.ts';
import type { Stamp } from '../core/task/changes.ts';
import { type DueGroup, standingOf } from '../core/task/due.ts';
import { turnAt } from '../core/task/recurrence.ts';
import { withoutTag, withTag } from '../core/task/tags.ts';
import {
  type Change,
  type NoticeRecord,
  noticeRecord,
  type Status,
  type TaskInput,
  type TaskPatch,
  type TaskRecord,
  taskInput,
  taskPatch,
} from '../core/task/task.ts';
import type { Act, Listing, StatusDetails } from './answers.ts';
import { border } from './border.ts';
import { Channel, type TrackerChange } from './channel.ts';
import { todayInVietnam } from './clock.ts';
import { type Counts, countsOf, groupsOf } from './counts.ts';
import { Connection } from './db.ts';
import { type Facets, facetsOf } from './facets.ts';
import { readFirst } from './first.ts';
import { findNotice, meetNotice } from './notices.ts';
import { type Entry, type Page, type Query, select } from './query.ts';
import { type Everything, type Item, readEverything, readItems, readNotices, readTask } from './reads.ts';
import { plainNotice, tasksOfNotice } from './records.ts';
import { View } from './view.ts';
import { ALL, edit, track, undo, type Written } from './writes.ts';

export type { Act, Listing, StatusDetails } from './answers.ts';
export type { Counts } from './counts.ts';
export type { Everything, Item } from './reads.ts';

/** What is tracked. Every failure is a TrackerError whose `key` names the words for the user. */
export class Tracker {
  readonly #connection: Connection;
  readonly #view: View;
  readonly #channel: Channel;
  readonly #now: () => Date;

  /** `name`: of the database. */
  constructor(
    readonly name: string,
    now: () => Date,
  ) {
    this.#now = now;
    this.#connection = new Connection(name);
    this.#view = new View(this.#connection);
    this.#channel = new Channel(`${name}-tracker`, (change) => this.#view.touched(change.ids));
  }

  /** The clock given. */
  now(): Date {
    return this.#now();
  }

  /** The day it is in Vietnam, by that clock. */
  today(): IsoDay {
    return todayInVietnam(this.#now());
  }

  /** Track tasks as read from a page or selected. `address` is where. Ids in the tasks' order. */
  async track(notice: NoticeRecord, tasks: readonly TaskInput[], address: string): Promise<Act> {
    const checkedNotice = border(noticeRecord, notice);
    const inputs = border(z.array(taskInput), [...tasks]);
    return this.#act((stamp) => track(this.#connection, stamp, checkedNotice, inputs, address));
  }

  /** Stop tracking. The records stay for undo and history, and are shown nowhere. */
  async untrack(ids: readonly string[]): Promise<Act> {
    return this.#act((stamp) =>
      edit(this.#connection, stamp, ids, 'untracked', (task) =>
        task.untrackedAt === null ? { untrackedAt: stamp.at } : null,
      ),
    );
  }

  /** Change a task by hand. */
  async update(id: string, patch: TaskPatch, what: Change['what'] = 'edited'): Promise<Act> {
    const fields = border(taskPatch, patch);
    return this.#act((stamp) => edit(this.#connection, stamp, [id], what, () => fields));
  }

  /**
   * Set the status of one task or many, in one act. Done takes the day it was done; anything else clears it. A recurring duty
   * with no dated limit is not closed by "done": its present turn is marked, and it comes back with the next.
   */
  async setStatus(ids: string | readonly string[], status: Status, details: StatusDetails = {}): Promise<Act> {
    const doneOn = details.doneOn ?? this.today();
    const result = details.result === undefined ? {} : { result: details.result };
    const list = typeof ids === 'string' ? [ids] : ids;
    return this.#act((stamp) =>
      edit(this.#connection, stamp, list, 'status', (task) => {
        if (status !== 'done') return border(taskPatch, { status, doneOn: null, ...result });
        const turn = this.#turnOf(task);
        if (turn === null) return border(taskPatch, { status, doneOn, ...result });
        const rounds = [...task.rounds, { due: turn, doneOn, result: details.result ?? '' }];
        return border(taskPatch, { status: 'in-progress', rounds, ...result });
      }),
    );
  }

  /** Tag tasks, or take a tag off them, in one act; `used` says how known tags are written. */
  async tag(ids: readonly string[], tag: string, how: 'add' | 'remove', used: readonly string[] = []): Promise<Act> {
    return this.#act((stamp) =>
      edit(this.#connection, stamp, ids, 'edited', ({ tags }) =>
        border(taskPatch, { tags: [...(how === 'add' ? withTag(tags, tag, used) : withoutTag(tags, tag))] }),
      ),
    );
  }

  /** Note whether the clause was found on its page. Not an act: nothing to undo. */
  async markFound(id: string, found: boolean): Promise<void> {
    const task = await this.get(id);
    if (task && task.found !== found) await this.update(id, { found });
  }

  /** A task by id, untracked ones too; null where there is none. */
  async get(id: string): Promise<TaskRecord | null> {
    return readTask(this.#connection, id);
  }

  /** A notice by the id that tasks carry. */
  async notice(id: string): Promise<NoticeRecord | null> {
    return plainNotice(await this.#connection.run(['notices'], 'readonly', (tx) => tx.objectStore('notices').get(id)));
  }

  /** Every notice known, by id. */
  async notices(): Promise<NoticeRecord[]> {
    return readNotices(this.#connection);
  }

  /** Everything there is, untracked tasks and history included. */
  async everything(): Promise<Everything> {
    return readEverything(this.#connection);
  }

  /** The notice that a page's notice is, whatever id the page gave it; null where it is not known. */
  async recognise(met: NoticeRecord): Promise<NoticeRecord | null> {
    const found = await this.#connection.run(['notices'], 'readonly', (tx) => findNotice(tx, met));
    return plainNotice(found ?? undefined);
  }

  /** A known notice was met again, perhaps elsewhere: keep the address, number and words. Unknown ones are not kept. */
  async meet(met: NoticeRecord, address: string): Promise<NoticeRecord | null> {
    const record = border(noticeRecord, met);
    if ((await this.recognise(record)) === null) return null;
    const { notice, moved } = await this.#connection.run(ALL, 'readwrite', (tx) =>
      meetNotice(tx, record, address, this.#stamp()),
    );
    this.#tell(moved, [notice.id]);
    return plainNotice(notice);
  }

  /** Tracked tasks of a notice in its order; with `untracked`, those no longer tracked too. */
  async tasksOf(noticeId: string, options: { untracked?: boolean } = {}): Promise<TaskRecord[]> {
    const { tasks } = await this.#connection.run(['tasks'], 'readonly', (tx) => tasksOfNotice(tx, noticeId));
    return options.untracked ? tasks : tasks.filter((task) => task.untrackedAt === null);
  }

  /** One page of what a query finds; only that page's records are read. */
  async list(query: Query = {}, page: Page = {}, today: IsoDay = this.today()): Promise<Listing> {
    const found = await this.find(query, today);
    const { offset = 0, limit = 50 } = page;
    const ids = found.slice(offset, offset + limit).map(({ row }) => row.id);
    return { total: found.length, ...(await readItems(this.#connection, ids, today)) };
  }

  /** Records of tasks with their notices, in the order of `ids`; what is gone is left out. */
  async items(ids: readonly string[], today: IsoDay = this.today()): Promise<readonly Item[]> {
    return (await readItems(this.#connection, ids, today)).items;
  }

  /** The first rows of what a query finds, without reading all: for what is shown first. Null where only `find` can tell. */
  async first(query: Query, count: number, today: IsoDay = this.today()): Promise<readonly Entry[] | null> {
    return readFirst(this.#connection, query, today, count);
  }

  /** All that a query finds, as light rows: for group heads, virtual lists, pictures. */
  async find(query: Query = {}, today: IsoDay = this.today()): Promise<readonly Entry[]> {
    return select(await this.#view.entries(today), query, await this.#view.wordsFor(query));
  }

  /** The same at once; null where something must be read first. */
  findHere(query: Query = {}, today: IsoDay = this.today()): readonly Entry[] | null {
    return this.#view.selectHere(query, today);
  }

  /** How many tasks each value of each filter would leave, the others standing. */
  async facets(query: Query = {}, today: IsoDay = this.today()): Promise<Facets> {
    return facetsOf(await this.#view.entries(today), query, await this.#view.wordsFor(query));
  }

  /** How many stand in each group: quá hạn, hôm nay, 7 ngày, 30 ngày, sau đó, không hạn, đã xong, tạm dừng. */
  async groups(today: IsoDay = this.today(), query: Query = {}): Promise<Record<DueGroup, number>> {
    return groupsOf(await this.find(query, today));
  }

  async counts(today: IsoDay = this.today(), query: Query = {}): Promise<Counts> {
    return countsOf(await this.find(query, today));
  }

  /** Take back an act, on all its tasks at once. Fields changed since keep their newer value (`kept`). */
  async undo(changeId: string): Promise<Act> {
    return this.#act((stamp) => undo(this.#connection, stamp, changeId));
  }

  /** Hear of every write, in this window and others. Returns what stops it. */
  subscribe(listener: (change: TrackerChange) => void): () => void {
    return this.#channel.subscribe(listener);
  }

  /** Something else wrote to the database (a restore, in a thread of its own): read again, and tell the other windows. */
  heard(ids: readonly string[], noticeIds: readonly string[]): void {
    this.#tell(ids, noticeIds);
  }

  async close(): Promise<void> {
    this.#channel.close();
    await this.#connection.close();
  }

  #turnOf(task: TaskRecord): IsoDay | null {
    const { limit, since, rounds } = standingOf(task);
    if (!limit.recurrence || limit.lastDay !== null) return null;
    return turnAt(limit.recurrence, { before: limit.before, since, rounds, today: this.today() });
  }

  #tell(ids: readonly string[], noticeIds: readonly string[]): void {
    if (ids.length === 0) return;
    this.#view.touched(ids);
    this.#channel.tell({ ids, noticeIds });
  }

  #stamp = (): Stamp => ({ id: crypto.randomUUID(), at: this.#now().toISOString() });

  async #act(write: (stamp: Stamp) => Promise<Written>): Promise<Act> {
    const written = await write(this.#stamp());
    this.#tell([...written.ids, ...written.moved], written.noticeIds);
    return { ...written, undo: () => this.undo(written.changeId) };
  }
}

/** Open the tracker. The first read or write opens the database; a failure there is a TrackerError with its key. */
export async function openTracker(options: { name?: string; now?: () => Date } = {}): Promise<Tracker> {
  return new Tracker(options.name ?? 'dondoc', options.now ?? (() => new Date()));
}
