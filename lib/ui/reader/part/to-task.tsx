import type { TaskView } from '@/lib/card/view.ts';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';

interface Props {
  readonly view: TaskView;
  /** From 0. */
  readonly at: number;
  /** px from the sheet's top. */
  readonly top?: number;
}

/** Marks cannot take the focus, so each task has a button that is not seen: focus shows the clause and its card, Enter enters it. */
export function ToTask({ view: { input, what }, at, top }: Props) {
  const say = useSay();
  const { cards } = useReader();
  const where = input.path === '' ? '' : `, ${say('notice.at', { path: input.path })}`;
  return (
    <button
      type="button"
      class="unseen to-task"
      style={top === undefined ? undefined : { top: `${top}px` }}
      data-key={input.key}
      aria-haspopup="dialog"
      onFocus={() => cards.ring(input.key)}
      onBlur={() => cards.ring(null)}
      onClick={() => cards.open(input.key, 'keyboard')}
    >
      {say('reader.task', { n: at + 1, path: where, words: what })}
    </button>
  );
}
