import { quick } from '../../text/words.ts';
import type { Recurrence } from '../mention.ts';
import { ABOVE, AGENCY, AT_HEAD, BODY, LEADER, TELLING } from './body-words.ts';
import type { Clause } from './clause.ts';
import { ordersDeed } from './rhythm-deeds.ts';
import { isKeptUp } from './sustained.ts';
import { L, R, re } from './trap.ts';
import { opensWithVerb, tellsFirst } from './verb-first.ts';

/** ngân sách hằng năm | kế hoạch 5 năm và hằng năm | chế độ báo cáo hằng tuần | trung bình mỗi năm */
const NAMED = re(
  `${L}(?:ngân sách|dự toán|kế hoạch|kế hoạch vốn|nguồn vốn|vốn|kinh phí|chế độ báo cáo|báo cáo kết quả|chương trình công tác|trung bình|bình quân|thu nhập|doanh thu|sản lượng|công suất|chỉ tiêu|nhiệm vụ|chỉ số|tốc độ|tăng trưởng|mức|lương|cuộc họp|phiên họp|giao ban|hội nghị|lễ hội|phiên chợ|diễn ra|chương trình|danh mục|đánh giá, xếp loại|xếp loại|sinh hoạt|đời sống|hoạt động|công việc|năm và|cụ thể|theo|tăng|giảm|bố trí|cân đối|tập huấn|bảo dưỡng|bảo trì|khám sức khỏe|khoảng|gần|hơn|trên|thống kê|quan trắc|định kỳ|là|lựa chọn|chọn|lấy)(?: [\\p{L}]+){0,1} ?$`,
);
const REPORTS = re(
  `${L}(?:báo cáo|tổng hợp|cập nhật|công khai|công bố|rà soát|đánh giá|kiểm tra|gửi|đôn đốc|đăng tải|thông báo|kiểm điểm|sơ kết|giao ban|họp|theo dõi|giám sát|tổ chức|thực hiện|cung cấp|trình|kiểm đếm|đối soát|lập danh sách|chịu trách nhiệm|nhắc|nhắc việc|đo|trực)${R}`,
);
/** chỉ đạo Chi cục Kiểm lâm hằng ngày phát bản tin */
const TELLS = re(`^ *(?:[-–•+] *)?(?:chỉ đạo|giao|yêu cầu|đề nghị|đôn đốc) `);
const SPENDS = quick(
  /^(?: \p{L}+){0,3} (?:dành|chi|có|đạt|thu hút|đón|phát sinh|sản xuất|tiêu thụ|xuất khẩu|cung cấp|khai thác|tiết kiệm|gửi về(?: nước)?|đưa(?: được)?|tuyển(?: được)?|giải quyết|tạo(?: thêm)?|đào tạo) (?:khoảng|trên|hơn|gần|từ|tới|\d)/u,
);
const PUBLISHES = quick(
  /(?<!\p{L})(?<!(?:đã|được|kế hoạch|lịch) )(?:công bố|công khai|cập nhật|niêm yết|cung cấp (?:thông tin|số liệu)|thông báo|thông tin(?= cấp| tình hình| về)|giao ban)(?!\p{L})[^;]{3,140}$/u,
);
/** "Tổ chức diễn tập mỗi năm 2 lần", "Thanh tra các dự án hằng quý báo cáo UBND tỉnh": nobody is named, and the deed stands in his place. */
const OPENING_DEED = `(?:tổ chức|ban hành|thanh tra|phòng,? (?:chống|ngừa))${R}`;
/** A society and a delegation, too: elsewhere they meet and travel on days of their own. */
const ACTS = re(`${AT_HEAD}${TELLING}(?:${BODY}|${LEADER}|(?:đoàn|hội(?! đồng))${R}|${OPENING_DEED}) (?!đã|được)`);
const SITS = quick(
  /(?<!\p{L})(?:họp|chợ|diễn ra|sinh hoạt|nghỉ|lịch|đã|(?<!(?:bảo đảm|đảm bảo|phải) [^,;]{0,40})được|giao ban|tiếp công dân)(?!\p{L})/u,
);
/** What tells somebody opens the sentence. */
const CHARGED = quick(/^[^\p{L}]*(?:[a-zđ]\) )?(?:giao|yêu cầu|đề nghị)(?!\p{L})/u);
/** Bộ Tư pháp hằng tháng tổng hợp tiến độ */
const NAMES_BODY = re(
  `${AT_HEAD}${TELLING}(?:${BODY}|doanh nghiệp${R}|${OPENING_DEED})(?! (?:đã|còn))(?:,? [\\p{L}]+){0,7} (?:\\([^()]{1,60}\\) )?$`,
);
const MEASURED = re(
  `${L}(?:trung bình|bình quân|khoảng|tiêm|uống|phun|thay|tăng|giảm|khám|bảo dưỡng|quan trắc|chạy|nghỉ)${R}`,
);
/** quy định rõ chế độ kiểm kê di tích định kỳ 05 năm một lần */
const RULED = re(`${L}(?:quy định|chế độ|chu kỳ|nguyên tắc|tần suất)${R}`);
/** "Ban Chỉ đạo họp giao ban 02 tuần/lần" */
const MEETS = re(
  `${AT_HEAD}${TELLING}(?:các|${BODY}|${LEADER}) (?:(?!đã|được|sẽ|từng|thường)\\p{L}+ ){0,9}(?:họp|giao ban)(?: (?:giao ban|kiểm điểm|trực tuyến|rà soát|tiến độ|định kỳ|công trường|tại công trường))*,? $`,
);
const MASS = quick(/(?<!\p{L})(?:lượng|trữ lượng|lưu lượng|sản lượng) (?!khách)[\p{L} ]{2,40} $/u);
const MET = /^(?: (?:với|để|về|tại|nhằm)(?!\p{L})|\s*(?:[.,;]|$))/u;
const OF_EACH = quick(
  /(?<!\p{L})(?:vào|trong|của|theo|các|bộ|với) (?:các )?(?:chỉ tiêu|kế hoạch|nhiệm vụ|chương trình|dự toán|nghị quyết)(?: [\p{L}-]+){1,9} $/u,
);
const SAYS_HOW_OFTEN = quick(
  /(?<!(?:việc|chế độ|công tác|được|đã|kế hoạch|lịch|số liệu|danh mục|giá) )(?<!\p{L})(?:công bố|công khai|thông báo|đăng tải|cập nhật|tổng hợp) $/u,
);
const HOLDS = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:phải |yêu cầu )?(?:tổ chức (?:họp|hội nghị|kiểm tra|giao ban|rà soát)|báo cáo|tổng hợp|công khai|công bố)(?!\p{L})/u,
);
/** "giao ban định kỳ hằng tháng": nothing before it but that it is kept up. */
const MEET = quick(
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:(?:tổ chức|duy trì|thực hiện|phải|yêu cầu|tiến hành),? )*(?:họp|giao ban)(?: (?:giao ban|kiểm điểm|trực tuyến|rà soát|tiến độ|công trường|tại công trường|định kỳ))* $/u,
);
const TO_WHOM = re(`^ (?:cho|về|gửi|lên|với|tới|đến) ${ABOVE}`);
/** "Lễ hội được tổ chức hai năm một lần" */
const PASSIVE = re('(?<!(?:phải|cần) )được (?:tổ chức|xem xét|kiểm định|bảo dưỡng|diễn ra) ?$');
const PAST = re(
  `${L}(?:đã|vừa|(?<!(?:của|theo|cho|đến|tại|với|trong|ở|về|trên|và|ra|có) )từng|thường(?! (?:trực|vụ|xuyên|kỳ))|phàn nàn|phản ánh|cho biết) `,
);

/**
 * Whether a rhythm is one in which somebody must act: it opens an order ("Định kỳ hằng quý tổng hợp, báo cáo …"), closes
 * one ("báo cáo Thủ tướng Chính phủ hằng tháng"), or names its day ("trước ngày 25 hằng tháng").
 */
export function isRhythmOfTask(words: string, recurrence: Recurrence, clause: Clause): boolean {
  if (PAST.test(clause.segment) || /^ ?(?:,)? đã /u.test(clause.right)) return false;
  if (PASSIVE.test(clause.tail)) return false;
  if (words.startsWith('từng ') && (IN_DETAIL.test(clause.tail) || OF_EACH_THING.test(clause.clause))) return false;
  if (words.startsWith('từng ') && AND_EACH_THING.test(clause.right)) return false;
  // kiểm soát tàu cá trong thời gian cấm biển từ 01/4 đến |30/6 hằng năm|
  if (/(?<!\p{L})từ [^,;]{1,16} đến (?:ngày |hết )?$/u.test(clause.tail)) return false;
  // mỗi tuần xuống cơ sở ít nhất 02 lần
  if (words.startsWith('mỗi ') && SO_OFTEN.test(clause.right) && !IS_COUNTED.test(clause.right)) return true;
  // cứ 2 tuần nghe các đơn vị báo cáo một lần
  if (ACT_WITHIN.test(words)) return true;
  // Hồ sơ trình trước ngày 15 hằng tháng sẽ được xem xét tại phiên họp
  if (IS_SEEN.test(clause.right)) return false;
  // Mỗi năm tỉnh dành khoảng 500 tỷ đồng; rà soát quy hoạch định kỳ 05 năm
  if (SPENDS.test(clause.right)) return false;
  if (recurrence.every === 'year' && (recurrence.interval ?? 1) >= 3 && !/báo cáo|kiểm tra/u.test(clause.segment))
    return false;
  const dated = /(?:ngày ?(?:\d|mùng|mồng|thứ|cuối|làm)|thứ |chủ nhật|\d ?(?:giờ|h)|\d ?\/ ?\d)/u.test(words);
  const limited = /trước|chậm nhất|muộn nhất|không quá/u.test(words);
  if (dated && (limited || words.startsWith('định kỳ') || / ?(?:lần|buổi)/u.test(words))) return true;
  // Thời gian gửi báo cáo: ngày 15 và ngày 30 hằng tháng
  if (dated && LABELS.test(clause.clause)) return true;
  // báo cáo kết quả sau mỗi 15 ngày | Sau mỗi tháng, các xã báo cáo
  if (words.startsWith('sau '))
    return REPORTS.test(clause.clause) || (clause.opens && REPORTS.test(clause.right.slice(0, 60)));
  // thực hiện nghiêm chế độ báo cáo hằng ngày theo quy định
  if (KEEPS_REPORTING.test(clause.tail) && (dated || (!words.startsWith('định kỳ') && closes(clause.right))))
    return true;
  // hằng ngày phải giao ban, kiểm điểm công việc
  if (/^ phải /u.test(clause.right) && REPORTS.test(clause.right.slice(0, 40))) return true;
  if (isKeptUp(clause, dated) || ordersDeed(words, recurrence, clause)) return true;
  if (MET.test(clause.right) && MEETS.test(clause.clause)) return true;
  // chỉ tiêu phát triển kinh tế - xã hội hằng năm
  if ((OF_EACH.test(clause.segment) || MASS.test(clause.segment)) && !dated && /^(?:hằng|hàng|mỗi) /u.test(words))
    return false;
  // Bộ Y tế công bố hằng tuần tỷ lệ tiêm chủng | Tổ chức họp Hội đồng tư vấn định kỳ hằng tháng
  if (SAYS_HOW_OFTEN.test(clause.tail) && GOES_ON.test(clause.right)) return true;
  if (words.startsWith('định kỳ') && HOLDS.test(clause.clause) && closes(clause.right)) return true;
  // Lãnh đạo Tỉnh phải duy trì việc đối thoại, tháo gỡ khó khăn cho doanh nghiệp định kỳ hằng quý.
  if (words.startsWith('định kỳ') && MEETS_PEOPLE.test(clause.sentence) && /^\s*(?:[.;]|$)/u.test(clause.right))
    return true;
  if (OF_OR_END.test(clause.right) && MEET.test(clause.clause)) return true;
  if (/(?:ít nhất|tối thiểu) .*lần$/u.test(words) && closes(clause.right) && !MEASURED.test(clause.clause)) return true;
  // báo cáo kết quả hằng tuần cho UBND thành phố
  if (
    /(?<!\p{L})báo cáo (?:kết quả|tình hình|tiến độ)(?: thực hiện)? $/u.test(clause.tail) &&
    TO_WHOM.test(clause.right)
  )
    return true;
  // diệt lăng quăng mỗi tháng 02 lần trong suốt mùa mưa | tổng vệ sinh vào ngày Chủ nhật tuần cuối hằng tháng
  if (
    (dated || / ?(?:lần|buổi)/u.test(words)) &&
    (opensWithVerb(clause.segment) || tellsFirst(clause.sentence)) &&
    (LASTS.test(clause.right) || /^\s*(?:[.;]|$)/u.test(clause.right)) &&
    !MEASURED.test(clause.tail) &&
    !SITS.test(clause.segment) &&
    !RULED.test(clause.segment) &&
    !NAMED.test(clause.tail)
  )
    return true;
  // Hằng ngày đối chiếu hồ sơ sắp đến hạn, nhắc các phòng
  if (
    (clause.opens || /^ *$/u.test(clause.segment)) &&
    recurrence.every !== 'year' &&
    opensWithVerb(clause.right) &&
    !/^[^.;]{0,60}\d/u.test(clause.right) &&
    !SPENDS.test(clause.right) &&
    !/(?<!\p{L})(?:đã|được|vẫn|thường)(?!\p{L})/u.test(clause.right.slice(0, 60))
  )
    return true;
  const counted =
    / ?lần/u.test(words) && (/^(?:định kỳ|ít nhất|tối thiểu)/u.test(words) || / phải /u.test(clause.segment));
  if (!dated && RULED.test(clause.segment)) return false;
  // đo mặn tại 22 điểm, 02 ngày/lần trong thời gian … | họp giao ban mỗi quý một lần cho đến hết năm
  if (/ ?lần/u.test(words) && LASTS.test(clause.right) && REPORTS.test(clause.clause) && !MEASURED.test(clause.tail))
    return true;
  if (counted && closes(clause.right) && !MEASURED.test(clause.tail)) return true;
  // Trung tâm Y tế huyện phun hóa chất khử trùng vào thứ Sáu hàng tuần.
  if (dated && ACTS.test(clause.sentence) && /^\s*(?:[.;]|$|, \p{L})/u.test(clause.right) && !SITS.test(clause.segment))
    return true;
  // Trung tâm Công nghệ thông tin diễn tập ứng cứu sự cố mỗi năm 2 lần.
  if (
    / ?lần$/u.test(words) &&
    ACTS.test(clause.sentence) &&
    /^\s*(?:[.;]|$)/u.test(clause.right) &&
    !MEASURED.test(clause.tail) &&
    !SITS.test(clause.segment)
  )
    return true;
  // công bố giá vật liệu, chỉ số giá xây dựng hằng tháng, sát với giá thị trường | công bố giá theo định kỳ hằng tháng
  if (
    closes(clause.right) &&
    PUBLISHES.test(clause.clause) &&
    (!NAMED.test(clause.tail) || (words.startsWith('định kỳ') && clause.tail.endsWith(' theo ')))
  )
    return true;
  // kết quả xử lý hàng tháng báo cáo Bộ
  if (
    /^ (?:phải )?(?:báo cáo|gửi) /u.test(clause.right) &&
    /^ *(?:và )?(?:kết quả|số liệu|tiến độ|tình hình)(?!\p{L})/u.test(clause.segment)
  )
    return true;
  // Giao Sở Y tế diệt lăng quăng mỗi tuần 01 lần.
  if (
    / ?lần$/u.test(words) &&
    CHARGED.test(clause.sentence) &&
    /^\s*(?:[.;]|$)/u.test(clause.right) &&
    !NAMED.test(clause.tail)
  )
    return true;
  if (
    /^ (?:phát|cập nhật|báo cáo|tổng hợp|rà soát|kiểm tra|công khai|công bố|thông báo|đăng|sơ kết|tổng kết|tổ chức (?:sơ kết|tổng kết|đánh giá|kiểm tra|rà soát|giao ban))/u.test(
      clause.right,
    ) &&
    (TELLS.test(clause.segment) || NAMES_BODY.test(clause.sentence))
  )
    return true;
  if (clause.opens && HANDS_OUT.test(clause.right)) return true;
  if (IS_COUNTED.test(clause.right) || OF_PEOPLE.test(clause.right)) return false;
  const begins = clause.opens || /^ *(?:và |đồng thời |thực hiện |việc )?$/u.test(clause.segment);
  // hằng ngày chuyển bộ phận trả lời
  if (/^ *$/u.test(clause.segment) && HANDS_ON.test(clause.right)) return true;
  if (begins && REPORTS.test(clause.right.slice(0, 90)))
    return (
      recurrence.every !== 'day' ||
      ((recurrence.interval ?? 1) > 1 && !/ lại /u.test(clause.right.slice(0, 40))) ||
      dated ||
      /báo cáo/u.test(clause.right.slice(0, 60))
    );
  if (begins || !(closes(clause.right) || (dated && REPORTED.test(clause.right))))
    return words.startsWith('định kỳ') && REPORTS.test(clause.right.slice(0, 30));
  if (NAMED.test(clause.tail) && !(dated && /báo cáo kết quả ?$/u.test(clause.tail)) && !TO_ABOVE.test(clause.segment))
    return false;
  // báo cáo tình hình về Bộ Giao thông vận tải, Bộ Tài chính vào ngày 25 hằng tháng
  return REPORTS.test(dated || ONLY_BODY.test(clause.segment) ? clause.clause : clause.segment);
}

const LABELS =
  /^[^\p{L}]*(?:[a-zđ]\) )?(?:thời (?:gian|hạn|điểm)|kỳ hạn|hạn) (?:gửi |nộp )?(?:báo cáo|gửi|nộp)(?: [\p{L}]+){0,6} ?: ?$/u;
const SO_OFTEN = quick(
  /^ (?!có |đạt |đón |trung bình )\p{L}+(?: \p{L}+){0,6} (?:ít nhất |tối thiểu )?\d{1,2} (?:lần|lượt|buổi|cuộc)(?!\p{L})/u,
);
const ACT_WITHIN = / (?:báo cáo|họp|giao ban|tổng hợp|nghe|rà soát) .* lần$/u;
/** With words between, few bodies tell themselves: "báo cáo kết quả nhiệm vụ", "báo cáo tình hình thị trường" name no "Vụ" and no school. */
const TO_ABOVE = /báo cáo [\p{L} ]*(?:chính phủ|bộ|ủy ban|ubnd|sở|chủ tịch|ban|tỉnh)/u;
/** Of bodies with names only: ", đơn vị trả phí" tells what a unit does. */
const ONLY_BODY = re(
  `^ (?:và )?(?:${AGENCY}|ngân hàng)(?: (?!đã|được|báo|tổng|rà|kiểm|công bố|thực)[\\p{L}-]+){1,10} $`,
);
/** "báo cáo Thủ tướng Chính phủ ngày 05 hằng tháng danh sách thương nhân" */
const REPORTED = quick(/^ (?:danh sách|số liệu|tiến độ|những|các|việc|khối lượng)(?!\p{L})/u);

/** "giao chỉ tiêu cho từng dự án, từng chủ đầu tư, từng tháng": one of several things that are gone through. */
const OF_EACH_THING = quick(/(?<!\p{L})từng (?!tuần|ngày|quý|năm)\p{L}[^,;]{1,40}(?:,| và) $/u);
/** "tiến độ chi tiết đến từng tháng, từng hạng mục" */
const AND_EACH_THING = quick(/^(?:,| và) từng (?!tuần|tháng|quý|năm)\p{L}/u);
const IN_DETAIL = / (?:cho|chi tiết(?: (?:đến|tới|theo))?) $/u;

const MEETS_PEOPLE = quick(
  /(?<!\p{L})(?:phải|duy trì|tổ chức|tăng cường|chủ động) (?:việc |tổ chức |các cuộc )?(?:đối thoại|gặp gỡ|gặp mặt|tiếp xúc|làm việc với|tiếp dân|tiếp công dân)(?!\p{L})[^;.]*$|(?<!\p{L})phải duy trì (?:việc )?(?!chế độ)[^;.]{5,120}$/u,
);

const KEEPS_REPORTING = /(?:thực hiện|duy trì)(?: (?:nghiêm|tốt|đầy đủ|nghiêm túc))? chế độ báo cáo ?$/u;
const LASTS = /^ (?:(?:trong thời gian|trong suốt) |từ nay |cho đến |đến hết )/u;
const HANDS_ON = quick(/^ (?:phải )?(?:chuyển|gửi|nộp|báo cáo) (?!\p{L}+ (?:hàng|khách))/u);

const IS_SEEN = quick(/^ (?:sẽ được|thì được|được xem xét|bị coi|là thời điểm|là thời gian)(?!\p{L})/u);
const GOES_ON = /^ \p{Ll}/u;
const OF_OR_END = quick(/^(?: đối với(?!\p{L})|\s*(?:[.,;]|$))/u);
const HANDS_OUT = quick(/^,? (?:cập nhật|báo cáo|tổng hợp|công khai|thông báo|gửi|phát)(?!\p{L})/u);
const IS_COUNTED = quick(/^ ?(?:là|của|được|cho(?! đến| tới)|trung bình|có (?:khoảng|hàng|gần|hơn)|cả nước)(?!\p{L})/u);
const OF_PEOPLE = quick(/^,? (?:người dân|bà con|nhân dân|làng|cả nước|trên địa bàn)(?!\p{L})/u);

const closes = (right: string): boolean => CLOSING.test(right);
/** "đến các địa phương" spreads a thing; "hằng ngày đến trường", "đến công ty" does not: few bodies stand here. */
const CLOSING = quick(
  /^\s*(?:\([^()]{0,90}\)\s*)?(?:[.,;:)/]|$|(?:về|cho|gửi|với|để|và|báo cáo|kết quả|tình hình|theo|trên|sát|đúng|đầy đủ|kịp thời|bảo đảm|đảm bảo|phù hợp|tại (?:phiên|cuộc|buổi|hội nghị|giao ban|công trường|hiện trường|thực địa)|trong (?:các|suốt|thời gian|mùa|giai đoạn|những)|kể từ (?:ngày|tháng|quý|kỳ|nay)|(?:đến|tới) (?:các|từng|chính quyền|người dân|nhân dân|địa phương|ubnd|bộ|sở))(?!\p{L}))/u,
);
