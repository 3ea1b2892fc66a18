import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { ownPapers } from '../tools/score.ts';

/** Pages written for this table: `NN-<what>.txt` is no paper for us, `positive-<kind>-<what>.txt` is one of that kind. */
const folder = fileURLToPath(new URL('../fixtures/non-notices/', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
  : [];
const negatives = files.filter((file) => /^\d{2}-/.test(file));
const positives = files.filter((file) => file.startsWith('positive-'));

/** The kind a text is read as, and the reason the rules gave for it. */
function kindOf(text: string): { kind: string; why: string } {
  let why = '';
  const reading = readNotice(buildPageText(text), {
    trace: (step) => {
      if (step.by === 'notice/kind') why = step.why;
    },
  });
  return { kind: reading?.header.kind ?? 'none', why };
}
const read = (file: string) => kindOf(readFileSync(`${folder}${file}`, 'utf8'));

describe('pages that are no notice', () => {
  it('are at least forty', () => {
    expect(negatives.length).toBeGreaterThanOrEqual(40);
  });

  it.each(negatives)('%s is none', (file) => {
    const { kind, why } = read(file);
    expect(kind, why).toBe('none');
  });
});

describe('papers that assign tasks', () => {
  it('are at least twelve, of every kind', () => {
    expect(positives.length).toBeGreaterThanOrEqual(12);
    expect(new Set(positives.map((file) => file.split('-')[1]))).toEqual(new Set(['notice', 'report', 'other']));
  });

  it('has samples and written papers to be compared with', () => {
    expect(ownPapers().length).toBeGreaterThanOrEqual(5);
  });

  it.each(positives)('%s is of the kind that its name says', (file) => {
    const { kind, why } = read(file);
    expect(kind, why).toBe(file.split('-')[1]);
  });

  it.each(ownPapers().map(({ name, text, gold }) => [name, text, gold.kind] as const))(
    '%s is of the kind that a clerk gave it',
    (_name, text, wanted) => {
      const { kind, why } = kindOf(text);
      expect(kind, why).toBe(wanted);
    },
  );
});
