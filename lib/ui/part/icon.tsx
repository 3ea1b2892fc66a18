import type { IconNode } from 'lucide';
import { h } from 'preact';

interface Props {
  /** From the `lucide` package: import the one icon, and only it is bundled. */
  readonly of: IconNode;
  readonly large?: boolean;
  readonly filled?: boolean;
}

/** An icon beside words; never the only name of a control, so it is hidden from screen readers. */
export function Icon({ of, large = false, filled = false }: Props) {
  return (
    <svg
      class={`icon${large ? ' large' : ''}${filled ? ' filled' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
    </svg>
  );
}
