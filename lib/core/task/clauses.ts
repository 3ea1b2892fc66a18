import type { AssigneeMention, DeadlineMention } from '../mention/mention.ts';
import { firstSign } from '../text/edges.ts';
import { Opening } from '../text/opening.ts';
import type { Span } from '../text/span.ts';
import { firstFrom, within } from '../text/within.ts';
import { beginsWithVerb, sceneLength, sceneWithin, skipOpening } from './cues.ts';
import { beforeNext, behindSemicolon, hasTurn, headsRest, opens, ownThing } from './limits-apart.ts';
import { onlyBodies } from './only-bodies.ts';
import { hasOwnSubject } from './own-subject.ts';
import { turnsIn } from './turns.ts';

/** A clause of a sentence: what one task is made of. `joined`: it hangs on the clause before by "và". */
export interface Clause {
  readonly span: Span;
  readonly deadlines: readonly DeadlineMention[];
  readonly joined: boolean;
}

const NOWHERE: ReadonlySet<number> = new Set();
const [OPEN, CLOSE, SEMICOLON, COMMA, STOP] = [0x28, 0x29, 0x3b, 0x2c, 0x2e];
/** What may stand between a limit and what it cuts off: a mark, "và" or "rồi". */
const CUTS = '()”",;.vr';
const CUT = /^(?<close>\s*[)”"])?(?<mark>\s*[,;.]\s*|\s+và\s+|\s+rồi\s+|\s\((?=riêng\s))/u;
/** Cleaned text holds no other blanks. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

/**
 * Cut a sentence into clauses: a deadline closes its clause where what follows directs again ("…, hoàn thành trong tháng 4/2025; đẩy mạnh …"),
 * and after a semicolon a body of its own with a verb opens one ("…; các bộ, ngành chủ quản hoàn thành …").
 * Guarantees: ordered, disjoint, within the sentence; every deadline of the sentence is in exactly one clause.
 */
export function clausesOf(
  text: string,
  sentence: Span,
  deadlines: readonly DeadlineMention[],
  assignees: readonly AssigneeMention[],
): Clause[] {
  const inside = within(deadlines, sentence);
  const cuts: { at: number; joined: boolean }[] = [];
  const opened = new Set<number>();
  for (const deadline of inside) {
    if (deadline.value.kind === 'relative' && deadline.value.duration === undefined) continue;
    if (opens(text, sentence, cuts.at(-1)?.at ?? sentence.start, deadline)) {
      opened.add(deadline.span.end + 2);
      const next = inside[firstFrom(inside, deadline.span.end)];
      const later = beforeNext(text, deadline, next);
      const from = next && later !== null && next.span.start - later < 3 ? next.span.end : later;
      if (later !== null && from !== null && directs(text, { start: from, end: sentence.end }, assignees))
        cuts.push({ at: later, joined: false });
      continue;
    }
    // "…; trong quý III, báo cáo Thủ tướng": a limit behind a semicolon is of what follows it, and cuts where another body does that
    if (headsRest(text, sentence, deadline)) {
      const rest = { start: deadline.span.end, end: sentence.end };
      if (hasOwnSubject(text, rest, assignees)) cuts.push({ at: deadline.span.start, joined: false });
      if (directs(text, rest, assignees)) continue;
    }
    // "…, trước ngày 30/3 Bộ Tư pháp hoàn thành thẩm định": a limit and its own body open a clause behind a comma
    const comma = deadline.span.start - 2;
    if (
      text.startsWith(', ', comma) &&
      comma - (cuts.at(-1)?.at ?? sentence.start) > 30 &&
      text.charAt(deadline.span.end) === ' ' &&
      hasOwnSubject(text, { start: deadline.span.end + 1, end: sentence.end }, assignees)
    ) {
      cuts.push({ at: deadline.span.start, joined: false });
      continue;
    }
    // "gửi Sở Nội vụ trước ngày 20/3 để |Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 25/3|": by a day of its own another goes on
    const handed = text.startsWith(' để ', deadline.span.end) ? deadline.span.end + 4 : -1;
    if (
      handed > 0 &&
      inside[firstFrom(inside, handed)]?.value.kind === 'date' &&
      hasOwnSubject(text, { start: handed, end: sentence.end }, assignees)
    ) {
      cuts.push({ at: handed, joined: false });
      continue;
    }
    const rest = text.slice(deadline.span.end, sentence.end);
    const may = CUTS.includes(text.charAt(firstSign(text, deadline.span.end, sentence.end)));
    const stop = may ? CUT.exec(rest) : null;
    // "…, riêng tỉnh Lạng Sơn, Cao Bằng trước ngày 31/8": those who have a day of their own for the same
    const turn = stop !== null && hasTurn(text, deadline, deadline.span.end + stop[0].length, inside, assignees);
    // "Bộ Xây dựng, trước ngày 20/4/2026, báo cáo …"
    const before = { start: cuts.at(-1)?.at ?? sentence.start, end: deadline.span.start };
    const done = /^(?:hoàn thành|xong)(?!\p{L})/iu.test(text.slice(deadline.span.start, deadline.span.start + 12));
    if (!done && !turn && before.end - before.start < 300 && onlyBodies(text, before, assignees)) continue;
    if (!stop) {
      const later = behindSemicolon(text, deadline, inside[firstFrom(inside, deadline.span.end)]);
      if (later !== null && directs(text, { start: later, end: sentence.end }, assignees))
        cuts.push({ at: later, joined: false });
      continue;
    }
    const at = deadline.span.end + stop[0].length;
    const next = inside[firstFrom(inside, at)];
    const apart =
      (deadline.value.kind === 'date' || (deadline.value.kind === 'event' && stop[0].includes(';'))) &&
      next?.value.kind === 'date' &&
      ownThing(text.slice(at, next.span.start), stop.groups?.mark ?? '');
    // "…, hoàn thành trong Quý II; định kỳ 6 tháng tổng hợp kết quả"
    const headed =
      next?.span.start === at &&
      /;/u.test(stop[0]) &&
      directs(text, { start: next.span.end, end: sentence.end }, assignees);
    if (apart || turn || headed || /^\)/.test(rest) || directs(text, { start: at, end: sentence.end }, assignees))
      cuts.push({ at, joined: /và/.test(stop[0]) });
  }
  const cut = cuts.length === 0 ? NOWHERE : new Set(cuts.flatMap(({ at }) => [at - 2, at - 1, at, at + 1, at + 2]));
  // what semicolons cut, in order; the others stay as they are, for a place in their midst would cost a copy each time
  const marked: typeof cuts = [];
  const bodies = assignees.length > 0;
  let depth = 0;
  let passed = -1;
  // where nobody is named, no semicolon cuts
  for (let mark = bodies ? sentence.start : sentence.end; mark < sentence.end; mark++) {
    const sign = text.charCodeAt(mark);
    if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth--;
    if (sign !== SEMICOLON) continue;
    let at = mark + 1;
    while (at < sentence.end && isBlank(text.charCodeAt(at))) at++;
    if (at === mark + 1) continue;
    mark = at - 1;
    if (depth > 0 || cut.has(at)) continue;
    // limits behind the semicolon have cut already; the piece begins at the last cut before it
    while ((cuts[passed + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) passed++;
    const start = Math.max(passed < 0 ? sentence.start : (cuts[passed]?.at ?? 0), marked.at(-1)?.at ?? sentence.start);
    const piece = { start, end: at };
    // No list of names is longer; the bound keeps reading linear.
    if (at - piece.start < 800 && onlyBodies(text, piece, assignees)) continue;
    // "…; trước ngày 30/4/2026: Bộ Tài chính thẩm định"
    const limit = inside[firstFrom(inside, at)];
    const headed = limit?.span.start === at && /^[:,]?\s/u.test(text.slice(limit.span.end, limit.span.end + 2));
    const from = headed ? limit.span.end + 1 : at;
    // "…; sau thời điểm này, Bộ Tài chính tổng hợp, báo cáo"
    const scene = sceneLength(text.slice(from, Math.min(sentence.end, from + SCENE_REACH)));
    if (
      hasOwnSubject(text, { start: from, end: sentence.end }, assignees) ||
      (scene > 0 && hasOwnSubject(text, { start: from + scene, end: sentence.end }, assignees))
    )
      marked.push({ at, joined: false });
  }
  for (const one of marked) cuts.push(one);
  const turns = turnsIn(text, sentence, assignees);
  if (turns.length > 0) {
    const known = cuts.length === 0 ? NOWHERE : new Set(cuts.map(({ at }) => at));
    const headed = new Set(inside.filter(({ span }) => known.has(span.start)).map(({ span }) => span.end + 2));
    for (const at of turns) if (!known.has(at) && !headed.has(at) && !opened.has(at)) cuts.push({ at, joined: false });
  }
  if (cuts.length === 0) {
    const span = trim(text, sentence);
    return span.end > span.start ? [{ span, deadlines: inside, joined: false }] : [];
  }
  cuts.sort((a, b) => a.at - b.at);
  const clauses: Clause[] = [];
  let start = sentence.start;
  let joined = false;
  let next = 0;
  for (const { at, joined: joins } of [...cuts, { at: sentence.end, joined: false }]) {
    const own: DeadlineMention[] = [];
    for (let deadline = inside[next]; deadline && deadline.span.start < at; deadline = inside[++next])
      own.push(deadline);
    const span = trim(text, { start, end: at });
    if (span.end > span.start) clauses.push({ span, deadlines: own, joined });
    start = at;
    joined = joins;
  }
  return clauses;
}

/** No scene is longer, in letters. */
const SCENE_REACH = 260;
/** How far behind words that qualify a limit of theirs may stand, in letters. */
const LIMIT_REACH = 800;

/** Whether what follows tells someone to do something more, rather than qualifying what stands before. */
function directs(text: string, rest: Span, assignees: readonly AssigneeMention[]): boolean {
  const words = text.slice(rest.start, rest.end);
  const from = skipOpening(words);
  const own = words.slice(from);
  // "…, nếu không thực hiện, |giao Ban Quản lý tham mưu thu hồi|": the case, and another who then acts
  const then = /^(?:nếu|trường hợp|quá)(?!\p{L})/iu.test(own) ? sceneWithin(own) : 0;
  if (then > 0 && hasOwnSubject(text, { start: rest.start + from + then, end: rest.end }, assignees)) return true;
  // "…, phấn đấu xong trước ngày 20/7": the same deed, by a day of its own
  if (
    /^(?:phấn đấu|cố gắng|quyết tâm)(?: sớm)?(?: hoàn thành| xong)? (?:trước|xong|trong|vào|chậm nhất|đến)(?!\p{L})/iu.test(
      own,
    )
  )
    return false;
  if (
    /^(?:bảo đảm|đảm bảo|trong đó|nhằm|để|phục vụ|tạo|góp phần|theo|phù hợp|làm cơ sở|làm căn cứ|có hiệu lực|có lý do|không để|nếu|trường hợp|đáp ứng|riêng|không (?:để|lùi|chậm|trễ|kéo dài|gây|ảnh hưởng|làm (?:ảnh hưởng|chậm)|chờ|quá|được (?:để|chậm|lùi|kéo dài)|gia hạn))(?!\p{L})/iu.test(
      own,
    )
  ) {
    return /^(?:riêng)/iu.test(own) || /hoàn thành|trước ngày|trong tháng|trong quý/iu.test(own.slice(0, LIMIT_REACH));
  }
  // "…, trong đó nêu rõ nhiệm vụ của từng sở": how the same is done
  if (AMONG_IT.test(words) && !hasOwnSubject(text, { start: rest.start + from, end: rest.end }, assignees))
    return false;
  if (beginsWithVerb(own) || hasOwnSubject(text, { start: rest.start + from, end: rest.end }, assignees)) return true;
  // "…; sau thời hạn này, Bộ Tài chính tổng hợp …"
  const scene = sceneWithin(own);
  return (
    scene > 0 &&
    (beginsWithVerb(own.slice(scene)) ||
      hasOwnSubject(text, { start: rest.start + from + scene, end: rest.end }, assignees))
  );
}

const AMONG_IT = new Opening(
  /^\s?trong đó,?\s(?:nêu|làm|xác định|phân công|quy định|thể hiện|chú trọng|ưu tiên|tập trung|đánh giá|phân tích|đề xuất)(?!\p{L})/u,
);

/** "và", "rồi", "để" */
const [LAST_OF_AND, LAST_OF_THEN, LAST_OF_FOR] = [0xe0, 0x69, 0x1ec3];
const JOINS = new Opening(/^(?:và|rồi) /u);

const parts = (code: number): boolean => isBlank(code) || code === COMMA || code === SEMICOLON;

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && parts(text.charCodeAt(start))) start++;
  // "… vượt thẩm quyền./." ends a paper
  if (text.endsWith('./', end) || text.endsWith('./.', end)) end = text.lastIndexOf('./', end - 1);
  while (end > start && (parts(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === STOP)) end--;
  // "… trước ngày 10/5 |(riêng Bộ Tài chính trước ngày 15/5)|": a bracket that was cut in two
  if (text.charCodeAt(end - 1) === OPEN) end = text.slice(0, end - 1).trimEnd().length;
  if (text.charCodeAt(end - 1) === CLOSE && text.lastIndexOf('(', end - 1) < start) end--;
  const last = text.charCodeAt(end - 1);
  if (last === LAST_OF_AND || last === LAST_OF_THEN || last === LAST_OF_FOR)
    end -= /\s+(?:và|rồi|để)$/u.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  if (JOINS.testAt(text, start, end)) start = text.indexOf(' ', start) + 1;
  return { start, end };
}
