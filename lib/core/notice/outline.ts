import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { type Enumerator, ORDINAL, readEnumerator } from './enumerator.ts';
import { inlineItems } from './inline-items.ts';
import type { Provision, ProvisionKind } from './provision.ts';

/**
 * The outline of a paper: parts, points, dashes, inline items and plain paragraphs, as a tree.
 *
 * Guarantees: never throws; children lie within their parent, in order and disjoint; every block is in exactly one node, so the outline's
 * words are the text's words; eIds are unique. What follows `body` (signature, recipients) stands outside all points. A badly numbered paper (1, 2, 2, 3; a, b, e) gives a flatter tree and a note in the trace.
 */
export function buildOutline(page: PageText, body: Span, trace: Trace, report = false): Provision {
  const root = open('document', null, { start: 0, end: page.text.length }, 0, -1);
  root.own = { start: 0, end: 0 };
  const stack: Draft[] = [root];
  const top = (): Draft => stack.at(-1) ?? root;
  const closing = closingFrom(page, body);
  let below = false;
  for (const block of page.blocks) {
    const words = slice(page.text, block);
    const row = isRow(words, below);
    below = row;
    const read = row ? null : readEnumerator(words);
    // A report's "Thứ nhất, …" is a turn of its tale, not a point.
    const mark = report && read?.rank === ORDINAL ? null : read;
    if (block.start >= closing) stack.length = 1;
    if (mark) {
      closeFor(stack, mark, page.text);
      const parent = top();
      if (mark.value > 0) noteGap(parent, mark, block, trace);
      const child = open(mark.kind, mark.num, block, mark.length, mark.rank, mark.value);
      parent.children.push(child);
      parent.listed = true;
      stack.push(child);
    } else {
      const parent = parentOfParagraph(stack, page.text);
      stack.length = stack.indexOf(parent) + 1;
      parent.children.push(open(row ? 'row' : 'paragraph', null, block, 0, 90));
    }
  }
  splitAll(root, page.text);
  return finish(root, '', new Map());
}

/** "Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc …", "Yêu cầu các sở, ngành nghiêm túc thực hiện.": the paper's last words, of no point. */
const LAST_WORDS =
  /^(?:(?:Giao|Đề nghị|Yêu cầu)\s+)?(?:(?:Chánh )?Văn phòng|VP|Thanh tra)\s[^.;:]{0,160}?(?:theo dõi|đôn đốc|kiểm tra, báo cáo)|^(?:(?:Yêu cầu|Đề nghị|Giao)\s+)?(?:(?:Thủ trưởng|Giám đốc|Lãnh đạo|Chủ tịch)\s[^.;:]{0,40}?)?[Cc]ác\s[^.;:]{0,200}?(?:nghiêm túc|khẩn trương|chủ động|tập trung)?[^.;:]{0,60}?(?:tổ chức |triển khai |nghiêm túc )thực hiện[^.;:]{0,80}(?:Thông báo|thông báo|nội dung|kết luận|Kết luận|nhiệm vụ|yêu cầu) (?:này|trên|nêu trên|tại|của)|^(?:Trong quá trình (?:triển khai|thực hiện|tổ chức)|Quá trình (?:triển khai|thực hiện))\s?[^.;:]{0,60}, (?:nếu|trường hợp)/u;
/** No paper closes with more paragraphs. */
const LAST_BLOCKS = 3;

/** Where the last words begin, which stand under no point; the body's end where the paper has none. */
function closingFrom(page: PageText, body: Span): number {
  let from = body.end;
  let looked = 0;
  for (let at = page.blocks.length - 1; at >= 0 && looked < LAST_BLOCKS; at--) {
    const block = page.blocks[at] as Span;
    if (block.start < body.start || block.start >= body.end) continue;
    looked++;
    const words = slice(page.text, block);
    if (readEnumerator(words) || !LAST_WORDS.test(words)) break;
    from = block.start;
  }
  return from;
}

/** A table's row has two bars or more; below another, one ("C | Về truyền thông"). Its number is a cell, not an enumerator. */
const isRow = (words: string, below: boolean): boolean =>
  words.includes('|') &&
  (words.startsWith('|') ||
    / \| (?:.* )?\|(?: |$)/u.test(words) ||
    TWO_HEADS.test(words) ||
    (below && / \|(?: |$)/u.test(words)));
/** "Đơn vị | Nội dung": the head of a table of two columns. */
const TWO_HEADS =
  /^(?:(?:Cơ quan|Đơn vị|Địa phương|Sở, ngành|Bộ, ngành)[^|.;:]{0,40} \| (?:Nội dung|Nhiệm vụ|Công việc)[^|.;:]{0,40}|(?:Nội dung|Nhiệm vụ|Công việc)[^|.;:]{0,40} \| (?:Cơ quan|Đơn vị|Địa phương|Sở, ngành|Bộ, ngành)[^|.;:]{0,40})$/u;

interface Draft {
  kind: ProvisionKind;
  num: string | null;
  block: Span;
  own: Span;
  rank: number;
  value: number;
  children: Draft[];
  /** Points stand below it, not paragraphs alone. */
  listed: boolean;
}

function open(kind: ProvisionKind, num: string | null, block: Span, skip: number, rank: number, value = 0): Draft {
  return {
    kind,
    num,
    block,
    own: { start: Math.min(block.start + skip, block.end), end: block.end },
    rank,
    value,
    children: [],
    listed: false,
  };
}

/** Close what cannot hold this enumerator: a sibling of its own kind closes down to it; else everything of its rank or deeper. */
function closeFor(stack: Draft[], mark: Enumerator, text: string): void {
  const top = stack.at(-1);
  // "1. …:" followed by "1) …" or "a. …": the first of a list under words that introduce it lies deeper, whatever its form.
  const first =
    mark.value === 1 &&
    top &&
    top.rank < 90 &&
    top.rank !== mark.rank &&
    text.charAt(top.own.end - 1) === ':' &&
    top.rank < 60;
  if (first && mark.rank > 10 && !stack.some((draft) => draft.rank === mark.rank)) return;
  let sibling = stack.length - 1;
  while (sibling > 0 && stack[sibling]?.rank !== mark.rank) sibling--;
  if (sibling > 0) {
    stack.length = sibling;
    return;
  }
  while (stack.length > 1 && (stack.at(-1)?.rank ?? 0) >= mark.rank) stack.pop();
}

/** A plain paragraph belongs to the point that introduces it ("2. Giao Bộ trưởng Bộ Y tế:"), else to the numbered point or part that is open. */
function parentOfParagraph(stack: readonly Draft[], text: string): Draft {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    const draft = stack[depth];
    if (!draft) continue;
    if (draft.rank <= 25) return draft;
    if (!draft.listed && introduces(slice(text, draft.own))) return draft;
  }
  return stack[0] as Draft;
}

/** How many units of a paragraph tell whether it ends with a colon. */
const LAST = 40;

/** Words that announce what follows: they end with a colon, or are a heading without a stop ("1. Sở Công Thương"). */
export const introduces = (words: string): boolean =>
  /:\s*$/u.test(words.slice(-LAST)) || (words.length <= 160 && !/[.;!?…]["”)]?\s*$/u.test(words));

function noteGap(parent: Draft, mark: Enumerator, block: Span, trace: Trace): void {
  let at = parent.children.length - 1;
  while (at >= 0 && parent.children[at]?.rank !== mark.rank) at--;
  const expected = at < 0 ? 1 : (parent.children[at]?.value ?? 0) + 1;
  if (mark.value !== expected)
    trace({
      stage: 'outline',
      by: 'outline',
      span: block,
      why: `${mark.num} stands where number ${expected} was expected`,
    });
}

/** "a) … ban hành: (1) …; (2) …; (3) …" becomes three children, when nothing else is listed below it. */
function splitInline(draft: Draft, text: string): void {
  if (draft.kind === 'document' || draft.kind === 'row' || draft.children.some((child) => child.kind !== 'paragraph'))
    return;
  const items = inlineItems(text, draft.own);
  if (items.length === 0) return;
  const made = items.map(
    (item): Draft => ({
      kind: 'item',
      num: item.num,
      block: item.span,
      own: item.own,
      rank: 50,
      value: item.value,
      children: [],
      listed: false,
    }),
  );
  draft.own = { start: draft.own.start, end: items[0]?.span.start ?? draft.own.end };
  draft.children.unshift(...made);
}

/** Split every draft; the items made are not split again. */
function splitAll(draft: Draft, text: string): void {
  const below = draft.children.length;
  splitInline(draft, text);
  const { children } = draft;
  for (let at = children.length - below; at < children.length; at++) splitAll(children[at] as Draft, text);
  // copied only where an item goes on: thousands of points have none
  let joined: Draft[] | null = null;
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Draft;
    const more = runOn(child, text);
    if (more !== NONE) joined ??= children.slice(0, at);
    joined?.push(child, ...more);
  }
  if (joined) draft.children = joined;
}

const NONE: readonly Draft[] = [];

/** "(1) …; (2) …; (3) …" in one line of its own: what stands behind the first is its siblings. */
function runOn(draft: Draft, text: string): readonly Draft[] {
  if (draft.value !== 1 || draft.children.length > 0 || text.charAt(draft.block.start) !== '(') return NONE;
  const [first, ...others] = inlineItems(text, draft.block);
  if (!first || first.span.start !== draft.block.start) return NONE;
  draft.block = first.span;
  draft.own = first.own;
  return others.map(
    (item): Draft => ({ ...draft, num: item.num, block: item.span, own: item.own, value: item.value, children: [] }),
  );
}

/** `taken`: empty, and left so. */
function finish(draft: Draft, prefix: string, taken: Map<string, number>): Provision {
  let dashes = 0;
  let paragraphs = 0;
  const names = draft.children.map((child) => {
    if (child.kind === 'dash') {
      child.num = `-${++dashes}`;
      return child.num;
    }
    return child.num === null ? `p${++paragraphs}` : unused(child.num, taken);
  });
  if (taken.size > 0) taken.clear();
  const children: Provision[] = [];
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    children.push(finish(draft.children[at] as Draft, prefix === '' ? name : `${prefix}__${name}`, taken));
  }
  const below = children.length === 0 ? 0 : (children[children.length - 1]?.span.end ?? 0);
  const end = Math.max(draft.block.end, below);
  return {
    eId: prefix === '' ? 'doc' : prefix,
    kind: draft.kind,
    num: draft.num,
    span: { start: draft.block.start, end },
    own: draft.own,
    children,
  };
}

/** A number that none of its siblings has: as it stands, else with a count behind it, "3_2". Dashes and paragraphs are counted anyhow. */
function unused(num: string, taken: Map<string, number>): string {
  const count = (taken.get(num) ?? 0) + 1;
  taken.set(num, count);
  return count === 1 ? num : `${num}_${count}`;
}

/** Every provision below and including this one, in text order. */
export function everyProvision(provision: Provision): Provision[] {
  return [provision, ...provision.children.flatMap(everyProvision)];
}
