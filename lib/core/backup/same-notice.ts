import { paperKey } from '../task/identity.ts';
import { compareText } from './canonical.ts';
import type { BackupNotice } from './content.ts';
import { groupBy } from './group-by.ts';
import { joinNotices } from './join-notice.ts';

/** The papers of several sets as one set, and under which id each record's paper now stands. */
export interface OnePaperEach {
  readonly notices: readonly BackupNotice[];
  /** By set, then by the id a record had in it. */
  readonly homes: readonly ReadonlyMap<string, string>[];
}

/**
 * Join records of the same paper. A paper is known by number and date. One whose number was never seen is the paper that shares its
 * words or its id; where several numbered papers do, the first of them in text order. Two numbers are two papers, whatever their words.
 */
export function samePapers(sets: readonly (readonly BackupNotice[])[]): OnePaperEach {
  const all = sets.flat();
  const numbered = all.filter((notice) => paperOf(notice) !== null);
  const groups = groupBy(numbered, paperOf);
  const keys = papersByMark(numbered);
  for (const alike of clusters(all.filter((notice) => paperOf(notice) === null))) {
    const papers = alike.flatMap((notice) => marksOf(notice).flatMap((mark) => [...(keys.get(mark) ?? [])]));
    const key = papers.sort(compareText)[0] ?? `text ${alike.map(({ id }) => id).sort(compareText)[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), ...alike]);
  }
  const homeOf = new Map<BackupNotice, string>();
  const notices = [...groups.values()].map((group) => {
    const id = idOf(group);
    for (const notice of group) homeOf.set(notice, id);
    return group.reduce((a, b) => joinNotices(a, b, id));
  });
  const homes = sets.map((set) => new Map(set.map((notice) => [notice.id, homeOf.get(notice) ?? notice.id])));
  return { notices: notices.sort((a, b) => compareText(a.id, b.id)), homes };
}

const paperOf = ({ number, issued }: BackupNotice): string | null => paperKey(number, issued);

/** What a paper without number is known again by: its words' hashes, and its id. */
const marksOf = (notice: BackupNotice): string[] => [
  `id ${notice.id}`,
  ...[notice.textHash, ...notice.hashes].map((hash) => `hash ${hash}`),
];

function papersByMark(numbered: readonly BackupNotice[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const notice of numbered)
    for (const mark of marksOf(notice)) keys.set(mark, (keys.get(mark) ?? new Set()).add(paperOf(notice) ?? ''));
  return keys;
}

/** Papers without number that share words or id, straight or through others. */
function clusters(notices: readonly BackupNotice[]): BackupNotice[][] {
  const marked = notices.flatMap((notice) => marksOf(notice).map((mark) => ({ mark, notice })));
  const byMark = groupBy(marked, ({ mark }) => mark);
  const seen = new Set<BackupNotice>();
  return notices.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const found = [first];
    // Grows while it is walked.
    for (const notice of found)
      for (const mark of marksOf(notice))
        for (const { notice: other } of byMark.get(mark) ?? [])
          if (!seen.has(other)) {
            seen.add(other);
            found.push(other);
          }
    return [found];
  });
}

/** The id that all had, else number and date, else the first in text order. */
function idOf(group: readonly BackupNotice[]): string {
  const ids = [...new Set(group.map(({ id }) => id))].sort(compareText);
  const paper = group.map(paperOf).find((key) => key !== null);
  return ids.length === 1 ? (ids[0] ?? '') : (paper ?? ids[0] ?? '');
}
