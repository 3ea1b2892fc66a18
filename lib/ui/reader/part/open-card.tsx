import { Card } from '@/lib/card/Card.tsx';
import type { CardModel } from '@/lib/card/model.ts';
import { sayIn } from '@/lib/card/words.ts';
import { resolveLanguage } from '@/lib/i18n/index.ts';
import { useSay } from '../../context.ts';
import { whyWords } from '../../model/mine.ts';
import { useReader } from '../context.ts';

/** The open task's card, the same as on pages; it goes with its clause when the desk moves. */
export function OpenCard() {
  const say = useSay();
  const { view, tracking, cards, preferences, snapshot, today } = useReader();
  // drawn again, and so placed again, whenever the desk moved
  void view.moved.value;
  const key = view.card.value?.key;
  const tasks = tracking.views.value;
  const task = key === undefined ? undefined : tasks.find((one) => one.input.key === key);
  if (!task) return null;
  const { ids, mine, why } = tracking.state.value;
  const { language, singleKeys } = preferences.value;
  const model: CardModel = {
    say: sayIn(resolveLanguage(language, navigator.language)),
    tasks,
    state: { tracked: [...ids.keys()], mine, why: whyWords(say, why, [task.input]), singleKeys },
    on: snapshot.value?.notice.on ?? null,
    today: today.value,
  };
  return (
    <div class="card-place">
      <Card model={model} actions={cards} task={task} />
    </div>
  );
}
