/** W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors), over PageText.text; offsets are UTF-16 units. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where in a file: the page of a PDF ("page=3", RFC 8118) or the letter at which it begins in a file of flowing text ("char=1200", RFC 5147). */
export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: string;
  readonly value: string;
}

export const PDF_FRAGMENT = 'http://tools.ietf.org/rfc/rfc8118';
export const TEXT_FRAGMENT = 'http://tools.ietf.org/rfc/rfc5147';

export type Selector = TextPositionSelector | TextQuoteSelector | FragmentSelector;
