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

export type Selector = TextPositionSelector | TextQuoteSelector;
