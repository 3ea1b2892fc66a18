import { AS_ABOVE } from '../core/layout/spanned.ts';
import { marker } from './list-marker.ts';
import { dataRows, isDataTable } from './tables.ts';

/** A text node of the page and where its characters begin in `raw`; they follow one for one. */
export interface WalkedNode {
  readonly node: Text;
  readonly start: number;
}

/** What the page says, and where it says it. */
export interface Walk {
  readonly raw: string;
  readonly nodes: readonly WalkedNode[];
}

export interface WalkOptions {
  /** Selectors of what stands in the body and is no part of the text. */
  readonly noise?: readonly string[];
}

const SKIP = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG VIDEO AUDIO CANVAS BUTTON INPUT SELECT TEXTAREA FIGCAPTION NAV DON-DOC'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/**
 * The text under `roots`, in document order.
 *
 * Guarantees: every character of a walked text node is one unit of `raw` (a line break becomes a space, but in <pre>); blocks and <br>
 * are parted by "\n"; a data table's row is one line, its cells joined by " | ", "〃" where a cell above reaches down; what is not in the page (numbers
 * drawn by <ol>, "\n", " | ", "〃") belongs to no node. Asks for no style and no layout, so that pages that start hidden read alike, and a parser outside the
 * browser serves as well.
 */
export function walk(roots: Element | readonly Element[], options: WalkOptions = {}): Walk {
  const list = 'nodeType' in roots ? [roots] : roots;
  const walker = new Walker(options.noise ?? []);
  for (const root of list) walker.root(root);
  return walker.result();
}

class Walker {
  private readonly nodes: WalkedNode[] = [];
  private readonly noise: string;
  private raw = '';
  /** Within a table's row: breaks become spaces. */
  private inRow = false;
  private inPre = false;
  private skipped = new Set<Element>();

  constructor(noise: readonly string[]) {
    this.noise = noise.join(',');
  }

  root(root: Element): void {
    if (this.noise !== '') this.skipped = new Set(root.querySelectorAll(this.noise));
    this.breakLine();
    this.children(root);
    this.breakLine();
  }

  result(): Walk {
    return { raw: this.raw, nodes: this.nodes };
  }

  private children(parent: Element): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child as Text);
      else if (child.nodeType === 1) this.element(child as Element);
    }
  }

  private text(node: Text): void {
    const data = node.data;
    if (data === '' || (this.atLineStart() && data.trim() === '')) return;
    this.nodes.push({ node, start: this.raw.length });
    this.raw += this.inPre && !this.inRow ? data : data.replace(/[\n\r\t\f]/g, ' ');
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (this.leavesOut(element, tag)) return;
    if (tag === 'BR') this.breakLine();
    else if (tag === 'TABLE' && !this.inRow && isDataTable(element)) this.dataTable(element);
    else this.content(element, tag);
  }

  private content(element: Element, tag: string): void {
    const block = BLOCKS.has(tag);
    if (block) this.breakLine();
    if (tag === 'LI') this.raw += marker(element);
    const wasPre = this.inPre;
    this.inPre ||= tag === 'PRE';
    this.children(element);
    this.inPre = wasPre;
    if (block) this.breakLine();
  }

  private leavesOut(element: Element, tag: string): boolean {
    if (SKIP.has(tag) || this.skipped.has(element) || element.hasAttribute('hidden')) return true;
    if (tag === 'FIGURE') return element.querySelector('table') === null;
    if (tag === 'SUP') return isFootnoteMark(element, this.raw);
    // vanban.chinhphu.vn hides its whole form until its own script has run
    return tag !== 'FORM' && /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  }

  private dataTable(table: Element): void {
    for (const row of dataRows(table)) {
      this.breakLine();
      this.inRow = true;
      row.forEach((cell, at) => {
        if (at > 0) this.raw += this.raw.endsWith(' ') ? '| ' : ' | ';
        if (cell) this.children(cell);
        else this.raw += AS_ABOVE;
      });
      this.inRow = false;
    }
    this.breakLine();
  }

  private breakLine(): void {
    if (this.inRow) this.raw += /[\s|]$/.test(this.raw) ? '' : ' ';
    else if (!this.atLineStart()) this.raw += '\n';
  }

  private atLineStart(): boolean {
    return this.raw === '' || this.raw.endsWith('\n');
  }
}

/** "[1]", "(2)", "1", "*" and drawn lines are no words; the 2 of "km²" is. */
function isFootnoteMark(sup: Element, before: string): boolean {
  const text = (sup.textContent ?? '').trim();
  if (/^_*$/.test(text)) return true;
  if (/^[[(]?\s*(?:\d{1,3}|\*{1,3})\s*[\])]?$/.test(text)) return !/m$/.test(before);
  return false;
}
