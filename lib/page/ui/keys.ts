import type { Actions, Model } from './model.ts';

/**
 * Keys of what is ours on the page; they reach us only while card, chip or a task's button has the focus, and go no further, so that the
 * page's own keys stay as they are. A letter with Ctrl, Alt or ⌘ belongs to the browser.
 */
export function onKey(event: KeyboardEvent, model: Model, actions: Actions): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const focused = (event.target as Element | null)?.closest('[data-key]')?.getAttribute('data-key');
  const key = model.open?.key ?? focused ?? null;
  const onChip = (event.target as Element | null)?.closest('.chip') != null;
  const run = action(event.key, key, model, actions, onChip);
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

function action(
  pressed: string,
  key: string | null,
  model: Model,
  actions: Actions,
  onChip: boolean,
): (() => void) | null {
  const letter = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  if (letter === 'Escape') return model.open ? () => actions.close() : null;
  if (!model.state.singleKeys) return null;
  if ((letter === 'u' || letter === 'U') && model.toast?.undo) return model.toast.undo;
  if (letter === 't' && onChip && model.chosen) return () => actions.trackChosen();
  if (key === null) return null;
  if (letter === 't') return () => actions.toggle(key);
  if (letter === 'n') return () => actions.step(1);
  if (letter === 'p') return () => actions.step(-1);
  if (letter === 's') return () => actions.edit(key);
  return null;
}
