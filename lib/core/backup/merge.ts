import { wordsAsRead } from '../task/changes.ts';
import { hash } from '../task/identity.ts';
import type { TaskRecord } from '../task/task.ts';
import { canonical, compareText, sameForm } from './canonical.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { Tracked } from './content.ts';
import { groupBy } from './group-by.ts';
import { joinAll } from './join-notice.ts';
import { joinTasks } from './join-task.ts';
import { pairTasks } from './pair-tasks.ts';
import { samePapers } from './same-notice.ts';
import { compareChanges, inOrder } from './united-history.ts';

/** Two sides' data as one. */
export interface Merged extends Tracked {
  /** Ids of our records → the ids they now have, where these differ. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
}

/** A record on its way: which of our records are in it. */
interface Piece {
  readonly task: TaskRecord;
  readonly ours: readonly TaskRecord[];
}

/**
 * Merge two sets of what is tracked: papers by number and date (or words), tasks by their words and place within a paper, fields by the
 * newest change. Nothing of either side is lost. Which side is "ours" decides nothing but how conflicts are told: merging is
 * commutative, associative and idempotent, as far as tasks of a paper can be told apart by their words.
 */
export function merge(ours: Tracked, theirs: Tracked): Merged {
  const { notices, homes } = samePapers([ours.notices, theirs.notices]);
  const conflicts: Conflict[] = [];
  const lists = [...listsOf(ours.tasks, homes[0], true), ...listsOf(theirs.tasks, homes[1], false)];
  const papers = groupBy(lists, ({ home }) => home);
  const pieces = [...papers].flatMap(([home, parts]) =>
    parts
      .sort((a, b) => compareText(a.from, b.from))
      .map(({ list }) => list)
      .reduce((a, b) => join(a, b, home, conflicts)),
  );
  const named = withIdsApart(pieces);
  const renamed = named.flatMap(({ task, ours }) =>
    ours.flatMap(({ id }): [string, string][] => (id === task.id ? [] : [[id, task.id]])),
  );
  return {
    notices,
    tasks: named.map(({ task }) => task).sort((a, b) => compareText(a.id, b.id)),
    aside: joinAside(ours.aside, theirs.aside),
    renamed: new Map(renamed),
    conflicts,
  };
}

/** One side's tasks of one notice record. */
interface PaperTasks {
  readonly home: string;
  readonly from: string;
  readonly list: readonly Piece[];
}

function listsOf(tasks: readonly TaskRecord[], homes: ReadonlyMap<string, string> | undefined, own: boolean) {
  const lists = groupBy(tasks, ({ noticeId }) => noticeId);
  return [...lists].map(([from, list]): PaperTasks => {
    const home = homes?.get(from) ?? from;
    const pieces = list.map((task): Piece => {
      const moved = task.noticeId === home ? task : { ...task, noticeId: home };
      return { task: moved, ours: own ? [task] : [] };
    });
    return { home, from, list: pieces };
  });
}

function join(a: readonly Piece[], b: readonly Piece[], home: string, conflicts: Conflict[]): readonly Piece[] {
  const pairs = pairTasks(
    a.map(({ task }) => task),
    b.map(({ task }) => task),
  );
  const inB = new Map(pairs);
  const taken = new Set(pairs.map(([, j]) => j));
  const joined = a.map((one, i): Piece => {
    const other = b[inB.get(i) ?? -1];
    if (!other) return one;
    const ours = [...one.ours, ...other.ours];
    // Ours, where it says the same: who compares sees at once that nothing changed.
    if (sameForm(one.task, other.task)) return { task: (one.ours.length > 0 ? one : other).task, ours };
    const [mine, theirs] = one.ours.length > 0 ? [one, other] : [other, one];
    if (mine.ours.length > 0 && theirs.ours.length === 0) conflicts.push(...conflictsOf(mine.task, theirs.task));
    return { task: joinTasks(one.task, other.task, home), ours };
  });
  return [...joined, ...b.filter((_, j) => !taken.has(j))];
}

/** Of several tasks with one id, the one tracked first keeps it; the others take their words into theirs, as tracking does. */
function withIdsApart(pieces: readonly Piece[]): readonly Piece[] {
  if (new Set(pieces.map(({ task }) => task.id)).size === pieces.length) return pieces;
  const result: Piece[] = [];
  const taken = new Set<string>();
  for (const piece of [...pieces].sort(byOrigin)) {
    const { task } = piece;
    let id = task.id;
    if (taken.has(id)) id = `${task.id.replace(/~[0-9a-z]+$/u, '')}~${hash(wordsAsRead(task))}`;
    while (taken.has(id)) id += '+';
    taken.add(id);
    result.push(id === task.id ? piece : { ...piece, task: { ...task, id } });
  }
  return result;
}

function byOrigin(a: Piece, b: Piece): number {
  const [x, y] = [a, b].map(({ task }) => inOrder(task.history.slice(0, 1))[0]);
  if (!x || !y) return x ? -1 : y ? 1 : compareText(canonical(a.task), canonical(b.task));
  return compareChanges(x, y) || compareText(a.task.id, b.task.id) || compareText(canonical(a.task), canonical(b.task));
}

function joinAside(a: Tracked['aside'], b: Tracked['aside']): Record<string, readonly string[]> {
  const papers = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(compareText);
  return Object.fromEntries(papers.map((paper) => [paper, joinAll(a[paper] ?? [], b[paper] ?? [])]));
}
