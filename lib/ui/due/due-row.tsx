import { Circle, CircleCheck, CirclePause, Repeat, Square, SquareCheck } from 'lucide';
import { officeDay } from '@/lib/i18n/index.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { usePanel, useSay } from '../context.ts';
import { leftWords, shownDeadline, undatedWords } from '../model/due-words.ts';
import { isOpen, mineWords } from '../model/mine.ts';
import { paperName } from '../model/notice-words.ts';
import { markAndWords } from '../model/outline.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { onEnter } from '../part/on-enter.ts';
import { Role } from '../part/role.tsx';

interface Props {
  readonly entry: Entry;
  readonly stop: boolean;
  readonly at: number;
  readonly of: number;
}

/** One tracked task in the list: circle, words, days left, printed deadline, role, lead, notice. */
export function DueRow({ entry, stop, at, of }: Props) {
  const panel = usePanel();
  const { id } = entry.row;
  const item = panel.items.item(id).value;
  const done = item?.task.status === 'done';
  const picking = panel.picking.value;
  const open = (): void => {
    if (panel.picking.value) panel.pick.toggle(id);
    else if (panel.open.value === id) document.querySelector<HTMLElement>('.task-pane .go-to')?.focus();
    else {
      panel.editing.value = false;
      panel.open.value = id;
    }
  };
  /** Shift takes the whole stretch from the row that was last at hand. */
  const press = (event: MouseEvent): void => {
    if (event.shiftKey) {
      panel.pick.extend(id, panel.stop.value);
      panel.setStop(id);
    } else open();
  };
  const late = item ? item.state.late : entry.state.late;
  return (
    <li
      class={`due${late ? ' is-late' : ''}${done ? ' is-done' : ''}${picking && panel.pick.isPicked(id) ? ' is-picked' : ''}`}
      data-row={id}
      data-waiting={item ? undefined : ''}
      tabIndex={stop ? 0 : -1}
      aria-current={panel.open.value === id ? 'true' : undefined}
      aria-posinset={at + 1}
      aria-setsize={of}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={press}
      onKeyDown={onEnter(open)}
      onFocus={() => panel.setStop(id)}
    >
      {item ? <Loaded item={item} entry={entry} stop={stop} /> : <Place />}
    </li>
  );
}

/** Holds a row's place until its record was read. */
const Place = () => (
  <>
    <span class="finish" />
    <p class="words said">{'\u00a0'}</p>
    <p class="when">{'\u00a0'}</p>
    <p class="who">{'\u00a0'}</p>
  </>
);

function Loaded({ item, entry, stop }: { readonly item: Item; readonly entry: Entry; readonly stop: boolean }) {
  const say = useSay();
  const panel = usePanel();
  const { task, state, notice } = item;
  const why = panel.whyMine.value?.(entry.row) ?? null;
  const role = why?.role ?? null;
  const reason = why ? mineWords(say, why, [...task.leads, ...task.coops]) : '';
  const [, words] = markAndWords(task.quote);
  const names = (role === 'coop' && task.leads.length === 0 ? task.coops : task.leads).map((party) => party.text);
  return (
    <>
      {panel.picking.value ? <Pick id={task.id} stop={stop} /> : <Finish item={item} stop={stop} />}
      <p class="words said" lang="vi">
        {words}
      </p>
      <p class="when">
        <span class="left">{leftWords(say, state, task.status, task.doneOn)}</span>
        {state.basis === 'recurring' ? (
          <span title={say('due.recurring')}>
            <Icon of={Repeat} />
            <span class="unseen">{say('due.recurring')}</span> <Printed item={item} entry={entry} />
          </span>
        ) : (
          <Printed item={item} entry={entry} />
        )}
        {state.doubtful && task.status !== 'done' && <span class="tag open">{say('due.unsure')}</span>}
        {!task.found && <span class="tag open">{say('row.lost')}</span>}
        {task.tags.map((tag) => (
          <span key={tag} class="tag" lang="vi">
            {tag}
          </span>
        ))}
      </p>
      <p class="who">
        {why && !isOpen(why) && <Role of={why.role} />}
        {names.length > 0 ? (
          <span class="org" lang="vi">
            {names.join(', ')}
          </span>
        ) : (
          <span class="tag open">{say('gap.who')}</span>
        )}
        <span class="paper num">{paperName(say, notice ?? undefined)}</span>
      </p>
      {why && reason !== '' && (
        <p class="why">
          {isOpen(why) && <span class="tag open">{say('mine.maybe')}</span>} {reason}
        </p>
      )}
    </>
  );
}

function Printed({ item, entry }: { readonly item: Item; readonly entry: Entry }) {
  const say = useSay();
  const { task } = item;
  const shown = shownDeadline(task.deadlines, entry.row.limit);
  if (task.extended)
    return <span class="quiet">{say('due.extendedShort', { date: officeDay(task.extended.due) })}</span>;
  if (!shown) return <span class="quiet">{undatedWords(say, task.deadlines)}</span>;
  return (
    <span class="printed" lang="vi">
      {shown.text}
    </span>
  );
}

/** The square chooses, while several are being chosen. */
function Pick({ id, stop }: { readonly id: string; readonly stop: boolean }) {
  const say = useSay();
  const panel = usePanel();
  const on = panel.pick.isPicked(id);
  return (
    <IconButton
      icon={on ? SquareCheck : Square}
      label={say('pick.one')}
      large
      class="finish"
      role="checkbox"
      aria-checked={on}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        if (event.shiftKey) panel.pick.extend(id);
        else panel.pick.toggle(id);
      }}
    />
  );
}

/** The circle finishes. It never tracks. */
function Finish({ item, stop }: { readonly item: Item; readonly stop: boolean }) {
  const say = useSay();
  const panel = usePanel();
  const { task } = item;
  const done = task.status === 'done';
  const stopped = task.status === 'paused' || task.status === 'dropped';
  return (
    <IconButton
      icon={done ? CircleCheck : stopped ? CirclePause : Circle}
      label={say('row.finishHint')}
      large
      class="finish"
      role="checkbox"
      aria-checked={done}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        void panel.finish(task.id, !done);
      }}
    />
  );
}
