import { Check, CircleDashed } from 'lucide';
import type { ComponentChildren } from 'preact';
import { limitOf } from '@/lib/core/task/due.ts';
import type { Party, TaskRecord } from '@/lib/core/task/task.ts';
import { useSay } from '../context.ts';
import { markAndWords } from '../model/outline.ts';
import { Icon } from '../part/icon.tsx';
import { Role } from '../part/role.tsx';

type Point = 'who' | 'what' | 'when' | 'duty' | 'product' | 'authority';

/** Six rõ: what the notice makes clear of a task, and what it leaves open. */
export function SixSection({ task }: { readonly task: TaskRecord }) {
  const say = useSay();
  // from what stands now: what was corrected by hand is no gap any more
  const open = new Set<Point>();
  if (task.leads.length === 0) open.add('who').add('duty');
  if (task.deadlines.length === 0) open.add('when');
  if (task.product === null) open.add('product');
  if (task.to === null) open.add('authority');
  // a limit worked out by us, or read off a scan, is not clear before it is confirmed; an extension makes the notice no clearer
  const unsure = !open.has('when') && limitOf({ ...task, extended: null }).doubtful;
  const [, words] = markAndWords(task.quote);
  const points: readonly (readonly [Point, ComponentChildren])[] = [
    ['who', <Names key="who" parties={task.leads} />],
    ['what', <Deed key="what" words={words} />],
    ['when', <Limits key="when" texts={task.deadlines.map(({ text }) => text)} />],
    ['duty', <Duty key="duty" task={task} />],
    ['product', <span lang="vi">{task.product}</span>],
    ['authority', <span lang="vi">{task.to}</span>],
  ];
  return (
    <section class="sec" aria-labelledby="h-six">
      <h2 id="h-six">
        {say('six.title')} <span class="count">{6 - open.size - (unsure ? 1 : 0)}/6</span>
      </h2>
      <dl class="facts">
        {points.map(([point, shown]) => {
          const gap = open.has(point);
          const toConfirm = unsure && point === 'when';
          return (
            <>
              <dt class={gap || toConfirm ? 'gap-mark' : undefined} key={point}>
                <Icon of={gap || toConfirm ? CircleDashed : Check} />
                {say(`six.${point}`)}
              </dt>
              <dd>
                {gap ? <span class="gap">{say(`gap.${point}`)}</span> : shown}
                {toConfirm && (
                  <>
                    {' '}
                    <span class="tag open">{say('due.unsure')}</span>
                  </>
                )}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}

/** Several limits stand apart, each in its own underline. */
const Limits = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text, at) => (
      <span key={text}>
        {at > 0 && '; '}
        <span class="printed" lang="vi">
          {text}
        </span>
      </span>
    ))}
  </>
);

function Names({ parties }: { readonly parties: readonly Party[] }) {
  const say = useSay();
  return (
    <>
      <span class="lead" lang="vi">
        {parties.map((party) => party.full ?? party.text).join(', ')}
      </span>
      {parties.some((party) => party.inherited) && (
        <>
          <br />
          <span class="tiny quiet">{say('six.inherited')}</span>
        </>
      )}
    </>
  );
}

function Duty({ task }: { readonly task: TaskRecord }) {
  const line = (role: 'lead' | 'coop', parties: readonly Party[]) => (
    <div>
      <Role of={role} /> <span lang="vi">{parties.map((party) => party.text).join(', ')}</span>
    </div>
  );
  return (
    <>
      {task.leads.length > 0 && line('lead', task.leads)}
      {task.coops.length > 0 && line('coop', task.coops)}
    </>
  );
}

/** The deed's first words, on one line: the whole stands at the head of the view. */
const Deed = ({ words }: { readonly words: string }) => (
  <span class="deed" lang="vi">
    {words}
  </span>
);
