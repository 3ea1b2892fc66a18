import { wordsAsRead } from '../task/changes.ts';
import { level, likeness } from '../task/identity.ts';
import type { TaskRecord } from '../task/task.ts';
import { canonical, compareText } from './canonical.ts';
import { groupBy } from './group-by.ts';
import { compareChanges, type Dated, inOrder } from './united-history.ts';

/** Two quotes that share this much of their words, at the same place of the outline, are one task lightly edited. */
const ALIKE = 0.6;

/** What a task is known again by, worked out when it is asked for: most are copies, known by their first change. */
class Known {
  readonly origin: Dated | null;
  #words: string | null = null;
  constructor(readonly task: TaskRecord) {
    this.origin = inOrder(task.history.slice(0, 1))[0] ?? null;
  }
  get words(): string {
    this.#words ??= level(wordsAsRead(this.task));
    return this.#words;
  }
  get leads(): string {
    return canonical(this.task.leads.map(({ id, text }) => id ?? level(text)));
  }
}

/**
 * Which task of one list is which of another, of the same paper: pairs of places, each used once. In turn: copies of one record; the same
 * id with words alike; the same words at the same place of the outline; the same words and leads; the same words; words alike (60 %) at
 * the same place. Two tasks of one list are never taken for one. It does not matter which list comes first.
 */
export function pairTasks(left: readonly TaskRecord[], right: readonly TaskRecord[]): [number, number][] {
  const [a, b] = [left, right].map((list) => list.map((task) => new Known(task))) as [Known[], Known[]];
  const pairs: [number, number][] = [];
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const take = (i: number, j: number): void => {
    if (usedA.has(i) || usedB.has(j)) return;
    usedA.add(i);
    usedB.add(j);
    pairs.push([i, j]);
  };
  const alike = (x: Known, y: Known): boolean => x.words === y.words || likeness(x.words, y.words) >= ALIKE;
  const pass = (keyOf: (one: Known) => string | null, test: (x: Known, y: Known) => boolean = () => true): void => {
    if (usedA.size === a.length || usedB.size === b.length) return;
    const others = places(b, usedB, keyOf);
    for (const [key, here] of places(a, usedA, keyOf)) {
      const found = others.get(key);
      if (!found) continue;
      const candidates = here.flatMap((i) => found.map((j): Candidate => candidate(a, b, i, j)));
      for (const { i, j, x, y } of candidates.sort(byNearness)) if (test(x, y)) take(i, j);
    }
  };
  const copies = places(b, usedB, copyOf);
  for (const [copy, [i = 0]] of places(a, usedA, copyOf)) {
    const [j] = copies.get(copy) ?? [];
    if (j !== undefined) take(i, j);
  }
  pass(({ task }) => task.id, alike);
  pass(({ task, words }) => `${task.key} ${words}`);
  pass(({ words, leads }) => `${words} ${leads}`);
  pass(({ words }) => words);
  pass(({ task }) => task.key, alike);
  return pairs;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly x: Known;
  readonly y: Known;
  readonly likeness: number;
  readonly form: string;
}

function candidate(a: readonly Known[], b: readonly Known[], i: number, j: number): Candidate {
  const [x, y] = [a[i], b[j]];
  if (!x || !y) throw new RangeError(`${i}, ${j}`);
  const forms = [x, y].map(({ task }) => `${task.untrackedAt === null ? 0 : 1} ${task.key} ${task.id}`);
  return { i, j, x, y, likeness: x.words === y.words ? 1 : likeness(x.words, y.words), form: forms.sort().join() };
}

/** What is most alike first; then what is tracked; then by place: the same whichever list is the left one. */
const byNearness = (p: Candidate, q: Candidate): number =>
  q.likeness - p.likeness ||
  Number(q.x.task.key === q.y.task.key) - Number(p.x.task.key === p.y.task.key) ||
  compareText(p.form, q.form) ||
  (p.x.origin && q.x.origin ? compareChanges(p.x.origin, q.x.origin) : 0);

const places = (all: readonly Known[], used: ReadonlySet<number>, keyOf: (one: Known) => string | null) =>
  groupBy(all.keys(), (at) => {
    const one = all[at];
    return one === undefined || used.has(at) ? null : keyOf(one);
  });

/** The record that this one is a copy of. */
const copyOf = ({ task, origin }: Known): string | null => origin && `${task.id} ${origin.form}`;
