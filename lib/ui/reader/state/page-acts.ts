import { computed, type ReadonlySignal } from '@preact/signals';
import type { Turn } from '@/lib/core/scan/turn.ts';
import type { Say } from '../../model/words.ts';
import type { Notices } from '../../state/notices.ts';
import { whyWords } from '../model/trouble.ts';
import type { PaperFile } from '../paper-file.ts';
import type { createPageReading } from './reading.ts';
import type { View } from './view.ts';

interface Needs {
  readonly file: ReadonlySignal<PaperFile | null>;
  readonly view: View;
  readonly reading: ReturnType<typeof createPageReading>;
  readonly notices: Notices;
  readonly say: ReadonlySignal<Say>;
}

/** What can be done with the page in view: turn it, and recognise it again as it then stands. */
export function createPageActs({ file, view, reading, notices, say }: Needs) {
  const stateOf = (page: number) => reading.reading.value?.pages[page];
  /** A page that says its own words needs no recognising; one being read is. */
  const mayReadAgain = (page: number): boolean => {
    const now = stateOf(page);
    return (now?.state === 'read' && now.source === 'scan') || now?.state === 'unreadable';
  };
  const canReadAgain = computed(() => mayReadAgain(view.page.value));
  const again = async (page = view.page.peek()): Promise<void> => {
    const now = file.peek();
    if (now?.form !== 'paged' || !mayReadAgain(page)) return;
    const known = stateOf(page)?.state === 'read';
    const why = await reading.again(now, page);
    const done = stateOf(page)?.state === 'read';
    if (file.peek() !== now) return;
    const at = { page: page + 1 };
    if (why !== null)
      notices.show(
        [say.peek()(whyWords(why), at), ...(known ? [say.peek()('reader.oldStays')] : [])].join(' '),
        'failed',
      );
    else if (done) notices.show(say.peek()('reader.readAgainDone', at));
  };
  const turn = (by: Turn): void => {
    const now = file.peek();
    const page = view.page.peek();
    if (now?.form !== 'paged') return;
    reading.turn(now, page, by);
    const words = say.peek()('reader.turned', { page: page + 1 });
    notices.show(
      words,
      'done',
      mayReadAgain(page) ? { label: say.peek()('reader.readAgain'), run: () => void again(page) } : undefined,
    );
  };
  return { canReadAgain, again, turn };
}
