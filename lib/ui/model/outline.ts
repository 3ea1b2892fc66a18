import type { TaskInput } from '@/lib/core/task/task.ts';

/** A stretch of "Trang này": headings that are new since the last stretch, then the tasks under them. */
export interface Stretch {
  /** Headings above the innermost that are new since the last stretch, outermost first. `depth` 0: a part of the notice. */
  readonly above: readonly { readonly words: string; readonly depth: number }[];
  /** The innermost heading; null where tasks stand under none, or under a part that was said before. */
  readonly point: string | null;
  readonly tasks: readonly TaskInput[];
}

/** Tasks in the notice's order, gathered under their headings, each heading said once. */
export function stretches(tasks: readonly TaskInput[]): Stretch[] {
  const found: (Stretch & { readonly tasks: TaskInput[]; readonly key: string })[] = [];
  let said: readonly string[] = [];
  for (const task of [...tasks].sort((a, b) => a.order - b.order)) {
    const key = task.headings.join('\n');
    const last = found.at(-1);
    if (last && last.key === key) {
      last.tasks.push(task);
      continue;
    }
    const outer = task.headings.slice(0, -1);
    const known = outer.findIndex((words, depth) => said[depth] !== words);
    const from = known < 0 ? outer.length : known;
    const above = outer.slice(from).map((words, at) => ({ words, depth: from + at }));
    // back to a part behind one of its points ("7." of part II behind "6. Bộ …" and what is under it): the part stands above already
    const back = task.headings.length === 1 && said[0] === task.headings[0];
    found.push({ above, point: back ? null : (task.headings.at(-1) ?? null), tasks: [task], key });
    said = task.headings;
  }
  return found;
}

const ENUMERATOR = /^\s*((?:\(?(?:[0-9]{1,3}|[a-zđ]|[ivx]{1,4})(?:\.[0-9]{1,3}){0,3}[.)])|[-+–•*])\s+/iu;

/** A task's mark and the words after it: "a) Chủ trì…" → ["a)", "Chủ trì…"]. Without one, the mark is "". */
export function markAndWords(quote: string): readonly [mark: string, words: string] {
  const match = ENUMERATOR.exec(quote);
  return match ? [match[1] ?? '', quote.slice(match[0].length)] : ['', quote];
}
