import { Bookmark } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { PDF_FRAGMENT, TEXT_FRAGMENT } from '@/lib/core/anchor/selector.ts';
import { boxesOf } from '@/lib/core/layout/drawn.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import type { Span } from '@/lib/core/text/span.ts';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import { taskOfSpan } from '../model/selected.ts';

interface Chosen {
  readonly task: TaskInput;
  /** px in the window. */
  readonly left: number;
  readonly top: number;
}

/** What was missed can be selected in the paper and tracked: the button stands under the selection. */
export function TrackSelection() {
  const say = useSay();
  const reader = useReader();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const selection = document.getSelection();
      const paper = reader.paper.peek();
      const span = selection && spanOf(selection);
      const task = paper && span ? taskOfSpan(paper, span) : null;
      const range = task && selection?.rangeCount ? selection.getRangeAt(0) : null;
      const box = range && [...range.getClientRects()].at(-1);
      if (!task || !span || !box) {
        setChosen(null);
        return;
      }
      const drawn = reader.drawn.peek();
      const page = drawn && boxesOf(drawn, span)[0]?.page;
      const place =
        page === null || page === undefined
          ? { conformsTo: TEXT_FRAGMENT, value: `char=${span.start}` }
          : { conformsTo: PDF_FRAGMENT, value: `page=${page + 1}` };
      setChosen({
        task: { ...task, selectors: [...task.selectors, { type: 'FragmentSelector', ...place }] },
        left: Math.min(box.right, innerWidth - 220),
        top: Math.min(box.bottom + 6, innerHeight - 44),
      });
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, 150);
    };
    document.addEventListener('selectionchange', later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
    };
  }, [reader]);
  if (!chosen) return null;
  const { task, left, top } = chosen;
  return (
    <button
      type="button"
      class="btn primary track-selection"
      style={{ left: `${left}px`, top: `${top}px` }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        setChosen(null);
        document.getSelection()?.removeAllRanges();
        reader.guard(() => void reader.tracking.trackTasks([task]));
      }}
    >
      <Icon of={Bookmark} />
      {say('act.trackSelection')}
    </button>
  );
}

/** The span of `raw` that is selected: pieces of text say where they begin. */
function spanOf(selection: Selection): Span | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.desk [data-from]');
  if (!piece) return null;
  const length = (piece.textContent ?? '').trimEnd().length;
  const within = node instanceof Text ? offset : offset > 0 ? length : 0;
  return Number(piece.dataset.from) + Math.min(within, length);
}
