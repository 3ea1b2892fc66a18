import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built } from '../tools/browser.ts';

/** What the stores and a slow line take. */
const MOST = 5 * 1024 * 1024;
/** Of a file in an archive: its two headers, each with its name. */
const HEADERS = 30 + 46;

const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));

/** The scripts that a page or script names, by the strings in it, loaded at once or later. */
function namedIn(file: string): string[] {
  const text = readFileSync(join(built, file), 'utf8');
  const names = [...text.matchAll(/["'`]([./\w-]+\.m?js)["'`]/gu)].map(([, name]) => name ?? '');
  const folders = ['', posix.dirname(file)];
  return names.flatMap((name) =>
    folders.map((folder) => posix.normalize(name.startsWith('/') ? name.slice(1) : posix.join(folder, name))),
  );
}

/** Everything a page or script can come to load. */
function reached(from: string): Set<string> {
  const seen = new Set([from]);
  for (const file of seen) for (const named of namedIn(file)) if (files.includes(named)) seen.add(named);
  return seen;
}

const heavy = (from: string): string[] =>
  [...reached(from)].filter((file) => /tesseract|pdf\.worker/u.test(readFileSync(join(built, file), 'utf8')));

describe('the weight of the built extension', () => {
  test('packed, under 5 MB', () => {
    const sizes = files.map((file) => {
      const packed = deflateRawSync(readFileSync(join(built, file)), { level: 9 });
      return packed.length + HEADERS + 2 * Buffer.byteLength(file);
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
  });

  test('the reader reaches what recognises scans and parses PDFs', () => {
    expect(heavy('reader.html').length).toBeGreaterThan(0);
    expect([...reached('reader.html')].some((file) => file.startsWith('chunks/pdf'))).toBe(true);
  });

  const others = files.filter(
    (file) => /^[^/]+\.(?:html|js)$|^content-scripts\/.*\.js$/u.test(file) && file !== 'reader.html',
  );
  test('there are other pages and scripts', () => expect(others.length).toBeGreaterThan(4));
  test.each(others)('%s does not', (from) => expect(heavy(from)).toEqual([]));
});
