/**
 * One tab stop a list: arrows (and n, p) move between rows, Home and End go to the ends, Tab goes on to the row's own buttons.
 * Rows carry `data-row`; the list says which of them holds the tab stop.
 */
export function moveInList(event: KeyboardEvent, letters: boolean): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const row = (event.target as Element).closest<HTMLElement>('[data-row]');
  const list = row?.closest('[data-rows]');
  if (!row || !list) return false;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const to = target(event.key, rows.indexOf(row), rows.length, letters);
  if (to === null) return false;
  event.preventDefault();
  focusRow(rows[to]);
  return true;
}

/** Focus a row and keep it clear of the sticky head. */
export function focusRow(row: HTMLElement | undefined): void {
  if (!row) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView?.({ block: 'nearest' });
}

function target(key: string, now: number, count: number, letters: boolean): number | null {
  const lower = key.toLowerCase();
  if (key === 'ArrowDown' || (letters && lower === 'n')) return Math.min(now + 1, count - 1);
  if (key === 'ArrowUp' || (letters && lower === 'p')) return Math.max(now - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Whether a key press belongs to a field: single letters are then text, never commands. */
export function inField(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  return at?.isContentEditable === true || /^(?:input|textarea|select)$/i.test(at?.tagName ?? '');
}
