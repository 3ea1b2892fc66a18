import type { AssigneeMention } from '../mention/mention.ts';
import { lowerInPlace } from '../mention/recogniser.ts';
import type { Party } from '../reading.ts';
import { CueWords } from '../text/cue-words.ts';
import { LastWord } from '../text/last-word.ts';
import type { Span } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { HEAD_WORDS, headOf, listFrom, partiesOf } from './party-list.ts';

/** "phối hợp với Bộ Y tế, Bộ Nội vụ và …": lists behind the words of working together, where the one who leads does it. */
export function coopsIn(
  text: string,
  clause: Span,
  inside: readonly AssigneeMention[],
  leads: readonly AssigneeMention[],
): readonly Party[] {
  if (inside.length === 0 || !TOGETHER.mayStand(text.slice(clause.start, clause.end))) return NOBODY;
  const coops: Party[] = [];
  const leading = new Set(leads);
  let from = clause.start;
  for (const [at, first] of inside.entries()) {
    if (first.span.start < from || leading.has(first)) continue;
    const head = headOf(first, clause.start);
    const reach = Math.max(clause.start, head - 110);
    if (!WITH_LAST.mayEnd(text, reach, head)) continue;
    const near = lowerInPlace(text.slice(reach, head));
    const before = near.slice(0, HEADED.exec(near)?.index ?? near.length);
    const match = MAY_HELP.test(before) ? WITH.exec(before) : null;
    const cue = head - (near.length - (match?.index ?? 0));
    if (
      !match ||
      (MEETS.test(match[0]) && !meetsBody(text, first, inside, at, clause.end, AGREES.test(match[0]))) ||
      (!WITH_HELP_OF.test(match[0]) &&
        byAnother(
          text,
          clause.start,
          cue,
          inside.slice(Math.max(0, at - BEFORE), at),
          leading,
          MEETS.test(match[0]) ? from : -1,
        ))
    )
      continue;
    const list = listFrom(text, inside, at, clause.end);
    coops.push(...partiesOf(text, [...list.parties, ...list.beside], false));
    from = list.end;
  }
  return unique(coops);
}

/** "tổ chức diễn tập tại Công ty A |có sự phối hợp của| Công an tỉnh" */
const WITH_HELP_OF = /^có (?:sự )?\p{L}/u;
const NOBODY: readonly Party[] = [];

/** Bodies looked back at for whose deed it is; the bound keeps reading linear. */
const BEFORE = 40;

/** "Ban A chủ trì, Ban B phối hợp …": the second body, named as subject of "phối hợp". `deed`: where the lead's name ends. */
export function besideIn(text: string, deed: number, inside: readonly AssigneeMention[]): readonly Party[] {
  const at = inside.findIndex((mention) => mention.span.start >= deed);
  const first = inside[at];
  if (!first || !HELPED.mayStand(text.slice(deed, (inside.at(-1)?.span.end ?? deed) + REACH))) return NOBODY;
  const chairs = /^\s*chủ trì(?:,|\s+và)\s+(?:và\s+)?$/u.test(text.slice(deed, first.span.start));
  for (let next = at; next < inside.length; ) {
    const mention = inside[next];
    if (!mention) break;
    const list = listFrom(text, inside, next, text.length);
    const chaired = chairs && next === at;
    const led =
      chaired ||
      /(?:[,;]\s+(?:và\s+)?|\()(?:các\s+)?$/u.test(
        text.slice(Math.max(deed, headOf(mention) - 12), headOf(mention, deed)),
      );
    if (led && (chaired ? HELPS_ON : HELPS).test(text.slice(list.end, list.end + REACH)))
      return partiesOf(text, list.parties, false);
    // "tuần tra tại các buôn; Ban Chỉ huy quân sự xã phối hợp": the last alone, behind its semicolon
    const last = list.parties.at(-1);
    if (
      last &&
      last !== mention &&
      HELPS.test(text.slice(list.end, list.end + REACH)) &&
      /;\s$/u.test(text.slice(headOf(last) - 2, headOf(last)))
    )
      return partiesOf(text, [last], false);
    next += Math.max(1, list.parties.length + list.beside.length);
  }
  return NOBODY;
}

/** How far behind a body it is told that it helps. */
const REACH = 40;
const HELPED = new CueWords('phối hợp|tham gia|hỗ trợ|giúp');
/** "Ban A chủ trì, Ban B phối hợp rà soát …" */
const HELPS_ON = quick(/^\s+(?:cùng\s+)?phối hợp(?!\p{L})/u);
/** "Sở A lập phương án, Sở B, Sở C phối hợp." */
const HELPS =
  /^\s+(?:cùng\s+)?(?:phối hợp|tham gia|hỗ trợ|giúp(?: việc)?)(?:\s+(?:thực hiện|chặt chẽ|triển khai|giải quyết))?\s*(?:[,;.)]|$)/u;

/** For words in small letters, as the two behind it. */
const WITH = quick(
  /(?<![\p{L}\p{N}])(?:(?:phối hợp|hợp tác)(?:[,\s]+(?:chặt chẽ|hỗ trợ|cùng|kịp thời|thường xuyên|hằng ngày|hàng ngày|đồng bộ|hiệu quả|tốt|có hiệu quả|và|trực tiếp|liên ngành)){0,4}(?:\s+với|\s+cùng)?|(?:với|trong) sự (?:phối hợp|tham gia|hỗ trợ)(?:[, ]+(?:phối hợp|tham gia|hỗ trợ|giúp đỡ|chặt chẽ|kỹ thuật|của|từ))*|có (?:sự )?(?:phối hợp|tham gia|hỗ trợ|đồng hành)(?:[, ]+(?:phối hợp|tham gia|hỗ trợ|ý kiến|chặt chẽ))* của|(?<!để |nội dung |kế hoạch |chương trình |buổi |cuộc |lịch )làm việc(?:\s+(?:cụ thể|trực tiếp|ngay))?\s+với|chủ trì(?:\s+cuộc)?\s+họp\s+với|(?<!(?:đồng bộ|bảo đảm|đảm bảo|tính|đã|ý kiến)[, ]+)thống nhất\s+(?:với|cùng)|cùng với|cùng)\s+$/u,
);

const MEETS = /^(?:làm việc|thống nhất)/iu;
const AGREES = /^thống nhất/iu;

/** "làm việc với Bộ Y tế để thống nhất …": a body named does its part; "… với nhà thầu", "… với Bộ Tài chính về vốn" only says with whom. */
function meetsBody(
  text: string,
  first: AssigneeMention,
  inside: readonly AssigneeMention[],
  at: number,
  limit: number,
  agrees: boolean,
): boolean {
  const words = text.slice(first.span.start, first.span.end);
  const named = first.kind === 'agency' || first.kind === 'office' || first.kind === 'anaphor' || !PARTNERS.test(words);
  if (!named || first.by === 'assignee/acronym' || first.by === 'assignee/brand') return false;
  if (/^(?:Đại sứ quán|Ngân hàng Thế giới)/u.test(words)) return false;
  const known = first.kind === 'agency' || first.kind === 'office';
  if (!known && VISITS.test(text.slice(Math.max(0, headOf(first) - 60), headOf(first)))) return false;
  const { end } = listFrom(text, inside, at, limit);
  // "làm việc với Tổng công ty Đường sắt Việt Nam về phương án …": named whole, it has a part in it
  if (first.kind === 'agency' && /^\svề\s\p{Ll}/u.test(text.slice(end, limit))) return true;
  // "thống nhất với Bộ Tài chính về vốn": both agree on it
  return agrees || /^,?\s+(?!(?:về|tại|trong|và|hoặc)\s)\p{Ll}/u.test(text.slice(end, limit));
}

/** With whom one bargains, or whom one serves: they help with nothing. */
const PARTNERS =
  /nhà thầu|nhà tài trợ|đối tác|nhà đầu tư|chủ đầu tư|doanh nghiệp|thương nhân|khách hàng|người dân|các hộ|bộ, ngành|bộ, cơ quan/iu;
/** "tổ chức đoàn công tác làm việc với các tỉnh" */
const VISITS = /(?:đoàn|tổ) (?:công tác|kiểm tra)[^;.]{0,30}làm việc/iu;

/** "phối hợp với các Bộ: Y tế, …", "cùng Ủy ban nhân dân các tỉnh Cà Mau, …": the head that the names of a list share. */
const HEADED = quick(new RegExp(`(?<=\\s)${HEAD_WORDS}$`, 'u'));

/** A word of working together, wherever it stands: most bodies have none near before them. */
const TOGETHER = new CueWords('hợp|họp|tham gia|hỗ trợ|đồng hành|làm việc|cùng|thống nhất');

/** How the words of working together end, heads of names passed over. */
const WITH_LAST = new LastWord(
  'hợp|tác|chẽ|trợ|gia|cùng|thời|xuyên|bộ|quả|tốt|và|tiếp|ngành|với|đỡ|thuật|của|từ|hành|kiến',
  'các|mỗi|từng|riêng|đồng|chí|ông|bà|lãnh|đạo|người|đứng|đầu|trưởng|chủ|tịch|thủ|giám|đốc|ủy|uỷ|ban|nhân|dân|ubnd|hđnd|sở|tỉnh|thành|phố|huyện|quận|thị|xã|phường|đặc|khu|cơ|quan',
);
/** The same, a cheap look before the costly pattern. */
const MAY_HELP = /(?:hợp|tác|trợ|gia|chẽ|cùng|thời|xuyên|bộ|quả|tốt|và|tiếp|ngành|với|đỡ|thuật|của|từ|hành|kiến)\s+$/u;

/**
 * Whether the words before "phối hợp" end with another body, whose deed it then is: "đôn đốc các chủ đầu tư phối hợp với …". `helping`: where the
 * names of those end who work with the lead, -1 where it does not matter.
 */
function byAnother(
  text: string,
  from: number,
  at: number,
  inside: readonly AssigneeMention[],
  leads: ReadonlySet<AssigneeMention>,
  helping: number,
): boolean {
  const last = inside.findLast(
    (assignee) => assignee.span.start >= from && assignee.span.end <= at && !leads.has(assignee),
  );
  // "phối hợp với Cục Trồng trọt làm việc với Ngân hàng Nhà nước": both together
  if (last?.span.end === helping) return false;
  // "chỉ đạo các cơ quan liên quan phối hợp với các bộ": the bodies with whom the lead's own are to work help with the task
  if (last && DIRECTS.test(text.slice(Math.max(from, headOf(last) - 90), headOf(last)))) return false;
  // "Bộ Xây dựng - Cơ quan thường trực của Ban Chỉ đạo chủ trì, phối hợp với …": what the lead is besides
  if (last && IS_BESIDES.test(text.slice(Math.max(from, headOf(last) - 60), headOf(last)))) return false;
  return (
    last !== undefined &&
    /^\s*(?:khẩn trương|chủ động|tích cực|tăng cường|thường xuyên|tiếp tục|,?\s*chủ trì,?)?\s*$/iu.test(
      text.slice(last.span.end, at),
    )
  );
}

const IS_BESIDES = /[-–(,]\s*(?:là )?[Cc]ơ quan (?:[Tt]hường trực|đầu mối)[^,;.()]{0,24}$/u;
/** "chỉ đạo các Ban QLDA, " */
const DIRECTS = quick(
  /(?<!\p{L})(?:chỉ đạo|giao)\s+(?:[^;.:]{0,60}(?:,|\svà)\s+)?(?:các\s+|lực lượng\s+|công an\s+|chính quyền\s+|quân đội\s+)*$/iu,
);

function unique(parties: readonly Party[]): Party[] {
  const seen = new Map<string, Set<string | null>>();
  return parties.filter(({ text, full }) => {
    const known = seen.get(text) ?? new Set<string | null>();
    seen.set(text, known);
    return known.size !== known.add(full).size;
  });
}
