import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { VirtualList } from '../part/virtual-list.tsx';
import { DueRow } from './due-row.tsx';
import { HEAD_HEIGHT, ROW_HEIGHT } from './group.tsx';

/** All that was found under one head, in the order asked for. */
export function Flat({
  entries,
  stop,
  kept,
  view,
  entire,
}: {
  readonly entries: readonly Entry[];
  readonly stop: string | undefined;
  /** That row and those beside it, drawn wherever they stand. */
  readonly kept: readonly Entry[];
  readonly view: 'all' | 'done';
  /** Every row is drawn. */
  readonly entire: boolean;
}) {
  const say = useSay();
  const whole = usePanel().all.value !== null;
  return (
    <section>
      <h2 class="group-head" id="flat-head">
        {say(`view.${view}`)} {whole && <span class="count">{entries.length}</span>}
      </h2>
      <VirtualList
        items={entries}
        keyOf={keyOf}
        estimate={ROW_HEIGHT}
        labelledBy="flat-head"
        kept={kept.map(keyOf)}
        below={HEAD_HEIGHT}
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
    </section>
  );
}

const keyOf = (entry: Entry): string => entry.row.id;
