import { Bookmark as Shape } from 'lucide';
import { useSay } from '../context.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly tracked: boolean;
  /** Where the task stands, for its name: "II.1.a". */
  readonly path: string;
  readonly toggle: () => void;
  readonly tabIndex?: number;
}

/** The bookmark tracks. Filled when tracked; the name says what a click does. */
export function Bookmark({ tracked, path, toggle, tabIndex }: Props) {
  const say = useSay();
  const label = tracked ? say('act.untrackThis', { path }) : say('act.trackThis', { path });
  return (
    <IconButton
      icon={Shape}
      label={label.trim()}
      large
      filled={tracked}
      class={tracked ? 'on' : ''}
      aria-pressed={tracked}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        toggle();
      }}
    />
  );
}
