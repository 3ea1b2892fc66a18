import { browser } from 'wxt/browser';
import { resolveLanguage, t } from '@/lib/i18n/index.ts';
import { readSettings } from '@/lib/tracker/settings.ts';
import { openReader } from './open-reader.ts';
import { trackSelection } from './track-selection.ts';

const READ_LINK = 'read-link';
const TRACK_SELECTION = 'track-selection';

/**
 * "Đọc và đánh dấu bằng Đôn Đốc" on any link: provincial portals, the gazette, mail; "Theo dõi đoạn này bằng Đôn Đốc" on words selected
 * in any page: one that is not read yet is read then. Made anew at each start, in the user's language.
 */
export async function makeMenu(): Promise<void> {
  const { language } = await readSettings();
  const spoken = resolveLanguage(language, browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_LINK,
    title: t(spoken, 'menu.readLink'),
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*', 'http://*/*'],
  });
  browser.contextMenus.create({
    id: TRACK_SELECTION,
    title: t(spoken, 'menu.trackSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*'],
  });
}

/** Answers the menu. A site not allowed yet is asked for at once, within the click; what is refused is said in the reader. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === TRACK_SELECTION && tab?.id !== undefined) void trackSelection(tab.id, info.pageUrl);
    const address = info.menuItemId === READ_LINK ? info.linkUrl : undefined;
    if (address === undefined || !URL.canParse(address)) return;
    const url = new URL(address);
    void browser.permissions
      .request({ origins: [`${url.origin.replace(/:\d+$/, '')}/*`] })
      .catch(() => false)
      .then(() => openReader({ address: url.href, name: nameOf(url), paper: null }, tab));
  });
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').at(-1) || url.hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
