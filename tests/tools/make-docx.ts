import JSZip from 'jszip';

/** A paragraph of a made document: its words, and its place in a list or its style. */
export interface MadeParagraph {
  readonly text: string;
  readonly list?: { readonly id: number; readonly level: number };
  readonly style?: string;
  /** The paragraph's own XML instead of one run of `text`. */
  readonly inner?: string;
}

export interface MadeTable {
  readonly rows: readonly (readonly string[])[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string =>
  `<w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

function paragraphXml({ text, list, style, inner }: MadeParagraph): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner ?? run(text)}</w:p>`;
}

/** "^": joined to the cell above, as a word processor writes it. */
const cellXml = (cell: string, below: string | undefined): string => {
  const joined = cell === '^' ? '<w:vMerge/>' : below === '^' ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tc><w:tcPr>${joined}</w:tcPr>${paragraphXml({ text: cell === '^' ? '' : cell })}</w:tc>`;
};

const tableXml = ({ rows }: MadeTable): string =>
  `<w:tbl>${rows
    .map((cells, at) => `<w:tr>${cells.map((cell, column) => cellXml(cell, rows[at + 1]?.[column])).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** One level of a list pattern: form, text and where it starts. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/**
 * A DOCX as Word would save it, as far as a reader cares: paragraphs and tables, list patterns (`patterns[0]` is numbered by id 1 and so
 * on; `overrides` gives more numberings of a pattern), styles.
 */
export async function makeDocx(
  body: readonly (MadeParagraph | MadeTable)[],
  options: { patterns?: readonly string[]; numbers?: string; styles?: string } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  const parts = body.map((part) => ('rows' in part ? tableXml(part) : paragraphXml(part)));
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${NS}><w:body>${parts.join('')}</w:body></w:document>`,
  );
  if (options.patterns)
    zip.file(
      'word/numbering.xml',
      `<?xml version="1.0"?><w:numbering ${NS}>${options.patterns.map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`).join('')}${
        options.numbers ??
        options.patterns.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')
      }</w:numbering>`,
    );
  if (options.styles) zip.file('word/styles.xml', `<?xml version="1.0"?><w:styles ${NS}>${options.styles}</w:styles>`);
  return zip.generateAsync({ type: 'uint8array' });
}
