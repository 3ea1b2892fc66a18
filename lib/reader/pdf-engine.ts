import type * as Pdfjs from 'pdfjs-dist';

/** The library that parses PDFs, and where its parts lie. Given by who starts it: a page of the extension, or Node. */
export interface PdfEngine {
  readonly library: Pick<typeof Pdfjs, 'getDocument' | 'OPS' | 'AnnotationMode'>;
  /** Folders' addresses, with a slash at the end: decoders of JBIG2 and JPEG 2000; the fonts that files need not carry. */
  readonly wasmUrl: string;
  readonly standardFontDataUrl: string;
}
