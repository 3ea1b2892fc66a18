import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TaskInput } from '@/lib/core/task/task.ts';
import { type Say, sayIn } from './model/words.ts';
import type { Panel } from './state/panel.ts';

/** The words in the language in use; Vietnamese until a provider says otherwise. */
export const SayContext = createContext<Say>(sayIn('vi'));
export const useSay = (): Say => useContext(SayContext);

export const PanelContext = createContext<Panel | null>(null);

/** The panel's state and acts. Only for components inside a panel. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('outside a panel');
  return panel;
}

/** What the list of one paper's tasks needs, in the panel and beside an opened file. */
export type PageSide = Pick<
  Panel,
  | 'today'
  | 'stop'
  | 'setStop'
  | 'pageTracked'
  | 'pageMine'
  | 'pageAside'
  | 'track'
  | 'untrack'
  | 'toggle'
  | 'trackTasks'
  | 'setAside'
  | 'showInPage'
  | 'openOptions'
> &
  Partial<Pick<Panel, 'open' | 'preferences' | 'all' | 'editOnPage'>> & {
    /** The user's word on a task that a split leaves open; one that is not tracked is tracked with it. */
    readonly claim?: (task: TaskInput, is: boolean) => Promise<unknown>;
  };

export const PageSideContext = createContext<PageSide | null>(null);

/** The state and acts of the paper in view. Only for components inside a panel or a reader. */
export function usePageSide(): PageSide {
  const side = useContext(PageSideContext);
  if (!side) throw new Error('outside a panel or reader');
  return side;
}
