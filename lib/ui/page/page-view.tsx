import { EyeOff, FileSearch, TriangleAlert } from 'lucide';
import type { PageSnapshot } from '@/lib/messages.ts';
import { usePanel, useSay } from '../context.ts';
import { Calm } from '../part/calm.tsx';
import { FirstRun } from '../part/first-run.tsx';
import { OpenFile } from '../part/open-file.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { CoverageAccount } from './coverage.tsx';
import { NoticeHead } from './notice-head.tsx';
import { Outline } from './outline.tsx';
import { usePageWhy } from './use-why.ts';

/** After every task that the page reads itself. */
const LAST = 1_000_000;

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
    ) : page.outside ? (
      <Calm first icon={EyeOff} title={say('empty.outside')} hint={say('empty.outsideHint')}>
        <p class="ways">
          <button type="button" class="btn" onClick={panel.openOptions}>
            {say('empty.addSite')}
          </button>
          <OpenFile />
        </p>
      </Calm>
    ) : (
      <Calm first icon={FileSearch} title={say('empty.page')} hint={say('empty.pageHint')}>
        <OpenFile />
      </Calm>
    );
  return <ReadPage snapshot={page.snapshot} />;
}

/** A page that was read: its head, its tasks, the account. */
function ReadPage({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const say = useSay();
  const panel = usePanel();
  const why = usePageWhy(snapshot);
  const tasks = snapshot.tasks.filter((task) => !panel.pageAside.value.has(task.key));
  const heading = say('outline.added');
  const added = panel.pageExtra.value.map((task, at) => ({ ...task, headings: [heading], order: LAST + at }));
  return (
    <>
      <NoticeHead snapshot={{ ...snapshot, tasks }} why={why} />
      {tasks.length + added.length > 0 ? (
        <Outline tasks={[...tasks, ...added]} why={why} />
      ) : (
        <Calm title={say('empty.noTasks')} hint={say('empty.noTasksHint')} />
      )}
      <CoverageAccount snapshot={snapshot} />
      <div class="end-space" />
    </>
  );
}
