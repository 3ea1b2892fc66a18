import { useState } from 'preact/hooks';
import type { HotSignal } from './hot.ts';
import type { Inspection } from './inspection.ts';
import { CoverageList, MentionList, OutlineTree } from './lists.tsx';
import { TaskList } from './task-list.tsx';
import { TraceList } from './trace-list.tsx';
import { VIEWS, type View } from './words.ts';

const NAMES = Object.keys(VIEWS) as View[];
const LISTS = {
  tasks: TaskList,
  outline: OutlineTree,
  mentions: MentionList,
  coverage: CoverageList,
  trace: TraceList,
} as const;

interface Props {
  readonly seen: Inspection;
  readonly hot: HotSignal;
}

/** What stands beside the text, one list at a time: arrows move between the tabs. */
export function Views({ seen, hot }: Props) {
  const [now, setNow] = useState<View>('tasks');
  const { reading, trace } = seen;
  const count: Readonly<Record<View, number | null>> = {
    tasks: reading?.tasks.length ?? 0,
    outline: null,
    mentions: reading?.mentions.length ?? 0,
    coverage: reading?.coverage.leftOut.length ?? 0,
    trace: trace.length,
  };
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = NAMES[(NAMES.indexOf(now) + step + NAMES.length) % NAMES.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    setNow(next);
    document.getElementById(`view-${next}`)?.focus();
  };
  const List = LISTS[now];
  return (
    <section class="views" aria-label="Kết quả đọc">
      <div class="tabs" role="tablist" aria-label="Kết quả đọc" onKeyDown={keys}>
        {NAMES.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`view-${view}`}
            class="tab"
            aria-selected={now === view}
            aria-controls={now === view ? 'view' : undefined}
            tabIndex={now === view ? 0 : -1}
            onClick={() => setNow(view)}
          >
            {VIEWS[view]} {count[view] !== null && <span class="n">{count[view]}</span>}
          </button>
        ))}
      </div>
      <div class="list" role="tabpanel" id="view" aria-labelledby={`view-${now}`}>
        <List seen={seen} hot={hot} />
      </div>
    </section>
  );
}
