import type { AssigneeMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { AUTHORITY, PRODUCT, SYSTEM } from './cues.ts';
import { nameEnd } from './product-name.ts';

/** What a task must produce (rõ sản phẩm), from its own words. */

export const AUTHORITY_HERE = quick(new RegExp(`^(?:${AUTHORITY})(?![\\p{L}\\p{N}])`, 'u'));
const MAKES =
  '(?<!(?:phép|liệu|công trình|trật tự|thi công) )xây dựng|ban hành|hoàn thiện|hoàn thành|hoàn chỉnh|trình|lập|soạn thảo|sửa đổi|phê duyệt|công bố|công khai|đề xuất|tổng hợp|thiết lập|thành lập|cập nhật|bổ sung|nghiên cứu|báo cáo|hình thành|ký ban hành|tham mưu|điều chỉnh|gửi|cung cấp|hợp nhất|nâng cấp|thiết kế|thẩm định|nộp|biên soạn|chuẩn bị|xác định|cần có|sớm có|chỉ đạo|(?<!(?:đăng|chữ|chu|ghi) )ký|ký kết|in|phát hành|thống nhất|khẩn trương|rà soát, xây dựng|tổ chức lập|lập lại|chốt|đàm phán|niêm yết|ra|cấp|có(?= (?:báo cáo|văn bản|tờ trình|công điện|công văn|thư xin lỗi|bản ))';
const SETS_UP =
  'triển khai|triển khai thí điểm|đưa vào sử dụng|đẩy nhanh tiến độ triển khai|xây dựng|nghiên cứu xây dựng|phát triển|hoàn thiện|thực hiện';
const BETWEEN =
  'công khai|chính thức|kịp thời|ngay|lại|xong|toàn bộ|khẩn trương|Thủ tướng Chính phủ|cấp có thẩm quyền|Chính phủ|Chủ tịch|Ủy ban nhân dân (?:tỉnh|thành phố)|UBND (?:tỉnh|thành phố|huyện|xã|phường)|(?:Thường trực |Ban Thường vụ )?(?:Đảng|Tỉnh|Thành|Huyện) [uủ][ỷy]|Lãnh đạo (?:Bộ|Sở|tỉnh|Thành phố)|lãnh đạo (?:bộ|sở|tỉnh|thành phố)|Bộ trưởng|Thứ trưởng|Phó Chủ tịch|Tổng Giám đốc|Hội đồng quản trị|HĐQT|Hội đồng thành viên|HĐTV|Ban Giám đốc|phụ trách|Giám đốc Sở|Hội đồng nhân dân tỉnh|HĐND tỉnh|thành lập|cho|với|đồng bộ|thông qua';
/** What a paper goes on to after it is made: "xây dựng và triển khai các phương án". */
const ALSO = 'triển khai|tổ chức triển khai|thực hiện|tổ chức thực hiện|đưa vào vận hành';
const COUNT = '(?:các|một số|những|bộ|\\d+|đầy đủ|toàn bộ|dự thảo|kết quả|hệ thống)';
/** "trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2026 quy định tỷ lệ phân chia …": what an assembly is to pass, behind when. */
const AT_SESSION = quick(
  /(?<![\p{L}\p{N}])trình (?:HĐND|Hội đồng nhân dân|Quốc hội)(?: [^\s,;.]+){0,3} tại (?:kỳ|phiên) họp(?: [^\s,;.]+){0,10}? (?<what>(?:quy định|nghị quyết|đề án|kế hoạch|chính sách)(?![\p{L}\p{N}]))/giu,
);
/** Which verbs make which nouns a product; each pair with its name, which the trace tells. */
const MADE: readonly { readonly by: string; readonly pattern: RegExp }[] = [
  ['made', MAKES, PRODUCT],
  ['set-up', SETS_UP, SYSTEM],
  ['cleaned', 'làm giàu|làm sạch', 'cơ sở dữ liệu'],
  ['signed', 'ký|ký xong|ký kết', '(?:cam kết|thỏa thuận|hợp đồng|biên bản)(?! (?:với|đối|hoặc))'],
  [
    'drafted',
    'dự thảo',
    'nghị định|nghị quyết|thông tư|quyết định|chỉ thị|đề án|kế hoạch|văn bản|tờ trình|luật|quy chế|quy định|báo cáo',
  ],
  ['staffed', 'kiện toàn', 'ban chỉ đạo|tổ công tác|hội đồng|ban soạn thảo|tổ biên tập'],
  ['opinion', 'gửi|tham gia|có', '(?:ý kiến(?= (?:tham gia|góp ý|vào|đối với))|(?<=(?:gửi|có) )ý kiến(?= về))'],
  [
    'guidance',
    'ban hành|xây dựng|hoàn thiện|sớm có',
    '(?:hướng dẫn(?= (?:về|chi tiết|cụ thể|liên ngành|quy trình|tạm thời))|(?<=ban hành (?:ngay |sớm |kịp thời )?)hướng dẫn(?= (?!các |việc |cho |thực hiện)\\p{Ll}))',
  ],
]
  .map(([by = '', verbs, nouns]) => ({
    by,
    pattern: quick(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${verbs})(?:(?:[,\\s]+|\\svà\\s)(?:${verbs}|${BETWEEN}|${ALSO})){0,5}[,:\\s]+(?<what>["“«]?(?:${COUNT}\\s+){0,4}(?:${nouns})(?![\\p{L}\\p{N}]))`,
        'giu',
      ),
    ),
  }))
  .concat({ by: 'at-session', pattern: AT_SESSION });
/** What stands already is not made: "Thông báo này", "nhiệm vụ đã được giao tại …". */
const STANDS = quick(
  /^(?:các\s)?\S+(?:\s\S+){0,2}\snày$|(?:đã )?được giao|^(?:các )?(?:văn bản|hồ sơ|nhiệm vụ|báo cáo|dự án(?: đầu tư)?(?: công)?)\s(?:bị |đã )?(?:quá hạn|chậm|tồn đọng)(?!\p{L})/u,
);
const HEAD_NOUN = quick(new RegExp(`^(?:${PRODUCT})(?![\\p{L}\\p{N}])`, 'iu'));

/** How far a product's name is looked for, and how far before it the authority that makes it, in letters. */
export const REACH = 400;
const BACK = 80;

/** A noun phrase of a task's words, and by which pattern it was read: "made", "puts-out". */
export interface Thing extends Span {
  readonly by: string;
}

/**
 * What a task must produce, as a noun phrase of its own words; null where none is named. `bodies`: those named in it, in order; `leads`: where
 * those who must do it are named.
 */
export function productOf(
  text: string,
  clause: Span,
  bodies: readonly AssigneeMention[],
  leads: readonly Span[] = [],
): Thing | null {
  const words = text.slice(clause.start, clause.end);
  let best: Thing | null = null;
  let bare: Thing | null = null;
  for (const { by, pattern } of MADE) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const what = match.groups?.what ?? '';
      const start = match.index + match[0].length - what.length;
      const rest = words.slice(start + what.length, start + what.length + REACH);
      const end = start + what.length + nameEnd(rest);
      pattern.lastIndex = start;
      // "Sở Xây dựng báo cáo": the verb is a name's
      const body = bodies[firstFrom(bodies, clause.start + match.index) - 1];
      if (body && body.span.end > clause.start + match.index) {
        pattern.lastIndex = Math.min(start, Math.max(match.index + 1, body.span.end - clause.start));
        continue;
      }
      if (
        by === 'drafted' &&
        !DRAFTS.test(words.slice(0, match.index)) &&
        (body?.span.end ?? 0) < clause.start + match.index - 1
      )
        continue;
      if (body && byOthers(text, clause, body, leads, clause.start + match.index)) continue;
      if (ABOUT_A_DEED.test(words.slice(Math.max(0, match.index - 50), match.index))) continue;
      if (best !== null && best.start <= clause.start + start) break;
      if (!bare && HANDED_IN.test(words.slice(match.index, start + what.length + 24)))
        bare = { start: clause.start + start, end: clause.start + start + what.length, by: 'handed-in' };
      if (
        (APPRAISED.test(match[0].slice(0, -what.length)) &&
          !PUT_UP.test(words.slice(end, end + 24)) &&
          !BY_RULE.test(words.slice(end, end + 120))) ||
        (STANDS.test(words.slice(start, end).trimEnd()) && !/^(?:kết quả|tình hình)/iu.test(what)) ||
        (OF_PAPER.test(words.slice(Math.max(0, match.index - 24), match.index)) && DONE_WITH.test(match[0])) ||
        (STUDIED.test(match[0]) && !PUT_UP.test(words.slice(end, end + 24))) ||
        SUMS_UP.test(match[0]) ||
        NOT_MADE.test(words.slice(match.index, Math.min(end, start + what.length + 30))) ||
        (tells(words.slice(start), what) && !(HANDS_OVER.test(match[0]) && /^báo cáo$/iu.test(what))) ||
        decides(words.slice(Math.max(0, start - BACK), start), what)
      )
        continue;
      const first =
        start - (WITH_PAPER.exec(words.slice(Math.max(0, start - BACK), start))?.groups?.paper?.length ?? 0);
      best = { start: clause.start + first, end: clause.start + Math.min(end, start + 180), by };
      break;
    }
  }
  best ??= bare;
  const reports = best ? null : /^Báo cáo (?:kết quả|tình hình|tiến độ)(?=\s\p{Ll})/u.exec(words);
  if (reports)
    return {
      start: clause.start,
      end: clause.start + reports[0].length + nameEnd(words.slice(reports[0].length, reports[0].length + REACH)),
      by: 'report',
    };
  if (best || !(/^\p{Lu}/u.test(words) || LISTED.test(words)) || tells(words, HEAD_NOUN.exec(words)?.[0] ?? ''))
    return best;
  return HEAD_NOUN.test(words) &&
    !/^(?:Văn phòng|Kết luận (?:cuộc|buổi|phiên|hội|tại|của))(?!\p{L})/u.test(words) &&
    !PROJECT_LABEL.test(words)
    ? {
        start: clause.start,
        end: clause.start + Math.min(nameEnd(words.slice(0, REACH)), 180),
        by: 'name',
      }
    : null;
}

/** "chuẩn bị báo cáo, hồ sơ": the first of two papers, which may be a verb elsewhere. */
const WITH_PAPER = quick(
  /(?<!\p{L})(?:chuẩn bị|xây dựng|soạn thảo|hoàn thiện|hoàn chỉnh|lập|cung cấp|gửi)\s+(?<paper>(?:các\s)?(?:báo cáo|tờ trình)(?:,\s|\svà\s))$/iu,
);
/** "thẩm định phương án giá, trình UBND tỉnh": what is only appraised is another's, unless it is put up. */
const APPRAISED = /^(?:khẩn trương\s)?thẩm định[,\s]+$/iu;
const PUT_UP = quick(/^[\s,]+(?:và\s)?(?:trình|tham mưu|ban hành)(?!\p{L})/u);
/** "thẩm định dự toán theo nguyên tắc xã hội hóa, trình UBND tỉnh" */
const BY_RULE = quick(/^\s(?:theo|trên cơ sở)\s[^,;.:]{3,80},\s(?:và\s)?trình(?!\p{L})/u);
/** "tổng hợp tình hình, báo cáo …", "chuẩn bị hồ sơ, trình …": a bare noun is made where it is handed on at once. */
const HANDED_IN = quick(
  /(?<!\p{L})(?:tổng hợp (?:tình hình|kết quả|số liệu)|(?:chuẩn bị|lập|hoàn thiện|hoàn chỉnh|hoàn thành) hồ sơ)(?:,\s|\s(?:để|và)\s|\s)(?:trình|báo cáo|gửi)(?!\p{L})/iu,
);

/** "gửi báo cáo về Bộ Nội vụ", "dự thảo báo cáo Thủ tướng": behind "gửi" it is the paper. */
const HANDS_OVER = /(?<!\p{L})(?:g[ửở]i|nộp|dự thảo)\s+báo cáo$/iu;
/** "theo dõi, tổng hợp báo cáo": two deeds. */
const SUMS_UP = /^tổng hợp[,\s]+(?:và\s)?báo cáo$/iu;
/** "hoàn thành dự án", "hoàn thiện các thủ tục về đất đai": works, targets and formalities that are done, not papers that are made. */
const NOT_MADE = quick(
  /^(?:công bố|công khai|cập nhật)\s(?:các\s)?kết quả(?=\s(?:trên|trước|theo|tại)|[.,;]|$)|^(?:lập, )?phê duyệt\s(?:các\s)?phương án bồi thường|^cập nhật\s(?:tình hình|tiến độ)|^thống nhất\s(?:thủ tục|quy định)\s|^công khai\s(?:các\s)?(?:số\s)?đường dây nóng|^tổng hợp\s(?:các\s)?số liệu(?=,\s(?:hoàn chỉnh|hoàn thiện|xây dựng|lập)\s)|^(?:hoàn thành|điều chỉnh|trình phê duyệt điều chỉnh)\s(?:các\s|dứt điểm\s)?(?:dự án|tiêu chí|chương trình)(?!\sluật|\p{L})|^(?:hoàn thiện|hoàn chỉnh|hoàn thành)\s(?:đầy đủ\s)?(?:các\s)?thủ tục\s(?:về|liên quan|pháp lý|bổ nhiệm|bàn giao|đầu tư|giải ngân|thanh toán|khởi công|để(?=\s(?!trình)))/iu,
);

/** "hướng dẫn các đơn vị lập dự toán", "đôn đốc các Bộ soạn thảo nghị định": what others make. */
export function byOthers(
  text: string,
  clause: Span,
  body: AssigneeMention,
  leads: readonly Span[],
  at: number,
): boolean {
  if (at - body.span.end > 60 || leads.some((lead) => lead.start < body.span.end && lead.end > body.span.start))
    return false;
  return (
    /^[^,;.:]*$/u.test(text.slice(body.span.end, at)) &&
    URGES.test(text.slice(Math.max(clause.start, body.span.start - 60), body.span.start))
  );
}
const URGES = quick(/(?<!\p{L})(?:hướng dẫn|yêu cầu|nhắc)\s(?:[^,;.:]{0,40}\s)?$/iu);

/** "trên cơ sở đó dự thảo Nghị định …": a deed, where a paper's name would be "hoàn thiện dự thảo Nghị định". */
const DRAFTS = quick(/(?:^|[,;:]|đó|và|sớm|ngay|trương)\s?$/u);

/** "hồ sơ cấp giấy chứng nhận", "thủ tục điều chỉnh hiệp định": what papers are about. */
const OF_PAPER = quick(/(?:hồ sơ|thủ tục|thẩm quyền|điều kiện|trình tự|thời gian|quy trình|công tác|khâu|việc)\s$/iu);
const DONE_WITH = /^(?:cấp|điều chỉnh|thẩm định|phê duyệt|ký|thành lập|bổ sung|sửa đổi)\s/iu;
/** "nghiên cứu mô hình", "nghiên cứu ứng dụng trí tuệ nhân tạo": only studied, unless it is put up. */
const STUDIED = quick(/^nghiên cứu[,\s]+(?:(?:các|một số|những)\s)?(?:mô hình|giải pháp|ứng dụng)$/iu);

/** "đã ban hành …", "kiểm tra việc cấp giấy chứng nhận": done before, or only what the task is about. */
const ABOUT_A_DEED = quick(
  /(?:đã|đang|từng|lĩnh vực|không|chưa|chờ|nhu cầu|được|phục vụ|nhằm|về kết quả)\s+$|hướng dẫn (?:tỉnh|thành phố|huyện|xã|nhà đầu tư|doanh nghiệp|chủ đầu tư|nhà thầu|người dân|hộ dân|địa phương|đơn vị)\s+$|(?:sau khi|ngay khi|kể từ khi)(?:\s\p{L}+){0,6}\s+$|(?:kiểm tra|giám sát|thanh tra|theo dõi|đôn đốc|chấn chỉnh|tăng cường|trong|về)(?:\s\p{L}+){0,3}\s(?:việc|công tác|khâu)\s+$/iu,
);

/** "Dự án thủy điện A: Tập đoàn … làm việc với nhà thầu": what a point is about. */
const PROJECT_LABEL = /^(?:Các )?(?:Dự án|Tiểu dự án|Trung tâm|Hệ thống)\s[^:;.]{2,120}:/u;

/** "(3) quy định về đấu nối …": an item of a list that is a name, not a deed. */
const LISTED =
  /^(?:quy định|quy chế|nghị định|thông tư|đề án|kế hoạch|quy trình|danh mục|phương án|bộ tiêu chí|tiêu chuẩn|quy chuẩn|cơ chế|quyết định|nghị quyết)\s(?:về|của|sửa đổi|hướng dẫn|quy định|thực hiện|phát triển|\p{Lu})/u;

/** "trình Chủ tịch UBND tỉnh quyết định": what an authority does is not handed in. */
const decides = (before: string, what: string): boolean =>
  (/chỉ đạo\s+$/iu.test(before) &&
    /^(?:các\s)?(?:hệ thống|đội ngũ|trung tâm|văn phòng|tổ công tác|ban chỉ đạo)$/iu.test(what)) ||
  (/^(?:quyết định|quy định|báo cáo|thông qua|kết luận)$/u.test(what) && BY_AUTHORITY.test(before));
const BY_AUTHORITY = quick(
  new RegExp(
    `(?:${AUTHORITY}|nhân dân tỉnh|nhân dân thành phố|UBND tỉnh|UBND thành phố|thẩm quyền|xem xét,?)\\s+$`,
    'u',
  ),
);

/** "báo cáo Thủ tướng", "quy định tại": a verb or a reference that looks like the noun. A bare "giải pháp", "nội dung" names no product. */
function tells(words: string, what: string): boolean {
  const rest = words.slice(what.length).trimStart();
  const noun = what.toLowerCase().replace(/^(?:(?:các|một số|những)\s+)+/u, '');
  if (/^báo cáo$/u.test(noun))
    return (
      AUTHORITY_HERE.test(rest) ||
      /^(?:cấp|UBND|Ủy ban|Bộ|Sở|kết quả|tình hình|tiến độ|với|cho|về (?:Bộ|Sở|UBND))/u.test(rest)
    );
  if (/^(?:giải pháp|kết quả|tình hình|quy định|thủ tục|chính sách|cơ chế|hồ sơ|chương trình|dự án)$/u.test(noun))
    return rest.length < 8 || /^(?:cụ thể|tại|của|nêu|hiện|này|[,;.])/u.test(rest);
  return false;
}
