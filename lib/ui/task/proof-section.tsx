import { CircleCheck, Unlink } from 'lucide';
import { officeDay } from '@/lib/i18n/index.ts';
import { todayInVietnam } from '@/lib/tracker/clock.ts';
import type { Item } from '@/lib/tracker/tracker.ts';
import { useSay } from '../context.ts';
import { noticeLine } from '../model/notice-words.ts';
import { Icon } from '../part/icon.tsx';

/** Where a task comes from: the paper, the address, when it was read, and whether the words still stand. */
export function ProofSection({ item }: { readonly item: Item }) {
  const say = useSay();
  const { task, notice } = item;
  const others = (notice?.addresses ?? []).filter((address) => address !== task.address).length;
  const paper = [notice ? noticeLine(say, notice) : null, task.path ? say('notice.at', { path: task.path }) : null];
  return (
    <section class="sec" aria-labelledby="h-proof">
      <h2 id="h-proof">{say('task.proof')}</h2>
      <dl class="proof">
        <dt>{say('task.paper')}</dt>
        <dd>
          {paper.filter(Boolean).join(', ')}
          {notice?.title && (
            <>
              <br />
              <span class="quiet" lang="vi">
                {notice.title}
              </span>
            </>
          )}
        </dd>
        <dt>{say('task.readAt')}</dt>
        <dd>
          {/^https?:/.test(task.address) ? (
            <a href={task.address} target="_blank" rel="noreferrer">
              {task.address.replace(/^https?:\/\//, '')}
            </a>
          ) : task.address.startsWith('file:') ? (
            <span title={task.address}>{say('task.localFile', { hash: task.address.slice(5, 13) })}</span>
          ) : (
            task.address
          )}
          <br />
          <span class="quiet">
            {say('task.readOn', { date: officeDay(todayInVietnam(new Date(task.trackedAt))) })}
            {others > 0 && `; ${say('task.alsoAt', { n: others })}`}
          </span>
        </dd>
        <dt>{say('task.check')}</dt>
        <dd>
          <Icon of={task.found ? CircleCheck : Unlink} /> {say(task.found ? 'task.intact' : 'row.lost')}
        </dd>
      </dl>
    </section>
  );
}
