import type { Cell } from '@/lib/core/task/due.ts';
import type { Part } from '../model/pictures.ts';

type Fill = Part | 'done-late' | 'plain';

/**
 * How each part is drawn, told apart without colour too: what is done is filled and what is open is not, what is or was late is hatched,
 * what has no day is empty.
 */
const FILLS: Readonly<Record<Fill, { readonly fill: string; readonly stroke: string }>> = {
  late: { fill: 'url(#hatch-late)', stroke: 'var(--late-line)' },
  soon: { fill: 'var(--deadline-line)', stroke: 'var(--deadline-line)' },
  later: { fill: 'url(#dots-later)', stroke: 'var(--deadline-line)' },
  undated: { fill: 'var(--paper)', stroke: 'var(--line-strong)' },
  done: { fill: 'var(--accent)', stroke: 'var(--accent)' },
  'done-late': { fill: 'url(#hatch-done)', stroke: 'var(--accent)' },
  stopped: { fill: 'var(--line)', stroke: 'var(--line-strong)' },
  plain: { fill: 'var(--line-strong)', stroke: 'var(--line-strong)' },
};

export const FILL_OF_CELL: Readonly<Record<Cell, Fill>> = {
  'done-in-time': 'done',
  'done-late': 'done-late',
  'open-in-time': 'later',
  'open-late': 'late',
  'no-deadline': 'undated',
};

/** The patterns that the fills name; to be drawn once where pictures are. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch-late" ground="var(--late-tint)" line="var(--late-line)" />
        <Hatch id="hatch-done" ground="var(--accent)" line="var(--accent-tint)" width={1.5} turn={-45} />
        <pattern id="dots-later" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--deadline-tint)" />
          <rect x="1" y="1" width="1" height="1" fill="var(--deadline-line)" />
        </pattern>
      </defs>
    </svg>
  );
}

interface HatchProps {
  readonly id: string;
  readonly ground: string;
  readonly line: string;
  readonly width?: number;
  readonly turn?: number;
}

const Hatch = ({ id, ground, line, width = 2.5, turn = 45 }: HatchProps) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
    <rect width="5" height="5" fill={ground} />
    <rect width={width} height="5" fill={line} />
  </pattern>
);

interface Piece {
  readonly of: Fill;
  readonly n: number;
  /** Drawn low: it is off the desk. */
  readonly low?: boolean;
}

const GAP = 1.5;

/** Pieces side by side over a share (0 to 1) of the width. Says nothing: the numbers stand beside it in words. */
export function Strip({ pieces, share = 1 }: { readonly pieces: readonly Piece[]; readonly share?: number }) {
  const sum = pieces.reduce((all, { n }) => all + n, 0);
  const scale = sum === 0 ? 0 : (share * 100) / sum;
  let before = 0;
  return (
    <svg class="strip-bar" width="100%" height="12" aria-hidden="true" focusable="false">
      {pieces
        .filter(({ n }) => n > 0)
        .map(({ of, n, low }) => {
          const x = before * scale;
          before += n;
          return (
            <rect
              key={of}
              y={low ? 6.5 : 0.5}
              height={low ? 5 : 11}
              style={{ x: `calc(${x}% + 0.5px)`, width: `max(2px, calc(${n * scale}% - ${GAP}px))` }}
              {...FILLS[of]}
            />
          );
        })}
    </svg>
  );
}

/** Pieces on top of each other, the first at the foot, `height` px in all; nothing to draw is a line. */
export function Stack({ pieces, height }: { readonly pieces: readonly Piece[]; readonly height: number }) {
  const sum = pieces.reduce((all, { n }) => all + n, 0);
  let foot = height;
  return (
    <svg class="stack" width="16" height={Math.max(1, height)} aria-hidden="true" focusable="false">
      {sum === 0 && <rect width="16" height="1" fill="var(--line-strong)" />}
      {pieces
        .filter(({ n }) => n > 0)
        .map(({ of, n }) => {
          const high = (height * n) / sum;
          foot -= high;
          return <rect key={of} x="0.5" y={foot + 0.5} width="15" height={Math.max(1, high - GAP)} {...FILLS[of]} />;
        })}
    </svg>
  );
}

/** The square beside a name in words. */
export const Swatch = ({ of, low = false }: { readonly of: Fill; readonly low?: boolean }) => (
  <svg class="swatch" width="12" height="12" aria-hidden="true" focusable="false">
    <rect x="0.5" y={low ? 6.5 : 0.5} width="11" height={low ? 5 : 11} {...FILLS[of]} />
  </svg>
);
