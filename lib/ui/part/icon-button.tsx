import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './icon.tsx';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> & {
  readonly icon: IconNode;
  readonly label: string;
  readonly large?: boolean;
  readonly filled?: boolean;
};

/** A button that shows only an icon, and says its name. */
export function IconButton({ icon, label, large = false, filled = false, class: names, ...rest }: Props) {
  return (
    <button type="button" class={`icon-btn ${names ?? ''}`} aria-label={label} title={label} {...rest}>
      <Icon of={icon} large={large} filled={filled} />
    </button>
  );
}
