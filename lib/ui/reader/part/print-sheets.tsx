import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { marksByPage } from '../model/page-marks.ts';
import { PageMarks } from './page-marks.tsx';

/** What goes to the printer: every page with its marks. On the screen only that it is being made. */
export function PrintSheets() {
  const say = useSay();
  const reader = useReader();
  const now = reader.printing.value;
  if (!now) return null;
  const drawn = reader.drawn.value;
  const marks = drawn && reader.paper.value ? marksByPage(drawn, reader.paper.value.marks) : new Map();
  return (
    <>
      <div class="dropping" role="status">
        {say('reader.printing', { done: now.done, total: now.total })}
      </div>
      <div class="print-sheets" aria-hidden="true">
        {now.pages?.map((url, page) => {
          const size = reader.shown.value[page] ?? { width: 595, height: 842 };
          return (
            <div class="print-sheet" key={url} style={{ '--ratio': String(size.width / size.height) }}>
              <img src={url} alt="" />
              <PageMarks page={page} size={size} marks={marks.get(page) ?? []} />
            </div>
          );
        })}
      </div>
    </>
  );
}
