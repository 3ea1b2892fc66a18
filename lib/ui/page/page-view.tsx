import { FileSearch, TriangleAlert } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { Calm } from '../part/calm.tsx';
import { FirstRun } from '../part/first-run.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { CoverageAccount } from './coverage.tsx';
import { NoticeHead } from './notice-head.tsx';
import { Outline } from './outline.tsx';

/** "Trang này": what the tab in view holds, or why there is nothing to show. */
export function PageView() {
  const say = useSay();
  const panel = usePanel();
  const page = panel.page.value;
  if (page.kind === 'loading') return <Skeleton words={say('page.reading')} />;
  if (page.kind === 'failed')
    return (
      <Calm first icon={TriangleAlert} title={say('page.failed')} hint={say('error.no-answer')}>
        <button type="button" class="btn" onClick={() => panel.readPage()}>
          {say('act.readAgain')}
        </button>
      </Calm>
    );
  if (page.kind === 'none')
    return panel.total.value === 0 ? (
      <FirstRun />
    ) : (
      <Calm first icon={FileSearch} title={say('empty.page')} hint={say('empty.pageHint')} />
    );
  const { snapshot } = page;
  return (
    <>
      <NoticeHead snapshot={snapshot} />
      {snapshot.tasks.length > 0 ? (
        <Outline tasks={snapshot.tasks} />
      ) : (
        <Calm title={say('empty.noTasks')} hint={say('empty.noTasksHint')} />
      )}
      <CoverageAccount snapshot={snapshot} />
      <div class="end-space" />
    </>
  );
}
