import type { PageSnapshot } from '@/lib/messages.ts';
import { useSay } from '../context.ts';

/** The account: every sentence read is in a task, directs nobody, or is listed here with its reason. */
export function CoverageAccount({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const say = useSay();
  const { sentences, inTasks, notDirective, leftOut } = snapshot.coverage;
  return (
    <section class="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{say('coverage.title')}</h2>
      <dl class="account">
        <dt>{sentences}</dt>
        <dd>{say('coverage.sentences', { n: sentences })}</dd>
        <dt>{inTasks}</dt>
        <dd>{say('coverage.inTasks', { n: snapshot.tasks.length })}</dd>
        <dt>{notDirective}</dt>
        <dd>{say('coverage.notDirective')}</dd>
        <dt>{leftOut.length}</dt>
        <dd>{say('coverage.leftOut')}</dd>
      </dl>
      <ul class="left-out">
        {leftOut.map((line) => (
          <li key={line.key}>
            <p class="said" lang="vi">
              {line.quote}
            </p>
            <p class="tiny quiet">{say(`why.${line.why}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
