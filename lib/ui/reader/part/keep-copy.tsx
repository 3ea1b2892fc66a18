import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';

/** Whether this machine keeps a copy of the file: only where the user says so. */
export function KeepCopy() {
  const say = useSay();
  const { opening, kept, notices, failed } = useReader();
  const phase = opening.phase.value;
  const open = phase.kind === 'open' ? phase : null;
  const hash = open?.file.hash;
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (hash)
      kept
        .copy(hash)
        .then((copy) => setHas(copy !== null))
        .catch(() => undefined);
  }, [hash, kept]);
  if (!open) return null;
  const change = async (wish: boolean): Promise<void> => {
    try {
      if (wish) await kept.keep(open.file.hash, { name: open.file.name, content: open.content });
      else await kept.drop(open.file.hash);
      setHas(wish);
      notices.announce(say(wish ? 'reader.kept' : 'reader.notKept'));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <div class="keep">
      <label class="check">
        <input type="checkbox" checked={has} onChange={(event) => void change(event.currentTarget.checked)} />
        <span>
          {say('reader.keep')}
          <br />
          <span class="tiny quiet">{say('reader.keepHint')}</span>
        </span>
      </label>
    </div>
  );
}
