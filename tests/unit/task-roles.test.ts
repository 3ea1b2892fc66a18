import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { besides, noBesides, noTurns, notTold, type TaskRow, told, turns } from '../corpus/tasks.ts';
import { moreNone } from '../corpus/tasks-more-none.ts';
import { moreTold } from '../corpus/tasks-more-told.ts';
import { noTasks, stillTasks } from '../corpus/tasks-none.ts';
import { noSplits, splits } from '../corpus/tasks-splitting.ts';
import { whoNot, whoTold } from '../corpus/tasks-who.ts';
import { nameEnds, wholeNames } from '../corpus/tasks-whole-names.ts';

const reading = ({ by = 'VĂN PHÒNG CHÍNH PHỦ', on = 'ngày 05 tháng 3 năm 2026' }: Partial<TaskRow>, points: string) =>
  readNotice(
    buildPageText(
      `${by}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-VP\nHà Nội, ${on}\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\nLãnh đạo chủ trì cuộc họp kết luận như sau:\n${points}`,
    ),
  );

const names = (parties: readonly { readonly text: string; readonly full: string | null }[]): string =>
  parties.length === 0 ? '-' : parties.map((party) => party.full ?? party.text).join(' + ');

const tasksOf = (row: TaskRow): string[] =>
  (reading(row, `1. ${row.point}`)?.tasks ?? []).map((task) => `${names(task.leads)} < ${names(task.coops)}`);

describe.each([
  ['another body takes the turn', turns],
  ['no turn', noTurns],
  ['who works with the lead', besides],
  ['who does not', noBesides],
  ['who is told', told],
  ['who tells', notTold],
  ['where a task ends', splits],
  ['no task of its own', noSplits],
  ['counts, kinds and marks of trade', whoTold],
  ['what only looks like it', whoNot],
  ['a name up to its deed', wholeNames],
  ['where a name ends', nameEnds],
  ['nobody is given a task', noTasks],
  ['somebody is, in the same words', stillTasks],
  ['told in the many manners of offices', moreTold],
  ['nobody told, in as many', moreNone],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.point, row] as const))('%s', (_, row) => expect(tasksOf(row)).toEqual(row.tasks));
});

describe('the last words of a paper', () => {
  const points =
    '1. Sở Y tế lập phương án.\n2. Sở Tài chính bố trí vốn:\na) Bố trí 20 tỷ đồng.\nb) Báo cáo UBND tỉnh trong tháng 6/2026.';
  const pathsWith = (last: string): (readonly [string, string])[] =>
    (reading({ by: 'UBND TỈNH LÀO CAI' }, `${points}\n${last}`)?.tasks ?? []).map((task) => [
      task.path,
      names(task.leads),
    ]);
  it.each([
    'Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.',
    'Giao Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo Chủ tịch UBND tỉnh.\nVăn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.',
  ])('stand under no point: %s', (last) => expect(pathsWith(last).at(-1)).toEqual(['', 'Văn phòng UBND tỉnh']));

  it.each([
    'UBND tỉnh thông báo để các sở, ngành, địa phương liên quan biết, triển khai thực hiện./.',
    'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo các cơ quan, đơn vị biết và thực hiện./.',
    'Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo cho các đơn vị biết, thực hiện.',
    'Yêu cầu các sở, ngành, địa phương nghiêm túc triển khai thực hiện các nội dung trên.',
    'Nhận được Thông báo này, đề nghị các đơn vị triển khai thực hiện./.',
  ])('are no task: %s', (last) => expect(pathsWith(last).map(([path]) => path)).toEqual(['1', '2.a', '2.b']));

  it('a paragraph of the last point stays in it', () =>
    expect(pathsWith('Giao Sở Xây dựng thẩm định giá trong tháng 7/2026.').at(-1)).toEqual(['2', 'Sở Xây dựng']));

  it('a notification that is a deed stays a task', () =>
    expect(pathsWith('3. Sở Y tế thông báo kế hoạch tiêm chủng để các địa phương biết, thực hiện.').at(-1)).toEqual([
      '3',
      'Sở Y tế',
    ]));
});

describe('what those told in a heading tell their own', () => {
  const leads = (point: string): string[] =>
    (
      reading({}, `6. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố:\na) Rà soát trụ sở dôi dư.\nb) ${point}`)?.tasks ??
      []
    ).map((task) => names(task.leads));
  const above = 'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố';

  it.each([
    'Giao Ủy ban nhân dân cấp xã quản lý, bảo vệ trụ sở.',
    'Yêu cầu các cơ quan, đơn vị thuộc tỉnh gương mẫu dán thẻ.',
  ])('is their deed: %s', (point) => expect(leads(point)).toEqual([above, above]));

  it.each([
    ['Giao Bộ Tài chính hướng dẫn việc xử lý trụ sở.', 'Bộ Tài chính'],
    ['Giao Sở Tài chính tổng hợp số liệu trụ sở.', 'Sở Tài chính'],
  ])('is not, of a body known by its name: %s', (point, lead) => expect(leads(point)).toEqual([above, lead]));
});
