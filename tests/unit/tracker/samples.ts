import type { NoticeRecord, TaskDeadline, TaskInput } from '@/lib/core/task/task.ts';

/** A notice with good defaults, so that a test names only what it is about. */
export const sampleNotice = (over: Partial<NoticeRecord> = {}): NoticeRecord => ({
  id: '56/TB-VPCP@2026-05-20',
  kind: 'notice',
  number: '56/TB-VPCP',
  issued: '2026-05-20',
  on: '2026-05-20',
  title: 'Kết luận của Phó Thủ tướng tại cuộc họp về hạ tầng số',
  issuer: 'Văn phòng Chính phủ',
  addresses: [],
  textHash: 'h1',
  ...over,
});

/** "chậm nhất ngày …": a dated deadline. */
export const dated = (due: string, over: Partial<TaskDeadline['value']> = {}): TaskDeadline => ({
  text: `chậm nhất ngày ${due}`,
  value: { kind: 'date', due, bound: 'by', precision: 'day', implied: [], flags: [], ...over },
});

export const recurring = (
  recurrence: TaskDeadline['value']['recurrence'],
  over: Partial<TaskDeadline['value']> = {},
): TaskDeadline => ({
  text: 'định kỳ',
  value: { kind: 'recurring', due: null, bound: null, precision: 'none', implied: [], flags: [], recurrence, ...over },
});

export const sampleTask = (key: string, over: Partial<TaskInput> = {}): TaskInput => ({
  key,
  path: key,
  order: 0,
  quote: `Bộ Tài chính bố trí vốn cho việc ${key}, báo cáo Thủ tướng Chính phủ.`,
  headings: [],
  selectors: [],
  leads: [{ text: 'Bộ Tài chính', id: 'bo-tai-chinh', full: null, inherited: false }],
  coops: [],
  deadlines: [dated('2026-06-30')],
  shared: false,
  product: null,
  to: null,
  gaps: [],
  source: 'read',
  ...over,
});

export const ADDRESS = 'https://xaydungchinhsach.chinhphu.vn/thong-bao-56.htm';
