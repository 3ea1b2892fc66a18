import { ClipboardCopy, Printer } from 'lucide';
import type { Entry } from '@/lib/tracker/query.ts';
import type { Say } from '../model/words.ts';
import type { MenuItem } from '../part/menu.tsx';
import { sayTrouble } from '../state/failure.ts';
import type { Panel } from '../state/panel.ts';
import { copyTable } from './copy-table.ts';
import { openPrint } from './to-print.ts';

type Out = Pick<Panel, 'tracker' | 'notices'>;

/** Copy tasks as a table and print them: for any menu that sends tasks out. `ids` is asked when one is chosen. */
export function outItems(panel: Out, say: Say, n: number, ids: () => readonly string[], picked = false): MenuItem[] {
  return [
    {
      label: picked ? say('copy.picked') : say('copy.table', { n }),
      icon: ClipboardCopy,
      disabled: n === 0,
      run: () => void copyTable(ids(), { tracker: panel.tracker, say, notices: panel.notices }),
    },
    {
      label: picked ? say('print.picked') : say('print.open', { n }),
      icon: Printer,
      disabled: n === 0,
      run: () => void openPrint(ids()).catch((error) => sayTrouble(panel.notices, say, 'error.print', error)),
    },
  ];
}

type InView = Pick<Panel, 'tab' | 'shown' | 'all'>;

/** What the list shows, where the list is in view; all that is tracked elsewhere. */
export const entriesInView = ({ tab, shown, all }: InView): readonly Entry[] =>
  tab.value === 'due' ? shown.value : (all.value ?? []);
export const idsInView = (panel: InView): string[] => entriesInView(panel).map(({ row }) => row.id);

/** The key's way to the same: what is chosen, else what the list shows. */
export function copyInView(panel: Panel, say: Say): void {
  const picked = panel.picked.value.map(({ row }) => row.id);
  const ids = picked.length > 0 ? picked : idsInView(panel);
  void copyTable(ids, { tracker: panel.tracker, say, notices: panel.notices });
}
