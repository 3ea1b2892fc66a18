import cues from '../../../../seeds/cues.json' with { type: 'json' };
import learned from '../../../../seeds/product-weights.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { quick } from '../../text/words.ts';
import { type Candidate, CITED, candidatesIn, KINDS, LEAD, type Named, OTHER } from './candidates.ts';
import { nameEnd } from './name.ts';
import { NOT_MADE, tells } from './not.ts';
import { REACH, type Thing } from './ruled.ts';

/**
 * How much speaks for each noun of a task being its product: a log-linear model over few plain features, whose weights were learned from marked
 * clauses (tests/tools/learn-products.ts). It decides where the rules of ruled.ts find nothing, or only what is counted.
 */

const WEIGHTS: readonly ReadonlyMap<string, number>[] = KINDS.map(
  (kind) => new Map(Object.entries((learned.weights as Record<string, Record<string, number>>)[kind] ?? {})),
);

/** How much less must speak for a product than for none. The guide counts a product that is missed, so that a doubt is decided for it. */
const DOUBT = 0.5;

/** What speaks for a candidate, against "none" at 0. */
export function weightOf({ features }: Candidate): number {
  let sum = DOUBT - learned.none;
  for (let kind = 0; kind < WEIGHTS.length; kind++) sum += WEIGHTS[kind]?.get(features[kind] ?? '') ?? 0;
  return sum;
}

/** What is named in a task, in order, counted from its beginning. `bodies`, `citations`: those in it, in order; `leads`: where those who must do it are named. */
export function namedIn(
  task: Span,
  bodies: readonly { readonly span: Span }[],
  leads: readonly Span[],
  citations: readonly { readonly span: Span }[],
): Named[] {
  const named: Named[] = [];
  for (const { span } of bodies) named.push(within(task, span, isOneOf(leads, span) ? LEAD : OTHER));
  for (const { span } of citations) named.push(within(task, span, CITED));
  return citations.length === 0 ? named : named.sort((one, other) => one.start - other.start);
}

const within = (task: Span, { start, end }: Span, as: Named['as']): Named => ({
  start: start - task.start,
  end: end - task.start,
  as,
});

function isOneOf(leads: readonly Span[], { start, end }: Span): boolean {
  for (const lead of leads) if (lead.start < end && lead.end > start) return true;
  return false;
}

/**
 * The product of a task in whose words no rule finds one. In: the whole text; the task; what is named in it. Out: the noun with the most weight, up
 * to where its name ends; null where none has more than "none".
 */
export function weighed(text: string, task: Span, named: readonly Named[]): Thing | null {
  const clause = text.slice(task.start, task.end);
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidatesIn(clause, named)) {
    const weight = weightOf(candidate);
    if (weight <= most || isNone(clause, candidate)) continue;
    most = weight;
    best = candidate;
  }
  return best && thingAt(clause, task, best);
}

/** "trách nhiệm về chất lượng xây dựng đề án", "lập biên bản,": what no weight makes a product. */
function isNone(clause: string, { start, end, verb, features }: Candidate): boolean {
  if (tells(clause.slice(start), clause.slice(start, end))) return true;
  if (MEASURES.has(features[0] ?? '') && nameEnd(clause.slice(end, end + REACH)) < 2) return true;
  if ((features[0] === 'nhu cầu' || features[3] === 'thẩm định') && WHOSE_ONLY.test(clause.slice(end))) return true;
  // "trình … |theo ý kiến kết luận| tại Phiên họp": by what it is done
  if (/(?<!\p{L})theo\s(?:các\s|đúng\s)?$/u.test(clause.slice(Math.max(0, start - 14), start))) return true;
  if (DECIDED.test(`${features[1]} ${features[0]}`)) return true;
  if (verb === start) return false;
  const before = clause.slice(Math.max(0, verb - 70), verb);
  if (TO_OTHERS.test(before) && FINISHED.test(clause.slice(verb, end))) return true;
  return NOT_YET.test(before) || NOT_MADE.test(clause.slice(verb, end + 30));
}

/** "tổng hợp nhu cầu |của các xã|", "thẩm định đề án |của các huyện|": whose they are, and not which. */
const WHOSE_ONLY = /^\s(?:của|từ)\s/u;
/** "báo cáo tiến độ về Bộ": what could be anything's names nothing. */
const MEASURES = new Set(cues.measures);
/** "tổng hợp tình hình giá cả, đề xuất các giải pháp": what is counted or told gives way to what comes of it. */
const COUNTED = new Set(
  'số liệu|kết quả|tình hình|nhu cầu|chỉ số|định mức|giá|khối lượng|kịch bản|dữ liệu|tiến độ'.split('|'),
);

/** Whether a product that a rule found is something counted or told, so that the nouns of its task are weighed too. */
export function isCounted(product: string): boolean {
  const [first = '', second = ''] = product
    .toLowerCase()
    .replace(/^các\s/u, '')
    .split(/\s/u, 2);
  return COUNTED.has(`${first} ${second}`) || COUNTED.has(first);
}

/** "trình Thủ tướng Chính phủ quyết định hỗ trợ": what an authority does. */
const DECIDED = /(?:[#@]|xem xét|thẩm quyền|xét ,) (?:quyết định|quy định|thông qua|kết luận|thỏa thuận)$/u;
/** "đôn đốc các tỉnh phê duyệt quy hoạch", "để nhà đầu tư lập hồ sơ": what others finish. */
const TO_OTHERS = quick(
  /(?<!\p{L})(?:đôn đốc\s[^,;.]{2,60}|(?:tạo điều kiện|để|cho)\s(?:các\s)?(?:nhà đầu tư|doanh nghiệp|người dân|hộ dân)(?:\s[^,;.]{1,30})?)\s$/iu,
);
const FINISHED = quick(/^(?:hoàn thiện|hoàn chỉnh|hoàn thành|phê duyệt|soạn thảo|lập|làm|chuẩn bị)(?!\p{L})/iu);
/** "không ban hành", "sau khi Chính phủ ban hành", "chất lượng xây dựng": no deed of this task. */
const NOT_YET = quick(
  /(?:đã|đang|không|chưa|chờ|được|khi|(?:để|về|cho) việc|chất lượng|(?<!chịu )trách nhiệm)\s+$|(?:sau khi|ngay khi|kể từ khi)(?:\s[^\s,;.]+){0,6}\s+$|quá trình(?:\s[^\s,;.]+){0,2}\s+$/iu,
);

/** A candidate up to where its name ends. */
function thingAt(clause: string, task: Span, { start, end }: Candidate): Thing {
  const length = nameEnd(clause.slice(end, end + REACH), clause.slice(start, end));
  return { start: task.start + start, end: task.start + Math.min(end + length, start + 180), by: 'weighed' };
}
