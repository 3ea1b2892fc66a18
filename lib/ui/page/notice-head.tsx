import { Bookmark, BookmarkCheck, ChevronDown, Landmark } from 'lucide';
import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isDated } from '@/lib/core/task/due.ts';
import type { PageSnapshot } from '@/lib/messages.ts';
import { usePageSide, useSay } from '../context.ts';
import { isOpen } from '../model/mine.ts';
import { noticeLine } from '../model/notice-words.ts';
import { Icon } from '../part/icon.tsx';
import { Menu, type MenuItem } from '../part/menu.tsx';
import { ByAgency } from './by-agency.tsx';
import type { PageWhy } from './use-why.ts';

interface Props {
  readonly snapshot: PageSnapshot;
  /** The surface has its first heading already. */
  readonly under?: boolean;
  /** The surface has its one primary button already. */
  readonly second?: boolean;
  /** Why tasks are the user's. */
  readonly why?: PageWhy;
}

const NOBODY: PageWhy = new Map();

/** The notice's number, date, title and counts, and how much of it to track. */
export function NoticeHead({ snapshot, under = false, second = false, why = NOBODY }: Props) {
  const say = useSay();
  const panel = usePageSide();
  const { tasks, notice } = snapshot;
  const Title = under ? 'h2' : 'h1';
  const tracked = panel.pageTracked.value;
  const mine = panel.pageMine.value;
  const dated = tasks.filter(isDated);
  const maybe = [...why.values()].filter(isOpen).length;
  const counts = [
    say('count.dated', { n: dated.length }),
    ...(mine ? [say('count.mine', { n: mine.size })] : []),
    ...(maybe > 0 ? [say('count.maybe', { n: maybe })] : []),
    ...(tracked.size > 0 ? [say('count.tracked', { n: tracked.size })] : []),
  ];
  const [byAgency, chooseAgency] = useState(false);
  const head = useRef<HTMLElement>(null);
  const closeAgencies = (): void => {
    chooseAgency(false);
    head.current?.querySelector<HTMLElement>('.acts [aria-haspopup]')?.focus();
  };
  const all = tasks.map((task) => task.key);
  const own = mine && mine.size > 0 ? all.filter((key) => mine.has(key)) : null;
  const ownLeft = own?.some((key) => !tracked.has(key)) ? own : null;
  const main = ownLeft ?? all;
  const done = all.every((key) => tracked.has(key));
  const items: MenuItem[] = [
    ...(ownLeft ? [{ label: say('scope.allN', { n: all.length }), icon: Bookmark, run: () => panel.track(all) }] : []),
    {
      label: say('scope.dated', { n: dated.length }),
      icon: Bookmark,
      run: () => panel.track(dated.map((task) => task.key)),
      disabled: dated.length === 0,
    },
    { label: say('scope.byAgency'), icon: Landmark, run: () => chooseAgency(true) },
    { label: say('scope.none'), run: () => panel.untrack([...tracked.keys()]), disabled: tracked.size === 0 },
    ...(mine === null ? [{ label: say('scope.chooseAgency'), run: panel.openOptions }] : []),
  ];
  return (
    <header class="notice" ref={head}>
      <p class="tiny quiet num">{noticeLine(say, notice)}</p>
      <Title lang="vi">{notice.title ?? say('notice.untitled')}</Title>
      <p class="sum small quiet">
        <span class="strong num">{say('count.tasks', { n: tasks.length })}</span>
        {counts.map((words) => (
          <Fragment key={words}>
            {' '}
            <span>· {words}</span>
          </Fragment>
        ))}
      </p>
      {tasks.length > 0 && (
        <div class="acts">
          <button
            type="button"
            class={done || second ? 'btn' : 'btn primary'}
            disabled={done}
            onClick={() => panel.track(main)}
          >
            <Icon of={done ? BookmarkCheck : Bookmark} />
            {done ? say('scope.allTracked') : ownLeft ? say('scope.mine') : say('scope.all')}
          </button>
          <Menu icon={ChevronDown} label={say('scope.menu')} items={items} />
        </div>
      )}
      {byAgency && <ByAgency tasks={tasks} close={closeAgencies} />}
    </header>
  );
}
