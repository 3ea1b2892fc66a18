import { readBody } from '@/lib/page/page-body.ts';
import type { Given } from '@/lib/ui/inspect/inspection.ts';

const HTML = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|article|main|p|table)[\s>]/i;

/**
 * Make words of what was pasted or opened. A saved page is parsed into a document of its own, which runs nothing and fetches nothing, and read by
 * the walk of the page script; its canonical address chooses the site. Anything else is read as it stands.
 */
export function take(name: string, text: string): Given {
  if (!/\.html?$/i.test(name) && !HTML.test(text))
    return { words: text, pageDate: null, name: 'paper.txt', source: text };
  const page = new DOMParser().parseFromString(text, 'text/html');
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const body = readBody(page, URL.canParse(address) ? address : 'https://example.invalid/');
  return { words: body?.walked.raw ?? '', pageDate: body?.pageDate ?? null, name: 'page.html', source: text };
}
