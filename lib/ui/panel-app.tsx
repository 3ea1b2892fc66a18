import { Ellipsis, FileUp, Settings as Gear, Keyboard } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PageSideContext, PanelContext, SayContext } from './context.ts';
import { DueView } from './due/due-view.tsx';
import { panelKeys } from './keys.ts';
import type { Say } from './model/words.ts';
import { PageView } from './page/page-view.tsx';
import { ExportMenu } from './part/export-menu.tsx';
import { KeysDialog } from './part/keys-dialog.tsx';
import { Menu } from './part/menu.tsx';
import { focusRow } from './part/roving.ts';
import { Tabs } from './part/tabs.tsx';
import { Toast } from './part/toast.tsx';
import { copyInView } from './print/out-items.ts';
import type { Panel } from './state/panel.ts';
import { TaskView } from './task/task-view.tsx';

/** The whole side panel. */
export function PanelApp({ panel, say }: { readonly panel: Panel; readonly say: Say }) {
  return (
    <SayContext.Provider value={say}>
      <PanelContext.Provider value={panel}>
        <PageSideContext.Provider value={panel}>
          <Frame panel={panel} say={say} />
        </PageSideContext.Provider>
        <Toast notices={panel.notices} />
      </PanelContext.Provider>
    </SayContext.Provider>
  );
}

function Frame({ panel, say }: { readonly panel: Panel; readonly say: Say }) {
  const [keysShown, showKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const openExport = useRef<() => void>(() => {});
  const open = panel.open.value;
  const tab = panel.tab.value;
  const scroll = useRef(0);
  const before = useRef(open);

  useEffect(
    () =>
      panelKeys(panel, {
        search,
        openExport: () => openExport.current(),
        showKeys: () => showKeys(true),
        copyTable: () => copyInView(panel, say),
      }),
    [panel, say],
  );
  // Back from a task: the list stands where it stood, and the focus is on the row that was opened.
  useEffect(() => {
    if (before.current !== null && open === null) {
      window.scrollTo(0, scroll.current);
      const row = panel.stop.value;
      if (row) focusRow(document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? undefined);
    }
    before.current = open;
  }, [open, panel]);
  useEffect(() => {
    const keep = (): void => {
      if (panel.open.value === null) scroll.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [panel]);

  return (
    <main class="panel">
      {open === null ? (
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
                { label: say('options.title'), icon: Gear, run: panel.openOptions },
                { label: say('keys.title'), icon: Keyboard, run: () => showKeys(true) },
              ]}
            />
          </div>
          <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
            {tab === 'page' ? <PageView /> : <DueView field={search} />}
          </div>
        </>
      ) : (
        <TaskView key={open} id={open} />
      )}
      {keysShown && <KeysDialog close={() => showKeys(false)} />}
    </main>
  );
}
