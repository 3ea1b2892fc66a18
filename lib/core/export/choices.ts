import { z } from 'zod';
import { isoDay } from '../task/task.ts';
import { COLUMN_KEYS, OFFICIAL } from './columns.ts';

const line = z
  .string()
  .max(300)
  .catch(() => '');
const lines = z
  .string()
  .max(2000)
  .catch(() => '');

/** The letter that the annex goes with: "(Kèm theo Công văn số … ngày … của …)". What is empty is left to be filled in by hand. */
const letter = z.object({ number: line, day: isoDay.nullable().catch(null), body: line });

/** The head of the page (Nghị định 30/2020/NĐ-CP, Phụ lục I): the body above, the body that reports, and where it sits. */
const head = z.object({ above: line, body: line, place: line });

/** The foot: "TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"; whom copies go to, one a line. */
const signer = z.object({ authority: line, position: line, name: line, recipients: lines });

/** How the report is made up, as the user last chose it. A damaged or missing choice falls back to its default, alone. */
export const reportChoices = z.object({
  /** The report of what was done, or the table of six points of a notice. */
  form: z.enum(['report', 'six']).catch('report'),
  columns: z
    .array(z.enum(COLUMN_KEYS))
    .min(1)
    .catch(() => [...OFFICIAL]),
  group: z.enum(['none', 'notice', 'agency']).catch('none'),
  /** Tasks whose last day lies between the two, both included; null: no bound. */
  from: isoDay.nullable().catch(null),
  to: isoDay.nullable().catch(null),
  /** In place of the title made up for it; "": that one. */
  title: line,
  letter: letter.catch(() => letter.parse({})),
  head: head.catch(() => head.parse({})),
  signer: signer.catch(() => signer.parse({})),
});
export type ReportChoices = z.infer<typeof reportChoices>;

/** Any value as choices; never throws. */
export const asReportChoices = (value: unknown): ReportChoices =>
  reportChoices.parse(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
