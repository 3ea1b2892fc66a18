import { useReader } from '../context.ts';
import type { Segment } from '../model/segments.ts';

/** A piece of text with the marks that it carries; the smallest mark is the one that a pointer meets. */
export function FlowPiece({ raw, segment }: { readonly raw: string; readonly segment: Segment }) {
  const { tracking, view } = useReader();
  const { ids, late, aside } = tracking.state.value;
  const open = view.card.value?.key;
  const own = segment.marks.filter((mark) => !aside.has(mark.key));
  const names = own.flatMap((mark) => {
    const tone =
      mark.kind === 'opening'
        ? ids.has(mark.key)
          ? ['hl-tracked']
          : []
        : [mark.kind === 'deadline' && late.includes(mark.key) ? 'hl-late' : `hl-${mark.kind}`];
    return mark.key === open && mark.kind === 'deadline' ? [...tone, 'hl-active'] : tone;
  });
  const target = [...own].sort(
    (a, b) =>
      Number(a.kind === 'opening') - Number(b.kind === 'opening') ||
      a.span.end - a.span.start - (b.span.end - b.span.start),
  )[0];
  return (
    <span class={names.length > 0 ? names.join(' ') : undefined} data-from={segment.start} data-key={target?.key}>
      {raw.slice(segment.start, segment.end)}
    </span>
  );
}
