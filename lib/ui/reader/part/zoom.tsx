import { Minus, MoveHorizontal, Plus, RotateCw, ScanText } from 'lucide';
import { useSay } from '../../context.ts';
import { IconButton } from '../../part/icon-button.tsx';
import { useReader } from '../context.ts';

/** How the pages are seen: smaller, larger, as wide as the desk; and the page in view turned, and recognised again as it then stands. */
export function Zoom() {
  const say = useSay();
  const { view, pageActs } = useReader();
  const { canReadAgain, again, turn } = pageActs;
  return (
    <fieldset class="zoom" aria-label={say('reader.zoom')}>
      <IconButton icon={Minus} label={say('reader.zoomOut')} onClick={() => view.stepZoom(-1)} />
      <span class="num">{Math.round(view.shownZoom.value * 100)}%</span>
      <IconButton icon={Plus} label={say('reader.zoomIn')} onClick={() => view.stepZoom(1)} />
      <IconButton
        icon={MoveHorizontal}
        label={say('reader.zoomFit')}
        aria-pressed={view.zoom.value === 'fit'}
        onClick={() => view.setZoom('fit')}
      />
      <i class="sep" aria-hidden="true" />
      <IconButton
        icon={RotateCw}
        label={say('reader.turn')}
        aria-keyshortcuts="Control+] Control+["
        onClick={() => turn(90)}
      />
      <IconButton
        icon={ScanText}
        label={say('reader.readAgain')}
        disabled={!canReadAgain.value}
        onClick={() => void again()}
      />
    </fieldset>
  );
}
