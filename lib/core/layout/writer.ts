import type { DrawnRun, DrawnWord } from './drawn.ts';
import { jointOf } from './joint.ts';

/** Writes words one after the other and remembers where each is drawn. */
export class Writer {
  private raw = '';
  private readonly runs: DrawnRun[] = [];

  /** One paragraph: a row's cells, or all words as one cell. */
  paragraph(cells: readonly (readonly DrawnWord[])[]): void {
    if (cells.every((cell) => cell.length === 0)) return;
    if (this.raw !== '') this.raw += '\n';
    cells.forEach((cell, column) => {
      if (column > 0) this.raw += ' | ';
      cell.forEach((word, index) => {
        const before = cell[index - 1];
        if (before) this.raw += jointOf(before, word);
        const start = this.raw.length;
        this.raw += word.text;
        this.runs.push({ start, end: this.raw.length, box: word.box, confidence: word.confidence });
      });
    });
  }

  done(): { raw: string; runs: DrawnRun[] } {
    return { raw: this.raw, runs: this.runs };
  }
}
