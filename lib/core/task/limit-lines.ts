import type { DeadlineMention } from '../mention/mention.ts';
import type { Provision } from '../notice/provision.ts';
import { Opening } from '../text/opening.ts';
import { contains, slice } from '../text/span.ts';
import { within } from '../text/within.ts';
import type { World } from './context.ts';

/** Lines of their own that only say by when, for what stands above them. */

/** "Các nội dung trên …", "Các việc tại điểm a, b …" */
const CLOSING = new Opening(
  /^(?:[Hh]oàn thành (?:toàn bộ |tất cả )?|Tất cả |[Tt]hời (?:hạn|gian)(?: hoàn thành| thực hiện| xong)?(?: đối với)?(?: tất cả)? )?[Cc]ác (?:nội dung|nhiệm vụ|công việc|việc) (?:trên|nêu trên|này|(?:nêu )?tại (?:các )?(?:điểm|khoản|mục) [\p{L}\d](?:(?:,| và)? [\p{L}\d]{1,2}(?!\p{L}))*)(?!\p{L})/u,
);
/** "Thời gian hoàn thành: Trước ngày 15/4/2026.", "Hoàn thành trong tháng 4/2026.": a line of its own that only says by when. */
const LIMIT_LINE = new Opening(
  /^[-+•*\s(]*(?:(?:Thời gian|Thời hạn|Hạn|Tiến độ)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|trình|xong|yêu cầu|hoàn tất|chậm nhất|cuối cùng)){0,3}\s*(?::|là\s|trước\s|trong\s|chậm nhất\s|xong\s)|(?:Yêu cầu )?[Hh]oàn thành (?:xong )?(?:trước|trong|chậm nhất|muộn nhất)\s)/u,
);
/** No label before a limit is longer, in letters. */
const LABEL = 46;
/** Nothing stands behind it but marks. */
const ENDS = /^[\s.;,)/]*$/u;
/** A line that closes several points is no longer, in letters. */
const LONGEST = 140;
/** No line closes more tasks; the bound keeps reading linear. */
export const MOST_CLOSED = 200;

/** The days of "Các nội dung trên thực hiện xong trước ngày 10/10/2025.", which hold for all points before it; null for any other line. */
export function closingLimits(
  { text, header, deadlines }: World,
  { own }: Provision,
): readonly DeadlineMention[] | null {
  if (own.end - own.start > LONGEST || !CLOSING.test(slice(text, own)) || !contains(header.body, own)) return null;
  const dated = within(deadlines, own).filter(({ value }) => value.kind === 'date');
  return dated.length > 0 ? dated : null;
}

/** The limits of "Thời gian hoàn thành: trước ngày 15/4/2026.", which hold for what stands right above; null for any other line. */
export function lineLimits({ text, header, deadlines }: World, line: Provision): readonly DeadlineMention[] | null {
  const { own, children } = line;
  if (children.length > 0 || !LIMIT_LINE.test(slice(text, own)) || !contains(header.body, own)) return null;
  const said = within(deadlines, own);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || first.span.start - own.start > LABEL) return null;
  // "Hoàn thành trước ngày 30/6/2026 việc kiểm kê" is a deed of its own
  return ENDS.test(text.slice(last.span.end, own.end)) ? said : null;
}
