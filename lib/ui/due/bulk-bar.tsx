import { BookmarkX, CircleCheck, CircleDot, Download, Tag, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { status as statuses } from '@/lib/core/task/task.ts';
import { usePanel, useSay } from '../context.ts';
import { DateField } from '../part/date-field.tsx';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { Menu } from '../part/menu.tsx';
import { focusRow } from '../part/roving.ts';
import { TagField } from '../part/tag-field.tsx';
import { outItems } from '../print/out-items.ts';

const FORMATS = ['docx', 'xlsx', 'csv', 'ics', 'jsonld'] as const;

/** What can be done with all that is chosen, at the foot of the panel. */
export function BulkBar() {
  const say = useSay();
  const panel = usePanel();
  const { picked, bulk, pick } = panel;
  const [asked, setAsked] = useState<'done' | 'tag' | null>(null);
  const [day, setDay] = useState(panel.today.value);
  const n = picked.value.length;
  const none = n === 0;
  const total = panel.shown.value.length;
  useEffect(() => panel.notices.announce(say('pick.count', { n })), [n, panel, say]);
  // Where choosing ends, the focus goes back to the list.
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const row = document.querySelector<HTMLElement>('[data-row][tabindex="0"]');
        if (row) focusRow(row);
        else document.querySelector<HTMLElement>('.pick-start')?.focus();
      });
    },
    [],
  );
  const tags = [...new Set(picked.value.flatMap(({ row }) => row.tags))];
  return (
    <section
      class="bulk"
      aria-label={say('pick.bar')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (asked === null) pick.end();
        else setAsked(null);
      }}
    >
      <p class="line">
        <b class="strong num">{say('pick.count', { n })}</b>
        {none && <span class="tiny quiet hint">{say('pick.hint')}</span>}
        {n < total && (
          <button type="button" class="link tiny" onClick={pick.all}>
            {say('pick.all', { n: total })}
          </button>
        )}
        <IconButton icon={X} label={say('pick.end')} class="end" onClick={pick.end} />
      </p>
      {asked === 'done' && !none && (
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            void bulk.finish(day);
          }}
        >
          <DateField
            label={say('pick.doneOn')}
            required
            max={panel.today.value}
            value={day}
            today={panel.today.value}
            change={setDay}
          />
          <button type="submit" class="btn primary">
            {say('pick.write', { n })}
          </button>
        </form>
      )}
      {asked === 'tag' && !none && (
        <TagField
          tags={tags}
          used={panel.usedTags.value}
          add={(name) => void bulk.tag(name, 'add')}
          remove={(name) => void bulk.tag(name, 'remove')}
        />
      )}
      <div class="line acts">
        <button
          type="button"
          class={asked === 'done' ? 'btn on' : 'btn'}
          disabled={none}
          aria-expanded={asked === 'done'}
          onClick={() => setAsked(asked === 'done' ? null : 'done')}
        >
          <Icon of={CircleCheck} />
          {say('status.done')}
        </button>
        <button
          type="button"
          class={asked === 'tag' ? 'btn on' : 'btn'}
          disabled={none}
          aria-expanded={asked === 'tag'}
          onClick={() => setAsked(asked === 'tag' ? null : 'tag')}
        >
          <Icon of={Tag} />
          {say('pick.tag')}
        </button>
        <Menu
          icon={CircleDot}
          label={say('pick.status')}
          items={statuses.options
            .filter((status) => status !== 'done')
            .map((status) => ({
              label: say(`status.${status}`),
              disabled: none,
              run: () => void bulk.setStatus(status),
            }))}
        />
        <Menu
          icon={Download}
          label={say('pick.export')}
          items={[
            ...FORMATS.map((format) => ({
              label: say(`export.${format}`),
              disabled: none,
              run: () => void bulk.exportAs(format),
            })),
            ...outItems(panel, say, n, () => picked.value.map(({ row }) => row.id), true),
          ]}
        />
        <IconButton icon={BookmarkX} label={say('act.untrack')} disabled={none} onClick={() => void bulk.untrack()} />
      </div>
    </section>
  );
}
