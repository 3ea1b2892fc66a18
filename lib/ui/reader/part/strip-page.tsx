import { type ReadonlySignal, useComputed } from '@preact/signals';
import { LoaderCircle } from 'lucide';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { useReader } from '../context.ts';
import type { PlacedMark } from '../model/page-marks.ts';
import type { ShownPage } from '../model/shown-page.ts';
import type { PagedFile } from '../paper-file.ts';
import { Thumb } from './thumb.tsx';

interface Props {
  readonly file: PagedFile;
  readonly page: number;
  readonly marks: ReadonlySignal<ReadonlyMap<number, readonly PlacedMark[]>>;
  /** How many tasks begin on a page. */
  readonly counts: ReadonlySignal<ReadonlyMap<number, number>>;
}

const NONE: readonly PlacedMark[] = [];
const NO_PAGE: ShownPage = { width: 595, height: 842, turn: 0, remarks: [] };

/** One page of the strip; drawn again only when something of its own changes, for there may be five hundred. */
export function StripPage({ file, page, marks, counts }: Props) {
  const say = useSay();
  const reader = useReader();
  const { view, choices, doubts, reading, shown } = reader;
  const current = useComputed(() => view.page.value === page).value;
  const state = useComputed(() => reading.reading.value?.pages[page]?.state ?? 'waiting').value;
  const tasks = useComputed(() => counts.value.get(page) ?? 0).value;
  const size = useComputed(() => shown.value[page] ?? NO_PAGE).value;
  const remarks = [...new Set(size.remarks.map((remark) => say(`reader.remarkShort.${remark}`)))];
  const own = useComputed(() => marks.value.get(page) ?? NONE).value;
  // a dashed box is for what something speaks against: every limit of a scan in one would hide those
  const open = doubts.value.filter(({ id, why }) => why !== null && !choices.decisions.value.has(id));
  const boxes = open.flatMap((doubt) => doubt.boxes.filter((box) => box.page === page));
  // what is seen stands in the name as it is seen
  const seen = [String(page + 1), ...(tasks > 0 ? [say('reader.tasksShort', { n: tasks })] : []), ...remarks].join(
    '\u00a0· ',
  );
  const name = [
    say('reader.page', { page: seen }),
    say(`reader.state.${state}`),
    ...(state === 'read' && tasks === 0 ? [say('reader.noTasksHere')] : []),
    ...(boxes.length > 0 ? [say('reader.doubtsHere', { n: boxes.length })] : []),
  ].join(', ');
  return (
    <button
      type="button"
      class={`thumb ${state}`}
      data-thumb={page}
      aria-label={name}
      aria-current={current ? 'page' : undefined}
      onClick={() => {
        view.stage?.showPage(page);
        view.unfolded.value = null;
      }}
    >
      <Thumb file={file} page={page} size={size} marks={own} doubts={boxes} />
      <span aria-hidden="true">
        {state === 'reading' ? (
          <>
            <Icon of={LoaderCircle} /> {say('reader.state.reading')}
          </>
        ) : (
          seen
        )}
      </span>
    </button>
  );
}
