import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly icon?: IconNode;
  readonly title: string;
  readonly hint?: string;
  /** A heading of the first level, where the surface has no other. */
  readonly first?: boolean;
  readonly children?: ComponentChildren;
}

/** An empty state: one line what, one line what to do, one button. */
export function Calm({ icon, title, hint, first = false, children }: Props) {
  return (
    <div class="calm">
      {icon && <Icon of={icon} />}
      {first ? <h1>{title}</h1> : <h2>{title}</h2>}
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
