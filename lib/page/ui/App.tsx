import { Card } from '../../card/Card.tsx';
import { Icon } from '../../card/Icon.tsx';
import { trusted } from '../../card/model.ts';
import { Chip } from './Chip.tsx';
import type { Actions, Model } from './model.ts';

/** All that stands over the page: chip, one button a task for the keyboard, bookmarks, card, undo, and what is said aloud. */
export function App({ model, actions }: { model: Model; actions: Actions }) {
  const task = model.open && model.tasks.find((one) => one.input.key === model.open?.key);
  return (
    <div class="all" lang={model.language}>
      <div class="dock">
        {model.toast && <ToastBar model={model} actions={actions} />}
        {model.chip && <Chip model={model} actions={actions} />}
      </div>
      <TaskButtons model={model} actions={actions} />
      <Bookmarks model={model} actions={actions} />
      {model.ring.map((box) => (
        <div
          class="ring"
          style={`left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`}
        />
      ))}
      {task && <Card model={model} actions={actions} task={task} />}
      <div class="vh" role="status" aria-live="polite">
        {model.said}
      </div>
    </div>
  );
}

/** Highlights cannot take the focus, so each task has a button that is not seen: focus shows the clause and its card, Enter enters it. */
function TaskButtons({ model, actions }: { model: Model; actions: Actions }) {
  return (
    <>
      {model.tasks.map(({ input, what }, at) => (
        <button
          type="button"
          class="vh task"
          key={input.key}
          data-key={input.key}
          aria-haspopup="dialog"
          onFocus={trusted(() => actions.ring(input.key))}
          onBlur={trusted(() => actions.ring(null))}
          onClick={trusted(() => actions.open(input.key, 'keyboard'))}
        >
          {model.say('button.task', {
            n: at + 1,
            path: input.path === '' ? '' : `, ${model.say('card.at', { path: input.path })}`,
            words: what,
          })}
        </button>
      ))}
    </>
  );
}

function Bookmarks({ model, actions }: { model: Model; actions: Actions }) {
  const { say, tasks } = model;
  return (
    <>
      {model.bookmarks.map(({ key, left, top, small, late }) => {
        const name = say(late ? 'button.late' : 'button.tracked', {
          path: tasks.find((task) => task.input.key === key)?.input.path ?? '',
        });
        return (
          <button
            type="button"
            key={key}
            class={`mark${model.dark ? ' on-dark' : ''}${late ? ' late' : ''}${small ? ' small' : ''}`}
            style={`left:${left}px;top:${top}px`}
            tabIndex={-1}
            aria-label={name}
            title={name}
            onClick={trusted(() => actions.open(key, 'click'))}
          >
            <Icon name="bookmark" large={!small} filled />
          </button>
        );
      })}
    </>
  );
}

function ToastBar({ model, actions }: { model: Model; actions: Actions }) {
  const { toast, say } = model;
  if (!toast) return null;
  return (
    <section
      class="toast"
      aria-label={say('chip.label')}
      role={toast.alert ? 'alert' : undefined}
      onMouseEnter={() => actions.holdToast(true)}
      onMouseLeave={() => actions.holdToast(false)}
      onFocusIn={() => actions.holdToast(true)}
      onFocusOut={() => actions.holdToast(false)}
    >
      <Icon name={toast.alert ? 'alert' : 'bookmark'} />
      <span>{toast.words}</span>
      {toast.undo ? (
        <button type="button" class="link" onClick={trusted(() => toast.undo?.())}>
          {say('act.undo')}
        </button>
      ) : (
        <button type="button" class="link" onClick={trusted(() => actions.dropToast())}>
          {say('act.close')}
        </button>
      )}
    </section>
  );
}
