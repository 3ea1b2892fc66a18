import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PRINT_GROUPS } from '@/lib/core/export/print.ts';
import { bodyName } from '@/lib/tracker/parties.ts';
import type { Settings } from '@/lib/tracker/settings.ts';
import { SayContext } from '../context.ts';
import type { Say } from '../model/words.ts';
import { Calm } from '../part/calm.tsx';
import { Icon } from '../part/icon.tsx';
import { useScrollsByKeys } from '../part/scrolls-by-keys.ts';
import { failureKey } from '../state/failure.ts';
import type { PrintState } from './print-state.ts';
import { Sheet } from './sheet.tsx';

interface Props {
  readonly print: PrintState;
  readonly say: Say;
  readonly settings: Settings;
}

/** The print view: on the screen a bar over the sheet; on paper the sheet alone. */
export function PrintApp({ print, say, settings }: Props) {
  const failed = print.failed.value;
  const { today } = print;
  useEffect(() => {
    // the name that a print to PDF is saved under
    document.title = `${say('print.title')} ${today}`;
  }, [say, today]);
  return (
    <SayContext.Provider value={say}>
      <main class="print">
        {failed !== null ? (
          <div role="alert">
            <Calm first title={say(failureKey(failed))} />
          </div>
        ) : print.gone.value ? (
          <Calm first title={say('print.gone')} hint={say('print.goneHint')} />
        ) : (
          <>
            <Bar print={print} say={say} />
            <Desk words={say('print.paper')}>
              <Sheet
                print={print}
                body={(settings.agencyId && bodyName(settings.agencyId)) || ''}
                unit={settings.unitText}
              />
            </Desk>
          </>
        )}
      </main>
    </SayContext.Provider>
  );
}

/** What the sheet lies on; it may be wider than the window. */
function Desk({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  const box = useRef<HTMLElement>(null);
  useScrollsByKeys(box);
  return (
    <section class="desk" aria-label={words} ref={box}>
      {children}
    </section>
  );
}

function Bar({ print, say }: Pick<Props, 'print' | 'say'>) {
  const ready = print.ready.value;
  const missing = print.missing.value;
  return (
    <div class="print-bar">
      <button type="button" class="btn primary" disabled={!ready} onClick={() => window.print()}>
        <Icon of={Printer} />
        {say('print.print')}
      </button>
      <label class="line">
        {say('print.group')}
        <select
          class="plain-input"
          value={print.by.value}
          onChange={(event) => {
            const how = PRINT_GROUPS.find((one) => one === event.currentTarget.value);
            if (how) void print.arrange(how);
          }}
        >
          {PRINT_GROUPS.map((how) => (
            <option key={how} value={how}>
              {say(`print.group.${how}`)}
            </option>
          ))}
        </select>
      </label>
      {!ready && <Work print={print} say={say} />}
      <p class="small quiet" role="status">
        {ready
          ? say('print.ready', { n: print.count.value })
          : print.stopped.value && say('print.stopped', { done: print.laid.value, total: print.asked })}
        {missing > 0 && ` ${say('print.missing', { n: missing })}`}
      </p>
    </div>
  );
}

/** How far the list is: half of the way is reading, half is laying out. */
function Work({ print, say }: Pick<Props, 'print' | 'say'>) {
  const { asked, stopped } = print;
  const drawing = print.count.value > 0;
  const [done, total] = drawing ? [print.laid.value, print.count.value] : [print.read.value, asked];
  const words = say(drawing ? 'print.drawing' : 'print.reading', { done, total });
  return (
    <span class="line work">
      <progress aria-label={words} max={asked * 2} value={print.read.value + print.laid.value} />
      {!stopped.value && <span class="small quiet">{words}</span>}
      <button type="button" class="btn" onClick={stopped.value ? print.goOn : print.stop}>
        {say(stopped.value ? 'print.goOn' : 'print.stop')}
      </button>
    </span>
  );
}
