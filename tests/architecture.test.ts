import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may import whom (README, "How it is built"). The compiler holds the core's wall (lib/core/tsconfig.json); this holds the other arrows. */
const root = fileURLToPath(new URL('../', import.meta.url));
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'lib/core': ['lib/core', 'seeds'],
  'lib/i18n': ['lib/i18n'],
  'lib/messages.ts': ['lib/core'],
  'lib/card': ['lib/card', 'lib/core', 'lib/i18n', 'assets'],
  'lib/page': ['lib/page', 'lib/card', 'lib/core', 'lib/messages.ts', 'lib/i18n', 'assets'],
  'lib/reader': ['lib/reader', 'lib/core', 'lib/i18n'],
  'lib/tracker': ['lib/tracker', 'lib/core', 'lib/i18n'],
  'lib/ui': ['lib/ui', 'lib/card', 'lib/core', 'lib/tracker', 'lib/messages.ts', 'lib/i18n', 'assets'],
  entrypoints: ['entrypoints', 'lib', 'assets', 'seeds'],
};
/** What lib/core may use from outside: pure libraries only. */
const CORE_PACKAGES = ['zod'];

const files = ['lib', 'entrypoints'].flatMap((folder) => sources(join(root, folder)));

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`));

/** Every import of a file: whole specifiers, dynamic ones too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** A specifier as a path from the root, or null for a package. */
function target(file: string, specifier: string): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  return plain.startsWith('.') ? relative(root, resolve(dirname(file), plain)) : null;
}

describe('the house', () => {
  it('has rooms to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files)
      expect(roomOf(relative(root, file)), `${relative(root, file)} stands in no room`).toBeDefined();
  });

  it('keeps its arrows', () => {
    const wrong = files.flatMap((file) => {
      const from = relative(root, file);
      const allowed = ROOMS[roomOf(from) ?? ''] ?? [];
      return importsOf(file).flatMap((specifier) => {
        const to = target(file, specifier);
        return to === null || allowed.some((room) => to === room || to.startsWith(`${room}/`))
          ? []
          : [`${from} → ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keeps packages that touch a page or a browser out of the core', () => {
    const wrong = files
      .filter((file) => relative(root, file).startsWith('lib/core/'))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (specifier) => target(file, specifier) === null && !CORE_PACKAGES.includes(specifier.split('/')[0] ?? ''),
          )
          .map((specifier) => `${relative(root, file)} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets nobody import the entrypoints', () => {
    const wrong = files
      .filter((file) => !relative(root, file).startsWith('entrypoints/'))
      .flatMap((file) => importsOf(file).filter((specifier) => target(file, specifier)?.startsWith('entrypoints')));
    expect(wrong).toEqual([]);
  });

  it('reads neither clock nor chance in the core', () => {
    const wrong = files
      .filter((file) => relative(root, file).startsWith('lib/core/'))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(readFileSync(file, 'utf8')),
      );
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it('keeps zod out of what every page loads', () => {
    const wrong = files
      .filter((file) => relative(root, file).startsWith('lib/page/') || relative(root, file).startsWith('lib/card/'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/import\s+(?!type)[^;]*?task\/task\.ts/g)].map(() =>
          relative(root, file),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
