import { type Mark, markAt, marksOf } from '../card/marks.ts';
import { around, type Box, holds } from '../card/place.ts';
import type { TaskView } from '../card/view.ts';
import type { PageState } from '../messages.ts';
import { onDarkGround } from './ground.ts';
import type { Highlighter } from './highlighter.ts';
import { marginOf } from './margin.ts';
import { offsetOf, rangesOf } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import type { Bookmark } from './ui/model.ts';

/** Left of a tracked task's first line: room for a bookmark. */
const MARGIN = 32;
/** Where there is less, a small one is drawn, whose shape is narrower than its box; where there is less than that, none. */
const SMALL = 16;
const NARROW = 14;

/** A reading as it is drawn in the page: which ranges are marked, where they are, and what lies under a point. */
export class Drawing {
  readonly tasks: readonly TaskView[];
  readonly dark: boolean;
  private readonly marks: readonly Mark[];
  private readonly ranges = new Map<Mark, Range[]>();

  /** `setAside`: keys of what the user says is no task; nothing of it is drawn. `extra`: tracked tasks that the page did not read itself. */
  constructor(
    private readonly page: PageReading,
    private readonly highlighter: Highlighter,
    setAside: ReadonlySet<string>,
    extra: readonly TaskView[] = [],
  ) {
    const tasks = page.reading.tasks.filter((task) => !setAside.has(task.id));
    const own = page.views.filter((view) => !setAside.has(view.input.key));
    this.tasks = [...own, ...extra].sort((a, b) => a.span.start - b.span.start);
    const openings = extra.map(({ input, opening }): Mark => ({ kind: 'opening', key: input.key, span: opening }));
    this.marks = [...marksOf(page.page, { ...page.reading, tasks }), ...openings].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    for (const mark of this.marks) this.ranges.set(mark, rangesOf(page.walked, mark.span));
    this.dark = onDarkGround(page.walked.nodes[0]?.node.parentElement ?? page.root);
    highlighter.onDark = this.dark;
  }

  /** Draw all marks as the tracker has them; `open` is the task whose card is open. */
  paint(state: PageState, open: string | null): void {
    const { highlighter } = this;
    const late = new Set(state.late);
    const tracked = new Set(state.tracked);
    const is = (kind: Mark['kind'], test: (key: string) => boolean) =>
      this.marks.filter((mark) => mark.kind === kind && test(mark.key)).flatMap((mark) => this.ranges.get(mark) ?? []);
    highlighter.draw(
      'assignee',
      is('assignee', () => true),
    );
    highlighter.draw(
      'deadline',
      is('deadline', (key) => !late.has(key)),
    );
    highlighter.draw(
      'late',
      is('deadline', (key) => late.has(key)),
    );
    highlighter.draw(
      'tracked',
      is('opening', (key) => tracked.has(key)),
    );
    const active = is('deadline', (key) => key === open);
    highlighter.draw('active', active.length > 0 ? active : is('opening', (key) => key === open));
  }

  /** The task whose mark is painted at a point of the window. */
  hit(x: number, y: number): string | null {
    const caret = caretAt(this.page.root.ownerDocument, x, y);
    if (!caret) return null;
    const at = offsetOf(this.page.walked, caret.node, caret.offset);
    if (at === null) return null;
    const mark = markAt(this.marks, at) ?? markAt(this.marks, at - 1);
    return mark && this.boxesOf(mark).some((box) => holds(box, x, y, 2)) ? mark.key : null;
  }

  /** Boxes of a task's words in the window, one a line. */
  clause(key: string): Box[] {
    const view = this.tasks.find((task) => task.input.key === key);
    return view ? rangesOf(this.page.walked, view.span).flatMap(boxesOf) : [];
  }

  /** Boxes of the ring around a task's words, a line each; px from `origin`. */
  ring(key: string, origin: { left: number; top: number }): Box[] {
    return lines(this.clause(key)).map((box) => ({
      left: box.left - origin.left - 3,
      top: box.top - origin.top - 2,
      right: box.right - origin.left + 3,
      bottom: box.bottom - origin.top + 2,
    }));
  }

  /** Where a task's first mark begins: the card stands level with it. */
  startOf(key: string): Box | null {
    const own = this.marks.filter((mark) => mark.key === key);
    const mark = own.find(({ kind }) => kind === 'deadline') ?? own[0];
    return mark ? (this.boxesOf(mark)[0] ?? null) : null;
  }

  /** Bookmarks of tracked tasks, in the margin of their paragraph, one a line; px from `origin`. */
  bookmarks(state: PageState, origin: { left: number; top: number }): Bookmark[] {
    const all: Bookmark[] = [];
    for (const { input, opening } of this.tasks) {
      if (!state.tracked.includes(input.key)) continue;
      const [range] = rangesOf(this.page.walked, opening);
      const first = range && boxesOf(range)[0];
      if (!range || !first) continue;
      const margin = marginOf(range.startContainer, this.page.root);
      const top = (first.top + first.bottom) / 2 - 12 - origin.top;
      const last = all.at(-1);
      if (margin < NARROW || (last && Math.abs(last.top - top) < 12)) continue;
      const small = margin < MARGIN;
      const left = margin - (small ? SMALL : MARGIN) - origin.left;
      all.push({ key: input.key, left, top, small, late: state.late.includes(input.key) });
    }
    return all;
  }

  private boxesOf(mark: Mark): Box[] {
    return (this.ranges.get(mark) ?? []).flatMap(boxesOf);
  }
}

const boxesOf = (range: Range): Box[] => [...range.getClientRects()].filter((box) => box.width > 0);

/** The boxes of one line made one, so that a ring goes around lines and not around every word. */
function lines(boxes: readonly Box[]): Box[] {
  const all: Box[] = [];
  for (const box of boxes) {
    const last = all.at(-1);
    const sameLine =
      last && Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) > (box.bottom - box.top) / 2;
    const joined = sameLine ? around([last, box]) : null;
    if (joined) all[all.length - 1] = joined;
    else all.push(box);
  }
  return all;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
