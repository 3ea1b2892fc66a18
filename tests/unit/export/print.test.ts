import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesIn } from '@/lib/core/export/measure.ts';
import { PRINT_GROUPS, printColumns } from '@/lib/core/export/print.ts';
import { type ExportRow, rowOf } from '@/lib/core/export/rows.ts';
import { openTracker, type Tracker } from '@/lib/tracker/tracker.ts';
import { blocksOf } from '@/lib/ui/print/blocks.ts';
import { createGate, createPace } from '@/lib/ui/print/pace.ts';
import { createPrint, type PrintState } from '@/lib/ui/print/print-state.ts';
import { ADDRESS, dated, sampleNotice, sampleTask } from '../tracker/samples.ts';
import { NOTICE, record, TODAY } from './records.ts';

describe('the columns', () => {
  it.each(PRINT_GROUPS)('share the width among them: %s', (by) => {
    const columns = printColumns(by);
    expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    for (const { share } of columns) expect(share).toBeGreaterThanOrEqual(5);
    expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
  });

  it('give the task the room that the others do not need', () => {
    const long = rowOf(
      record('1', { quote: 'rà soát, hoàn thiện phương án bố trí vốn '.repeat(20) }),
      NOTICE,
      TODAY,
      1,
    );
    const [told, plain] = [printColumns('notice', [long]), printColumns('notice')];
    const share = (columns: typeof told, name: string) => columns.find(({ head }) => head === name)?.share ?? 0;
    expect(share(told, 'Nội dung nhiệm vụ')).toBeGreaterThan(share(plain, 'Nội dung nhiệm vụ') + 10);
    expect(share(told, 'Kết quả thực hiện') * 2.7).toBeGreaterThanOrEqual(24);
  });

  it('hold a day in one line, also in a face a seventh wider than Times', () => {
    const day = (share: number, words: string) => linesIn(words, ((share * 2.7 - 3) * 72) / 25.4 / 1.15, 11);
    for (const by of PRINT_GROUPS)
      for (const { head, share } of printColumns(by)) {
        if (head === 'Số, ngày thông báo') expect(day(share, '31/12/2026')).toBe(1);
        if (head === 'Thời hạn') expect(day(share, '31/12/2026)')).toBe(1);
        if (head === 'Trạng thái') expect(day(share, '(31/12/2026)')).toBe(1);
      }
  });

  it('say the paper in the row where no heading says it', () => {
    const row = rowOf(record('II.1'), NOTICE, TODAY, 1);
    const words = (by: (typeof PRINT_GROUPS)[number]) => printColumns(by).flatMap(({ lines }) => lines(row));
    expect(words('none')).toEqual(expect.arrayContaining(['56/TB-VPCP ngày 20/5/2026', 'Mục II.1']));
    expect(words('notice')).not.toContain('56/TB-VPCP ngày 20/5/2026');
    expect(words('notice')).toContain('II.1');
  });

  it('have no empty line', () => {
    const row = rowOf(record('', { deadlines: [], product: '  ', path: '' }), null, TODAY, 1);
    for (const by of PRINT_GROUPS)
      for (const { lines } of printColumns(by)) for (const line of lines(row)) expect(line.trim()).not.toBe('');
  });

  it('tell how a limit is understood, and on which day a thing was done', () => {
    const done = record('1', { deadlines: [dated('2026-06-30', { bound: 'before' })], status: 'done', doneOn: TODAY });
    const texts = printColumns('none').flatMap(({ lines }) => lines(rowOf({ ...done }, NOTICE, TODAY, 1)));
    expect(texts).toContain('(10/6/2026)');
    expect(texts.some((line) => line.includes('29/6/2026'))).toBe(true);
  });
});

describe('the parts drawn at once', () => {
  it.each([0, 1, 25, 26, 200])('of %i tasks lose none and count through; the heading stands once', (count) => {
    const tasks = Array.from({ length: count }, (_, n) => record(`${n}`));
    const blocks = blocksOf([
      { head: 'A', tasks },
      { head: null, tasks: [record('last')] },
    ]);
    expect(blocks.reduce((sum, block) => sum + block.tasks.length, 0)).toBe(count + 1);
    expect(blocks.filter(({ heading }) => heading === 'A')).toHaveLength(count === 0 ? 0 : 1);
    expect(blocks.at(-1)?.first).toBe(count + 1);
    for (const block of blocks) expect(block.tasks.length).toBeLessThanOrEqual(25);
  });
});

describe('how much is done at a time', () => {
  /** The first so many steps, each taking so long a row. */
  const steps = async (count: number, perRow: number): Promise<number[]> => {
    let clock = 0;
    const pace = createPace(() => clock);
    const taken: number[] = [];
    for (let at = 0; at < count; at++) {
      const many = pace.begin();
      taken.push(many);
      clock += many * perRow;
      await pace.end();
    }
    return taken;
  };

  it('grows where a step is quick, to a bound', async () => {
    const taken = await steps(8, 0.01);
    expect(taken.slice(0, 3)).toEqual([25, 50, 100]);
    expect(taken.at(-1)).toBe(800);
  });

  it('shrinks where a step is slow, to no less than it began with', async () => {
    expect(await steps(3, 10)).toEqual([25, 25, 25]);
    const taken = await steps(12, 0.4);
    expect(Math.max(...taken.slice(4)) * 0.4).toBeLessThanOrEqual(80);
  });

  it('goes on when it is released, and is not held by an old word', async () => {
    const gate = createGate();
    gate.release();
    await gate.through();
    gate.hold();
    gate.hold();
    let through = false;
    const going = gate.through().then(() => {
      through = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(through).toBe(false);
    gate.release();
    await going;
    await gate.through();
  });
});

describe('the list to print', () => {
  let tracker: Tracker;
  let name = 0;
  beforeEach(async () => {
    tracker = await openTracker({ name: `print-${++name}`, now: () => new Date('2026-06-10T03:00:00Z') });
    const tasks = [0, 1, 2].map((order) => sampleTask(`${order}`, { order }));
    await tracker.track(sampleNotice(), tasks, ADDRESS);
    const other = sampleNotice({ id: '57/TB-VPCP@2026-04-01', number: '57/TB-VPCP', issued: '2026-04-01' });
    const lead = { text: 'Bộ Công an', id: 'bo-cong-an', full: null, inherited: false };
    await tracker.track(other, [sampleTask('x', { leads: [lead] })], ADDRESS);
  });
  afterEach(() => tracker.close());
  const rows = (print: PrintState): ExportRow[] => print.drawn.value.flatMap((block) => block.rows);
  const headings = (print: PrintState) => print.drawn.value.map(({ heading }) => heading);
  const idsOf = async (): Promise<string[]> => (await tracker.find()).map(({ row }) => row.id);

  it('is under its papers, each in its own order, counted through', async () => {
    const print = createPrint(tracker, (await idsOf()).reverse());
    expect(print.ready.value).toBe(false);
    await print.start();
    expect(print.ready.value).toBe(true);
    expect(headings(print).map((words) => words?.replace(/:.*/u, ''))).toEqual([
      'Thông báo số 57/TB-VPCP ngày 01/4/2026',
      'Thông báo số 56/TB-VPCP ngày 20/5/2026',
    ]);
    expect(rows(print).map(({ path }) => path)).toEqual(['x', '0', '1', '2']);
    expect(rows(print).map(({ stt }) => stt)).toEqual([1, 2, 3, 4]);
  });

  it('is arranged anew by body, or by its limits, whatever order it was asked for in', async () => {
    const ids = (await idsOf()).reverse();
    const print = createPrint(tracker, ids);
    await print.start();
    await print.arrange('agency');
    expect(headings(print)).toEqual(['Bộ Công an', 'Bộ Tài chính']);
    await print.arrange('none');
    expect(headings(print)).toEqual([null]);
    expect(rows(print)).toHaveLength(4);
    expect(print.summary.value?.cells['open-in-time']).toBe(4);
  });

  it('by its limits stands soonest first, also where the list was sorted otherwise', async () => {
    const limits = { soon: '2026-06-12', late: '2026-06-01', far: '2026-12-31' };
    await tracker.track(
      sampleNotice({ id: '58/TB-VPCP@2026-04-02', number: '58/TB-VPCP', issued: '2026-04-02' }),
      Object.entries(limits).map(([key, due], order) => sampleTask(key, { order, deadlines: [dated(due)] })),
      ADDRESS,
    );
    const found = await tracker.find();
    const soonest = found.map(({ state }) => state.lastDay);
    expect(soonest).toEqual(expect.arrayContaining(Object.values(limits)));
    for (const some of [found, found.toReversed()]) {
      const print = createPrint(
        tracker,
        some.map(({ row }) => row.id),
      );
      await print.start();
      await print.arrange('none');
      expect(rows(print).map(({ lastDay }) => lastDay)).toEqual(soonest);
      expect(rows(print).map(({ stt }) => stt)).toEqual(soonest.map((_, at) => at + 1));
    }
  });

  it('says how many were asked for and are tracked no more', async () => {
    const ids = await idsOf();
    await tracker.untrack(ids.slice(0, 1));
    const print = createPrint(tracker, [...ids, 'never#1']);
    await print.start();
    expect(print.count.value).toBe(3);
    expect(print.missing.value).toBe(2);
    expect(print.gone.value).toBe(false);
  });

  it.each([
    ['what was asked is not known', null],
    ['nothing was asked', []],
    ['all of it is gone', ['never#1']],
  ] as const)('is gone where %s', async (_, ids) => {
    const print = createPrint(tracker, ids);
    await print.start();
    expect(print.gone.value).toBe(true);
    expect(print.ready.value).toBe(false);
  });

  it('arranged anew while it is being drawn is drawn once, the new way', async () => {
    const print = createPrint(tracker, await idsOf());
    await print.start();
    const first = print.arrange('agency');
    const second = print.arrange('none');
    await Promise.all([first, second]);
    expect(headings(print)).toEqual([null]);
    expect(rows(print).map(({ stt }) => stt)).toEqual([1, 2, 3, 4]);
  });

  it('stopped while it is read or drawn, it stays as it is until it goes on; then it is whole, nothing twice', async () => {
    const many = Array.from({ length: 230 }, (_, order) => sampleTask(`m${order}`, { order: order + 10 }));
    await tracker.track(sampleNotice(), many, ADDRESS);
    const print = createPrint(tracker, await idsOf());
    const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
    print.stop();
    const whole = print.start();
    await rest();
    await rest();
    expect(print.stopped.value).toBe(true);
    expect(print.ready.value).toBe(false);
    const { value } = print.read;
    expect(value).toBeLessThan(234);
    await rest();
    expect(print.read.value).toBe(value);
    print.goOn();
    await whole;
    expect(print.stopped.value).toBe(false);
    print.stop();
    const again = print.arrange('none');
    print.stop();
    await rest();
    expect(print.laid.value).toBeGreaterThan(0);
    expect(print.laid.value).toBeLessThan(234);
    expect(print.summary.value).toBeNull();
    print.goOn();
    await again;
    expect(rows(print).map(({ stt }) => stt)).toEqual(Array.from({ length: 234 }, (_, at) => at + 1));
  });

  it('of more than is read at once is whole', async () => {
    const many = Array.from({ length: 230 }, (_, order) => sampleTask(`m${order}`, { order: order + 10 }));
    await tracker.track(sampleNotice(), many, ADDRESS);
    const print = createPrint(tracker, await idsOf());
    await print.start();
    expect(print.read.value).toBe(234);
    expect(rows(print)).toHaveLength(234);
  });
});
