import { type Keys, KeysDialog } from '../../part/keys-dialog.tsx';
import { useReader } from '../context.ts';

const READER_KEYS: Keys = [
  [['Alt+Shift+D'], 'keys.panel'],
  [['N'], 'page.next'],
  [['P'], 'page.previous'],
  [['T'], 'keys.track'],
  [['S'], 'keys.edit'],
  [['U'], 'keys.undo'],
  [['/', 'Ctrl+F'], 'keys.search'],
  [['Page Up', 'Page Down'], 'reader.keys.pages'],
  [['Ctrl+=', 'Ctrl+−'], 'reader.zoom'],
  [['Ctrl+0'], 'reader.zoomFit'],
  [['R', 'Ctrl+]'], 'reader.turn'],
  [['Shift+R', 'Ctrl+['], 'reader.turnBack'],
  [['L'], 'reader.readAgain'],
  [['Ctrl+P'], 'reader.print'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.close'],
];

/** The reader's keys, opened by "?". */
export function AllKeys() {
  const { keysShown } = useReader().view;
  if (!keysShown.value) return null;
  return (
    <KeysDialog
      keys={READER_KEYS}
      close={() => {
        keysShown.value = false;
      }}
    />
  );
}
