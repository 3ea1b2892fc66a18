import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asReportChoices } from '@/lib/core/export/choices.ts';
import { Connection } from '@/lib/tracker/db.ts';
import { TrackerError } from '@/lib/tracker/errors.ts';
import type { Job, Progress } from '@/lib/tracker/export/job.ts';
import { runJob } from '@/lib/tracker/export/run.ts';
import { type Answer, ExportStopped, startJob, toFailure } from '@/lib/tracker/export/thread.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { ADDRESS, sampleNotice, sampleTask } from '../tracker/samples.ts';
import { jobOf } from './jobs.ts';

let tracker: Tracker;
let ids: readonly string[];
let count = 0;
beforeEach(async () => {
  tracker = await openTracker({ name: `run-${++count}`, now: () => new Date('2026-06-10T03:00:00Z') });
  const tasks = Array.from({ length: 1200 }, (_, i) => sampleTask(`k${i}`, { order: i }));
  ids = (await tracker.track(sampleNotice(), tasks, ADDRESS)).ids;
});
afterEach(() => tracker.close());

const job = (over: Partial<Job>): Job => ({ ...jobOf('csv'), database: tracker.name, ...over });

describe('a job', () => {
  it('reads its tasks by id, puts them in their own order, and tells how far it is', async () => {
    const told: Progress[] = [];
    const wanted = { kind: 'tasks', ids: [...ids].reverse() } as const;
    const file = await runJob(job({ wanted }), (progress) => told.push(progress));
    expect(file).toMatchObject({ name: 'don-doc-2026-06-10.csv', count: 1200, damaged: [] });
    const lines = (await file.blob.text()).split('\r\n');
    expect(lines.slice(1, 1201).map((line) => /việc (k\d+),/u.exec(line)?.[1])).toEqual(ids.map((_, at) => `k${at}`));
    expect(told.filter(({ step }) => step === 'read').at(-1)).toEqual({ step: 'read', done: 1200, all: 1200 });
    expect(told.at(-1)).toEqual({ step: 'write', done: 1200, all: 1200 });
  });

  it('leaves out what is gone and names what is damaged', async () => {
    const connection = new Connection(tracker.name);
    const [first = ''] = ids;
    await connection.run(['tasks'], 'readwrite', (tx) => tx.objectStore('tasks').put({ id: first } as never));
    await connection.close();
    const file = await runJob(
      job({ wanted: { kind: 'tasks', ids: [first, 'gone', ...ids.slice(1, 3)] } }),
      () => undefined,
    );
    expect(file).toMatchObject({ count: 2, damaged: [first] });
  });

  it('makes the table of six points of a page that nobody tracks', async () => {
    const page = { kind: 'page', notice: sampleNotice(), tasks: [sampleTask('a')], address: ADDRESS } as const;
    const report = asReportChoices({ form: 'six' });
    const file = await runJob(job({ format: 'docx', wanted: page, report }), () => undefined);
    expect(file).toMatchObject({ name: 'don-doc-6-ro-2026-06-10.docx', count: 1 });
  });
});

describe('choices', () => {
  it('fall back alone where they are damaged', () => {
    const report = asReportChoices({
      group: 'agency',
      columns: ['nothing'],
      letter: { number: 7, day: '2026-02-31', body: 'Bộ Y tế' },
    });
    expect(report.group).toBe('agency');
    expect(report.columns).toHaveLength(11);
    expect(report.letter).toEqual({ number: '', day: null, body: 'Bộ Y tế' });
    for (const value of [null, 7, [], 'x', { head: 3, signer: [] }]) expect(asReportChoices(value).form).toBe('report');
  });
});

describe('the thread', () => {
  /** A worker whose answers the test gives. */
  class FakeWorker {
    static last: FakeWorker;
    onmessage: (event: { data: Answer }) => void = () => {};
    onerror: (event: { message: string }) => void = () => {};
    onmessageerror: () => void = () => {};
    ended = false;
    sent: unknown = null;
    constructor() {
      FakeWorker.last = this;
    }
    postMessage(data: unknown): void {
      this.sent = data;
    }
    terminate(): void {
      this.ended = true;
    }
  }
  beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
  afterEach(() => vi.unstubAllGlobals());
  const answer = (data: Answer): void => FakeWorker.last.onmessage({ data });

  it('tells progress, gives the file and ends', async () => {
    const told: Progress[] = [];
    const running = startJob(job({}), (progress) => told.push(progress));
    answer({ progress: { step: 'read', done: 1, all: 2 } });
    const file = { name: 'x.csv', blob: new Blob(['x']), count: 2, damaged: [] };
    answer({ file });
    expect(await running.file).toBe(file);
    expect(told).toEqual([{ step: 'read', done: 1, all: 2 }]);
    expect(FakeWorker.last.ended).toBe(true);
  });

  it('is ended at once when it is stopped; what it says later is not heard', async () => {
    const running = startJob(job({}), () => undefined);
    running.stop();
    expect(FakeWorker.last.ended).toBe(true);
    answer({ file: { name: 'x.csv', blob: new Blob(['x']), count: 2, damaged: [] } });
    await expect(running.file).rejects.toBeInstanceOf(ExportStopped);
  });

  it('hands on what failed, by the words the tracker has for it', async () => {
    const running = startJob(job({}), () => undefined);
    answer({ failure: toFailure(new TrackerError('error.storage')) });
    await expect(running.file).rejects.toMatchObject({ name: 'TrackerError', key: 'error.storage' });
    const other = startJob(job({}), () => undefined);
    answer({ failure: toFailure(new RangeError('too long')) });
    await expect(other.file).rejects.toThrow('too long');
    const dead = startJob(job({}), () => undefined);
    FakeWorker.last.onerror({ message: '' });
    await expect(dead.file).rejects.toThrow('the thread ended');
  });
});
