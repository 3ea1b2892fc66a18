/**
 * npm start [-- --headless] [-- FILE.html]
 * Installs what is missing, builds the extension and shows it at work on a notice: in a window, or by itself where there is no display.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runBin, say, setUp } from './setup.mjs';

const args = process.argv.slice(2);
const file = args.find((argument) => !argument.startsWith('-'));
const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--headless');

try {
  if (unknown) throw new Error(`${unknown} is not known. npm start [-- --headless] [-- FILE.html]`);
  if (file && !existsSync(resolve(file))) throw new Error(`There is no file ${resolve(file)}.`);
  const browser = await setUp();
  say('build: the extension, into .output/chrome-mv3');
  if ((await runBin('wxt', ['build'])) !== 0) throw new Error('The build failed; its own message stands above.');
  const display =
    process.platform === 'win32' ||
    process.platform === 'darwin' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = args.includes('--headless') || !display;
  if (headless && !args.includes('--headless')) say('display: none, so the whole job is done without a window');
  const tool = headless ? 'tests/tools/demo.ts' : 'tests/tools/show.ts';
  process.exitCode = await runBin('tsx', [tool, ...(file ? [resolve(file)] : [])], {
    env: { ...process.env, CHROME_PATH: browser },
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
