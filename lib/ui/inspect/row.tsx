import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/core/text/span.ts';
import { type HotSignal, isHotRow } from './hot.ts';

interface Props {
  readonly span: Span;
  readonly hot: HotSignal;
  readonly depth?: number;
  /** The innermost of the rows that hold the place: the one to bring into sight. */
  readonly children: ComponentChildren;
}

/** A row about a place in the text: pointing at it shows the place, and pointing at the place shows the row. */
export function Row({ span, hot, depth = 0, children }: Props) {
  const own = useRef<HTMLButtonElement>(null);
  const is = isHotRow(hot.value, span);
  const bring = is && hot.value?.from === 'text';
  useEffect(() => {
    if (bring) own.current?.scrollIntoView({ block: 'nearest' });
  }, [bring]);
  const point = (): void => {
    hot.value = { from: 'list', span };
  };
  return (
    <li>
      <button
        ref={own}
        type="button"
        class={`row${is ? ' hot' : ''}`}
        style={{ marginInlineStart: `${depth * 14}px` }}
        onPointerEnter={point}
        onFocus={point}
      >
        {children}
      </button>
    </li>
  );
}
