import { Minus, MoveHorizontal, Plus } from 'lucide';
import { useSay } from '../../context.ts';
import { IconButton } from '../../part/icon-button.tsx';
import { useReader } from '../context.ts';

/** Smaller, larger, as wide as the desk. */
export function Zoom() {
  const say = useSay();
  const { view } = useReader();
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
    </fieldset>
  );
}
