import { Copy, LocateFixed, Pencil, Unlink } from 'lucide';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { marked } from '../model/marked.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';

const CLASS = { who: 'hl-assignee', when: 'hl-deadline' } as const;

/** The task's own words with who and when marked, and the way to them in the page. */
export function QuoteSection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  const panel = usePanel();
  const copy = (): void => {
    navigator.clipboard
      .writeText(task.quote)
      .then(() => panel.notices.show(say('toast.copied')))
      .catch(() => panel.notices.show(say('error.failed'), 'failed'));
  };
  return (
    <section class="sec" aria-label={say('task.quote')}>
      {!task.found && (
        <div class="note open">
          <Icon of={Unlink} />
          <div>
            <b class="strong">{say('row.lost')}</b>
            <p>{say('task.lostLong')}</p>
          </div>
        </div>
      )}
      <blockquote class="said" lang="vi">
        {marked(task).map((piece, at) =>
          piece.kind === null ? (
            piece.text
          ) : (
            <span key={`${at}-${piece.kind}`} class={CLASS[piece.kind]}>
              {piece.text}
            </span>
          ),
        )}
      </blockquote>
      <div class="line">
        <button type="button" class="btn go-to" onClick={() => panel.goTo(task)}>
          <Icon of={LocateFixed} />
          {say('act.goTo')}
        </button>
        <button type="button" class="btn edit-task" onClick={() => panel.startEdit(task.id)}>
          <Icon of={Pencil} />
          {say('act.edit')}
        </button>
        <IconButton icon={Copy} label={say('act.copy')} onClick={copy} />
      </div>
    </section>
  );
}
