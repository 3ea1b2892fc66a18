import { useEffect, useMemo, useRef } from 'preact/hooks';
import { slice } from '@/lib/core/text/span.ts';
import { type Hot, type HotSignal, isHotText, isWarmText } from './hot.ts';
import type { Inspection } from './inspection.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { TYPE } from './words.ts';

interface Props {
  readonly seen: Inspection;
  readonly hot: HotSignal;
}

/** The paper's cleaned text, its mentions coloured. Only ever text: nothing of the paper becomes markup. */
export function PaperText({ seen: { page, reading }, hot }: Props) {
  const blocks = useMemo(() => segmentsOf(page, reading), [page, reading]);
  const own = useRef<HTMLDivElement>(null);
  const now = hot.value;
  useEffect(() => {
    if (now?.from === 'list') own.current?.querySelector('.hot')?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <div class="paper words" ref={own} lang="vi">
      {blocks.map((segments) => (
        <p key={segments[0]?.span.start}>
          {segments.map((segment) => (
            <span
              key={segment.span.start}
              class={`${classOf(segment)}${heat(now, segment)}`}
              title={titleOf(segment)}
              onPointerEnter={() => {
                hot.value = { from: 'text', span: segment.mention?.span ?? segment.span };
              }}
            >
              {slice(page.text, segment.span)}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function classOf({ mention, inTask, leftOut }: Segment): string {
  const place = inTask ? 'in-task' : leftOut ? 'left-out' : '';
  return mention ? `${place} m-${mention.type}` : place;
}

const heat = (hot: Hot | null, { span }: Segment): string =>
  isHotText(hot, span) ? ' hot' : isWarmText(hot, span) ? ' warm' : '';

const titleOf = ({ mention }: Segment): string | undefined =>
  mention ? `${TYPE[mention.type]}: ${mention.by}` : undefined;
