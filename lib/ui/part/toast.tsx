import { Check, TriangleAlert, X } from 'lucide';
import { useSay } from '../context.ts';
import type { Notices } from '../state/notices.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** The toast at the foot, with undo; and the polite region that says the same to screen readers. */
export function Toast({ notices }: { readonly notices: Notices }) {
  const say = useSay();
  const toast = notices.toast.value;
  const work = notices.work.value;
  return (
    <>
      <p class="unseen" role="status" aria-live="polite">
        {notices.said.value}
      </p>
      {(toast || work) && (
        <section class="toast-place" aria-label={say('toast.label')}>
          {work && (
            <div class="toast">
              <span class="work">
                <span>{work.words}</span>
                <progress aria-label={work.words} max={work.all} value={work.done} />
              </span>
              <button type="button" class="link" onClick={work.stop.run}>
                {work.stop.label}
              </button>
            </div>
          )}
          {toast && (
            <div
              class="toast"
              key={toast.key}
              role={toast.kind === 'failed' ? 'alert' : undefined}
              onPointerEnter={notices.hold}
              onPointerLeave={notices.release}
              onFocusIn={notices.hold}
              onFocusOut={notices.release}
            >
              <Icon of={toast.kind === 'failed' ? TriangleAlert : Check} />
              <span>{toast.words}</span>
              {toast.act && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    notices.dismiss();
                    toast.act?.run();
                  }}
                >
                  {toast.act.label}
                </button>
              )}
              {toast.kind === 'failed' && (
                <IconButton icon={X} label={say('act.close')} class="on-dark" onClick={notices.dismiss} />
              )}
            </div>
          )}
        </section>
      )}
    </>
  );
}
