import { quick } from '../text/words.ts';
import { beginsWithVerb, isBareVerb } from './cues.ts';

/** A product's name ends at a stop, or where the words go on to why, when or to whom. */
const NAME_END = quick(
  /(?<!(?:bộ|tỉnh|huyện|ngành)(?=,\s(?:thành phố|cơ quan|địa phương))),(?!\s(?:bổ sung|thay thế|ngành|phường|thị xã|thị trấn|đặc khu|công chức|viên chức|pháp lệnh|lãng phí|tiêu cực|nghiệp vụ|chống|chữa cháy|cứu nạn|ứng phó|chính sách|cơ chế|giải pháp|quy chế|tiêu chí|tiêu chuẩn|kế hoạch|chương trình|đề án|dự án)(?![\p{L}\p{N}]))|[;:…\n]|\.(?!\d{3})|(?<!(?:[Qq]uy|[Cc]hương|[Cc]ông|[Qq]uá|[Ll]ộ|[Tt]iến|[Gg]iáo))\strình(?![\p{L}\p{N}])|(?<!tiền|người|nơi|tài sản)\sg[ửở]i(?!\s(?:tiền|tiết kiệm))(?![\p{L}\p{N}])|\s(?:để|nhằm|báo cáo|theo|bảo đảm|đảm bảo|đáp ứng|phục vụ|trước ngày|trước \d|trước (?:thời điểm|khi)|phải|trong tháng|trong quý|trong Quý|trong năm|trong tuần|chậm nhất|muộn nhất|vào (?:ngày|thứ|sáng|chiều|\d)|hằng (?:tuần|tháng|quý|năm)|hàng (?:tuần|tháng|quý|năm)|trên (?:trang|cổng|Cổng|phần mềm|Phần mềm|Hệ thống)|hoàn thành|làm cơ sở|làm căn cứ|và (?:trình|báo cáo|tổ chức|triển khai|gửi|công bố|ban hành|đưa))(?![\p{L}\p{N}])/u,
);
/** "khám bệnh, chữa bệnh", "đất ở, đất sản xuất": behind the comma one more of the same, told by a word that stands before it too. */
const NEXT_OF_KIND = quick(/^,\s(?:(?:và|hoặc)\s)?(?<next>\p{Ll}+)(?:\s(?<after>\p{Ll}+))?/u);
/** A last one of a list already begun: "…, nước sinh hoạt". */
const SHORT = quick(/^,\s\p{Ll}+(?:\s\p{Ll}+){1,3}(?:[.;,]|$|\s(?:cho|của|đối với|tại)\s)/u);

/** "phương án bảo đảm an ninh": what a plan is for, right behind its noun. */
const FOR = /^\s(?:bảo đảm|đảm bảo|phục vụ|đáp ứng)(?=\s)/u;
/** What a clerk does with what is made, no more of its name. */
const GOES_ON = quick(
  /^(?:trình|báo cáo|g[ửở]i|ban hành|công bố|hoàn thành|tổ chức|triển khai|phê duyệt|nộp|lấy ý kiến|đưa|phân công|thực hiện|bảo đảm|đảm bảo|bàn giao|phối hợp|chỉ đạo|xin|làm)(?!\p{L})/u,
);
/** "than, khí cho phát điện": two of one kind for the same end. */
const FOR_BOTH = quick(/^,\s\p{Ll}+\s(?:cho|của|phục vụ)\s/u);

/** Where a product's name ends in the words that begin with or behind its head noun, in UTF-16 units. */
export function nameEnd(rest: string): number {
  let from = FOR.exec(rest)?.[0].length ?? 0;
  let listed = false;
  for (;;) {
    const end = NAME_END.exec(rest.slice(from));
    if (!end) return rest.length;
    const at = from + end.index;
    const behind = rest.slice(at, at + 40);
    const next = end[0] === ',' ? NEXT_OF_KIND.exec(behind)?.groups : undefined;
    const last = rest
      .slice(Math.max(0, at - 40), at)
      .split(/\s+/u)
      .slice(-3);
    const alike = last.some((word) => word.length > 1 && (word === next?.next || word === next?.after));
    // "phương án phân luồng, điều tiết giao thông": one thing done in two ways
    const begun = rest.slice(0, at).trim();
    const twice =
      next !== undefined &&
      beginsWithVerb(behind.slice(2)) &&
      !GOES_ON.test(behind.slice(2)) &&
      isBareVerb(lastOf(begun));
    if (twice) {
      from = at + 1;
      continue;
    }
    if (!next || !(alike || (listed && SHORT.test(behind)) || FOR_BOTH.test(behind)) || beginsWithVerb(behind.slice(2)))
      return at;
    listed = true;
    from = at + 1;
  }
}

/** Of a list of verbs, the last: "thu gom, vận chuyển". */
const lastOf = (words: string): string => words.slice(words.lastIndexOf(',') + 1).trim();
