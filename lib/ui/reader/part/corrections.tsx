import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';

/** What the reading of a scan put right, each with what was read before and the way back. */
export function Corrections() {
  const say = useSay();
  const reader = useReader();
  const { corrections, choices, reading } = reader;
  const taken = choices.taken.value;
  if (!reading.reading.value?.scanned || (corrections.value.length === 0 && taken.size === 0)) return null;
  return (
    <details class="corrections">
      <summary>{say('reader.corrections', { n: corrections.value.length })}</summary>
      <p class="tiny quiet">{say('reader.correctionsHint')}</p>
      <ul>
        {corrections.value.map((one) => {
          const back = taken.has(one.id);
          return (
            <li key={one.id}>
              <span class="said" lang="vi">
                <del>{back ? one.now : one.was}</del> → {back ? one.was : one.now}
              </span>
              <span class="tiny quiet">{say('reader.page', { page: one.page + 1 })}</span>
              <button type="button" class="link" onClick={() => choices.take(one.id, !back)}>
                {say(back ? 'reader.redo' : 'act.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
