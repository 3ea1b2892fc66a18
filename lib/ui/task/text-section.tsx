import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSay } from '../context.ts';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly hint?: string;
  /** Called a moment after typing stops, and when the field is left. */
  readonly save: (words: string) => Promise<unknown>;
}

const PAUSE = 800;

/** A field that keeps itself: saved when typing pauses, when it is left and when the task is closed. */
export function TextSection({ title, value, hint, save }: Props) {
  const say = useSay();
  const id = useId();
  const [words, setWords] = useState(value);
  const [saved, setSaved] = useState<string | null>(null);
  const state = useRef({
    kept: value,
    now: value,
    save,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  state.current.save = save;

  const keep = async (): Promise<void> => {
    clearTimeout(state.current.timer);
    const { now, kept } = state.current;
    if (now === kept) return;
    state.current.kept = now;
    await state.current.save(now);
    const at = new Date();
    setSaved(`${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`);
  };
  // Another window, or an undo, changed it: show that, unless something is being typed here.
  useEffect(() => {
    if (state.current.now !== state.current.kept || value === state.current.kept) return;
    state.current.kept = value;
    state.current.now = value;
    setWords(value);
  }, [value]);
  useEffect(
    () => () => {
      const { now, kept, save: write, timer } = state.current;
      clearTimeout(timer);
      if (now !== kept) void write(now);
    },
    [],
  );

  return (
    <section class="sec" aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span>
        <span class="tiny quiet" role="status">
          {saved === null ? '' : say('task.saved', { time: saved })}
        </span>
      </h2>
      <textarea
        aria-labelledby={id}
        value={words}
        onInput={(event) => {
          state.current.now = event.currentTarget.value;
          setWords(event.currentTarget.value);
          clearTimeout(state.current.timer);
          state.current.timer = setTimeout(() => void keep(), PAUSE);
        }}
        onBlur={() => void keep()}
      />
      {hint && <p class="tiny quiet">{hint}</p>}
    </section>
  );
}
