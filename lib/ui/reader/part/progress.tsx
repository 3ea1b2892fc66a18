import { useSay } from '../../context.ts';
import { useReader } from '../context.ts';
import { progressOf } from '../state/reading.ts';

/** How far the pages are read, how long it will take, and the way to stop and go on. Gone once all is read. */
export function Progress() {
  const say = useSay();
  const reader = useReader();
  const file = reader.file.value;
  const reading = reader.reading.reading.value;
  const running = reader.reading.running.value;
  if (file?.form !== 'paged') return null;
  const { done, total } = reading ? progressOf(reading) : { done: 0, total: file.pages.length };
  if (done === total) return null;
  const words = [
    say(running ? 'reader.progress' : 'reader.stoppedAt', { done, total }),
    ...(running && reading?.left ? [leftWords(say, reading.left)] : []),
  ];
  return (
    <div class="prog">
      <span class="num">{words.join(' · ')}</span>
      <progress max={total} value={done} aria-label={say('reader.progressLabel')} />
      {running ? (
        <button type="button" class="btn plain" onClick={() => reader.reading.pause()}>
          {say('reader.stop')}
        </button>
      ) : (
        <button type="button" class="btn" onClick={() => reader.reading.run(file)}>
          {say('reader.goOn')}
        </button>
      )}
    </div>
  );
}

/** "còn khoảng 14 giây", in minutes from a minute and a half on. `left` in milliseconds. */
function leftWords(say: ReturnType<typeof useSay>, left: number): string {
  const seconds = Math.max(1, Math.round(left / 1000));
  if (seconds < 90) return say('reader.leftSeconds', { n: seconds > 20 ? Math.round(seconds / 5) * 5 : seconds });
  return say('reader.leftMinutes', { n: Math.round(seconds / 60) });
}
