import { formatDay } from '../calendar/format.ts';
import { type IsoDay, partsOf } from '../calendar/iso-day.ts';
import type { NoticeRecord } from '../task/task.ts';
import type { ReportChoices } from './choices.ts';

/** What stands on every paper of the State (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1). */
export const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const ANNEX = 'PHỤ LỤC';

/** Where nothing was given: dots, to be filled in by hand. */
const dots = (words: string, count: number): string => words.trim() || '.'.repeat(count);

/** "ngày 07 tháng 6 năm 2026": a zero before days under 10 and months 1 and 2 (the same decree, mục 4). */
export function longDay(day: IsoDay | null): string {
  const parts = day === null ? null : partsOf(day);
  if (!parts) return 'ngày ..... tháng ..... năm .........';
  const [date, month] = formatDay(day ?? '').split('/');
  return `ngày ${date} tháng ${month} năm ${parts.year}`;
}

/** "Hà Nội, ngày 10 tháng 6 năm 2026". */
export const placeAndDay = (place: string, day: IsoDay): string => `${dots(place, 16)}, ${longDay(day)}`;

/** "(Kèm theo Công văn số 1234/BTC-VP ngày 10 tháng 6 năm 2026 của Bộ Tài chính)" (mục 13 of the part). */
export const letterWords = ({ number, day, body }: ReportChoices['letter']): string =>
  `(Kèm theo Công văn số ${dots(number, 20)} ${longDay(day)} của ${dots(body, 30)})`;

/** "(Nhiệm vụ có thời hạn từ ngày 01/4/2026 đến ngày 30/6/2026; số liệu đến ngày 10/6/2026)". */
export function periodWords({ from, to }: Pick<ReportChoices, 'from' | 'to'>, today: IsoDay): string {
  const bounds = [from && `từ ngày ${formatDay(from)}`, to && `đến ngày ${formatDay(to)}`].filter(Boolean).join(' ');
  return `(${bounds ? `Nhiệm vụ có thời hạn ${bounds}; số` : 'Số'} liệu đến ngày ${formatDay(today)})`;
}

/** "Thông báo số 56/TB-VPCP ngày 20/5/2026"; what is not known is left out. */
export function paperWords(notice: NoticeRecord | null): string {
  if (!notice) return 'Văn bản chưa rõ số';
  const kind = notice.kind === 'notice' ? 'Thông báo' : notice.kind === 'report' ? 'Bản tin' : 'Văn bản';
  const day = notice.issued ?? (notice.kind === 'report' ? notice.on : null);
  return [kind, notice.number && `số ${notice.number}`, day && `ngày ${formatDay(day)}`].filter(Boolean).join(' ');
}

/** The title of the report in two lines: of one paper by its number, of several by what they are. */
export function reportTitle(notices: readonly (NoticeRecord | null)[]): string {
  const [first = null] = notices;
  const whole = 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ\nGIAO TẠI';
  if (notices.length === 1 && first?.number) return `${whole} ${paperWords(first).toLocaleUpperCase('vi')}`;
  const concluded = notices.length > 0 && notices.every((one) => one?.kind === 'notice');
  return `${whole} CÁC ${concluded ? 'THÔNG BÁO KẾT LUẬN' : 'VĂN BẢN CHỈ ĐẠO'}`;
}

/** The title of the table of six points, in two lines where the notice is known. */
export function sixTitle(notices: readonly (NoticeRecord | null)[]): string {
  const [first = null] = notices;
  const whole = 'BẢNG PHÂN CÔNG THỰC HIỆN NHIỆM VỤ THEO NGUYÊN TẮC “6 RÕ”';
  return notices.length === 1 && first?.number ? `${whole}\nTẠI ${paperWords(first).toLocaleUpperCase('vi')}` : whole;
}
