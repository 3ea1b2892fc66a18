import { Bookmark, BookmarkCheck, X } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { bodyName, bodyOf } from '@/lib/tracker/parties.ts';
import { partyKey } from '@/lib/tracker/rows.ts';
import { usePageSide, useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';

interface Agency {
  readonly body: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly leads: number;
}

/** The bodies that a page's tasks name, an office counted for its body, those with most to lead first. */
export function agenciesOf(tasks: readonly TaskInput[]): Agency[] {
  const found = new Map<string, { name: string; keys: string[]; leads: number }>();
  for (const task of tasks) {
    const seen = new Set<string>();
    for (const [at, party] of [...task.leads, ...task.coops].entries()) {
      const body = bodyOf(partyKey(party));
      if (seen.has(body)) continue;
      seen.add(body);
      const agency = found.get(body) ?? { name: bodyName(body) ?? party.full ?? party.text, keys: [], leads: 0 };
      found.set(body, agency);
      agency.keys.push(task.key);
      if (at < task.leads.length) agency.leads++;
    }
  }
  return [...found]
    .map(([body, agency]) => ({ body, ...agency }))
    .sort((a, b) => b.leads - a.leads || b.keys.length - a.keys.length || a.name.localeCompare(b.name, 'vi'));
}

/** "Theo dõi theo đơn vị": the page's tasks of one agency at a time. */
export function ByAgency({ tasks, close }: { readonly tasks: readonly TaskInput[]; readonly close: () => void }) {
  const say = useSay();
  const side = usePageSide();
  const title = useRef<HTMLElement>(null);
  const agencies = useMemo(() => agenciesOf(tasks), [tasks]);
  const tracked = side.pageTracked.value;
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      class="by-agency"
      aria-labelledby="by-agency"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <p class="line">
        <b id="by-agency" ref={title} tabIndex={-1} class="strong">
          {say('scope.byAgency')}
        </b>
        <IconButton icon={X} label={say('act.close')} class="end" onClick={close} />
      </p>
      <ul>
        {agencies.map(({ body, name, keys, leads }) => {
          const left = keys.filter((key) => !tracked.has(key));
          return (
            <li key={body}>
              <span class="org" lang="vi">
                {name}
              </span>
              <span class="tiny quiet num">
                {[
                  ...(leads > 0 ? [say('scope.leads', { n: leads })] : []),
                  ...(keys.length > leads ? [say('scope.coops', { n: keys.length - leads })] : []),
                ].join(', ')}
              </span>
              <button
                type="button"
                class="btn"
                disabled={left.length === 0}
                aria-label={
                  left.length === 0
                    ? `${say('scope.trackedShort')}: ${name}`
                    : say('scope.ofAgency', { name, n: left.length })
                }
                onClick={() => void side.track(left)}
              >
                <Icon of={left.length === 0 ? BookmarkCheck : Bookmark} />
                {left.length === 0 ? say('scope.trackedShort') : say('act.track')}
              </button>
            </li>
          );
        })}
      </ul>
      {agencies.length === 0 && <p class="tiny quiet">{say('gap.who')}</p>}
    </section>
  );
}
