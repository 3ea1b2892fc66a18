import { defineConfig } from 'wxt';

/** The manifest: the least that works. Site access is the Government's own sites; everything else is asked for when needed. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    // The inspect page is for development alone: a build that is shipped never sees it.
    'entrypoints:found': (wxt, infos) => {
      const at = infos.findIndex(({ name }) => name === 'inspect');
      if (wxt.config.mode === 'production' && at >= 0) infos.splice(at, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Đôn Đốc',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    // Firefox draws the same page as its sidebar, and knows no permission for it.
    permissions: [...(browser === 'firefox' ? [] : ['sidePanel']), 'storage', 'scripting', 'unlimitedStorage'],
    // The Government's portal and its newspaper, which has a domain of its own.
    host_permissions: ['https://*.chinhphu.vn/*', 'https://*.baochinhphu.vn/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'don-doc@dondoc.vn', strict_min_version: '140.0' } } }
      : { minimum_chrome_version: '116' }),
  }),
});
