// hoàn thành trong tháng 4/2025 | trong Quý II năm 2025 | chậm nhất nửa đầu năm 2021 | vào cuối năm 2025

import type { DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { readTimes } from './times.ts';

const NAME = 'deadline/in-period';

/** Reads limits that name a month, a quarter, a half-year, a year or a part of one. */
export const inPeriod: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: ['tháng', 'quý', 'quí', 'năm', 'nửa', 'tầm nhìn', 'định hướng', '/20'],
  find: (context) => readTimes(context, NAME, ['month', 'quarter', 'half', 'year']),
};
