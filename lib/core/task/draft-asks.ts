import { endsWithColon } from '../text/edges.ts';
import { type Span, slice } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';

/**
 * "Giao Bộ Nông nghiệp và Môi trường hoàn thiện dự thảo Nghị định, bảo đảm một số yêu cầu sau:": the points below say what the draft must be,
 * and are no deeds of their own.
 */
const OF_DRAFT = quick(
  /(?<!\p{L})(?:dự thảo|dự án Luật|Đề án|đề án|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy hoạch|quy hoạch|Chiến lược|Chỉ thị|Quy chế|hồ sơ)(?!\p{L})[^:]{0,260}?(?<!\p{L})(?:bảo đảm|đảm bảo|đáp ứng|tuân thủ|theo|trên cơ sở|quán triệt|với|phù hợp với|trên)\s(?:đúng\s)?(?:(?:các|một số|những)\s(?:yêu cầu|nguyên tắc|tiêu chí|quan điểm|định hướng)(?:\s(?:cơ bản|chủ yếu|chính|lớn))?(?:\s(?:sau|sau đây|dưới đây|như sau))?|(?:tinh thần|hướng)\s(?:sau|sau đây|như sau))\s*:\s*$/u,
);
const MAKES =
  /(?<!\p{L})(?:hoàn thiện|hoàn chỉnh|xây dựng|soạn thảo|chỉnh lý|chỉnh sửa|rà soát|nghiên cứu|bổ sung|trình|lập|tiếp thu)(?!\p{L})/iu;

/** "Rà soát, phân loại các công ty theo các nhóm đối tượng cụ thể như:": the points below only name such ones. */
const OF_THINGS = quick(
  /(?<!\p{L})(?:đối tượng|trường hợp|hồ sơ|tài liệu|thông tin|số liệu|hình thức|loại hình|lĩnh vực|ngành nghề|địa bàn|thành phần|mặt hàng|chỉ tiêu|tiêu chí)(?!\p{L})[^:.;]{0,40}(?<!\p{L})(?:như|gồm|bao gồm)\s*:\s*$/u,
);

/** "Giao các sở quản lý hạ tầng theo lĩnh vực gồm:" goes on with bodies. */
const TELLS = /^\s*(?:Giao|Yêu cầu|Đề nghị|Phân công|Kính đề nghị)\s/u;

/** Whether words that announce points are themselves the task: they ask for a draft, and the points tell what it must be; or the points name things. */
export function asksOfDraft(text: string, span: Span): boolean {
  if (!endsWithColon(text, span.start, span.end)) return false;
  const words = slice(text, span);
  return (
    (OF_DRAFT.test(words) && MAKES.test(words)) ||
    (OF_THINGS.test(words) && !TELLS.test(words) && beginsWithVerb(words))
  );
}
