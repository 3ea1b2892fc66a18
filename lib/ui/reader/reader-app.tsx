import { useEffect } from 'preact/hooks';
import { SayContext } from '../context.ts';
import type { Say } from '../model/words.ts';
import { Toast } from '../part/toast.tsx';
import { ReaderContext } from './context.ts';
import { AllKeys } from './part/all-keys.tsx';
import { Bar } from './part/bar.tsx';
import { Before } from './part/before.tsx';
import { DropPlace } from './part/drop-place.tsx';
import { FindBar } from './part/find-bar.tsx';
import { FlowDesk } from './part/flow-desk.tsx';
import { OpenCard } from './part/open-card.tsx';
import { PagedDesk } from './part/paged-desk.tsx';
import { PrintSheets } from './part/print-sheets.tsx';
import { readerKeys } from './part/reader-keys.ts';
import { Side } from './part/side.tsx';
import { Strip } from './part/strip.tsx';
import { TrackSelection } from './part/track-selection.tsx';
import type { Reader } from './state/reader.ts';

/** The whole reader page. */
export function ReaderApp({ reader, say }: { readonly reader: Reader; readonly say: Say }) {
  const phase = reader.opening.phase.value;
  const file = phase.kind === 'open' ? phase.file : null;
  useEffect(() => readerKeys(reader), [reader]);
  useEffect(() => {
    document.title = file ? `${file.name} · ${say('app.name')}` : say('reader.title');
  }, [file, say]);
  return (
    <SayContext.Provider value={say}>
      <ReaderContext.Provider value={reader}>
        <DropPlace>
          <Bar />
          {file === null && <Before phase={phase} />}
          {file?.form === 'paged' && (
            <>
              <Strip file={file} key={`strip-${file.hash}`} />
              <PagedDesk file={file} key={file.hash} />
            </>
          )}
          {file?.form === 'flow' && <FlowDesk file={file} key={file.hash} />}
          {file && <Side />}
          {file && <FindBar />}
        </DropPlace>
        {file && <OpenCard />}
        {file && <TrackSelection />}
        {file?.form === 'paged' && <PrintSheets />}
        <AllKeys />
        <Toast notices={reader.notices} />
      </ReaderContext.Provider>
    </SayContext.Provider>
  );
}
