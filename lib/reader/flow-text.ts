/** A paragraph or a table's row: a span of the text, UTF-16 units. */
export interface FlowBlock {
  readonly start: number;
  readonly end: number;
  readonly cells?: readonly { readonly start: number; readonly end: number }[];
  readonly level?: number;
}

/**
 * A paper that flows, taken down block by block: `raw` has one line a paragraph, " | " between the cells of a row. Guarantees: blocks are in
 * order, disjoint and not empty; what lies between them is "\n".
 */
export class FlowText {
  private readonly parts: string[] = [];
  private readonly taken: FlowBlock[] = [];
  private length = 0;

  get raw(): string {
    return this.parts.join('');
  }

  get blocks(): readonly FlowBlock[] {
    return this.taken;
  }

  /** A paragraph; a line break within it parts it in two. Blanks alone give nothing. */
  paragraph(words: string, level?: number): void {
    for (const line of words.split(/\r\n?|\n/)) {
      if (line.trim() === '') continue;
      this.begin();
      this.taken.push({ ...this.put(line), ...(level === undefined ? {} : { level }) });
    }
  }

  /** A table's row. A row without a word gives nothing. */
  row(cells: readonly string[]): void {
    const words = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (words.every((cell) => cell === '')) return;
    this.begin();
    const start = this.length;
    const spans = words.map((cell, at) => {
      if (at > 0) this.put(' | ');
      return this.put(cell);
    });
    this.taken.push({ start, end: this.length, cells: spans });
  }

  private begin(): void {
    if (this.length > 0) this.put('\n');
  }

  private put(words: string): { start: number; end: number } {
    const start = this.length;
    this.parts.push(words);
    this.length += words.length;
    return { start, end: this.length };
  }
}
