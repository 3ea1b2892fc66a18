import { DOMParser } from '@xmldom/xmldom';
import { PaperError } from '../paper-error.ts';

/** The namespace of a document's own elements ("w:"), ECMA-376 Part 1, 17. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same in files saved as "Strict Open XML". */
const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** A part of a DOCX as a tree. Throws PaperError 'damaged' where it is not XML. */
export function parseXml(text: string): Document {
  let wrong: string | null = null;
  const note = (message: string): void => {
    wrong ??= message;
  };
  try {
    const document = new DOMParser({
      errorHandler: { warning: () => {}, error: note, fatalError: note },
    }).parseFromString(text, 'application/xml');
    if (wrong === null && document?.documentElement) return document;
  } catch (error) {
    wrong = String(error);
  }
  throw new PaperError('damaged', wrong ?? 'no XML');
}

const isW = (element: Element): boolean => element.namespaceURI === W || element.namespaceURI === W_STRICT;

/** The elements under another, in its own order. */
export function children(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const element = child as Element;
    if (child.nodeType === 1 && isW(element) && (name === undefined || element.localName === name)) found.push(element);
  }
  return found;
}

/** The first element down a path of names, or null. */
export function down(parent: Node | null, ...path: readonly string[]): Element | null {
  let at: Node | null = parent;
  for (const name of path) at = at === null ? null : (children(at, name)[0] ?? null);
  return at as Element | null;
}

/** All elements of a name, anywhere under a node. */
export const every = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagNameNS('*', name)).filter(isW);

/** An attribute in the document's namespace: w:val and the like. Null where it is missing. */
export const attribute = (element: Element | null, name = 'val'): string | null => {
  if (element === null) return null;
  const value =
    element.getAttributeNS(W, name) || element.getAttributeNS(W_STRICT, name) || element.getAttribute(`w:${name}`);
  return value === '' || value === null ? null : value;
};

/** The same as a whole number; null where it is none. */
export const whole = (element: Element | null, name = 'val'): number | null => {
  const value = attribute(element, name);
  return value !== null && /^-?\d+$/.test(value) ? Number(value) : null;
};
