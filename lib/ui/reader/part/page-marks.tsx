import type { PageBox } from '@/lib/core/layout/drawn.ts';
import { useReader } from '../context.ts';
import { boxesByPage, type PlacedMark } from '../model/page-marks.ts';

interface Props {
  readonly page: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly marks: readonly PlacedMark[];
}

/**
 * What is marked on a page, laid over its picture. The paper is white in every theme, so the colours are the light ones, and they are
 * multiplied: the print stays black. Underlines keep their width at every zoom.
 */
export function PageMarks({ page, size, marks }: Props) {
  const { tracking, view, doubts, drawn, choices, finding } = useReader();
  const { ids, late, aside } = tracking.state.value;
  const open = view.card.value?.key ?? null;
  const text = drawn.value;
  const spanBoxes = (span: { start: number; end: number } | null): PageBox[] =>
    text && span ? (boxesByPage(text, span).get(page) ?? []) : [];
  const focused = tracking.views.value.find((task) => task.input.key === view.focused.value);
  const shown = marks.filter(({ mark }) => !aside.has(mark.key));
  const active = shown.filter(({ mark }) => mark.key === open && mark.kind !== 'assignee');
  const opened = active.some(({ mark }) => mark.kind === 'deadline')
    ? active.filter(({ mark }) => mark.kind === 'deadline')
    : active;
  const extra = tracking.views.value.filter((task) => task.input.source === 'selected' && ids.has(task.input.key));
  return (
    <>
      <svg class="marks" viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ mark, boxes }) => {
          if (mark.kind === 'opening' && !ids.has(mark.key)) return null;
          const tone =
            mark.kind === 'opening'
              ? 'tracked'
              : late.includes(mark.key) && mark.kind === 'deadline'
                ? 'late'
                : mark.kind;
          return boxes.map((box) => <MarkBox key={`${tone}${box.left},${box.top}`} tone={tone} box={box} />);
        })}
        {extra.flatMap((task) =>
          spanBoxes(task.opening).map((box) => <MarkBox key={`e${box.left},${box.top}`} tone="tracked" box={box} />),
        )}
        {opened.flatMap(({ boxes }) =>
          boxes.map((box) => <MarkBox key={`o${box.left},${box.top}`} tone="active" box={box} />),
        )}
        {spanBoxes(view.flash.value).map((box) => (
          <MarkBox key={`f${box.left},${box.top}`} tone="flash" box={box} />
        ))}
        {finding.open.value &&
          finding.hits.value.flatMap((hit) =>
            spanBoxes(hit).map((box) => (
              <MarkBox
                key={`h${box.left},${box.top}`}
                tone={hit === finding.present.value ? 'hit present' : 'hit'}
                box={box}
              />
            )),
          )}
      </svg>
      <svg class="rings" viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
        {doubts.value
          .filter(({ id, why }) => why !== null && !choices.decisions.value.has(id))
          .flatMap((doubt) => doubt.boxes.filter((box) => box.page === page))
          .map((box) => (
            <rect key={`d${box.left},${box.top}`} class="doubtful" rx={2} {...around(box, 2)} />
          ))}
        {spanBoxes(focused?.span ?? null).map((box) => (
          <g key={`r${box.left},${box.top}`}>
            <rect class="ring-out" rx={2} {...around(box, 2)} />
            <rect class="ring-in" rx={2} {...around(box, 2)} />
          </g>
        ))}
      </svg>
    </>
  );
}

const around = ({ left, top, width, height }: PageBox, by: number) => ({
  x: left - by,
  y: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Ground and underline of one box: assignee thin and solid, deadline thick and dotted, tracked double. */
function MarkBox({ tone, box }: { readonly tone: string; readonly box: PageBox }) {
  const { left, top, width, height } = box;
  const foot = top + height + 0.6;
  return (
    <g class={tone}>
      <rect x={left} y={top} width={width} height={height} />
      <line x1={left} x2={left + width} y1={foot} y2={foot} />
      {tone === 'tracked' && <line x1={left} x2={left + width} y1={foot + 2.2} y2={foot + 2.2} />}
    </g>
  );
}
