import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { type CardActions, type CardModel, trusted } from './model.ts';
import { SixClear } from './SixClear.tsx';
import type { TaskView } from './view.ts';
import { When } from './When.tsx';

const MARKED = { assignee: 'hl-assignee', deadline: 'hl-deadline' } as const;

/** One task, beside its clause: the notice's words, the deadline as printed and as understood, what is clear, and what can be done. */
export function Card({ model, actions, task }: { model: CardModel; actions: CardActions; task: TaskView }) {
  const { say, state, tasks } = model;
  const { key, path, deadlines, shared } = task.input;
  const why = state.why[key];
  const said = why !== undefined && why.words !== '';
  const tracked = state.tracked.includes(key);
  const card = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // After every drawing: the words may have changed, and with them the height.
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    element.style.maxHeight = '';
    const placed = actions.place({ width: element.offsetWidth, height: element.offsetHeight });
    if (!placed) return;
    element.style.left = `${Math.round(placed.left)}px`;
    element.style.top = `${Math.round(placed.top)}px`;
    element.style.maxHeight = `${Math.floor(placed.maxHeight)}px`;
    // what does not fit is scrolled by keys too
    const scrolls = body.current !== null && body.current.scrollHeight > body.current.clientHeight;
    if (scrolls) body.current?.setAttribute('tabindex', '0');
    else body.current?.removeAttribute('tabindex');
  });
  return (
    <section class="card" role="dialog" aria-labelledby="card-title" aria-describedby="card-quote" ref={card}>
      <div class="bar">
        <span id="card-title" class="num">
          {say('card.position', { n: tasks.indexOf(task) + 1, total: tasks.length })}
          {path !== '' && ` · ${say('card.at', { path })}`}
        </span>
        {state.mine?.includes(key) && !said && <span class="role main">{say('page.mine')}</span>}
        <span class="sp" />
        <button
          type="button"
          class="icb"
          aria-label={say('act.previous')}
          title={say('act.previous')}
          onClick={trusted(() => actions.step(-1))}
        >
          <Icon name="chevron-up" />
        </button>
        <button
          type="button"
          class="icb"
          aria-label={say('act.next')}
          title={say('act.next')}
          onClick={trusted(() => actions.step(1))}
        >
          <Icon name="chevron-down" />
        </button>
        <button
          type="button"
          class="icb"
          aria-label={`${say('act.close')} (Esc)`}
          title={`${say('act.close')} (Esc)`}
          onClick={trusted(() => actions.close())}
        >
          <Icon name="x" />
        </button>
      </div>
      <div class="body" ref={body}>
        <blockquote class="said" id="card-quote" lang="vi">
          {task.pieces.map(({ text, kind }) => (kind ? <span class={MARKED[kind]}>{text}</span> : text))}
        </blockquote>
        {said && (
          <p class="own">
            {why.open ? (
              <span class="unsure">{say('mine.maybe')}</span>
            ) : (
              <span class="role main">{say('page.mine')}</span>
            )}{' '}
            {why.words}
          </p>
        )}
        {deadlines.map((deadline) => (
          <When
            say={say}
            deadline={deadline}
            shared={shared}
            tracked={tracked}
            unsure={task.input.toConfirm === true}
            on={model.on}
            today={model.today}
          />
        ))}
        <SixClear say={say} task={task} />
      </div>
      <div class="acts">
        <button
          type="button"
          class={tracked ? 'btn on toggle' : 'btn primary toggle'}
          aria-pressed={tracked}
          aria-keyshortcuts={state.singleKeys ? 'T' : undefined}
          onClick={trusted(() => actions.toggle(key))}
        >
          <Icon name="bookmark" filled={tracked} />
          {say(tracked ? 'act.untrack' : 'act.track')}
          {state.singleKeys && (
            <span class="kbd" aria-hidden="true">
              T
            </span>
          )}
        </button>
        <button
          type="button"
          class="btn"
          aria-keyshortcuts={state.singleKeys ? 'S' : undefined}
          onClick={trusted(() => actions.edit(key))}
        >
          {say('act.edit')}
          {state.singleKeys && (
            <span class="kbd" aria-hidden="true">
              S
            </span>
          )}
        </button>
        {!tracked && (
          <button type="button" class="btn plain aside" onClick={trusted(() => actions.setAside(key))}>
            {say('act.notTask')}
          </button>
        )}
      </div>
    </section>
  );
}
