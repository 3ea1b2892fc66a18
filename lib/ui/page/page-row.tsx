import { Pencil, Repeat } from 'lucide';
import type { Limit } from '@/lib/core/task/due.ts';
import type { Mine } from '@/lib/core/task/mine.ts';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { officeDay } from '@/lib/i18n/index.ts';
import { usePageSide, useSay } from '../context.ts';
import { daysWords, shownDeadline, undatedWords } from '../model/due-words.ts';
import { markAndWords } from '../model/outline.ts';
import { standingOfInput } from '../model/standing.ts';
import { Bookmark } from '../part/bookmark.tsx';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { onEnter } from '../part/on-enter.ts';
import { Role } from '../part/role.tsx';
import { MineLine } from './mine-line.tsx';

interface Props {
  readonly task: TaskInput;
  /** Why it is the user's, where it is. */
  readonly why?: Mine<{ readonly id: string }> | undefined;
  /** Whether the list's one tab stop is here. */
  readonly stop: boolean;
  readonly at: number;
  readonly of: number;
}

/** One task of the page: mark, words, deadline as printed and how long it leaves, bookmark. */
export function PageRow({ task, why, stop, at, of }: Props) {
  const say = useSay();
  const panel = usePageSide();
  const tracked = panel.pageTracked.value.has(task.key);
  const id = panel.pageTracked.value.get(task.key);
  const isOpen = id !== undefined && panel.open?.value === id;
  const { limit, state } = standingOfInput(task, panel.today.value);
  const show = (): void => void panel.showInPage(task);
  const late = tracked && state.late;
  const [mark, words] = task.mark ? [task.mark, task.quote] : markAndWords(task.quote);
  return (
    <li
      class={`task${tracked ? ' tracked' : ''}${late ? ' is-late' : ''}`}
      data-row={task.key}
      tabIndex={stop ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      aria-posinset={at + 1}
      aria-setsize={of}
      onClick={show}
      onKeyDown={onEnter(show)}
      onFocus={() => panel.setStop(task.key)}
    >
      <span class="mark said">{mark}</span>
      <p class="words said" lang="vi">
        {words}
      </p>
      <p class="meta">
        <Printed task={task} limit={limit} />
        {state.lastDay !== null && state.basis === 'recurring' ? (
          <span>
            <Icon of={Repeat} /> {say('left.period', { date: officeDay(state.lastDay) })}
          </span>
        ) : (
          <Left words={tracked || !state.late ? daysWords(say, state.daysLeft) : officeDay(state.lastDay ?? '')} />
        )}
        {limit.doubtful && <span class="tag open">{say('due.unsure')}</span>}
        <Own task={task} />
        {gapsOf(task).map((gap) => (
          <span class="tag open" key={gap}>
            {say(`gap.${gap}`)}
          </span>
        ))}
      </p>
      {why && <MineLine task={task} why={why} />}
      <Bookmark tracked={tracked} path={task.path} toggle={() => panel.toggle([task.key])} tabIndex={stop ? 0 : -1} />
      {panel.editOnPage && (
        <IconButton
          icon={Pencil}
          label={say('row.edit', { path: task.path }).trim()}
          class="amend"
          tabIndex={stop ? 0 : -1}
          onClick={(event) => {
            event.stopPropagation();
            void panel.editOnPage?.(task.key);
          }}
        />
      )}
    </li>
  );
}

/** A row says who or when is open; product and authority stand in the task itself, for hardly any notice names both. */
const gapsOf = ({ leads, deadlines }: TaskInput): ('who' | 'when')[] => [
  ...(leads.length === 0 ? (['who'] as const) : []),
  ...(deadlines.length === 0 ? (['when'] as const) : []),
];

function Printed({ task, limit }: { readonly task: TaskInput; readonly limit: Limit }) {
  const say = useSay();
  const shown = shownDeadline(task.deadlines, limit);
  // that none is named is said among the gaps
  if (task.deadlines.length === 0) return null;
  if (!shown) return <span>{undatedWords(say, task.deadlines)}</span>;
  return (
    <span class="printed" lang="vi">
      {shown.text}
    </span>
  );
}

const Left = ({ words }: { readonly words: string }) => (words ? <span class="left">{words}</span> : null);

/** Who does it, where that is not said by the heading above; and those who cooperate. */
function Own({ task }: { readonly task: TaskInput }) {
  const leads = task.leads.filter((party) => !party.inherited);
  return (
    <>
      {leads.length > 0 && <Who as="lead" names={leads.map((party) => party.text)} />}
      {task.coops.length > 0 && <Who as="coop" names={task.coops.map((party) => party.text)} />}
    </>
  );
}

function Who({ as, names }: { readonly as: 'lead' | 'coop'; readonly names: readonly string[] }) {
  return (
    <span class="party">
      <Role of={as} />{' '}
      <span class="who" lang="vi">
        {names.join(', ')}
      </span>
    </span>
  );
}
