import { ChevronDown, ChevronUp, Search, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { Icon } from '../../part/icon.tsx';
import { IconButton } from '../../part/icon-button.tsx';
import { useReader } from '../context.ts';
import { MOST_HITS } from '../model/find.ts';

/** Search in the paper: words without diacritics find them with; Enter goes on, Shift+Enter back, Esc ends. */
export function FindBar() {
  const say = useSay();
  const { finding } = useReader();
  const field = useRef<HTMLInputElement>(null);
  const open = finding.open.value;
  // before the next key: letters typed at once belong to the search
  useLayoutEffect(() => {
    if (!open) return;
    // select() alone gives the focus in Chromium only
    field.current?.focus();
    field.current?.select();
  }, [open]);
  if (!open) return null;
  const { words, hits, at } = finding;
  const count = hits.value.length;
  const told =
    words.value.trim() === ''
      ? ''
      : count === 0
        ? say('reader.findNone')
        : say('reader.findAt', { n: at.value + 1, total: count === MOST_HITS ? `${MOST_HITS}+` : count });
  return (
    <search class="find">
      <div class="field">
        <Icon of={Search} />
        <input
          ref={field}
          type="search"
          value={words.value}
          aria-label={say('reader.find')}
          placeholder={say('reader.findHint')}
          onInput={(event) => finding.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            finding.step(event.shiftKey ? -1 : 1);
          }}
        />
        <span class="num tiny quiet" role="status">
          {told}
        </span>
      </div>
      <IconButton
        icon={ChevronUp}
        label={say('reader.findBefore')}
        disabled={count === 0}
        onClick={() => finding.step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={say('reader.findNext')}
        disabled={count === 0}
        onClick={() => finding.step(1)}
      />
      <IconButton icon={X} label={say('act.close')} onClick={() => finding.end()} />
    </search>
  );
}
