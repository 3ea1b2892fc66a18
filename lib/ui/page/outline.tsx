import type { TaskInput } from '@/lib/core/task/task.ts';
import { usePageSide, useSay } from '../context.ts';
import { marked } from '../model/marked.ts';
import { stretches } from '../model/outline.ts';
import { PageRow } from './page-row.tsx';
import type { PageWhy } from './use-why.ts';

/** The page's tasks in the notice's order, each heading said once and kept in sight while its tasks pass. */
export function Outline({ tasks, why }: { readonly tasks: readonly TaskInput[]; readonly why?: PageWhy }) {
  const say = useSay();
  const panel = usePageSide();
  const parts = stretches(tasks);
  const keys = parts.flatMap((part) => part.tasks.map((task) => task.key));
  const stop = keys.includes(panel.stop.value ?? '') ? panel.stop.value : keys[0];
  let at = 0;
  return (
    <section class="outline" aria-label={say('outline.label')} data-rows>
      {parts.map((part) => (
        <div key={part.tasks[0]?.key}>
          {part.above.map(({ words, depth }) =>
            depth === 0 ? (
              <h2 class="part" lang="vi" key={words}>
                {words}
              </h2>
            ) : (
              <h3 class="point" lang="vi" title={words} key={words}>
                <span>
                  <Heading words={words} tasks={part.tasks} />
                </span>
              </h3>
            ),
          )}
          {part.point && (
            <h3 class="point" lang="vi" title={part.point}>
              <span>
                <Heading words={part.point} tasks={part.tasks} />
              </span>
            </h3>
          )}
          <ul>
            {part.tasks.map((task) => (
              <PageRow
                key={task.key}
                task={task}
                why={why?.get(task.key)}
                stop={task.key === stop}
                at={at++}
                of={keys.length}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A heading with the agency that it names marked, since its tasks do not say it again. */
function Heading({ words, tasks }: { readonly words: string; readonly tasks: readonly TaskInput[] }) {
  const leads = tasks.flatMap((task) => task.leads.filter((party) => party.inherited));
  const named = leads.map((party) => ({ ...party, inherited: false }));
  return (
    <>
      {marked({ quote: words, leads: named, coops: [], deadlines: [] }).map((piece, at) =>
        piece.kind === null ? (
          piece.text
        ) : (
          <span class="lead" key={`${at}-who`}>
            {piece.text}
          </span>
        ),
      )}
    </>
  );
}
