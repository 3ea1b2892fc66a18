import type { AssigneeMention } from '../mention/mention.ts';
import { firstSign, isBlank } from '../text/edges.ts';
import { LastWord } from '../text/last-word.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { firstFrom, within } from '../text/within.ts';
import { quick } from '../text/words.ts';
import { beginsWithVerb, sceneLength, skipOpening } from './cues.ts';
import { headOf, isSovereign, lastOfList } from './party-list.ts';

/** How a new subject is led in behind a comma or "và": "…, còn Bộ Công an", "…, riêng Sở Y tế", "…, đồng thời giao UBND tỉnh". */
const LED_IN =
  /(?:[,;]\s+(?:và\s+)?|\s+và\s+)(?<turn>còn\s+|riêng\s+|trong đó:?,?\s+)?(?:đồng thời,?\s+)?(?:giao(?: cho)?\s+|yêu cầu\s+|đề nghị\s+)?(?:đối với\s+)?(?:các\s+|đồng chí\s+)?$/iu;
const LED_IN_LAST = new LastWord('và', 'còn|riêng|trong|đó|đồng|thời|giao|cho|yêu|cầu|đề|nghị|đối|với|các|chí', ',;');
/** Only helps: "…, Bộ Y tế phối hợp" stays with the one who leads. */
const HELPS = new Opening(/^(?:cùng\s+)?(?:phối hợp|tham gia|hỗ trợ|giúp)(?!\p{L})/iu);
/** What cannot stand between the subject before and its end: the body is part of what is said there. */
const OPEN_END =
  /(?:của|với|cho|về|tại|do|để|theo|là|gồm|như|khi|mà|thuộc|giữa|sau khi|trước khi|trường hợp|nếu|đề nghị|yêu cầu|chỉ đạo|hướng dẫn|đôn đốc|kiểm tra)\s*$/iu;

/** "…, nhất là những tấm gương điển hình, những địa phương làm tốt": one of those that are named for all. */
const AMONG = quick(/(?<!\p{L})(?:nhất là|đặc biệt là|trong đó có|bao gồm|chẳng hạn)\s(?:các|những|một số)\s[^;]*$/iu);

/** "làm rõ trách nhiệm của từng cấp, từng đơn vị, trình …": whose, one by one. */
const EACH = new Opening(/^(?:từng|mỗi)\s/iu);
const OF_EACH = quick(/\s(?:của|cho|đối với)\s(?:từng|mỗi)\s[^,;]{2,40}$/iu);

const NOWHERE: readonly number[] = [];

/** Where in a sentence another body takes the turn as subject, and a verb follows it: "Sở Xây dựng lập quy hoạch, UBND huyện Lộc Ninh lo tái định cư". */
export function turnsIn(text: string, sentence: Span, all: readonly AssigneeMention[]): readonly number[] {
  const assignees = within(all, sentence);
  if (assignees.length < 2) return NOWHERE;
  const turns: number[] = [];
  let from = sentence.start;
  for (let at = 1; at < assignees.length; at++) {
    const mention = assignees[at];
    const before = assignees[at - 1];
    if (!mention || !before || mention.span.start < sentence.start || mention.span.end > sentence.end) continue;
    if (before.span.start < from || mention.kind === 'anaphor') continue;
    const head = headOf(mention, before.span.end);
    if (!LED_IN_LAST.mayEnd(text, Math.max(before.span.end, head - 60), head)) continue;
    if (isSovereign(text, mention)) continue;
    const led = LED_IN.exec(text.slice(Math.max(before.span.end, head - 60), head));
    if (!led) continue;
    const start = head - led[0].length;
    const deed = text.slice(before.span.end, start);
    const turn = led.groups?.turn !== undefined;
    // "UBND các xã bàn giao mặt bằng, trong đó: |xã Cẩm Xuyên| xong trước ngày …": places only, each by its day
    if (led.groups?.turn?.startsWith('trong') && mention.by !== 'assignee/local') continue;
    if (AMONG.test(deed) || (EACH.testAt(text, mention.span.start, mention.span.end) && OF_EACH.test(deed))) continue;
    // Behind "và" only a body known by its name takes the turn.
    if (/^\s+và/u.test(led[0]) && (mention.kind !== 'agency' || mention.id === null)) continue;
    if (isOneWord(deed) || deed.includes('(') || OPEN_END.test(deed)) continue;
    // "Bộ Công an đã hoàn thành ứng dụng, |đề nghị các bộ tích hợp …|"
    const asked = ASKS.test(led[0]) && DONE_BEFORE.test(text.slice(from, start));
    if (!turn && !asked && (mention.kind === 'generic' || !tells(text, from, start, assignees))) continue;
    const rest = text.slice(listEnd(text, assignees, at), sentence.end).slice(0, 160);
    // "tại thành phố Đà Nẵng và tỉnh Bắc Ninh, báo cáo Thủ tướng": the deed is not theirs
    if (/^\s*,/u.test(rest) && (/^\s+và/u.test(led[0]) || PLACE.testAt(text, head, mention.span.end))) continue;
    const words = rest.replace(/^[\s,]+(?:thì\s+)?/u, '');
    if (!beginsWithVerb(words) || HELPS.test(words)) continue;
    from = start + 1;
    turns.push(start + (/^(?:[,;]\s+|\s+)/u.exec(led[0])?.[0].length ?? 1));
  }
  return turns;
}

const ASKS = /(?:yêu cầu|đề nghị)\s+(?:các\s+)?$/u;
const DONE_BEFORE = /^[^;:]{3,60}\s(?:đã|vừa)\s/u;

/** A place by its level and name: behind "tại" it may be one of several. */
const PLACE = new Opening(/^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s/iu);

/** No scene is longer. */
const SCENE_REACH = 300;

/** The words so far tell somebody by name: "Giao Sở A …", "Sở A lập …"; a scene ("Trên cơ sở …,") tells nobody. */
function tells(text: string, from: number, to: number, assignees: readonly AssigneeMention[]): boolean {
  const words = text.slice(from, to);
  const skipped = skipOpening(words);
  const own = words.slice(skipped);
  if (sceneLength(`${own.slice(0, SCENE_REACH)}, `) > 0) return false;
  const at = firstFrom(assignees, from + skipped);
  const first = assignees[at];
  if (!first || first.span.end > to) return false;
  const lead = text.slice(from + skipped, headOf(first, from + skipped));
  if (!/^(?:(?:[^,;:]{0,60}?\s)?(?:giao|yêu cầu|đề nghị)\s+)?(?:cho\s+|các\s+|đồng chí\s+)*$/iu.test(lead))
    return false;
  const rest = text.slice(listEnd(text, assignees, at), to).slice(0, 160);
  return beginsWithVerb(rest.replace(/^[\s,]+(?:thì\s+)?/u, ''));
}

/** Where a list of bodies from one on ends. */
const listEnd = (text: string, assignees: readonly AssigneeMention[], at: number): number =>
  assignees[lastOfList(text, assignees, at, text.length)]?.span.end ?? 0;

/** Whether no blank stands within the words. */
function isOneWord(words: string): boolean {
  const first = firstSign(words, 0, words.length);
  for (let at = first; at < words.length; at++)
    if (isBlank(words.charCodeAt(at))) return firstSign(words, at, words.length) === words.length;
  return true;
}
