/** What was typed to be read as a site: its host without "www.", or what is wrong with it. */
export type SiteAddress = { readonly host: string } | { readonly fault: 'wrong' | 'http' };

/**
 * "congbao.hanoi.gov.vn", "https://www.congbao.hanoi.gov.vn/van-ban/12?x=1": the host. Wrong is what is no name of a site (one word, blanks,
 * "*", a file), and http, for there anybody between could write the page that is read.
 */
export function siteAddress(typed: string): SiteAddress {
  const words = typed.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):(?=\/\/|[^\d])/iu.exec(words)?.[1]?.toLowerCase();
  if (scheme === 'http') return { fault: 'http' };
  if (scheme !== undefined && scheme !== 'https') return { fault: 'wrong' };
  const address = scheme === undefined ? `https://${words}` : words;
  if (words === '' || /\s/u.test(words) || !URL.canParse(address)) return { fault: 'wrong' };
  const { hostname, username } = new URL(address);
  const host = hostname
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');
  const isName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u.test(host);
  return isName && username === '' ? { host } : { fault: 'wrong' };
}
