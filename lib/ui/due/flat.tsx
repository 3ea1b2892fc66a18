import type { Entry } from '@/lib/tracker/query.ts';
import { usePanel, useSay } from '../context.ts';
import { VirtualList } from '../part/virtual-list.tsx';
import { DueRow } from './due-row.tsx';

const ROW_HEIGHT = 122;

/** All that was found under one head, in the order asked for. */
export function Flat({
  entries,
  stop,
  view,
}: {
  readonly entries: readonly Entry[];
  readonly stop: string | undefined;
  readonly view: 'all' | 'done';
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
