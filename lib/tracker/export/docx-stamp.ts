import { printable } from '../../core/export/printable.ts';

/**
 * The library draws one row of each kind, with slots in place of its texts; rows are stamped from it. Ten thousand rows built as the
 * library's objects would take most of a gigabyte and seven seconds.
 */

/** A text of a cell; `style` names a character style of the document. */
export type SlotValue = string | { readonly text: string; readonly style: string };

/** What the library is given to draw where a text shall stand. In letters that no writing has: the user's words stand before it in the paper. */
export const slot = (name: string): string => `\uE000${name}\uE001`;

const RUN = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>\uE000([^\uE000\uE001]+)\uE001<\/w:t><\/w:r>/gsu;

/** A row cut at its slots. */
export interface RowTemplate {
  readonly start: number;
  readonly end: number;
  /** What stands before each slot, and the slot's name; the last has none. */
  readonly pieces: readonly { readonly before: string; readonly slot: string | null }[];
}

/** The row that holds a slot. Throws where the document has none: our own mistake. */
export function templateOf(xml: string, name: string): RowTemplate {
  const at = xml.indexOf(slot(name));
  const start = xml.lastIndexOf('<w:tr>', at);
  const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
  if (at < 0 || start < 0 || end < at) throw new Error(`no row holds ${name}`);
  const row = xml.slice(start, end);
  const pieces: { before: string; slot: string | null }[] = [];
  let from = 0;
  for (const match of row.matchAll(RUN)) {
    pieces.push({ before: row.slice(from, match.index), slot: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  return { start, end, pieces: [...pieces, { before: row.slice(from), slot: null }] };
}

/** A row with its texts; a slot without one stays empty. */
export const stamped = ({ pieces }: RowTemplate, values: Readonly<Record<string, SlotValue>>): string =>
  pieces.map(({ before, slot: name }) => before + (name === null ? '' : runOf(values[name] ?? ''))).join('');

/** A row that goes to the next page where what stands after it does. */
export const keptWithNext = (row: string): string => row.replace(/<w:pStyle w:val="[^"]*"\/>/gu, '$&<w:keepNext/>');

/** The document with template rows replaced by others: each template by what was stamped for it. */
export function replaced(xml: string, templates: readonly RowTemplate[], rows: readonly string[]): string[] {
  const first = Math.min(...templates.map(({ start }) => start));
  const last = Math.max(...templates.map(({ end }) => end));
  return [xml.slice(0, first), ...rows, xml.slice(last)];
}

/** More than any cell can be read in; a table of longer cells would never end. */
const MOST = 32_767;

function runOf(value: SlotValue): string {
  const { text, style } = typeof value === 'string' ? { text: value, style: null } : value;
  if (text === '') return '';
  const lines = printable(text, MOST).replace(/\t/gu, ' ').split('\n').map(escaped);
  const marked = style === null ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${marked}${lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r>`;
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
