import { describe, expect, it } from 'vitest';
import { asTag, withoutTag, withTag } from '@/lib/core/task/tags.ts';
import { taskPatch } from '@/lib/core/task/task.ts';

describe('a tag', () => {
  it.each([
    ['  đất   đai ', 'đất đai'],
    ['#gấp', 'gấp'],
    ['ga\u0302\u0301p', 'gấp'],
    [' # ', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(asTag(typed)).toBe(kept);
  });

  it('stands once, written as it is in use', () => {
    expect(withTag(['gấp'], 'Gấp')).toEqual(['gấp']);
    expect(withTag([], 'ĐẤT ĐAI', ['đất đai'])).toEqual(['đất đai']);
    expect(withTag(['gấp'], ' ')).toEqual(['gấp']);
  });

  it('is another word with other marks', () => {
    expect(withTag(['gấp'], 'gập', ['gấp'])).toEqual(['gấp', 'gập']);
    expect(withoutTag(['gấp', 'gập'], 'GẤP')).toEqual(['gập']);
  });

  it('is left alone by a change that does not speak of it', () => {
    expect(taskPatch.parse({ note: 'x' })).toEqual({ note: 'x' });
  });
});
