import { useEffect, useRef } from 'preact/hooks';
import { capital } from '@/lib/card/words.ts';
import type { Key } from '@/lib/i18n/index.ts';
import { useSay } from '../context.ts';

/** What each key does, in the order shown. */
export type Keys = readonly (readonly [keys: readonly string[], does: Key])[];

const KEYS: Keys = [
  [['Alt+Shift+D'], 'keys.panel'],
  [['Alt+1', 'Alt+2'], 'keys.tabs'],
  [['N', '↓'], 'page.next'],
  [['P', '↑'], 'page.previous'],
  [['Home', 'End', 'PageUp', 'PageDown'], 'keys.ends'],
  [['Enter'], 'keys.open'],
  [['T'], 'keys.track'],
  [['S'], 'keys.edit'],
  [['X'], 'keys.finish'],
  [['V'], 'keys.pick'],
  [['Shift+↑', 'Shift+↓'], 'keys.pickMore'],
  [['Ctrl+Z', 'U'], 'keys.undo'],
  [['B'], 'keys.pictures'],
  [['E'], 'keys.export'],
  [['C'], 'keys.copyTable'],
  [['/'], 'keys.search'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.close'],
];

/** All keys, opened by "?"; the panel's, where no others are given. */
export function KeysDialog({ close, keys: shown = KEYS }: { readonly close: () => void; readonly keys?: Keys }) {
  const say = useSay();
  const at = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    at.current?.showModal?.();
    // the focus goes to the button at the end: in a low window the list is still read from its head
    if (at.current) at.current.scrollTop = 0;
  }, []);
  return (
    <dialog ref={at} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{say('keys.title')}</h2>
      <dl class="keys">
        {shown.map(([keys, does]) => (
          <>
            <dt key={keys.join()} class="line">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{capital(say(does))}</dd>
          </>
        ))}
      </dl>
      <p class="line">
        <button type="button" class="btn" onClick={() => at.current?.close()}>
          {say('act.close')}
        </button>
      </p>
    </dialog>
  );
}
