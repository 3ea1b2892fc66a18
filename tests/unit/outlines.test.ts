import { describe, expect, it } from 'vitest';
import { lineDiff } from '../tools/line-diff.ts';
import { expectedOutline, fixtureSlugs, readOutline } from '../tools/outlines.ts';
import { readSamples } from '../tools/samples.ts';

const slugs = fixtureSlugs();

describe('the outlines that clerks accepted', () => {
  it('cover every sample and six of the written papers', () => {
    const samples = readSamples().map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(samples));
    expect(slugs.length).toBeGreaterThanOrEqual(samples.length + 6);
  });

  it.each(slugs)('%s', (slug) => {
    const expected = expectedOutline(slug);
    expect(expected, `${slug}: no expected.txt. Read it (npm run fixture -- ${slug}), then --accept`).not.toBeNull();
    const diff = lineDiff(expected ?? '', readOutline(slug));
    expect(diff, `- expected, + read; npm run fixture -- ${slug} [--accept]\n${diff}`).toBe('');
  });
});
