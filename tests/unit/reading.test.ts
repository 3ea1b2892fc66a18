import { describe, expect, it } from 'vitest';
import { ownPapers, scorePapers, sharedPapers, table } from '../tools/score.ts';
import type { Measure, Score } from '../tools/scoring.ts';

/** The least that the reading must reach, in percent; for the false and the spurious, the most. Raise them as it gets better, never lower. */
const LEAST: Partial<Record<Measure, number>> = {
  'dated found': 98,
  'all found': 95,
  'tasks found': 96,
  leads: 97,
  coops: 95,
  link: 95,
  product: 72,
  addressee: 85,
  kind: 100,
};
const MOST: Partial<Record<Measure, number>> = { 'dated false': 2, 'all false': 4, 'tasks spurious': 5 };
const SHARED: Partial<Record<Measure, number>> = {
  'dated found': 99,
  'all found': 98,
  'tasks found': 98,
  leads: 96,
  coops: 96,
  link: 97,
  product: 80,
  addressee: 90,
  kind: 100,
};

const percent = (score: Score, measure: Measure): number =>
  score[measure].all === 0 ? 100 : (100 * score[measure].right) / score[measure].all;

function reaches(score: Score, misses: readonly string[], least: Partial<Record<Measure, number>>): void {
  const told = `\n${table(score)}\n${misses.join('\n')}`;
  for (const [measure, bar] of Object.entries(least))
    expect(percent(score, measure as Measure), `${measure}${told}`).toBeGreaterThanOrEqual(bar);
  for (const [measure, bar] of Object.entries(MOST))
    expect(
      score[measure as Measure].all === 0 ? 0 : percent(score, measure as Measure),
      `${measure}${told}`,
    ).toBeLessThanOrEqual(bar);
}

describe('the reading against its gold', () => {
  it("reads the project's own papers as a careful clerk does", () => {
    const papers = ownPapers();
    expect(papers.length).toBeGreaterThanOrEqual(15);
    const misses: string[] = [];
    reaches(
      scorePapers(papers, (line) => misses.push(line)),
      misses,
      LEAST,
    );
  });

  const shared = sharedPapers();
  it.skipIf(shared.length === 0)(
    'reads the real papers beside the project as a careful clerk does (skipped where ../shared is absent)',
    () => {
      const misses: string[] = [];
      reaches(
        scorePapers(shared, (line) => misses.push(line)),
        misses,
        SHARED,
      );
    },
  );
});
