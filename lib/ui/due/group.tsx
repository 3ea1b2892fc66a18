import { ChevronRight } from 'lucide';
import type { DueGroup } from '@/lib/core/task/due.ts';
import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { FOLDED } from '../model/filter.ts';
import { Icon } from '../part/icon.tsx';
import { VirtualList } from '../part/virtual-list.tsx';
import { DueRow } from './due-row.tsx';

/** Of a row and of a group's head, in px, before they are measured. */
export const ROW_HEIGHT = 122;
export const HEAD_HEIGHT = 42;

interface Props {
  readonly name: DueGroup;
  readonly entries: readonly Entry[];
  /** The row that holds the tab stop. */
  readonly stop: string | undefined;
  /** That row and those beside it, drawn wherever they stand. */
  readonly kept: readonly Entry[];
  /** While something is searched or filtered, nothing that was found stays folded. */
  readonly unfold: boolean;
  /** How far below the window's top the group's rows begin, about; in px. */
  readonly below: number;
  /** Every row is drawn. */
  readonly entire: boolean;
}

/** A group of rows under its head; what is not pressing is folded. */
export function Group({ name, entries, stop, kept, unfold, below, entire }: Props) {
  const say = useSay();
  const folds = FOLDED.includes(name);
  const { unfolded, all } = usePanel();
  // Until all was read, only the first rows are here, and how many there are is not known.
  const whole = all.value !== null;
  const opened = unfolded.value.has(name);
  const open = !folds || unfold || opened;
  const toggle = (): void => {
    const next = new Set(unfolded.value);
    if (!next.delete(name)) next.add(name);
    unfolded.value = next;
  };
  const id = `group-${name}`;
  const count = whole && <span class="count">{entries.length}</span>;
  return (
    <section>
      {folds ? (
        <h2 class="group-head folds">
          <button type="button" id={id} aria-expanded={open} onClick={toggle}>
            <Icon of={ChevronRight} />
            {say(`group.${name}`)} {count}
          </button>
        </h2>
      ) : (
        <h2 class={`group-head${name === 'overdue' ? ' is-late' : ''}`} id={id}>
          {say(`group.${name}`)} {count}
        </h2>
      )}
      {open && (
        <VirtualList
          items={entries}
          keyOf={keyOf}
          estimate={ROW_HEIGHT}
          labelledBy={id}
          kept={kept.filter(({ state }) => state.group === name).map(keyOf)}
          below={below}
          all={entire}
          row={(entry, at) => (
            <DueRow
              key={entry.row.id}
              entry={entry}
              stop={entry.row.id === stop}
              at={at}
              of={whole ? entries.length : -1}
            />
          )}
        />
      )}
    </section>
  );
}

const keyOf = (entry: Entry): string => entry.row.id;
