import type { Mine } from '@/lib/core/task/mine.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { usePageSide, useSay } from '../context.ts';
import { isOpen, mineWords } from '../model/mine.ts';

interface Props {
  readonly task: TaskInput;
  readonly why: Mine<{ readonly id: string }>;
}

/** That a task of the page is the user's, and why; where a split leaves it open, the choice, which is kept with the tracked task. */
export function MineLine({ task, why }: Props) {
  const say = useSay();
  const side = usePageSide();
  const words = mineWords(say, why, [...task.leads, ...task.coops]);
  const open = isOpen(why);
  const id = side.pageTracked.value.get(task.key);
  return (
    <p class="own">
      {open ? <span class="tag open">{say('mine.maybe')}</span> : <span class="role main">{say('page.mine')}</span>}
      {words !== '' && <span>{words}</span>}
      {open && side.claim && (
        <span class="choice">
          <button type="button" class="link" onClick={stopped(() => side.claim?.(task, true))}>
            {say(id === undefined ? 'mine.takeAndTrack' : 'mine.yes')}
          </button>
          {id !== undefined && (
            <button type="button" class="link" onClick={stopped(() => side.claim?.(task, false))}>
              {say('mine.no')}
            </button>
          )}
        </span>
      )}
    </p>
  );
}

/** The row itself is not pressed. */
const stopped =
  (run: () => unknown) =>
  (event: Event): void => {
    event.stopPropagation();
    void run();
  };
