import type { Mention } from '@/lib/core/mention/mention.ts';

/** The inspect page's own words. Kept beside it, not in the catalogue: the page is in development builds only. */
export const TYPE: Readonly<Record<Mention['type'], string>> = {
  assignee: 'đơn vị',
  deadline: 'thời hạn',
  citation: 'viện dẫn',
  'non-deadline': 'không phải hạn',
};

export const VIEWS = {
  tasks: 'Nhiệm vụ',
  outline: 'Dàn mục',
  mentions: 'Nhận ra',
  coverage: 'Đếm câu',
  trace: 'Dấu vết',
} as const;
export type View = keyof typeof VIEWS;
