/** npm test: the set-up of npm start, then everything that can be held: types, lint, unit tests, the build, and the extension in a real browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureOffice, runBin, say, setUp } from './setup.mjs';

const results = mkdtempSync(join(tmpdir(), 'don-doc-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;

/** One check that passes or fails as a whole. */
async function check(name, ...command) {
  say(`\n── ${name}`);
  const ok = (await runBin(...command)) === 0;
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A run of vitest; its tests are counted one by one. A run that ends badly without a failed test counts as one failure. */
async function tests(name, args, options) {
  say(`\n── ${name}`);
  const file = join(results, `${name}.json`);
  const code = await runBin(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    options,
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(file);
  passed += numPassedTests;
  skipped += numPendingTests;
  failed += numFailedTests || (code === 0 ? 0 : 1);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

try {
  const browser = await setUp();
  await ensureOffice();
  await check('types', 'typescript', ['-p', '.'], { bin: 'tsc' });
  await check('types of the core, which sees no browser', 'typescript', ['-p', 'lib/core'], { bin: 'tsc' });
  await check('lint and format', '@biomejs/biome', ['check', '.'], { bin: 'biome' });
  await tests('unit', []);
  if (await check('build', 'wxt', ['build'])) {
    await tests('end-to-end', ['--config', 'tests/e2e/vitest.config.ts'], {
      env: { ...process.env, CHROME_PATH: browser },
    });
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  failed += 1;
} finally {
  rmSync(results, { recursive: true, force: true });
}
say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
