import type { PublicReading } from './public-form.ts';

export interface GoldDeadline {
  readonly q: string;
  readonly start: number;
  readonly end: number;
  readonly due: string | null;
  readonly kind: string;
  readonly disputed?: boolean;
}
export interface GoldTask {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly leads: readonly string[];
  readonly leads_full?: readonly string[];
  readonly coops: readonly string[];
  readonly deadlines: readonly number[];
  readonly product: string | null;
  readonly to: string | null;
  readonly disputed?: boolean | string | readonly string[];
  readonly disputed_deadlines?: boolean;
}
export interface GoldPaper {
  readonly kind: string;
  readonly deadlines: readonly GoldDeadline[];
  readonly tasks: readonly GoldTask[];
}

/** Right and all, counted; `all` of nothing is no miss. */
export interface Count {
  right: number;
  all: number;
}
export type Measure =
  | 'dated found'
  | 'dated false'
  | 'all found'
  | 'all false'
  | 'tasks found'
  | 'tasks spurious'
  | 'leads'
  | 'coops'
  | 'link'
  | 'product'
  | 'product invented'
  | 'addressee'
  | 'kind';
export type Score = Record<Measure, Count>;

export const emptyScore = (): Score =>
  Object.fromEntries(
    (
      [
        'dated found',
        'dated false',
        'all found',
        'all false',
        'tasks found',
        'tasks spurious',
        'leads',
        'coops',
        'link',
        'product',
        'product invented',
        'addressee',
        'kind',
      ] as const
    ).map((name) => [name, { right: 0, all: 0 }]),
  ) as Score;

interface Placed {
  readonly start: number;
  readonly end: number;
}
const shared = (a: Placed, b: Placed): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const over = (a: Placed, b: Placed): boolean => shared(a, b) > 0;
const halfOver = (a: Placed, b: Placed): boolean => shared(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);

const TITLE =
  /^(?:(?:các |những )?(?:đồng chí |đ\/c )?(?:phó thủ tướng|bộ trưởng|thủ trưởng|chủ tịch|thống đốc|tổng giám đốc|giám đốc|chủ nhiệm|tổng thanh tra|lãnh đạo|người đứng đầu|trưởng ban|chánh văn phòng)(?:,\s*(?:chủ nhiệm))?\s+)*(?:các |mỗi |những )?/u;

/** A name as the guide compares it: lower case, without title, without "các" at its head. */
export function plainName(name: string): string {
  const lower = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/uỷ ban/gu, 'ủy ban')
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace('tổng thanh tra chính phủ', 'thanh tra chính phủ');
  const bare = lower.replace(/^(?:các |mỗi |những )?(?:đồng chí )?/u, '');
  const plain = bare.replace(TITLE, '');
  return plain === '' ? bare : plain;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [new Set(a.map(plainName)), new Set(b.map(plainName))];
  return x.size === y.size && [...x].every((name) => y.has(name));
};

const same = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((words) => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim());
  return x !== undefined && y !== undefined && (x.includes(y) || y.includes(x));
};

const disputes = (task: GoldTask, what: string): boolean =>
  task.disputed === true || (Array.isArray(task.disputed) ? task.disputed.includes(what) : task.disputed === what);

/** Count one reading against its gold, by the guide's rules; `miss` is told each difference in a line. */
export function scoreReading(
  gold: GoldPaper,
  reading: PublicReading,
  score: Score,
  miss: (line: string) => void,
): void {
  const count = (measure: Measure, right: boolean): void => {
    score[measure].all++;
    if (right) score[measure].right++;
  };
  count('kind', gold.kind === reading.notice.kind);
  if (gold.kind !== reading.notice.kind) miss(`kind: ${reading.notice.kind}, not ${gold.kind}`);
  scoreDeadlines(gold, reading, count, miss);
  for (const task of gold.tasks) {
    if (task.disputed === true) continue;
    const found = reading.tasks.filter((other) => halfOver(task, other));
    count('tasks found', found.length > 0);
    if (found.length === 0) {
      miss(`task missed ${task.path} [${task.start}-${task.end}]`);
      continue;
    }
    const best = found.toSorted((a, b) => shared(task, b) - shared(task, a))[0];
    if (!best) continue;
    const leadsRight =
      sameSet(
        best.leads.map((lead) => lead.text),
        task.leads,
      ) ||
      sameSet(
        best.leads.map((lead) => lead.full ?? lead.text),
        task.leads_full ?? task.leads,
      );
    if (!disputes(task, 'leads')) {
      count('leads', leadsRight);
      if (!leadsRight)
        miss(
          `leads ${task.path} [${task.start}]: ${best.leads.map((lead) => lead.text).join(' + ')} ≠ ${task.leads.join(' + ')}`,
        );
    }
    const coopsRight =
      sameSet(
        best.coops.map((coop) => coop.text),
        task.coops,
      ) ||
      sameSet(
        best.coops.map((coop) => coop.full ?? coop.text),
        task.coops,
      );
    if (!disputes(task, 'coops')) count('coops', coopsRight);
    if (!coopsRight && !disputes(task, 'coops'))
      miss(
        `coops ${task.path} [${task.start}]: ${best.coops.map((coop) => coop.text).join(' + ')} ≠ ${task.coops.join(' + ')}`,
      );
    if (task.product !== null) {
      const right = best.product !== null && same(best.product, task.product);
      count('product', right);
      if (!right) miss(`product ${task.path} [${task.start}]: ${best.product} ≠ ${task.product}`);
    } else {
      count('product invented', best.product !== null);
      if (best.product !== null) miss(`product invented ${task.path} [${task.start}]: ${best.product}`);
    }
    if (task.to !== null) {
      const right = best.to !== null && same(best.to, task.to);
      count('addressee', right);
      if (!right) miss(`addressee ${task.path} [${task.start}]: ${best.to} ≠ ${task.to}`);
    }
    const dated = task.deadlines
      .map((at) => gold.deadlines[at])
      .filter((deadline) => deadline?.kind === 'date' && !deadline.disputed);
    if (dated.length > 0 && !disputes(task, 'deadlines') && !disputes(task, 'leads')) {
      const linked = dated.every((deadline) =>
        found.some(
          (other) =>
            other.deadlines.some((at) => {
              const mine = reading.deadlines[at];
              return mine !== undefined && deadline !== undefined && over(mine, deadline) && mine.due === deadline.due;
            }) &&
            (sameSet(
              other.leads.map((lead) => lead.text),
              task.leads,
            ) ||
              sameSet(
                other.leads.map((lead) => lead.full ?? lead.text),
                task.leads_full ?? task.leads,
              )),
        ),
      );
      count('link', linked);
      if (!linked) miss(`link ${task.path} [${task.start}]: ${dated.map((deadline) => deadline?.q).join(', ')}`);
    }
  }
  for (const task of reading.tasks) {
    const spurious = !gold.tasks.some((other) => halfOver(task, other));
    count('tasks spurious', spurious);
    if (spurious) miss(`task spurious ${task.path} [${task.start}-${task.end}]`);
  }
}

function scoreDeadlines(
  gold: GoldPaper,
  reading: PublicReading,
  count: (measure: Measure, right: boolean) => void,
  miss: (line: string) => void,
): void {
  for (const deadline of gold.deadlines) {
    if (deadline.disputed) continue;
    const found = reading.deadlines.some(
      (other) => over(deadline, other) && (deadline.kind !== 'date' || other.due === deadline.due),
    );
    count('all found', found);
    if (deadline.kind === 'date') count('dated found', found);
    if (!found) miss(`deadline missed [${deadline.start}] «${deadline.q}» ${deadline.due ?? deadline.kind}`);
  }
  for (const deadline of reading.deadlines) {
    const under = gold.deadlines.filter((other) => over(deadline, other));
    if (under.some((other) => other.disputed)) continue;
    const isFalse = deadline.kind === 'date' ? !under.some((other) => other.due === deadline.due) : under.length === 0;
    count('all false', isFalse);
    if (deadline.kind === 'date') count('dated false', isFalse);
    if (isFalse) miss(`deadline false [${deadline.start}] «${deadline.text}» ${deadline.due ?? deadline.kind}`);
  }
}
