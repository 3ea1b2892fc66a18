import type { RefObject } from 'preact';
import { leap } from './due/leap.ts';
import { inField, moveInList } from './part/roving.ts';
import { isWide } from './part/wide.ts';
import type { Panel } from './state/panel.ts';

interface Reach {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly openExport: () => void;
  readonly showKeys: () => void;
  /** What is chosen, else what the list shows, as a table to paste. */
  readonly copyTable: () => void;
  /** The focus moved to another row while a task is open beside the list. */
  readonly follow: () => void;
}

/**
 * The panel's keys. Single letters work outside fields only, and can be switched off; Telex keyboards compose letters, so that
 * everything on a letter has a button too. Returns what stops listening.
 */
export function panelKeys(panel: Panel, reach: Reach): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (anywhere(panel, event)) {
      event.preventDefault();
      return;
    }
    if (inField(event)) {
      if (event.key === 'Escape') leaveField(panel, event);
      return;
    }
    if (panel.picking.value && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      panel.pick.all();
      event.preventDefault();
      return;
    }
    if (panel.picked.value.length > 0 && isCopy(event)) {
      reach.copyTable();
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const letters = panel.preferences.value.singleKeys;
    const listed = panel.open.value === null || isWide();
    if (listed && panel.tab.value === 'due' && onPicks(panel, event)) return;
    const followed = (): void => {
      if (panel.open.value !== null) reach.follow();
    };
    if (listed && panel.tab.value === 'due' && leap(panel, event, followed)) return;
    if (listed && moveInList(event, letters)) {
      followed();
      return;
    }
    if (onRow(panel, event, letters) || onPanel(panel, event, letters, reach)) event.preventDefault();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

/** Ctrl+C, where no words are selected to be copied by the browser itself. */
const isCopy = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c' && (getSelection()?.isCollapsed ?? true);

function anywhere(panel: Panel, event: KeyboardEvent): boolean {
  if (event.altKey && (event.code === 'Digit1' || event.code === 'Digit2')) {
    if (!isWide()) panel.open.value = null;
    panel.tab.value = event.code === 'Digit1' ? 'page' : 'due';
    return true;
  }
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z' && !inField(event)) {
    void panel.undo();
    return true;
  }
  return false;
}

function leaveField(panel: Panel, event: KeyboardEvent): void {
  const field = event.target as HTMLInputElement;
  if (field.type === 'search' && panel.filter.value.typed !== '') panel.narrow({ typed: '' });
  else field.blur();
  event.preventDefault();
}

/** Choosing several: Shift with the arrows takes the next row too, Space this one. */
function onPicks(panel: Panel, event: KeyboardEvent): boolean {
  const from = (event.target as HTMLElement).dataset.row;
  if (from === undefined) return false;
  if (event.key === ' ' && panel.picking.value) {
    event.preventDefault();
    panel.pick.toggle(from);
    return true;
  }
  if (!event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return false;
  if (!moveInList(event, false)) return false;
  const to = (document.activeElement as HTMLElement | null)?.dataset.row ?? from;
  panel.pick.extend(to, from);
  return true;
}

/** Keys on the row that has the focus. */
function onRow(panel: Panel, event: KeyboardEvent, letters: boolean): boolean {
  const target = event.target as HTMLElement;
  const key = target.dataset.row;
  if (key === undefined) return false;
  const press = event.key.toLowerCase();
  if (!letters) return false;
  if (panel.tab.value === 'page') {
    if (press === 's') return run(panel.editOnPage(key));
    return press === 't' ? run(panel.toggle([key])) : false;
  }
  if (press === 's') return run(panel.startEdit(key));
  if (press === 'x') return finish(panel, key);
  return press === 't' ? run(panel.untrackIds([key])) : false;
}

function finish(panel: Panel, id: string): boolean {
  const item = panel.items.item(id).value;
  if (!item) return false;
  const at = panel.shown.value.findIndex((entry) => entry.row.id === id);
  const next = panel.shown.value[at + 1] ?? panel.shown.value[at - 1];
  void panel.finish(id, item.task.status !== 'done').then(() => {
    if (next) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.row.id)}"]`)?.focus();
  });
  return true;
}

function onPanel(panel: Panel, event: KeyboardEvent, letters: boolean, reach: Reach): boolean {
  const open = panel.open.value;
  const listed = open === null || isWide();
  const press = event.key.toLowerCase();
  if (event.key === 'Escape' && open !== null && panel.editing.value) return run(panel.stopEdit());
  if (event.key === 'Escape' && open !== null) return run(panel.closeTask());
  if (event.key === 'Escape' && panel.picking.value) return run(panel.pick.end());
  if (event.key === 'Escape') return run(panel.notices.dismiss());
  if (event.key === '?') return run(reach.showKeys());
  if (event.key === '/' && listed) return find(panel, reach);
  if (!letters) return false;
  if (press === 'u') return run(panel.undo());
  if (press === 'v' && listed && panel.tab.value === 'due')
    return run(panel.picking.value ? panel.pick.end() : panel.pick.begin());
  if (press === 'b' && listed) return pictures(panel);
  if (press === 'e' && listed) return run(reach.openExport());
  if (press === 'c' && listed) return run(reach.copyTable());
  if (open === null) return false;
  if (press === 'n') return run(panel.step(1));
  if (press === 'p') return run(panel.step(-1));
  if (press === 's') return run(panel.startEdit(open));
  return press === 'x' ? finish(panel, open) : false;
}

function find(panel: Panel, { search }: Reach): boolean {
  panel.tab.value = 'due';
  requestAnimationFrame(() => search.current?.focus());
  return true;
}

/** The pictures, and back to the list. */
function pictures(panel: Panel): true {
  const now = panel.tab.value === 'due' && panel.filter.value.view === 'pictures';
  panel.tab.value = 'due';
  panel.pick.end();
  panel.narrow({ view: now ? 'due' : 'pictures' });
  return true;
}

const run = (_: unknown): true => true;
