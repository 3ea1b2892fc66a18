import type { AssigneeMention } from '../mention/mention.ts';
import type { Party } from '../reading.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb } from './cues.ts';
import { partiesOf } from './party-list.ts';

/** No name in such a heading is longer, in letters. */
const LONGEST_NAME = 110;
/** No such heading is longer. */
const LONGEST = 420;

/**
 * The bodies of a heading that is nothing but a list of names, where some are not known by their names: "1. Bộ trưởng Bộ Y tế, Trưởng các
 * cụm thi đua, Chủ tịch UBND các tỉnh:". Every part must be a known body, with what tells it apart, or begin as the name of an office does. Null
 * where any part is something else, or none is known.
 */
export function namesInHeading(
  text: string,
  heading: Span,
  inside: readonly AssigneeMention[],
): readonly Party[] | null {
  if (inside.length === 0 || heading.end - heading.start > LONGEST) return null;
  const words = text.slice(heading.start, heading.end);
  const end = heading.start + (/\s*:?\s*$/u.exec(words)?.index ?? words.length);
  if (/[.;!?]$/u.test(text.slice(heading.start, end))) return null;
  const separates = text.slice(heading.start, end).includes(';') ? /\s*;\s/ : SEPARATES;
  const parties: Party[] = [];
  for (let at = heading.start; at < end; ) {
    const plural = /^[Cc]ác\s/.exec(text.slice(at, at + 5))?.[0].length ?? 0;
    if (plural > 0 && inside.some(({ span }) => span.start === at + plural)) at += plural;
    const first = inside.find(({ span, head }) => span.start >= at && Math.min(head ?? span.start, span.start) === at);
    // the names that share their words: "Công an các tỉnh |Nghệ An|", "|Hà Tĩnh|"
    const known = first ? inside.filter(({ span }) => span.start >= at && span.end <= first.span.end) : [];
    const from = first?.span.end ?? at;
    const to = Math.min(end, from + partEnd(text.slice(from, end), separates));
    const more = text.slice(from, to);
    if (to - at > LONGEST_NAME) return null;
    if (first) {
      if (more.trim() !== '' && !WHICH.testAt(text, from, to)) return null;
      const named = partiesOf(text, known, true);
      const last = named.at(-1);
      if (!last) return null;
      parties.push(...named.slice(0, -1), more.trim() === '' ? last : widened(text, last, to));
    } else {
      if (!OFFICE.testAt(text, at, to) || beginsWithVerb(text.slice(at, to))) return null;
      parties.push({
        text: text.slice(at, to).trimEnd(),
        span: { start: at, end: to },
        id: null,
        full: null,
        inherited: true,
      });
    }
    at = to + (SEPARATOR.exec(text.slice(to, end))?.[0].length ?? 0);
    if (at === to && at < end) return null; // what separates nothing goes on with the same name
  }
  return parties.length > 1 ? parties : null;
}

const widened = (text: string, party: Party, to: number): Party => {
  const span = { start: party.span.start, end: to };
  return { ...party, text: text.slice(span.start, to), span, full: null };
};

/** Where a part of the list ends: at its comma or last "và"; where semicolons stand, at these. */
const partEnd = (rest: string, separates: RegExp): number => {
  const at = rest.search(separates);
  return at < 0 ? rest.length : at;
};
const SEPARATES = quick(/\s*[,;]\s|\s+và\s+(?=\p{Lu}|các\s)/u);
const SEPARATOR = /^\s*(?:[,;]\s*(?:và\s+)?|và\s+)/u;

/** "các sở |chủ trì chương trình|", "UBND các tỉnh |có biển|": which ones. */
const WHICH = new Opening(
  /^\s(?:vùng|có|bị|chịu|chưa|thuộc|nằm|ven|giáp|trong|trên|khu vực|được|đang|còn|quản lý|chủ quản|miền|chủ trì (?:các )?(?:chương trình|dự án|nội dung|tiểu dự án|nhiệm vụ)|liên quan|nêu trên)(?!\p{L})/u,
);
/** How the name of an office or of a body begins. */
const OFFICE = new Opening(
  /^(?:[Cc]ác\s)?(?:Bộ trưởng|Thủ trưởng|Trưởng|Phó|Chủ tịch|Giám đốc|Bí thư|Cục trưởng|Chi cục trưởng|Vụ trưởng|Viện trưởng|Tổng Giám đốc|Hiệu trưởng|Tổ trưởng|Chánh|Chỉ huy trưởng|Tư lệnh|Người đứng đầu|Lãnh đạo|[Bb]an|[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp|[Tt]ổ chức|[Hh]ội|[Ll]ực lượng|[Cc]hủ đầu tư|[Nn]hà thầu|[Cc]hi nhánh|[Pp]hòng|[Tt]rung tâm|[Cc]ông ty)\s\p{L}/u,
);
