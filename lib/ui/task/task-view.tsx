import { ArrowLeft, ChevronDown, ChevronUp, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel, useSay } from '../context.ts';
import { paperName } from '../model/notice-words.ts';
import { Bookmark } from '../part/bookmark.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { DeadlineSection } from './deadline-section.tsx';
import { EditForm } from './edit-form.tsx';
import { HistorySection } from './history-section.tsx';
import { MineSection } from './mine-section.tsx';
import { ProofSection } from './proof-section.tsx';
import { QuoteSection } from './quote-section.tsx';
import { ReminderSection } from './reminder-section.tsx';
import { RoundsSection } from './rounds-section.tsx';
import { SixSection } from './six-section.tsx';
import { StatusSection } from './status-section.tsx';
import { TagsSection } from './tags-section.tsx';
import { TextSection } from './text-section.tsx';

interface Props {
  readonly id: string;
  /** It stands beside the list, not in its place. */
  readonly beside?: boolean;
  /** Whether opening it moves the focus to it. */
  readonly takesFocus?: () => boolean;
}

/** Everything about one tracked task. */
export function TaskView({ id, beside = false, takesFocus }: Props) {
  const say = useSay();
  const panel = usePanel();
  const body = useRef<HTMLDivElement>(null);
  const item = panel.items.item(id).value;
  useEffect(() => {
    if (item === null) return;
    if (beside) body.current?.closest('.task-pane')?.scrollTo?.(0, 0);
    else window.scrollTo(0, 0);
    // Enter then goes to the clause, Esc back to the list.
    if ((takesFocus?.() ?? true) && !panel.editing.peek())
      body.current?.querySelector<HTMLElement>('.go-to')?.focus({ preventScroll: true });
  }, [item === null]);
  const editing = panel.editing.value;
  const corrected = useRef(editing);
  // The form goes, by its buttons or by Esc: the focus is on what opened it.
  useEffect(() => {
    if (corrected.current && !editing) body.current?.querySelector<HTMLElement>('.edit-task')?.focus();
    corrected.current = editing;
  }, [editing]);
  if (!item) return <Skeleton words={say('page.task')} />;
  const { task, notice } = item;
  const where = [paperName(say, notice ?? undefined), task.path && say('notice.at', { path: task.path })];
  const tracked = task.untrackedAt === null;
  return (
    <>
      <header class="top">
        <IconButton
          icon={beside ? X : ArrowLeft}
          label={say(beside ? 'wide.close' : 'act.back')}
          onClick={panel.closeTask}
        />
        <h1 class="where num">{where.filter(Boolean).join(' · ')}</h1>
        <IconButton icon={ChevronUp} label={say('act.previous')} onClick={() => panel.step(-1)} />
        <IconButton icon={ChevronDown} label={say('act.next')} onClick={() => panel.step(1)} />
        <Bookmark
          tracked={tracked}
          path=""
          toggle={() => {
            void panel.untrackIds([task.id]);
            panel.closeTask();
          }}
        />
      </header>
      <div class="cols" ref={body}>
        <div>
          {editing ? <EditForm task={task} close={panel.stopEdit} /> : <QuoteSection task={task} />}
          <StatusSection item={item} />
          <RoundsSection item={item} />
          <DeadlineSection item={item} />
          <SixSection task={task} />
          <MineSection task={task} />
        </div>
        <div>
          <ReminderSection item={item} />
          <TextSection
            title={say('task.result')}
            hint={say('task.resultHint')}
            value={task.result}
            save={(result) => panel.edit(id, { result })}
          />
          <TextSection title={say('task.note')} value={task.note} save={(note) => panel.edit(id, { note })} />
          <TagsSection task={task} />
          <HistorySection task={task} />
          <ProofSection item={item} />
          <div class="end-space" />
        </div>
      </div>
    </>
  );
}
