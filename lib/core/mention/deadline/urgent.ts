// triển khai thực hiện ngay một số dịch vụ công | báo cáo ngay Thủ tướng Chính phủ
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { DeadlineMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { AT_ONCE } from './at-once.ts';
import { clauseAround } from './clause.ts';

const NAME = 'deadline/urgent';

/** "ngay" before a time or a place belongs to it: "ngay trong năm 2025", "ngay tại cơ sở", "ngay sau khi". */
const NOT =
  '(?! (?:trong|từ|sau|khi|tại|trước|cả|lập tức sau|các bước|ở|bên|đầu|ngày|hôm|vào|thời điểm|tháng|quý|năm|cuối|đến)(?!\\p{L}))';
const PATTERN = new Sought(quick(new RegExp(`${LEFT}(?<=${LEFT}${AT_ONCE} )ngay(?: lập tức)?${RIGHT}${NOT}`, 'gu')));

const HELD = quick(/(?<!\p{L})(?:đã|đang|được|(?<!chuẩn )bị|không|chưa|có thể|để)(?!\p{L})/u);
/** "nếu triển khai ngay thì sẽ kịp": supposed, not ordered. */
const IF = quick(/(?<!\p{L})(?:nếu|khi|trường hợp)(?!\p{L})/u);
const THEN = quick(/(?<!\p{L})(?:thì|sẽ|mới)(?!\p{L})/u);
const DATED = quick(
  /(?<!\p{L})(?:trong (?:tháng|quý|năm|tuần)|trước ngày|vào ngày|từ ngày|chậm nhất|hoàn thành)(?!\p{L})/u,
);

/** Reads "ngay" in its strong positions. */
export const urgent: Recogniser<DeadlineMention> = {
  name: NAME,
  cues: [' ngay'],
  find: (context) =>
    PATTERN.in(context.starts).flatMap((match): DeadlineMention[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAround(context, span.start, span.end);
      // nếu nhà tài trợ chưa trả lời thì báo cáo ngay: the order follows the "thì"
      const segment = clause.segment.slice(
        Math.max(clause.segment.lastIndexOf(' thì '), clause.segment.lastIndexOf(' phải ')) + 1,
      );
      const { right } = clause;
      // "gia cố ngay các đoạn …; hoàn thành trước ngày 10/12": the day says it better
      if (clause.after.includes('; ') && /^[^,;]{0,100}; (?:xong|hoàn thành) /u.test(clause.after)) return [];
      if (HELD.test(segment)) return [];
      if (IF.test(segment) && THEN.test(right.slice(0, 60))) return [];
      const near = right.slice(0, 80);
      const comma = near.indexOf(',');
      if (DATED.test(comma < 0 ? near : near.slice(0, comma))) return [];
      const value = { kind: 'relative', due: null, bound: null, precision: 'none', implied: [], flags: [] } as const;
      return [{ type: 'deadline', span, by: NAME, value }];
    }),
};
