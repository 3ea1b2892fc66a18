import type { Reach } from '@/lib/core/lexicon/expand.ts';
import { type Mine, mine } from '@/lib/core/task/mine.ts';
import type { NoticeRecord, Party } from '@/lib/core/task/task.ts';
import { reachOf } from '@/lib/tracker/own-unit.ts';
import { bodyName } from '@/lib/tracker/parties.ts';
import type { Row } from '@/lib/tracker/rows.ts';
import type { Say } from './words.ts';

type Asked = Pick<Row, 'leads' | 'coops' | 'ours' | 'noticeId'>;

/** Why a tracked task is the user's, by its row, which is never changed in place; null where it is not. */
export type WhyMine = (row: Asked) => Mine<{ readonly id: string }> | null;

/**
 * Why tasks are an agency's on a day, or a unit's below it, as at the days of their notices. Each party is followed once a notice's day, for ten
 * thousand rows name the same few hundred bodies.
 */
export function whyMine(agency: string, papers: ReadonlyMap<string, NoticeRecord>, today: string, unit = ''): WhyMine {
  const reaches = reachOf(unit);
  const known = new Map<string, Reach | null>();
  const reach: typeof reaches = (of, party, on, now) => {
    const key = `${party} ${on}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const found = reaches(of, party, on, now);
    known.set(key, found);
    return found;
  };
  const named = (keys: readonly string[]) => keys.map((id) => ({ id }));
  // a filter asks this of every row at every key; a row that was written is another
  const said = new WeakMap<Asked, ReturnType<WhyMine>>();
  return (row) => {
    const old = said.get(row);
    if (old !== undefined) return old;
    const { leads, coops, ours, noticeId } = row;
    const on = papers.get(noticeId)?.on ?? null;
    const why = mine({ leads: named(leads), coops: named(coops), ours }, agency, on, today, reach);
    said.set(row, why);
    return why;
  };
}

/** Whether only the user can tell: the agency took a part of the named body's work, and nothing was said yet. */
export const isOpen = (why: Pick<Mine, 'part' | 'settled'>): boolean => why.part !== undefined && !why.settled;

/** "qua: các bộ, ngành, địa phương", "kế thừa Bộ Thông tin và Truyền thông"; "" where it is named itself. `parties` are the task's, as printed. */
export function mineWords(
  say: Say,
  { reason, via, former, part }: Pick<Mine, 'reason' | 'via' | 'former' | 'part'>,
  parties: readonly Party[],
): string {
  const printed = parties.find((party) => party.id === via)?.text ?? bodyName(via) ?? via;
  const through = reason === 'office' || reason === 'collective' ? [say('mine.through', { party: printed })] : [];
  return [...through, ...(former === undefined ? [] : [formerWords(say, former, part)])].join('; ');
}

/** The same for the tasks of a page, by their keys, as its card says it. */
export const whyWords = (
  say: Say,
  why: ReadonlyMap<string, Mine<{ readonly id: string }>>,
  tasks: readonly { readonly key: string; readonly leads: readonly Party[]; readonly coops: readonly Party[] }[],
): Readonly<Record<string, { readonly words: string; readonly open: boolean }>> =>
  Object.fromEntries(
    tasks.flatMap(({ key, leads, coops }) => {
      const found = why.get(key);
      return found ? [[key, { words: mineWords(say, found, [...leads, ...coops]), open: isOpen(found) }]] : [];
    }),
  );

function formerWords(say: Say, former: string, part: Mine['part']): string {
  const body = bodyName(former) ?? former;
  if (!part) return say('mine.heir', { body });
  return part.of === null ? say('mine.part', { body }) : say('mine.partOf', { body, work: part.of });
}
