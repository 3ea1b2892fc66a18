import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import type { TaskRow } from '../corpus/tasks.ts';
import { tellings } from '../corpus/who.ts';
import { addressedAs, casesNone, casesTold } from '../corpus/who-cases.ts';
import { kinds } from '../corpus/who-kinds.ts';
import { moreTellings } from '../corpus/who-more-told.ts';
import { onlyNamed } from '../corpus/who-named.ts';
import { smallNames, smallNone } from '../corpus/who-small.ts';
import { trades, tradesNone } from '../corpus/who-trades.ts';
import { turnsTold } from '../corpus/who-turns.ts';

const names = (parties: readonly { readonly text: string; readonly full: string | null }[]): string =>
  parties.length === 0 ? '-' : parties.map((party) => party.full ?? party.text).join(' + ');

/** Whom the one point of a notice tells, and who works with them. */
function tasksOf({ by, on, point }: TaskRow): string[] {
  const page = buildPageText(
    `${by}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-VP\nHà Nội, ${on}\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\nLãnh đạo chủ trì cuộc họp kết luận như sau:\n1. ${point}`,
  );
  return (readNotice(page)?.tasks ?? []).map((task) => `${names(task.leads)} < ${names(task.coops)}`);
}

describe.each([
  ['who is told', tellings],
  ['bodies known by their kind', kinds],
  ['who is only named', onlyNamed],
  ['who is told by ministries, provinces and cities', moreTellings],
  ['names in small letters, with marks, in lists of kinds', smallNames],
  ['where those names tell nobody', smallNone],
  ['firms by their trade, persons by name', trades],
  ['where a deed is no part of the name', tradesNone],
  ['who acts in a case, or each by a day of his own', casesTold],
  ['those to whom a letter is written', addressedAs],
  ['where that tells nobody else', casesNone],
  ['whom turns within a sentence mean', turnsTold],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.point, row] as const))('%s', (_, row) => expect(tasksOf(row)).toEqual(row.tasks));
});
