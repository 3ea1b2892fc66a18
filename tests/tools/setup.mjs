/**
 * What a fresh clone lacks, put in place: the dependencies exactly as locked, and a Chromium-family browser. Plain Node, for it runs before
 * anything is installed. Also the small way of running a command that the other tools share.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Say what is being done, in one plain line. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Run a command with its output shown. Resolves to its exit code; 127 where it cannot be started. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Run the command-line tool of an installed package by its name in package.json's `bin`, with this very Node (no shell, so it works on Windows too). */
export function runBin(packageName, args, { bin, ...options } = {}) {
  const require = createRequire(import.meta.url);
  const manifestPath = join(root, 'node_modules', packageName, 'package.json');
  const manifest = require(manifestPath);
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin ?? packageName];
  return run(process.execPath, [join(root, 'node_modules', packageName, entry), ...args], options);
}

/**
 * Install what package-lock.json says, if it is missing or stale. npm writes node_modules/.package-lock.json as the last act of an install, so an
 * interrupted one is seen as stale too.
 */
export async function ensureDependencies() {
  const reason = whyInstall();
  if (!reason) return say('dependencies: as locked');
  say(`dependencies: ${reason}; npm install …`);
  const npm = process.env.npm_execpath;
  // Not `npm ci`: a tool's binaries for platforms that a registry does not carry cannot stand in the lock, and `npm ci` then refuses the
  // whole of it. This installs the locked versions and leaves the lock alone; no package needs an install script.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Error(
      'npm install failed; its own message stands above. Is the network reachable, and is Node at least 20.19?',
    );
}

function whyInstall() {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'not installed';
  const locked = readJson(join(root, 'package-lock.json'));
  for (const [path, entry] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const there = installed.packages[path];
    if (!there && !entry.optional && !entry.devOptional) return `${path.replace(/^.*node_modules\//, '')} is missing`;
    if (there && there.version !== entry.version)
      return `${path.replace(/^.*node_modules\//, '')} is ${there.version}, ${entry.version} is locked`;
  }
  return null;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The path of a Chromium-family browser: CHROME_PATH, or one of those installed. On Debian and Ubuntu as root, Chromium is installed where there is none.
 * Throws with what to install.
 */
export async function ensureBrowser() {
  let path = findBrowser();
  if (!path && mayInstall()) {
    say('browser: none found; installing chromium with apt-get …');
    const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], environment);
    await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      environment,
    );
    path = findBrowser();
  }
  if (!path) {
    throw new Error(
      'No Chromium-family browser was found. Install Chrome, Edge, Cốc Cốc or Chromium, or set CHROME_PATH to the program.',
    );
  }
  say(`browser: ${path}`);
  return path;
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is set to ${asked}, and there is no such file.`);
    return asked;
  }
  return places().find((path) => existsSync(path)) ?? null;
}

function places() {
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'CocCoc\\Browser\\Application\\browser.exe',
    ];
    return programs.flatMap((program) => bases.map((base) => join(base, program)));
  }
  if (process.platform === 'darwin') {
    const programs = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'CocCoc.app/Contents/MacOS/CocCoc',
    ];
    return programs.flatMap((program) =>
      ['/Applications', join(homedir(), 'Applications')].map((base) => join(base, program)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'browser-coccoc',
    'coccoc',
  ];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A page in Vietnamese needs a font that carries it; without one, screenshots show boxes. Noto Serif: what the tests' scans are drawn with. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  let fonts = '';
  try {
    fonts = execFileSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' });
  } catch {
    return;
  }
  if (fonts.includes('Noto Serif')) return;
  if (mayInstall())
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-core'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  else if (!fonts.trim())
    say('fonts: none with Vietnamese letters was found; install fonts-noto-core (or Noto Sans) for readable pages');
}

/** LibreOffice prints and opens files that the tests compare with ours. Installed where that may be done; elsewhere those tests say that they were skipped. */
export async function ensureOffice() {
  const names = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const found = names.some((folder) => existsSync(join(folder, 'soffice')));
  // Debian packs its parts by themselves: without Calc there is a program that opens papers and no sheets
  const whole = !existsSync('/usr/lib/libreoffice/program') || existsSync('/usr/lib/libreoffice/program/libsclo.so');
  if (found && whole) return;
  if (!mayInstall())
    return say(`LibreOffice: ${found ? 'no Calc' : 'none'} found; the tests that need it will be skipped`);
  // Writer for papers, Calc for sheets
  const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
  say(`LibreOffice: ${found ? 'no Calc' : 'none'} found; installing ${packages.join(', ')} with apt-get …`);
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], environment);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], environment);
}

/** Everything, in order. Resolves to the browser's path. */
export async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);
  await ensureDependencies();
  const browser = await ensureBrowser();
  await ensureFonts();
  return browser;
}
