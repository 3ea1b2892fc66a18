import type { PageText } from '../text/page-text.ts';
import { type Span, slice } from '../text/span.ts';
import type { Trace } from '../trace.ts';
import { type Enumerator, readEnumerator } from './enumerator.ts';
import { inlineItems } from './inline-items.ts';
import type { Provision, ProvisionKind } from './provision.ts';

/**
 * The outline of a paper: parts, points, dashes, inline items and plain paragraphs, as a tree.
 *
 * Guarantees: never throws; children lie within their parent, in order and disjoint; every block is in exactly one node, so the outline's
 * words are the text's words; eIds are unique. What follows `body` (signature, recipients) stands outside all points. A badly numbered paper (1, 2, 2, 3; a, b, e) gives a flatter tree and a note in the trace.
 */
export function buildOutline(page: PageText, body: Span, trace: Trace): Provision {
  const root = open('document', null, { start: 0, end: page.text.length }, 0, -1);
  root.own = { start: 0, end: 0 };
  const stack: Draft[] = [root];
  const top = (): Draft => stack.at(-1) ?? root;
  for (const block of page.blocks) {
    const words = slice(page.text, block);
    const mark = readEnumerator(words);
    if (block.start >= body.end) stack.length = 1;
    if (mark) {
      closeFor(stack, mark, page.text);
      const parent = top();
      if (mark.value > 0) noteGap(parent, mark, block, trace);
      const child = open(mark.kind, mark.num, block, mark.length, mark.rank, mark.value);
      parent.children.push(child);
      stack.push(child);
    } else {
      const parent = parentOfParagraph(stack, page.text);
      stack.length = stack.indexOf(parent) + 1;
      parent.children.push(
        open(words.startsWith('|') || / \| .+ \| /u.test(words) ? 'row' : 'paragraph', null, block, 0, 90),
      );
    }
  }
  for (const draft of everyDraft(root)) splitInline(draft, page.text);
  return finish(root, '', page.text, new Set());
}

interface Draft {
  kind: ProvisionKind;
  num: string | null;
  block: Span;
  own: Span;
  rank: number;
  value: number;
  children: Draft[];
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
  const sibling = stack.findLastIndex((draft) => draft.rank === mark.rank);
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
    if (draft.rank <= 24) return draft;
    const listed = draft.children.some((child) => child.kind !== 'paragraph' && child.kind !== 'row');
    if (!listed && introduces(slice(text, draft.own))) return draft;
  }
  return stack[0] as Draft;
}

/** Words that announce what follows: they end with a colon, or are a heading without a stop ("1. Sở Công Thương"). */
export const introduces = (words: string): boolean =>
  /:\s*$/u.test(words) || (words.length <= 160 && !/[.;!?…]["”)]?\s*$/u.test(words));

function noteGap(parent: Draft, mark: Enumerator, block: Span, trace: Trace): void {
  const before = parent.children.findLast((child) => child.rank === mark.rank);
  const expected = (before?.value ?? 0) + 1;
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
    }),
  );
  draft.own = { start: draft.own.start, end: items[0]?.span.start ?? draft.own.end };
  draft.children.unshift(...made);
}

function everyDraft(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(everyDraft)];
}

function finish(draft: Draft, prefix: string, text: string, taken: Set<string>): Provision {
  let dashes = 0;
  let paragraphs = 0;
  const children = draft.children.map((child) => {
    const name = child.kind === 'dash' ? `-${++dashes}` : (child.num ?? `p${++paragraphs}`);
    child.num = child.kind === 'dash' ? `-${dashes}` : child.num;
    const plain = prefix === '' ? name : `${prefix}__${name}`;
    let eId = plain;
    for (let count = 2; taken.has(eId); count++) eId = `${plain}_${count}`;
    taken.add(eId);
    return finish(child, eId, text, taken);
  });
  const end = Math.max(draft.block.end, children.at(-1)?.span.end ?? 0);
  return {
    eId: prefix === '' ? 'doc' : prefix,
    kind: draft.kind,
    num: draft.num,
    span: { start: draft.block.start, end },
    own: draft.own,
    children,
  };
}

/** Every provision below and including this one, in text order. */
export function everyProvision(provision: Provision): Provision[] {
  return [provision, ...provision.children.flatMap(everyProvision)];
}
