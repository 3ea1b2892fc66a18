import { ListChecks, Printer } from 'lucide';
import { usePanel, useSay } from '../context.ts';
import { Icon } from '../part/icon.tsx';
import { IconButton } from '../part/icon-button.tsx';
import { Skeleton } from '../part/skeleton.tsx';
import { CellsPicture } from './cells-picture.tsx';
import { DuePicture } from './due-picture.tsx';
import { Patterns } from './fills.tsx';
import { LoadPicture } from './load-picture.tsx';
import { OverTimePicture } from './over-time-picture.tsx';
import { PrintedHead } from './printed-head.tsx';
import { useCounted } from './use-entries.ts';

/** "Biểu đồ": what the filter lets through, in four pictures. What is chosen in one narrows the others, and the list that is one press away. */
export function PicturesView() {
  const say = useSay();
  const panel = usePanel();
  const counted = useCounted();
  const n = panel.shown.value.length;
  if (counted === null) return <Skeleton words={say('view.pictures')} />;
  return (
    <section class="pictures" aria-label={say('view.pictures')}>
      <Patterns />
      <PrintedHead counted={counted} />
      <p class="line over">
        <button type="button" class="btn" disabled={n === 0} onClick={() => panel.narrow({ view: 'all' })}>
          <Icon of={ListChecks} />
          {say('pic.list', { n })}
        </button>
        <IconButton icon={Printer} label={say('pic.print')} onClick={() => window.print()} />
      </p>
      <DuePicture entries={counted.dated} />
      <CellsPicture entries={counted.cells} />
      <LoadPicture entries={counted.agencies} />
      <OverTimePicture entries={counted.dated} />
    </section>
  );
}
