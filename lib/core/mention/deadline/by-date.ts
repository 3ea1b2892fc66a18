// trước ngày 30/6/2025 | vào ngày 19/8/2025 | chậm nhất đến ngày 31 tháng 12 năm 2025 | trước ngày 15/6

import type { DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { readTimes } from './times.ts';

const NAME = 'deadline/by-date';

/** Reads limits that name a day. */
export const byDate: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: ['ngày', '/', '-', '.', 'tháng'],
  find: (context) => readTimes(context, NAME, ['day']),
};
