import { useRef } from 'preact/hooks';
import type { TaskInput } from '@/lib/core/task/task.ts';
import type { PageSnapshot } from '@/lib/messages.ts';
import { usePageSide, useSay } from '../context.ts';

/**
 * The account: every sentence read is in a task, directs nobody, was taken in by hand, or is listed here with its reason. What the user
 * said is no task is listed too, so that nothing is out of reach.
 */
export function CoverageAccount({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const say = useSay();
  const panel = usePageSide();
  const title = useRef<HTMLHeadingElement>(null);
  const { sentences, inTasks, notDirective, leftOut } = snapshot.coverage;
  const open = leftOut.filter((line) => !panel.pageTracked.value.has(line.task.key));
  const added = leftOut.length - open.length;
  const aside = snapshot.tasks.filter((task) => panel.pageAside.value.has(task.key));
  // the line goes with its button: the focus stays near
  const take = (act: Promise<unknown>): void => void act.then(() => title.current?.focus());
  return (
    <section class="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title" ref={title} tabIndex={-1}>
        {say('coverage.title')}
      </h2>
      <dl class="account">
        <dt>{sentences}</dt>
        <dd>{say('coverage.sentences', { n: sentences })}</dd>
        <dt>{inTasks}</dt>
        <dd>{say('coverage.inTasks', { n: snapshot.tasks.length })}</dd>
        {added > 0 && (
          <>
            <dt>{added}</dt>
            <dd>{say('coverage.added')}</dd>
          </>
        )}
        <dt>{notDirective}</dt>
        <dd>{say('coverage.notDirective')}</dd>
        <dt>{open.length}</dt>
        <dd>{say('coverage.leftOut')}</dd>
      </dl>
      <ul class="left-out">
        {open.map((line) => (
          <Line
            key={line.key}
            task={line.task}
            why={say(`why.${line.why}`)}
            take={() => take(panel.trackTasks([line.task]))}
          />
        ))}
        {aside.map((task) => (
          <Line key={task.key} task={task} why={say('why.setAside')} take={() => take(panel.setAside(task, false))} />
        ))}
      </ul>
      <p class="tiny quiet missing">{say('coverage.missing')}</p>
    </section>
  );
}

interface LineProps {
  readonly task: TaskInput;
  readonly why: string;
  readonly take: () => void;
}

/** A sentence that is no task of ours, why, and the way to make it one. */
function Line({ task, why, take }: LineProps) {
  const say = useSay();
  const id = `left-${task.key}`;
  return (
    <li>
      <p class="said" lang="vi" id={id}>
        {task.quote}
      </p>
      <p class="line tiny quiet">
        <span>{why}</span>
        <button type="button" class="link" aria-describedby={id} onClick={take}>
          {say('act.makeTask')}
        </button>
      </p>
    </li>
  );
}
