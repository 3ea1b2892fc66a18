import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lackingIn, papersIn } from '../tools/score.ts';

const folder = mkdtempSync(join(tmpdir(), 'don-doc-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keep = (slug: string, ...parts: readonly string[]): void => {
  mkdirSync(join(folder, slug), { recursive: true });
  for (const part of parts) writeFileSync(join(folder, slug, part), part === 'gold.json' ? '{}' : 'THÔNG BÁO');
};

describe('a folder of one’s own marked papers', () => {
  it('says which half of which paper is missing, and compares the whole ones', () => {
    expect(lackingIn(folder)).toEqual([
      `${folder}: holds no folders; each paper is a folder with paper.txt and gold.json`,
    ]);
    keep('whole', 'paper.txt', 'gold.json');
    expect(lackingIn(folder)).toEqual([]);
    keep('unmarked', 'paper.txt');
    keep('wordless', 'gold.json');
    expect(lackingIn(folder)).toEqual([
      `${join(folder, 'unmarked')}: gold.json is missing`,
      `${join(folder, 'wordless')}: paper.txt is missing`,
    ]);
    expect(papersIn(folder).map(({ name }) => name)).toEqual(['whole']);
  });

  it('says so where there is no folder', () => {
    expect(lackingIn('')).toEqual(['--in: a folder of marked papers must follow']);
    expect(lackingIn(join(folder, 'none'))).toEqual([`${join(folder, 'none')}: there is no such folder`]);
    expect(lackingIn(join(folder, 'whole', 'paper.txt'))).toEqual([
      `${join(folder, 'whole', 'paper.txt')}: not a folder`,
    ]);
  });
});
