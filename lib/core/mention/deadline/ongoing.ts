// (nhiệm vụ thường xuyên) | ; nhiệm vụ thường xuyên. | Thời gian thực hiện: thường xuyên
import { Sought } from '../../text/sought.ts';
import { LEFT, quick, RIGHT } from '../../text/words.ts';
import type { DeadlineMention, NonDeadlineMention } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { clauseAround } from './clause.ts';

const NAME = 'deadline/ongoing';

const WORDS = '(?:(?:là )?nhiệm vụ thường xuyên(?:,? liên tục)?|(?:thực hiện )?thường xuyên(?:,? liên tục)?)';
const PATTERN = new Sought(quick(new RegExp(`${LEFT}${WORDS}${RIGHT}`, 'gu')));
/** "định kỳ hoặc đột xuất báo cáo UBND tỉnh": whenever it is asked for. */
const WHENEVER = new Sought(
  quick(
    new RegExp(
      `(?=định kỳ)${LEFT}định kỳ(?: hoặc | và |, )đột xuất(?= (?:tổng hợp|báo cáo|kiểm tra|cung cấp|rà soát))`,
      'gu',
    ),
  ),
);
const LABEL = /(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|báo cáo|triển khai)){0,2} ?(?:là|:|–|-) ?$/u;
// coi đây là nhiệm vụ thường xuyên. | kiểm soát tàu cá ra vào cảng, là nhiệm vụ thường xuyên.
const DEEMED = quick(/(?:(?<!\p{L})(?:coi|xác định)(?: (?:đây|đó|việc này))?|\(đây|[,;](?: đây)?) là ?$/u);
// Duy trì hoạt động của Tổ công nghệ số cộng đồng là nhiệm vụ thường xuyên.
const KEEPS = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:duy trì|tiếp tục|tăng cường|thực hiện|kiểm tra|rà soát|tuyên truyền|cập nhật)(?!\p{L})/u,
);
/** "đây là nhiệm vụ trọng tâm, thường xuyên, liên tục" */
const TASK_THAT = quick(
  /(?<!(?:coi|xem|xác định) )(?:đây|việc này|công việc này) là (?:một )?nhiệm vụ (?:trọng tâm|quan trọng|cấp bách|hàng đầu|chính trị), $/u,
);
const ALONE_LEFT = /[,;:(–-] ?$/u;
/** "…, thực hiện thường xuyên theo đề nghị của các đơn vị." */
const AS_ASKED = /^ (?:theo|khi có|tại|trên) [^.;]{3,90}(?:[.;\n]|$)/u;
const ALONE_RIGHT =
  /^(?:,? (?:và )?(?:lâu dài|liên tục|quan trọng|cấp bách|trọng tâm))? ?(?:[.;)\n]|$|\.\/\.|cho (?:đến|tới) khi )/u;

/**
 * Reads "thường xuyên" where it stands for a limit: after a label, or alone between marks. As manner ("thường xuyên phối
 * hợp") or description ("là nhiệm vụ thường xuyên của các cấp") it is none.
 */
export const ongoing: Recogniser<DeadlineMention | NonDeadlineMention> = {
  name: NAME,
  cues: ['thường xuyên', 'đột xuất'],
  find: (context) =>
    [
      ...WHENEVER.in(context.starts).map(
        ({ 0: words, index }): DeadlineMention => ({
          type: 'deadline',
          span: { start: index, end: index + words.length },
          by: NAME,
          value: ONGOING,
        }),
      ),
      ...PATTERN.in(context.starts).flatMap((match): (DeadlineMention | NonDeadlineMention)[] => {
        const start = match.index + (match[0].startsWith('là ') ? 3 : 0);
        const span = { start, end: match.index + match[0].length };
        const { segment, sentence, right } = clauseAround(context, span.start, span.end);
        const labelled = LABEL.test(sentence);
        const deemed = DEEMED.test(sentence) && ALONE_RIGHT.test(right);
        const kept = KEEPS.test(sentence) && ALONE_RIGHT.test(right) && / là ?$/u.test(sentence);
        const alone =
          ALONE_LEFT.test(sentence) &&
          segment.trim() === '' &&
          (ALONE_RIGHT.test(right) || (/^thực hiện/u.test(match[0]) && AS_ASKED.test(right)));
        const named =
          TASK_THAT.test(sentence) ||
          /nhiệm vụ/u.test(match[0]) ||
          /^thực hiện/u.test(match[0]) ||
          sentence.trimEnd().endsWith('(');
        if (labelled || deemed || kept || (alone && named && !/ là ?$/u.test(sentence))) {
          return [{ type: 'deadline', span, by: NAME, value: ONGOING }];
        }
        return /nhiệm vụ/u.test(match[0]) ? [{ type: 'non-deadline', span, by: NAME, why: 'name' }] : [];
      }),
    ].sort((a, b) => a.span.start - b.span.start),
};

const ONGOING = { kind: 'ongoing', due: null, bound: null, precision: 'none', implied: [], flags: [] } as const;
