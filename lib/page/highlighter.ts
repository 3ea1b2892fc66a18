/** What is drawn in the page's text, lowest first: where two lie over each other, the later wins. */
export const LAYERS = ['assignee', 'deadline', 'tracked', 'late', 'active', 'flash'] as const;
export type Layer = (typeof LAYERS)[number];

const RULES = /::highlight\(dondoc-[a-z-]+\)\s*\{[^}]*\}/g;
/** Going to a clause; the tokens give the other layers. */
const FLASH =
  '::highlight(dondoc-flash){background-color:rgb(27 106 80/.24)}::highlight(dondoc-flash-on-dark){background-color:rgb(90 190 150/.36)}';

/**
 * Draws ranges in the page by the CSS Custom Highlight API: no element of the page is touched. The registry and the list of adopted style
 * sheets belong to the page too; what it clears is set again. Ends with `signal`, taking away what it put there and nothing else.
 */
export class Highlighter {
  private readonly document: Document;
  private readonly sheet: CSSStyleSheet | null;
  private readonly layers = new Map<Layer, Highlight>();
  private dark = false;

  /** `tokens` is the text of tokens.css, whose ::highlight rules are used as they stand. */
  constructor(document: Document, tokens: string, signal: AbortSignal) {
    this.document = document;
    this.sheet = sheetOf(document, [...(tokens.match(RULES) ?? []), FLASH].join('\n'));
    LAYERS.forEach((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.layers.set(layer, highlight);
    });
    this.keep();
    const watch = setInterval(() => this.keep(), 1000);
    signal.addEventListener('abort', () => {
      clearInterval(watch);
      this.withdraw();
    });
  }

  /** Replace what a layer shows. */
  draw(layer: Layer, ranges: Iterable<AbstractRange>): void {
    const highlight = this.layers.get(layer);
    if (!highlight) return;
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }

  /** Which set of colours: by the ground painted behind the text. */
  set onDark(dark: boolean) {
    if (dark === this.dark) return;
    this.unregister();
    this.dark = dark;
    this.keep();
  }

  /** Put back what the page has taken away; costs a handful of look-ups where it has not. */
  keep(): void {
    for (const [layer, highlight] of this.layers) {
      if (CSS.highlights.get(this.nameOf(layer)) !== highlight) CSS.highlights.set(this.nameOf(layer), highlight);
    }
    if (this.sheet && !this.document.adoptedStyleSheets.includes(this.sheet)) {
      this.document.adoptedStyleSheets = [...this.document.adoptedStyleSheets, this.sheet];
    }
  }

  private withdraw(): void {
    this.unregister();
    this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  private unregister(): void {
    for (const [layer, highlight] of this.layers) {
      if (CSS.highlights.get(this.nameOf(layer)) === highlight) CSS.highlights.delete(this.nameOf(layer));
    }
  }

  private nameOf(layer: Layer): string {
    return `dondoc-${layer}${this.dark ? '-on-dark' : ''}`;
  }
}

function sheetOf(document: Document, rules: string): CSSStyleSheet | null {
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet) return null;
  const sheet = new Sheet();
  sheet.replaceSync(rules);
  return sheet;
}
