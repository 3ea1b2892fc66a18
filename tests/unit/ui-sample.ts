import type { NoticeRecord, TaskInput } from '@/lib/core/task/task.ts';
import type { PageSnapshot } from '@/lib/messages.ts';

/** A task as a page offers it, written for the tests. */
export const sampleTask = (part: Partial<TaskInput> = {}): TaskInput => ({
  key: 'II__1__a.1',
  path: 'II.1.a',
  order: 0,
  quote: 'a) Rà soát danh mục dự án chậm tiến độ, báo cáo trước ngày 15/6/2026.',
  headings: ['II. Nhiệm vụ', '1. Bộ trưởng Bộ Xây dựng'],
  selectors: [],
  leads: [{ text: 'Bộ trưởng Bộ Xây dựng', id: 'bo-xay-dung', full: null, inherited: true }],
  coops: [],
  deadlines: [
    {
      text: 'trước ngày 15/6/2026',
      value: { kind: 'date', due: '2026-06-15', bound: 'before', precision: 'day', implied: [], flags: [] },
    },
  ],
  shared: false,
  product: null,
  to: null,
  gaps: [],
  source: 'read',
  ...part,
});

export const sampleNotice: NoticeRecord = {
  id: '214/TB-VPCP@2026-05-22',
  kind: 'notice',
  number: '214/TB-VPCP',
  issued: '2026-05-22',
  on: '2026-05-22',
  title: 'Kết luận cuộc họp về nhà ở xã hội',
  issuer: null,
  addresses: [],
  textHash: 'mau-214',
};

export const sampleSnapshot: PageSnapshot = {
  url: 'https://xaydungchinhsach.chinhphu.vn/mau-214.htm',
  notice: sampleNotice,
  tasks: [
    sampleTask(),
    sampleTask({
      key: 'II__1__b.1',
      path: 'II.1.b',
      order: 1,
      quote: 'b) Nghiên cứu cơ chế ưu đãi thuế đối với nhà ở cho công nhân.',
      deadlines: [],
      gaps: ['when'],
    }),
  ],
  coverage: {
    sentences: 5,
    inTasks: 2,
    notDirective: 2,
    leftOut: [
      {
        key: 'l1',
        quote: 'Kiên quyết không để xảy ra tiêu cực.',
        why: 'no-addressee',
        task: sampleTask({
          key: 'selected-l1',
          path: '',
          quote: 'Kiên quyết không để xảy ra tiêu cực.',
          headings: [],
          leads: [],
          deadlines: [],
          gaps: ['who', 'when', 'product', 'authority'],
          source: 'selected',
        }),
      },
    ],
  },
};
