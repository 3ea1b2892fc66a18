import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { type Key, resolveLanguage, t } from '@/lib/i18n/index.ts';
import { askPage } from '@/lib/messages.ts';
import { originsOf, writeReadSite } from '@/lib/tracker/read-sites.ts';
import { readSettings } from '@/lib/tracker/settings.ts';

/** A page that was only now put to reading is asked so often, with so long between, in ms. */
const TRIES = 8;
const PAUSE = 250;

/**
 * Track what is selected in a tab's page. A site that is not read is asked for, within the click; a page that was not read is read now; where
 * that finds no paper, or nothing of it is selected, the page says so. What the user refuses the browser needs no answer.
 */
export async function trackSelection(tabId: number, address: string | undefined): Promise<void> {
  const site = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  const own = site === null || isOurs(site);
  const origin = site ? `${site.protocol}//${site.hostname}/*` : '';
  // no await before the question: the click counts only within its own turn
  const allowed = own || (await browser.permissions.request({ origins: [origin] }).catch(() => false));
  if (!allowed) return;
  const read = (await ask(tabId)) ?? (await readNow(tabId));
  if (read === true) {
    if (!own && site) await addRead(site);
    return;
  }
  await sayInPage(tabId, read === false ? 'selection.none' : 'selection.unread');
}

/** Whether it was tracked; null where nothing in the page answers. */
async function ask(tabId: number): Promise<boolean | null> {
  const answer = await askPage(tabId, 'trackSelection', null);
  return answer.ok && answer.value ? answer.value.tracked : null;
}

async function readNow(tabId: number): Promise<boolean | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/annotate.js'] });
  } catch {
    return null;
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await ask(tabId);
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

/** A site on which something was tracked is read from then on, where it is allowed under its own name. */
async function addRead({ hostname }: URL): Promise<void> {
  const host = hostname.replace(/^www\./u, '');
  const [origin = ''] = originsOf(host);
  if (await browser.permissions.contains({ origins: [origin] })) await writeReadSite(host, true);
}

const isOurs = (site: URL): boolean =>
  (browser.runtime.getManifest().host_permissions ?? []).some((pattern: unknown) =>
    new MatchPattern(String(pattern)).includes(site.href),
  );

/** Words over a page that has no reading part of ours; they go by themselves, or by a click. */
async function sayInPage(tabId: number, key: Key): Promise<void> {
  const { language } = await readSettings();
  const spoken = resolveLanguage(language, browser.i18n.getUILanguage());
  const args: [string, string] = [t(spoken, key), t(spoken, 'act.close')];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: showWords, args }).catch(() => {});
}

/** Runs in the page and so stands alone: a line at the foot in a closed root, in the system's own colours. */
function showWords(words: string, close: string): void {
  const NAME = 'don-doc-says';
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important; color-scheme: light dark; }
    div { display: flex; gap: 12px; align-items: center; box-sizing: border-box; max-width: min(420px, calc(100vw - 32px)); padding: 10px 8px 10px 16px;
      border: 1px solid; border-radius: 10px; background: Canvas; color: CanvasText; font: 14px/22px system-ui, sans-serif; }
    button { flex: none; min-height: 32px; padding: 0 8px; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; text-decoration: underline; cursor: pointer; }`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const said = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => host.remove());
  box.append(said, button);
  root.append(box);
  document.documentElement.append(host);
  // an alert is heard when its words come into it
  said.textContent = words;
  setTimeout(() => host.remove(), 12_000);
}
