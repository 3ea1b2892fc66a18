import { describe, expect, it } from 'vitest';
import { type DueState, dueState, isDated, limitOf } from '@/lib/core/task/due.ts';
import type { Change, NoticeRecord, Party, TaskDeadline } from '@/lib/core/task/task.ts';
import { daysWords, leftWords, shownDeadline, undatedWords } from '@/lib/ui/model/due-words.ts';
import { explainWords, understood } from '@/lib/ui/model/explain.ts';
import { changeWords } from '@/lib/ui/model/history.ts';
import { marked } from '@/lib/ui/model/marked.ts';
import { monthBars } from '@/lib/ui/model/months.ts';
import { noticeLine, paperName } from '@/lib/ui/model/notice-words.ts';
import { markAndWords, stretches } from '@/lib/ui/model/outline.ts';
import { isUrgent, standingOfInput } from '@/lib/ui/model/standing.ts';
import { sayIn } from '@/lib/ui/model/words.ts';
import { sampleTask } from './ui-sample.ts';

const vi = sayIn('vi');
const TODAY = '2026-06-10';

const deadline = (text: string, value: Partial<TaskDeadline['value']>): TaskDeadline => ({
  text,
  value: { kind: 'date', due: null, bound: null, precision: 'day', implied: [], flags: [], ...value },
});
const before15 = deadline('trước ngày 15/6/2026', { due: '2026-06-15', bound: 'before' });
const quarter = deadline('trong Quý II/2026', { due: '2026-06-30', bound: 'in', precision: 'quarter' });
const monthly = deadline('trước ngày 25 hằng tháng', {
  kind: 'recurring',
  bound: 'before',
  precision: 'none',
  recurrence: { every: 'month', day: 25 },
});
const ongoing = deadline('nhiệm vụ thường xuyên', { kind: 'ongoing', precision: 'none' });
const party = (text: string, inherited = false): Party => ({ text, id: null, full: null, inherited });
const stateOf = (deadlines: TaskDeadline[], today = TODAY): DueState => standingOfInput({ deadlines }, today).state;

describe('days left', () => {
  it.each([
    [5, 'còn 5 ngày'],
    [0, 'hôm nay'],
    [-3, 'quá hạn 3 ngày'],
    [null, ''],
  ])('%s days are said %j', (days, words) => {
    expect(daysWords(vi, days)).toBe(words);
  });

  it('count to the day before, where the notice says "trước"', () => {
    expect(daysWords(vi, stateOf([before15]).daysLeft)).toBe('còn 4 ngày');
    expect(daysWords(vi, stateOf([before15], '2026-06-14').daysLeft)).toBe('hôm nay');
    expect(daysWords(vi, stateOf([before15], '2026-06-15').daysLeft)).toBe('quá hạn 1 ngày');
  });

  it('say how a finished task was finished, and that a stopped one is stopped', () => {
    const standing = { limit: limitOf({ deadlines: [before15], extended: null }), rounds: [], since: TODAY };
    const done = dueState({ ...standing, status: 'done', doneOn: '2026-06-09' }, TODAY);
    expect(leftWords(vi, done, 'done', '2026-06-09')).toBe('hoàn thành 09/6/2026, trong hạn');
    const late = dueState({ ...standing, status: 'done', doneOn: '2026-06-15' }, TODAY);
    expect(leftWords(vi, late, 'done', '2026-06-15')).toBe('hoàn thành 15/6/2026, quá hạn');
    const paused = dueState({ ...standing, status: 'paused', doneOn: null }, '2026-07-01');
    expect(leftWords(vi, paused, 'paused', null)).toBe('tạm dừng');
    const undated = dueState(
      { ...standing, limit: limitOf({ deadlines: [], extended: null }), status: 'done', doneOn: TODAY },
      TODAY,
    );
    expect(leftWords(vi, undated, 'done', TODAY)).toBe('hoàn thành 10/6/2026');
  });

  it('never call the ongoing late', () => {
    expect(daysWords(vi, stateOf([ongoing], '2030-01-01').daysLeft)).toBe('');
    expect(undatedWords(vi, [])).toBe('Không hạn');
  });

  it('show the deadline that is counted by', () => {
    const deadlines = [quarter, before15];
    expect(shownDeadline(deadlines, limitOf({ deadlines, extended: null }))?.text).toBe('trước ngày 15/6/2026');
    expect(shownDeadline([], limitOf({ deadlines: [], extended: null }))).toBeNull();
  });
});

describe('how a deadline is understood', () => {
  it.each([
    // the last day in time, as days left count to it
    [before15, '14/6/2026'],
    [quarter, '30/6/2026'],
    [monthly, 'hằng tháng, ngày 25'],
    [ongoing, 'Nhiệm vụ thường xuyên'],
    [deadline('tại Phiên họp lần thứ hai', { kind: 'event', precision: 'none' }), 'theo sự kiện, chưa rõ ngày'],
    [
      deadline('trong 10 ngày', {
        kind: 'relative',
        precision: 'none',
        estimate: '2026-06-01',
        duration: { count: 10, unit: 'day', from: 'paper' },
      }),
      '01/6/2026 (ước tính)',
    ],
  ])('%o', (one, words) => {
    expect(understood(vi, one)).toBe(words);
  });

  it('is worked out step by step, and no step is left unfilled', () => {
    expect(explainWords(vi, quarter, null, false)).toEqual(['Quý II gồm các tháng 4, 5, 6: ngày cuối là 30/6/2026.']);
    expect(explainWords(vi, before15, null, true)).toEqual([
      'Ghi “trước”: hạn là hết ngày 14/6/2026, từ 15/6/2026 là quá hạn.',
      'Thời hạn ghi chung cho cả danh mục.',
    ]);
    const implied = deadline('trong tháng 6', {
      due: '2026-06-30',
      bound: 'in',
      precision: 'month',
      implied: ['year'],
      flags: ['past'],
    });
    const relative = deadline('trong 10 ngày làm việc', {
      kind: 'relative',
      estimate: '2026-06-01',
      duration: { count: 10, unit: 'working-day', from: 'paper' },
    });
    for (const language of ['vi', 'en'] as const)
      for (const one of [before15, quarter, monthly, ongoing, implied, relative])
        for (const step of explainWords(sayIn(language), one, '2026-05-22', true)) expect(step).not.toMatch(/[{}]/);
  });
});

describe('the outline', () => {
  const under = (order: number, ...headings: string[]) => sampleTask({ order, key: `k${order}`, headings });

  it('says each heading once, in the order of the notice', () => {
    const parts = stretches([under(2, 'II', '2. B'), under(0, 'II', '1. A'), under(1, 'II', '1. A'), under(3)]);
    expect(parts.map(({ above, point, tasks }) => [above.map(({ words }) => words), point, tasks.length])).toEqual([
      [['II'], '1. A', 2],
      [[], '2. B', 1],
      [[], null, 1],
    ]);
  });

  it('loses no heading between the outermost and the innermost', () => {
    const parts = stretches([under(0, 'II', '1. A'), under(1, 'II', '2. B', 'a) C:'), under(2, 'II', '2. B')]);
    expect(parts.map(({ above, point }) => [above, point])).toEqual([
      [[{ words: 'II', depth: 0 }], '1. A'],
      [[{ words: '2. B', depth: 1 }], 'a) C:'],
      [[], '2. B'],
    ]);
  });

  it('says a part once, though a point of its own follows those of another', () => {
    const parts = stretches([
      under(0, 'II', '5. A'),
      under(1, 'II'),
      under(2, 'II', '7. C'),
      under(3, 'II'),
      under(4, 'III'),
    ]);
    expect(parts.map(({ above, point }) => [above.map(({ words }) => words), point])).toEqual([
      [['II'], '5. A'],
      [[], null],
      [[], '7. C'],
      [[], null],
      [[], 'III'],
    ]);
  });

  it.each([
    ['a) Chủ trì rà soát', 'a)', 'Chủ trì rà soát'],
    ['đ) Báo cáo', 'đ)', 'Báo cáo'],
    ['(1) Báo cáo', '(1)', 'Báo cáo'],
    ['2.1. Báo cáo', '2.1.', 'Báo cáo'],
    ['- Báo cáo', '-', 'Báo cáo'],
    ['Báo cáo kết quả', '', 'Báo cáo kết quả'],
    ['Bộ. Ngành', '', 'Bộ. Ngành'],
    ['2026 là năm cuối', '', '2026 là năm cuối'],
  ])('%j begins with the mark %j', (quote, mark, words) => {
    expect(markAndWords(quote)).toEqual([mark, words]);
  });
});

describe('the marked quote', () => {
  it('marks who and when where they stand, and loses nothing', () => {
    const quote = 'Giao Bộ Xây dựng, Bộ Tài chính báo cáo trước ngày 15/6/2026.';
    const task = {
      quote,
      leads: [party('Bộ Xây dựng'), party('Bộ Công an', true)],
      coops: [party('Bộ Tài chính')],
      deadlines: [before15],
    };
    const pieces = marked(task);
    expect(pieces.map((piece) => piece.text).join('')).toBe(quote);
    expect(pieces.filter((piece) => piece.kind).map((piece) => [piece.kind, piece.text])).toEqual([
      ['who', 'Bộ Xây dựng'],
      ['who', 'Bộ Tài chính'],
      ['when', 'trước ngày 15/6/2026'],
    ]);
  });

  it('leaves alone what is not in the words or overlaps', () => {
    const task = {
      quote: 'Bộ Tài chính',
      leads: [party('Bộ Tài chính'), party('Tài chính')],
      coops: [party('')],
      deadlines: [quarter],
    };
    expect(marked(task)).toEqual([{ text: 'Bộ Tài chính', kind: 'who' }]);
  });

  it('take the first name of a list with what its names share', () => {
    const named = (text: string) => ({ ...party(text), full: `UBND tỉnh ${text}` });
    const quote = 'a) UBND các tỉnh Lâm Đồng, Gia Lai rà soát.';
    const task = { quote, leads: [named('Lâm Đồng'), named('Gia Lai')], coops: [], deadlines: [] };
    const who = marked(task).filter(({ kind }) => kind === 'who');
    expect(who.map(({ text }) => text)).toEqual(['UBND các tỉnh Lâm Đồng', 'Gia Lai']);
    expect(
      marked(task)
        .map(({ text }) => text)
        .join(''),
    ).toBe(quote);
  });
});

describe('the months', () => {
  it('are seven bars, and only open dated tasks count', () => {
    const states = [stateOf([before15]), stateOf([quarter]), stateOf([ongoing]), stateOf([]), stateOf([monthly])];
    const late = stateOf([deadline('tháng 5', { due: '2026-05-31', bound: 'in', precision: 'month' })]);
    const far = stateOf([deadline('năm 2027', { due: '2027-12-31', bound: 'in', precision: 'year' })]);
    const bars = monthBars([...states, late, far], TODAY);
    expect(bars.map((bar) => [bar.key, bar.count])).toEqual([
      ['late', 1],
      ['2026-06', 3],
      ['2026-07', 0],
      ['2026-08', 0],
      ['2026-09', 0],
      ['2026-10', 0],
      ['after', 1],
    ]);
    expect(bars[1]?.share).toBe(1);
    expect(monthBars([stateOf([ongoing])], TODAY).every((bar) => bar.count === 0)).toBe(true);
  });

  it('go over the turn of the year', () => {
    expect(monthBars([], '2026-11-22').map((bar) => bar.key)).toEqual([
      'late',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      'after',
    ]);
  });
});

describe('notices and history', () => {
  const paper: NoticeRecord = {
    id: 'n',
    kind: 'notice',
    number: '214/TB-VPCP',
    issued: '2026-05-22',
    on: '2026-05-22',
    title: null,
    issuer: null,
    addresses: [],
    textHash: 'h',
  };
  it('name a paper as far as it is known', () => {
    expect(noticeLine(vi, paper)).toBe('Thông báo số 214/TB-VPCP · 22/5/2026');
    expect(noticeLine(vi, { ...paper, issued: null })).toBe('Thông báo số 214/TB-VPCP');
    expect(noticeLine(vi, { ...paper, number: null })).toBe('Văn bản chưa rõ số · 22/5/2026');
    expect(noticeLine(vi, { ...paper, kind: 'report', number: null, issued: null })).toBe(
      'Tin về kết luận · 22/5/2026',
    );
    expect(paperName(vi, undefined)).toBe('Văn bản chưa rõ số');
  });

  it('say what was changed', () => {
    const change = (what: Change['what'], after: Change['after'] = {}): Change => ({
      id: 'c',
      at: '2026-06-08T02:00:00.000Z',
      what,
      before: {},
      after,
    });
    expect(changeWords(vi, change('status', { status: 'in-progress' }))).toBe('Chuyển sang: Đang thực hiện');
    expect(changeWords(vi, change('edited', { extended: { due: '2026-06-30' } }))).toBe('Gia hạn đến 30/6/2026');
    expect(changeWords(vi, change('edited', { extended: null }))).toBe('Bỏ gia hạn');
    expect(changeWords(vi, change('tracked'))).toBe('Theo dõi');
  });
});

describe('dated, urgent', () => {
  it.each([
    [[before15], true, true],
    [[quarter], true, false],
    [[monthly], true, false],
    [[ongoing], false, false],
    [[], false, false],
  ] as const)('%o', (deadlines, dated, urgent) => {
    expect(isDated({ deadlines: [...deadlines] })).toBe(dated);
    expect(isUrgent(stateOf([...deadlines]))).toBe(urgent);
  });
});
