import { AppWindow, Ellipsis, FileUp, Settings as Gear, Keyboard } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PageSideContext, PanelContext, SayContext, usePanel, useSay } from './context.ts';
import { DueView } from './due/due-view.tsx';
import { panelKeys } from './keys.ts';
import type { Say } from './model/words.ts';
import { PageView } from './page/page-view.tsx';
import { ExportMenu } from './part/export-menu.tsx';
import { KeysDialog } from './part/keys-dialog.tsx';
import { Menu } from './part/menu.tsx';
import { Tabs } from './part/tabs.tsx';
import { Toast } from './part/toast.tsx';
import { useFollowing } from './part/use-following.ts';
import { useWide } from './part/wide.ts';
import { copyInView } from './print/out-items.ts';
import { claimOnPage } from './state/claim.ts';
import { openPanelTab, ownTab } from './state/own-tab.ts';
import type { Panel } from './state/panel.ts';
import { TaskView } from './task/task-view.tsx';

/** The whole side panel. */
export function PanelApp({ panel, say }: { readonly panel: Panel; readonly say: Say }) {
  const side = useMemo(() => ({ ...panel, claim: claimOnPage(panel, say) }), [panel, say]);
  return (
    <SayContext.Provider value={say}>
      <PanelContext.Provider value={panel}>
        <PageSideContext.Provider value={side}>
          <Frame panel={panel} say={say} />
        </PageSideContext.Provider>
        <Toast notices={panel.notices} />
      </PanelContext.Provider>
    </SayContext.Provider>
  );
}

/** The list, and the task that is open: in its place, or beside it where there is room. */
function Frame({ panel, say }: { readonly panel: Panel; readonly say: Say }) {
  const [keysShown, showKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const openExport = useRef<() => void>(() => {});
  const wide = useWide();
  const open = panel.open.value;
  const follows = useFollowing(panel, wide);

  useEffect(
    () =>
      panelKeys(panel, {
        search,
        openExport: () => openExport.current(),
        showKeys: () => showKeys(true),
        copyTable: () => copyInView(panel, say),
        follow: follows.follow,
      }),
    [panel, say, follows],
  );

  return (
    <main class={open !== null && wide ? 'panel two' : 'panel'}>
      {(open === null || wide) && (
        <div class="pane list-pane" key="list">
          <ListPane search={search} openExport={openExport} showKeys={() => showKeys(true)} />
        </div>
      )}
      {open !== null && (
        <section class="pane task-pane" key="task" aria-label={say('page.task')}>
          <TaskView key={open} id={open} beside={wide} takesFocus={follows.takesFocus} />
        </section>
      )}
      {keysShown && <KeysDialog close={() => showKeys(false)} />}
    </main>
  );
}

interface ListPaneProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly openExport: { current: () => void };
  readonly showKeys: () => void;
}

/** The two tabs with what is in them. */
function ListPane({ search, openExport, showKeys }: ListPaneProps) {
  const say = useSay();
  const panel = usePanel();
  const tab = panel.tab.value;
  const [inTab, setInTab] = useState(true);
  useEffect(() => void ownTab().then((own) => setInTab(own !== null)), []);
  return (
    <>
      <div class="top">
        <Tabs />
        <ExportMenu
          handle={(opener) => {
            openExport.current = opener;
          }}
        />
        <Menu
          icon={Ellipsis}
          label={say('act.more')}
          items={[
            { label: say('act.openFile'), icon: FileUp, run: panel.openFile },
            ...(inTab ? [] : [{ label: say('wide.openTab'), icon: AppWindow, run: () => void openPanelTab() }]),
            { label: say('options.title'), icon: Gear, run: panel.openOptions },
            { label: say('keys.title'), icon: Keyboard, run: showKeys },
          ]}
        />
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'page' ? <PageView /> : <DueView field={search} />}
      </div>
    </>
  );
}
