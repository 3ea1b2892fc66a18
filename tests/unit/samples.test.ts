import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Gold, placeGold, readSamples } from '../tools/samples.ts';

/** The page's words, without markup: enough to hold the quotes. The walk of lib/page is held by its own tests. */
function words(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('style, script')) element.remove();
  return document.body.textContent ?? '';
}

describe.each(readSamples())('sample $slug', ({ url, html, gold }) => {
  test('is served from a Government site over https', () => {
    expect(new URL(url).hostname).toMatch(/(^|\.)(bao)?chinhphu\.vn$/);
    expect(html).toContain('<meta charset="utf-8">');
  });

  test('every quote of the gold is in the page, in order, deadlines within their tasks', () => {
    const placed = placeGold(gold, words(html));
    const starts = placed.deadlines.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const task of placed.tasks) {
      expect(task.end).toBeGreaterThan(task.start);
      for (const index of task.deadlines) {
        const deadline = placed.deadlines[index];
        expect(deadline, `deadline ${index} of ${task.q_start}`).toBeDefined();
        const inside = deadline && deadline.start >= task.start && deadline.end <= task.end;
        expect(inside, task.q_start).toBe(!task.shared);
      }
    }
  });
});

test('a quote that is not in the text is an error', () => {
  const gold: Gold = {
    kind: 'notice',
    number: null,
    issued: null,
    meeting: null,
    tasks: [],
    deadlines: [{ q: 'trong tháng 5', n: 2, due: null, bound: null, kind: 'date' }],
  };
  expect(() => placeGold(gold, 'xong trong tháng 5')).toThrow('not in the text');
  expect(
    placeGold(
      { ...gold, deadlines: [{ q: 'trong tháng 5', n: 1, due: null, bound: null, kind: 'date' }] },
      'xong trong  thá ng 5.',
    ).deadlines[0],
  ).toMatchObject({ start: 5, end: 20 });
});
