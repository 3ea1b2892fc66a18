import { AS_ABOVE, type Reach, withSpanned } from '../../core/layout/spanned.ts';
import { FlowText } from '../flow-text.ts';
import { PaperError } from '../paper-error.ts';
import { withNumbers } from './with-numbers.ts';

/** What mammoth reads a document into, as far as it is looked at here. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly Part[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/**
 * A DOCX as paragraphs and table rows, with the numbers of its lists. A table of fewer than three columns lays out a header or signatures:
 * its cells are paragraphs. Throws PaperError 'damaged' or 'tooLarge'.
 */
export async function readDocx(bytes: Uint8Array): Promise<FlowText> {
  const numbered = await withNumbers(bytes);
  const { convertToHtml } = await import('mammoth');
  let document: Part | null = null;
  const input = {
    buffer: numbered,
    arrayBuffer: numbered.buffer.slice(numbered.byteOffset, numbered.byteOffset + numbered.byteLength),
  };
  // only the tree is wanted: the HTML that it would be made into is left alone
  const options = {
    transformDocument: (tree: Part) => {
      document = tree;
      return { ...tree, children: [] };
    },
  };
  await convertToHtml(input as unknown as Parameters<typeof convertToHtml>[0], options).catch((error: unknown) => {
    throw new PaperError('damaged', String(error));
  });
  const flow = new FlowText();
  for (const part of (document as Part | null)?.children ?? []) add(part, flow);
  return flow;
}

function add(part: Part, flow: FlowText): void {
  if (part.type === 'paragraph') flow.paragraph(wordsOf(part), headingLevel(part));
  else if (part.type === 'table') addTable(part, flow);
  else for (const child of part.children ?? []) add(child, flow);
}

function addTable(table: Part, flow: FlowText): void {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow').map((row) => row.children ?? []);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns >= 3)
    for (const cells of withSpanned(rows, reachOf))
      flow.row(cells.map((cell) => (cell ? linesOf(cell).join(' ') : AS_ABOVE)));
  else for (const cell of rows.flat()) for (const child of cell.children ?? []) add(child, flow);
}

const reachOf = ({ colSpan, rowSpan }: Part): Reach => ({ columns: colSpan ?? 1, rows: rowSpan ?? 1, title: false });

/** The paragraphs of a cell, those of tables within it too. */
const linesOf = (part: Part): string[] =>
  part.type === 'paragraph' ? [wordsOf(part)] : (part.children ?? []).flatMap(linesOf);

/** The words of a paragraph, "\n" where the writer broke the line. Marks of footnotes, pictures and comments are no words. */
function wordsOf(part: Part): string {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return ' ';
  if (part.type === 'break') return '\n';
  return (part.children ?? []).map(wordsOf).join('');
}

const headingLevel = ({ styleName }: Part): number | undefined => {
  const level = /^(?:heading|đề mục)\s*(\d)$/iu.exec(styleName ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
};
