import { inField } from '../../part/roving.ts';
import type { Reader } from '../state/reader.ts';
import { printPaper } from '../state/take-out.ts';

/** The page's keys; returns what stops them. Single letters are commands only where they are wanted, and never in a field. */
export function readerKeys(reader: Reader): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const run = withControl(event) ? onControl(event.key, reader) : plain(event, reader);
    if (!run) return;
    event.preventDefault();
    run();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}

const withControl = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey;

function onControl(key: string, reader: Reader): (() => void) | null {
  const file = reader.file.peek();
  if (!file) return null;
  const { view } = reader;
  if (key === 'f' || key === 'F') return () => reader.finding.begin();
  if (key === 'p' || key === 'P') return () => void printPaper(file, reader);
  if (file.form !== 'paged') return null;
  if (key === '+' || key === '=') return () => view.stepZoom(1);
  if (key === '-') return () => view.stepZoom(-1);
  if (key === '0') return () => view.setZoom('fit');
  if (key === ']') return () => reader.pageActs.turn(90);
  if (key === '[') return () => reader.pageActs.turn(270);
  return null;
}

function plain(event: KeyboardEvent, reader: Reader): (() => void) | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === '?' && !inField(event))
    return () => {
      reader.view.keysShown.value = true;
    };
  if (!reader.file.peek() || reader.view.keysShown.peek()) return null;
  const { view, cards, finding, notices } = reader;
  const { key } = event;
  if (key === 'Escape') {
    if (view.card.peek()) return cards.close;
    if (finding.open.peek()) return finding.end;
    if (view.unfolded.peek())
      return () => {
        view.unfolded.value = null;
      };
    return null;
  }
  if (inField(event)) return null;
  if (key === '/') return finding.begin;
  if ((key === 'PageDown' || key === 'PageUp') && event.target instanceof Element && !event.target.closest('.side'))
    return () => view.stage?.showPage(Math.max(0, view.page.peek() + (key === 'PageDown' ? 1 : -1)));
  if (!reader.preferences.peek().singleKeys) return null;
  const at = view.card.peek()?.key ?? view.focused.peek() ?? rowOf(event);
  const letter = key.toLowerCase();
  if (letter === 'n') return () => cards.step(1);
  if (letter === 'p') return () => cards.step(-1);
  if (letter === 'r') return () => reader.pageActs.turn(event.shiftKey ? 270 : 90);
  if (letter === 'l' && reader.pageActs.canReadAgain.peek()) return () => void reader.pageActs.again();
  if (letter === 'u' && notices.toast.peek()?.act) return () => void reader.tracking.undo();
  if (at === null) return null;
  if (letter === 't') return () => cards.toggle(at);
  if (letter === 's') return () => cards.edit(at);
  return null;
}

/** The task of the side's row that has the focus. */
const rowOf = (event: KeyboardEvent): string | null =>
  (event.target as Element | null)?.closest?.('[data-row]')?.getAttribute('data-row') ?? null;
