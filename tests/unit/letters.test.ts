import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { type LetterRow, letters, noLetters } from '../corpus/letters.ts';

function read({ lines }: LetterRow): Pick<LetterRow, 'kind' | 'tasks'> {
  const reading = readNotice(buildPageText(lines.join('\n')));
  const tasks = (reading?.tasks ?? []).map(({ path, leads, deadlines }) => {
    const who = leads.map((party) => party.full ?? party.text).join(' + ') || '-';
    return `${path} ${who} | ${deadlines.map(({ value }) => value.due ?? value.kind).join(', ') || '-'}`;
  });
  return { kind: (reading?.header.kind ?? 'none') as LetterRow['kind'], tasks };
}

describe.each([
  ['letters', letters],
  ['what only looks like one', noLetters],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row.what, row] as const))('%s', (_, row) =>
    expect(read(row)).toEqual({ kind: row.kind, tasks: row.tasks ?? [] }),
  );
});
