import { FileUp } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { Icon } from './icon.tsx';

/** "Mở tệp…": a paper on the user's own disk, in the reader. */
export function OpenFile() {
  const say = useSay();
  const panel = usePanel();
  return (
    <button type="button" class="btn" onClick={panel.openFile}>
      <Icon of={FileUp} />
      {say('act.openFile')}
    </button>
  );
}
