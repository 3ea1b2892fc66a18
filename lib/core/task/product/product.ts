import type { AssigneeMention } from '../../mention/mention.ts';
import type { Party } from '../../reading.ts';
import { Opening } from '../../text/opening.ts';
import type { Span } from '../../text/span.ts';
import { within } from '../../text/within.ts';
import { quick } from '../../text/words.ts';
import type { World } from '../context.ts';
import { PAPERS } from '../teller-words.ts';
import { handedOf } from './handed.ts';
import { thingOf } from './puts-out.ts';
import { productOf, SETS_UP, type Thing } from './ruled.ts';
import { isCounted, namedIn, weighed } from './weighed.ts';

/**
 * What a task must produce (rõ sản phẩm), as a noun phrase of its own words with the rule that found it: what is made, else what is handed on, else
 * what is put out, else the noun for which most speaks; null where nothing is produced. Never a body, unless it is yet to be set up; no limit is part
 * of it.
 */
export function productIn(world: World, task: Span, leads: readonly Party[]): Thing | null {
  const span = { start: task.start + topicLength(world.text, task, leads), end: task.end };
  const inside = within(world.assignees, span);
  const told = leads.map((lead) => lead.span);
  const ruled =
    productOf(world.text, span, inside, told) ??
    handedOf(world.text, span, inside) ??
    thingOf(world.text, span, inside, told);
  const setUp = ruled !== null && SETS_UP.test(world.text.slice(Math.max(span.start, ruled.start - 40), ruled.start));
  const named =
    ruled !== null &&
    inside.some(({ span: { start }, kind }) => start === ruled.start && (kind !== 'generic' || start === span.start));
  const kept = ruled && (setUp || !named) ? ruled : null;
  const found =
    kept && !isCounted(world.text.slice(kept.start, kept.end))
      ? kept
      : (weighed(world.text, span, namedIn(span, inside, told, within(world.citations, span))) ?? kept);
  if (!found) return null;
  const limit = within(world.deadlines, span).find(
    (deadline) => deadline.span.start >= found.start && deadline.span.start < found.end,
  );
  const words = withoutReceiver(world.text, { start: found.start, end: limit?.span.start ?? found.end }, inside);
  return words.length < 4 || NO_NAME.test(words) || SPOKEN_OF.test(words) || WITHIN_BRACKET.test(words)
    ? null
    : { start: found.start, end: found.start + words.length, by: found.by };
}

/** "Về điều chỉnh quy hoạch bảo tồn: Sở Xây dựng hoàn thiện hồ sơ": how long the words are that only say what it is about, which is not made. */
function topicLength(text: string, task: Span, leads: readonly Party[]): number {
  const told = TOPIC.exec(text.slice(task.start, Math.min(task.end, task.start + LONGEST)));
  if (told) return told[0].length;
  const first = Math.min(
    ...leads.map(({ span }) => (span.start >= task.start ? span.start : Number.POSITIVE_INFINITY)),
  );
  if (first >= task.start + LONGEST) return 0;
  const before = text.slice(task.start, first);
  if (PAPER_TELLS.test(before)) return before.length;
  const colon = before.indexOf(': ');
  return colon > 2 && !STOP.test(before.slice(0, colon)) ? colon + 1 : 0;
}
/** "Công văn 33/BYT-KCB yêu cầu …": the paper that tells is not made. */
const PAPER_TELLS = quick(
  new RegExp(`^(?:${PAPERS})(?!\\p{L})[^:;]{0,90} (?:yêu cầu|giao|đề nghị|chỉ đạo)(?: các)? $`, 'u'),
);
const TOPIC = quick(/^(?:Về|Đối với|Liên quan)\s(?:[^:;.]|(?<=\d)\.(?=\d)){3,240}:\s/u);
/** No such words are longer, in letters. */
const LONGEST = 260;

/** "phương án về UBND tỉnh", "danh sách cho Ban Chỉ đạo": to whom it goes is not its name; nor is a bracket left open. */
function withoutReceiver(text: string, found: Span, bodies: readonly AssigneeMention[]): string {
  let end = found.end;
  for (const { span } of bodies) {
    if (span.start <= found.start || span.start >= end) continue;
    const led = LED.exec(text.slice(found.start, span.start));
    if (!led || TOGETHER.test(text.slice(found.start, found.start + led.index))) continue;
    end = found.start + led.index;
    break;
  }
  const words = text.slice(found.start, end).trimEnd();
  const open = words.lastIndexOf('(');
  return (open > words.lastIndexOf(')') ? words.slice(0, open) : words).replace(LEFT_OVER, '').replace(AT_ONCE, '');
}
/** "nhà xây dựng |trái phép|", "ban hành |kèm theo| Quyết định": how no thing's name begins. */
const NO_NAME = new Opening(
  /^(?:phiên họp|kỳ họp|cuộc họp|giao ban|trái phép|không phép|sai phép|kèm theo|trực thuộc|thuộc|lần này|do|để|theo|và|đối)(?!\p{L})/iu,
);
/** "các Quy chế này": named before, and not made here. */
const SPOKEN_OF = /^các \S+(?: \S+){0,2} (?:này|nêu trên|nói trên)(?: |$)/iu;
/** "(cơ quan thường trực |Chương trình) đôn đốc|": it begins within a bracket. */
const WITHIN_BRACKET = /^[^()]*\)/u;
const STOP = /[;.]\s/;
const LED = quick(/\s+(?:(?:gửi|báo cáo|nộp)\s+)?(?:về|đến|tới|cho|qua|lên|với)\s+(?:các\s+|đồng chí\s+)?$/u);
const TOGETHER = quick(/(?:phối hợp|làm việc|hợp tác|liên thông|kết nối)$/u);
const LEFT_OVER = quick(/[\s,;:(–-]+$|\s+(?:và|của|đối|(?:đối\s+)?với)$/u);
const AT_ONCE = /\s+ngay$/u;
