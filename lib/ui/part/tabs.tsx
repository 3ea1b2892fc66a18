import { usePanel, useSay } from '../context.ts';

const TABS = ['page', 'due'] as const;

/** The two tabs: arrows move between them, the chosen one holds the tab stop. */
export function Tabs() {
  const say = useSay();
  const panel = usePanel();
  const now = panel.tab.value;
  const page = panel.page.value;
  const found = page.kind === 'read' ? page.snapshot.tasks.length : 0;
  const urgent = panel.urgent.value;
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    panel.tab.value = now === 'page' ? 'due' : 'page';
    document.getElementById(`tab-${panel.tab.value}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('app.name')} onKeyDown={keys}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={now === tab}
          aria-controls={now === tab ? 'tab-panel' : undefined}
          tabIndex={now === tab ? 0 : -1}
          onClick={() => {
            panel.tab.value = tab;
          }}
        >
          {say(`tab.${tab}`)}
          {tab === 'page' && found > 0 && <span class="n">{found}</span>}
          {tab === 'due' && urgent > 0 && (
            <>
              <span class="n late" aria-hidden="true">
                {urgent}
              </span>
              <span class="unseen">{say('count.urgent', { n: urgent })}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
