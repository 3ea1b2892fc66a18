import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/lib/core/text/span.ts';
import { type HotSignal, isHotRow } from './hot.ts';

interface Props {
  readonly span: Span;
  readonly hot: HotSignal;
  readonly also?: readonly Span[];
  readonly depth?: number;
  readonly children: ComponentChildren;
}

/** A row about a place in the text: pointing at it shows the place, and pointing at the place shows the row. */
export function Row({ span, also, hot, depth = 0, children }: Props) {
  const own = useRef<HTMLButtonElement>(null);
  const is = isHotRow(hot.value, span);
  const bring = is && hot.value?.from === 'text';
  useEffect(() => {
    if (bring) own.current?.scrollIntoView({ block: 'nearest' });
  }, [bring]);
  const point = (): void => {
    hot.value = { from: 'list', span, ...(also ? { also } : {}) };
  };
  return (
    <li style={{ paddingInlineStart: `${depth * 14}px` }}>
      <button ref={own} type="button" class={`row${is ? ' hot' : ''}`} onPointerEnter={point} onFocus={point}>
        {children}
      </button>
    </li>
  );
}
