import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';

/**
 * What the reader page loads, and nothing else does: pdf.js's worker and decoders, Tesseract's worker and its core (relaxed SIMD is in every
 * Chromium since 114; Firefox's stable release lacks it), each with its licence. Path in node_modules → path in the extension.
 */
const readerParts = (browser: string): Record<string, string> => {
  const simd = browser === 'firefox' ? 'simd' : 'relaxedsimd';
  return {
    'pdfjs-dist/legacy/build/pdf.worker.min.mjs': 'pdf/pdf.worker.min.mjs',
    'pdfjs-dist/LICENSE': 'pdf/LICENSE',
    ...Object.fromEntries(
      ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm', 'LICENSE_JBIG2', 'LICENSE_OPENJPEG', 'LICENSE_QCMS'].map(
        (name) => [`pdfjs-dist/wasm/${name}`, `pdf/wasm/${name}`],
      ),
    ),
    // for papers that name the standard fonts and do not carry them
    ...Object.fromEntries(
      readdirSync('node_modules/pdfjs-dist/standard_fonts').map((name) => [
        `pdfjs-dist/standard_fonts/${name}`,
        `pdf/standard_fonts/${name}`,
      ]),
    ),
    'tesseract.js/dist/worker.min.js': 'ocr/worker.min.js',
    [`tesseract.js-core/tesseract-core-${simd}-lstm.wasm.js`]: `ocr/tesseract-core-${simd}-lstm.wasm.js`,
    'tesseract.js-core/LICENSE': 'ocr/LICENSE-tesseract.txt',
  };
};

/** Where an entry of the seeds was found is for whoever reviews it; the page that is read need not carry it (about 60 kB in each script). */
const seedsWithoutSources = {
  name: 'seeds-without-sources',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/seeds\/[\w-]+\.json$/.test(id)
      ? JSON.stringify(JSON.parse(code, (key, value) => (key === 'source' ? undefined : value)))
      : undefined,
};

/** The manifest: the least that works. Site access is the Government's own sites; everything else is asked for when needed. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [seedsWithoutSources] }),
  hooks: {
    // The inspect page is for development alone: a build that is shipped never sees it.
    'entrypoints:found': (wxt, infos) => {
      const at = infos.findIndex(({ name }) => name === 'inspect');
      if (wxt.config.mode === 'production' && at >= 0) infos.splice(at, 1);
    },
    'build:publicAssets': (wxt, files) => {
      for (const [from, relativeDest] of Object.entries(readerParts(wxt.config.browser)))
        files.push({ absoluteSrc: `${wxt.config.root}/node_modules/${from}`, relativeDest });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Đôn Đốc',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    // Firefox draws the same page as its sidebar, and knows no permission for it.
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'scripting',
      'unlimitedStorage',
      'contextMenus',
      // Reminders, and a badge that is true when the day turns; no browser asks or warns about it.
      'alarms',
    ],
    // Asked for when the user turns reminders on: whoever wants none is asked for nothing.
    optional_permissions: ['notifications'],
    // The Government's portal and its newspaper, which has a domain of its own.
    host_permissions: ['https://*.chinhphu.vn/*', 'https://*.baochinhphu.vn/*'],
    // A file on another site is fetched only when the user opens its link, and that site is asked for then.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    action: { default_title: '__MSG_actionTitle__' },
    // Scans and some of a PDF's images are decoded by WebAssembly that is part of the extension.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'don-doc@dondoc.vn', strict_min_version: '140.0' } } }
      : { minimum_chrome_version: '116' }),
  }),
});
