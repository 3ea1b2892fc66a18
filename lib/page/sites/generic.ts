import { Readability } from '@mozilla/readability';
import { dayOf, firsts, hasWords, type Site } from './site.ts';

const MARK = 'data-dondoc-at';

/**
 * Any other page. Readability rewrites the document that it parses, so it is given a copy whose elements are numbered; what it keeps is
 * looked up in the live page, and the smallest element that holds it all is the body. It finds; the text is taken from the page itself.
 */
export const generic: Site = {
  name: 'generic',
  matches: () => true,
  body: (document) => found(document) ?? (hasWords(document.body) ? document.body : null),
  head: (document) => firsts(document, ['h1']),
  date: (document) =>
    dayOf(
      document.querySelector('meta[property="article:published_time"], meta[name="pubdate"]')?.getAttribute('content'),
    ),
  noise: ['footer', 'aside'],
  testUrls: ['https://www.langson.gov.vn/thong-bao-ket-luan'],
};

function found(document: Document): Element | null {
  const live = [...document.querySelectorAll('body *')];
  const copy = document.cloneNode(true) as Document;
  [...copy.querySelectorAll('body *')].forEach((element, at) => {
    element.setAttribute(MARK, String(at));
  });
  try {
    const article = new Readability<Node>(copy, {
      serializer: (node) => node,
      keepClasses: true,
      charThreshold: 400,
    }).parse();
    return article?.content ? commonAncestor(survivors(article.content, live)) : null;
  } catch {
    return null;
  }
}

/** Live elements of the paragraphs that were kept. */
function survivors(content: Node, live: readonly Element[]): Element[] {
  const kept = (content as Element).querySelectorAll(
    `p[${MARK}], li[${MARK}], td[${MARK}], h2[${MARK}], h3[${MARK}], div[${MARK}]`,
  );
  return [...kept]
    .map((element) => live[Number(element.getAttribute(MARK))])
    .filter((element) => element !== undefined);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
