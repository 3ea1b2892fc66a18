import { readBody } from '@/lib/page/page-body.ts';
import { FlowText } from '@/lib/reader/flow-text.ts';
import type { HtmlReader } from '@/lib/reader/open-paper.ts';

/** The paper on a saved page, by the same walk as on the page itself. The page is parsed and never shown or run. */
export const savedPage: HtmlReader = (html) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const body = readBody(document, URL.canParse(own) ? own : 'https://saved.invalid/');
  if (!body) return null;
  const flow = new FlowText();
  for (const line of body.walked.raw.split('\n')) {
    if (line.includes(' | ')) flow.row(line.split(' | '));
    else flow.paragraph(line);
  }
  return { flow, pageDate: body.pageDate };
};
