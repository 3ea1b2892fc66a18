import { useState } from 'preact/hooks';
import { Icon } from '../../card/Icon.tsx';
import { trusted } from '../../card/model.ts';
import { isDated } from '../../core/task/due.ts';
import type { Actions, Model } from './model.ts';

/** What was found on the page, in one line; pointing or focus opens it upwards with the legend and "Theo dõi tất cả". */
export function Chip({ model, actions }: { model: Model; actions: Actions }) {
  const [wide, setWide] = useState(false);
  const { say, tasks, state } = model;
  const all = tasks.map((task) => task.input.key);
  const dated = tasks.filter((task) => isDated(task.input)).length;
  const mine = state.mine === null ? null : all.filter((key) => state.mine?.includes(key));
  const rest = [say('count.dated', { n: dated }), ...(mine ? [say('count.mine', { n: mine.length })] : [])];
  const counts = [say('count.tasks', { n: all.length }), ...rest].join(', ');
  return (
    <aside
      class={wide ? 'chip wide' : 'chip'}
      aria-label={say('chip.label')}
      onMouseEnter={() => setWide(true)}
      onMouseLeave={() => setWide(false)}
      onFocusIn={(event) => setWide((event.target as Element).matches(':focus-visible') || wide)}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setWide(false);
      }}
    >
      <div class="row">
        <button
          type="button"
          class="open"
          aria-label={say('chip.open', { counts })}
          onClick={trusted(() => actions.openPanel())}
        >
          <Icon name="list-checks" />
          <span>
            <b>{say('count.tasks', { n: all.length })}</b>
            {rest.map((words) => (
              <>
                <span class="dot"> · </span>
                {words}
              </>
            ))}
          </span>
        </button>
        <button
          type="button"
          class="icb"
          aria-label={say('chip.hide')}
          title={say('chip.hide')}
          onClick={trusted(() => actions.hideChip())}
        >
          <Icon name="x" />
        </button>
      </div>
      {wide && <More model={model} actions={actions} all={all} mine={mine ?? []} />}
    </aside>
  );
}

function More({
  model,
  actions,
  all,
  mine,
}: {
  model: Model;
  actions: Actions;
  all: readonly string[];
  mine: readonly string[];
}) {
  const { say, state } = model;
  const open = (keys: readonly string[]) => keys.filter((key) => !state.tracked.includes(key));
  const openMine = open(mine);
  const openAll = open(all);
  return (
    <div class="more">
      <p class="legend">
        <span class="hl-assignee">{say('page.legend.who')}</span>
        <span class="hl-deadline">{say('page.legend.when')}</span>
        <span class="hl-tracked">{say('page.legend.tracked')}</span>
      </p>
      <div class="choices">
        {model.chosen && (
          <button
            type="button"
            class="btn primary"
            aria-keyshortcuts={state.singleKeys ? 'T' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={trusted(() => actions.trackChosen())}
          >
            <Icon name="bookmark" />
            {say('act.trackSelection')}
            {state.singleKeys && (
              <span class="kbd" aria-hidden="true">
                T
              </span>
            )}
          </button>
        )}
        {openMine.length > 0 && (
          <button
            type="button"
            class={model.chosen ? 'btn' : 'btn primary'}
            onClick={trusted(() => actions.trackAll(openMine))}
          >
            {say('page.trackMine', { n: openMine.length })}
          </button>
        )}
        {openAll.length > 0 ? (
          <button
            type="button"
            class={openMine.length > 0 || model.chosen ? 'btn' : 'btn primary'}
            onClick={trusted(() => actions.trackAll(openAll))}
          >
            {say('scope.all')}
          </button>
        ) : (
          <button type="button" class="btn on" onClick={trusted(() => actions.untrackAll(all))}>
            {say('scope.none')}
          </button>
        )}
        <button type="button" class="btn" onClick={trusted(() => actions.openPanel())}>
          {say('act.openPanel')}
        </button>
      </div>
    </div>
  );
}
