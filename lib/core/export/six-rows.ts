import type { IsoDay } from '../calendar/iso-day.ts';
import { wordsAsRead } from '../task/changes.ts';
import type { Party, TaskRecord } from '../task/task.ts';
import { type ExportRow, rowOf } from './rows.ts';

/** The six points of the administration's own principle, in the order of the table that a unit makes. */
export const SIX = ['who', 'what', 'when', 'duty', 'product', 'authority'] as const;
export type Six = (typeof SIX)[number];

/** Their heads, with what each holds. */
export const SIX_HEADS: Readonly<Record<Six, { readonly name: string; readonly what: string }>> = {
  who: { name: 'Rõ người', what: 'cơ quan, người chủ trì' },
  what: { name: 'Rõ việc', what: 'nội dung nhiệm vụ' },
  when: { name: 'Rõ thời gian', what: 'thời hạn hoàn thành' },
  duty: { name: 'Rõ trách nhiệm', what: 'chủ trì, phối hợp' },
  product: { name: 'Rõ sản phẩm', what: 'kết quả phải có' },
  authority: { name: 'Rõ thẩm quyền', what: 'cấp trình' },
};

/** How a point that the notice leaves open is marked. */
export const UNCLEAR = 'Chưa rõ';

/** A task in six points; null: the notice leaves it open. */
export interface SixRow extends Readonly<Record<Six, string | null>> {
  readonly stt: number;
  /** Where it stands in the notice: "III.2.a". */
  readonly path: string;
  readonly lastDay: IsoDay | null;
  readonly proof: Pick<ExportRow, 'quote' | 'address'>;
}

/**
 * A task's six points as the notice states them. "Việc" is never open, for the words are the deed; "trách nhiệm" is clear as soon as
 * somebody is named to lead: whom with follows, where others are.
 */
export function sixRowOf(task: TaskRecord, today: IsoDay, stt: number): SixRow {
  const { printed, understood, lastDay } = rowOf(task, null, today, stt);
  const leads = names(task.leads);
  const coops = names(task.coops);
  return {
    stt,
    path: task.path,
    lastDay,
    who: leads,
    what: task.quote,
    when: task.deadlines.length === 0 && !task.extended ? null : dueWords({ printed, understood }),
    duty: leads === null ? null : coops === null ? 'Chủ trì thực hiện' : `Chủ trì; phối hợp: ${coops}`,
    product: task.product?.trim() || null,
    authority: task.to?.trim() || null,
    proof: { quote: wordsAsRead(task), address: task.address },
  };
}

/** "trong Quý II/2026 (hạn cuối 30/6/2026)": as printed, then what is understood where the words do not say it. */
export const dueWords = ({ printed, understood }: Pick<ExportRow, 'printed' | 'understood'>): string =>
  !understood ? printed : printed ? `${printed} (${understood})` : understood;

/** How many tasks leave each point open. */
export const openPoints = (rows: readonly SixRow[]): Record<Six, number> =>
  Object.fromEntries(SIX.map((point) => [point, rows.filter((row) => row[point] === null).length])) as Record<
    Six,
    number
  >;

/** "15 nhiệm vụ; chưa rõ: thời gian 3, sản phẩm 5, thẩm quyền 4". */
export function openWords(rows: readonly SixRow[]): string {
  const open = openPoints(rows);
  const said = SIX.filter((point) => open[point] > 0).map(
    (point) => `${SIX_HEADS[point].name.replace('Rõ ', '')} ${open[point]}`,
  );
  return said.length === 0
    ? `(${rows.length} nhiệm vụ, cả sáu điểm đều rõ)`
    : `(${rows.length} nhiệm vụ; chưa rõ: ${said.join(', ')})`;
}

/** Under the table of six points, where one is open. */
export const OPEN_NOTE = 'Ghi chú: “Chưa rõ” là điểm thông báo không nêu, cần xác định khi giao việc.';

const names = (parties: readonly Party[]): string | null =>
  parties.length === 0 ? null : parties.map((party) => party.full ?? party.text).join('; ');
