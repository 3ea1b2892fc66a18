/** Small PDFs written by hand, for what no program would print: broken, empty, locked, or very many pages. */
export interface PlainPdf {
  /** Each page's content stream; text in Latin-1 with the font /F1. */
  readonly pages: readonly string[];
  /** More of the trailer: "/Encrypt …". */
  readonly trailer?: string;
  /** More of each page's dictionary: "/Rotate 90". */
  readonly page?: string;
  /** Objects after the pages', from number 10 on: resources that pages name. */
  readonly objects?: readonly string[];
  /** More of the resources: "/XObject << /Im1 10 0 R >>". */
  readonly resources?: string;
}

/** Lines of words as a content stream: from 1 inch of the left and the top of an A4 page, 16 points apart. */
export function linesOf(lines: readonly string[]): string {
  const said = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return `BT /F1 12 Tf 16 TL 72 770 Td ${said.join(' ')} ET`;
}

/** Write the file: catalog, pages, one font, contents, table of places. */
export function plainPdf({ pages, trailer = '', page = '', objects = [], resources = '' }: PlainPdf): Uint8Array {
  const first = 10 + objects.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const bodies = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'],
    ...objects.map((object, index) => [10 + index, object] as const),
    ...pages.flatMap((content, index) => [
      [
        first + index * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + index * 2 + 1} 0 R >>`,
      ] as const,
      [first + index * 2 + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`] as const,
    ]),
  ]);
  let file = '%PDF-1.5\n%\u00E2\u00E3\u00CF\u00D3\n';
  const places: string[] = [];
  for (const [number, body] of bodies) {
    places.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${first + pages.length * 2} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0));
}

/** A file that asks for a password which nobody has. */
export const lockedPdf = (): Uint8Array =>
  plainPdf({
    pages: [linesOf(['locked'])],
    trailer: `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  });
