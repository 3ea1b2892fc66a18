import type { AssigneeMention } from '../../mention/mention.ts';
import { CueWords } from '../../text/cue-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/within.ts';
import { quick } from '../../text/words.ts';
import { AUTHORITY_HERE, HIDDEN } from './not.ts';

/** Verbs that hand something to somebody, named between the verb and the thing. */
const GIVES = quick(
  /(?<![\p{L}\p{N}])(?:báo cáo|trình|gửi|nộp|thông báo|tham mưu|đề xuất|cung cấp|tham mưu, đề xuất)(?:\s(?:ngay|lại|kịp thời|cho|về|với|lên|để|Lãnh đạo))*\s+/giu,
);
const GIVING = new CueWords('báo cáo|trình|gửi|nộp|thông báo|tham mưu|đề xuất|cung cấp');
const JOINED = /^(?:,\s|\svà\s|\shoặc\s)/u;
/** "Bộ Công Thương (qua Cục Điện lực)", "Hội đồng nhân dân cùng cấp". */
const TAIL =
  /^\s(?:\((?:qua|thông qua|bằng|gửi qua)\s[^)]{2,60}\)|(?:tỉnh|huyện|xã|[Tt]hành phố)(?=\s\p{Ll})|cùng cấp|cấp tỉnh|các cấp)/u;

/**
 * A clause's words with those to whom something is handed hidden: "báo cáo Ban Chỉ đạo tình hình …" is read as "báo cáo ¤¤ tình hình …". The
 * length stays.
 */
export function withoutReceivers(words: string, clause: Span, bodies: readonly AssigneeMention[]): string {
  // put together once: a copy for each receiver would cost as much as the clause is long
  let shown = '';
  let passed = 0;
  if (!GIVING.mayStand(words)) return words;
  for (const given of everyMatch(GIVES, words)) {
    const begin = given.index + given[0].length;
    let end = begin;
    for (let round = 0; round < 6; round++) {
      const joined = end > begin ? (JOINED.exec(words.slice(end, end + 8))?.[0].length ?? 0) : 0;
      if (end > begin && joined === 0) break;
      const at = end + joined;
      const body = bodies[firstFrom(bodies, clause.start + at)];
      const length =
        body && body.span.start === clause.start + at
          ? nameLength(words.slice(at, at + body.span.end - body.span.start))
          : (AUTHORITY_HERE.exec(words.slice(at, at + 60))?.[0].length ?? 0);
      if (length === 0) break;
      end = at + length + (TAIL.exec(words.slice(at + length, at + length + 80))?.[0].length ?? 0);
    }
    if (end === begin || end >= words.length || end <= passed) continue;
    const from = Math.max(passed, begin);
    shown += words.slice(passed, from) + HIDDEN.repeat(end - from);
    passed = end;
  }
  return passed === 0 ? words : shown + words.slice(passed);
}

/** "Ban Chỉ đạo tình hình thực hiện …", "Hội đồng nhân dân tỉnh nghị quyết về …": a name that goes on in what is handed in ends before it. */
function nameLength(name: string): number {
  const told = TOLD.exec(name) ?? (OF_ASSEMBLY.test(name) ? PASSED.exec(name) : null);
  return told && told.index > 3 ? told.index : name.length;
}
const TOLD = /\s(?:tình hình|kết quả|tiến độ|danh sách|số liệu|phương án|nội dung)(?:\s|$)/u;
const OF_ASSEMBLY =
  /^(?:(?:Thường trực )?(?:Hội đồng nhân dân|HĐND|Quốc hội)|Ủy ban nhân dân|UBND|Chính phủ|Thủ tướng)(?:\s|$)/u;
const PASSED =
  /\s(?:dự thảo|nghị quyết|đề án|quyết định|kế hoạch|quy chế|tờ trình|chính sách|cơ chế|mức|bảng giá)(?:\s|$)/u;
