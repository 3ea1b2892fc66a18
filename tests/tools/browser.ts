import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { until } from './until.ts';

export const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Options {
  /** `--host-resolver-rules`, see serve.ts. */
  readonly hosts: string;
  readonly headless?: boolean;
  /** false: the same browser without the extension, to compare with. */
  readonly extension?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** The extension's language, as chosen in its options: not every build of Chromium speaks Vietnamese itself. Default: Vietnamese. */
  readonly language?: 'vi' | 'en';
  /**
   * Optional permissions, and sites by the manifest's own patterns, that the user is taken to have allowed. Nobody can answer the browser's
   * own question without a display: a copy of the extension is loaded whose manifest differs in just that.
   */
  readonly allowed?: readonly string[];
}

/** A real browser with the built extension in it, in a profile of its own. */
export interface Driven {
  readonly context: BrowserContext;
  /** '' without the extension. */
  readonly extensionId: string;
  worker(): Promise<Worker>;
  /** Press the toolbar button on a page's tab and give the real side panel, as an ordinary page. */
  openPanel(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Start the browser at CHROME_PATH. Sandboxing is off, as root in a container cannot have it; the profile is thrown away.
 * Chrome's own builds no longer take `--load-extension`: there the extension is loaded over the debugging pipe.
 */
export async function launch(options: Options): Promise<Driven> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const withExtension = options.extension ?? true;
  if (withExtension && !existsSync(join(built, 'manifest.json')))
    throw new Error(`no built extension in ${built}: run \`npm run build\` first`);
  const profile = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const loaded = withExtension && options.allowed ? copyAllowing(options.allowed, join(profile, 'extension')) : built;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    // for every part of the browser, the panel and the background too
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
    acceptDownloads: true,
    viewport: options.headless === false ? null : { width: options.width ?? 1280, height: options.height ?? 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...FLAGS,
      `--host-resolver-rules=${options.hosts}`,
      ...(withExtension ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
    ],
  });
  let attached: Browser | undefined;
  const close = async () => {
    await attached?.close().catch(() => undefined);
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = withExtension ? await idOf(context, loaded) : '';
    const worker = () =>
      until('the background to wake', async () =>
        context.serviceWorkers().find((one) => one.url().includes(extensionId)),
      );
    if (withExtension)
      await (await worker()).evaluate(
        (language) => chrome.storage.local.set({ settings: { language } }),
        options.language ?? 'vi',
      );
    const openPanel = async (page: Page): Promise<Page> => {
      await press(context, page, extensionId);
      await until('the side panel to open', async () => (await panelUrls(await worker()))[0]);
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      await attached?.close();
      // the panel is in no window's list of pages; a second connection, made once it is open, sees it
      attached = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const everything = attached;
      return until('the panel to be seen', async () =>
        everything
          .contexts()
          .flatMap((one) => one.pages())
          .find((one) => one.url().includes(`${extensionId}/sidepanel.html`)),
      );
    };
    return { context, extensionId, worker, openPanel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0',
  '--lang=vi',
];

async function idOf(context: BrowserContext, loaded: string): Promise<string> {
  const fromWorker = async () => {
    const url = context
      .serviceWorkers()
      .find((one) => one.url().startsWith('chrome-extension://'))
      ?.url();
    return url ? new URL(url).hostname : undefined;
  };
  try {
    return await until('the extension to load', fromWorker, 10_000);
  } catch {
    const session = await browserOf(context).newBrowserCDPSession();
    const { id } = (await send(session, 'Extensions.loadUnpacked', { path: loaded })) as { id: string };
    return id;
  }
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('this browser cannot be spoken to as a whole');
  return browser;
}

function copyAllowing(allowed: readonly string[], path: string): string {
  cpSync(built, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[] | undefined>;
  for (const [asked, given] of [
    ['optional_permissions', 'permissions'],
    ['optional_host_permissions', 'host_permissions'],
  ] as const) {
    const optional = manifest[asked] ?? [];
    manifest[given] = [...(manifest[given] ?? []), ...optional.filter((name) => allowed.includes(name))];
    manifest[asked] = optional.filter((name) => !allowed.includes(name));
  }
  for (const name of allowed)
    if (![manifest.permissions, manifest.host_permissions].some((given) => given?.includes(name)))
      throw new Error(`${name} is no optional permission`);
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}

/** The toolbar button, pressed on this page's tab. */
async function press(context: BrowserContext, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = (await send(own, 'Target.getTargetInfo', {})) as {
    targetInfo: { targetId: string; url: string };
  };
  await own.detach();
  const session = await browserOf(context).newBrowserCDPSession();
  const { targetInfos } = (await send(session, 'Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  await send(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
}

async function panelUrls(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as chrome.runtime.ContextType] });
    return contexts.map(({ documentUrl }) => documentUrl ?? '');
  });
}

/** Commands newer than the types of the driver. */
function send(session: unknown, method: string, params: object): Promise<unknown> {
  return (session as { send(method: string, params: object): Promise<unknown> }).send(method, params);
}
