import { withoutTag, withTag } from '@/lib/core/task/tags.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { TagField } from '../part/tag-field.tsx';

/** The task's tags: each one put on or taken off is a change of its own, in the history and to be undone. */
export function TagsSection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  const panel = usePanel();
  const used = panel.usedTags.value;
  const write = (tags: readonly string[], words: string): void => {
    if (tags !== task.tags) void panel.edit(task.id, { tags: [...tags] }, words);
  };
  return (
    <section class="sec" aria-labelledby="h-tags">
      <h2 id="h-tags">{say('tags.title')}</h2>
      <TagField
        tags={task.tags}
        used={used}
        add={(name) => write(withTag(task.tags, name, used), say('tags.added', { name }))}
        remove={(name) => write(withoutTag(task.tags, name), say('tags.removed', { name }))}
      />
    </section>
  );
}
