import { useMemo } from 'preact/hooks';
import type { DrawnRun } from '@/lib/core/layout/drawn.ts';

interface Props {
  readonly raw: string;
  readonly runs: readonly DrawnRun[];
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  /** px a point. */
  readonly scale: number;
}

/** The page's words over its picture, not seen: they can be selected, copied, and read aloud. */
export function TextLayer({ raw, runs, size, scale }: Props) {
  return useMemo(
    () => (
      <div class="text-layer" lang="vi">
        {runs.map(({ start, end, box }) => (
          <span
            key={start}
            data-from={start}
            style={{
              left: `${(box.left / size.width) * 100}%`,
              top: `${(box.top / size.height) * 100}%`,
              width: `${(box.width / size.width) * 100}%`,
              height: `${(box.height / size.height) * 100}%`,
              fontSize: `${box.height * scale * 0.8}px`,
              lineHeight: `${box.height * scale}px`,
            }}
          >
            {`${raw.slice(start, end)} `}
          </span>
        ))}
      </div>
    ),
    [raw, runs, size, scale],
  );
}
