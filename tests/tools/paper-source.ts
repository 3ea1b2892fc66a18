import type { DrawnText } from '../../lib/core/layout/drawn.ts';
import { openPagedFile } from '../../lib/reader/paged-file.ts';
import { PaperError } from '../../lib/reader/paper-error.ts';
import { sniff } from '../../lib/reader/sniff.ts';
import { nodePdfEngine, nodeRecogniser } from './node-reader.ts';
import { bytesOf, readSource, type Source, UnreadableFile } from './source.ts';

/** What a paper's file gives to read. `html` says that offsets are into `text`, not the file. */
export interface PaperSource extends Source {
  /** Where a paged file's words are drawn. */
  readonly drawn: DrawnText | null;
  /** What could not be read, a line each. */
  readonly warnings: readonly string[];
}

/** Read a file by what it holds: a PDF, its scanned pages too; else text or HTML. Rejects with UnreadableFile. */
export async function readPaper(path: string): Promise<PaperSource> {
  const bytes = bytesOf(path);
  if (sniff(bytes) === 'pdf') return fromPdf(path, new Uint8Array(bytes));
  return { ...readSource(path, bytes), drawn: null, warnings: [] };
}

/** The day of signing, else the day on which the file was made, stands for the paper's where it says none itself. */
async function fromPdf(path: string, bytes: Uint8Array): Promise<PaperSource> {
  const recogniser = await nodeRecogniser();
  try {
    const file = await openPagedFile(bytes, await nodePdfEngine(), { name: path, recogniser });
    const reading = await file.read({ first: () => 0, signal: new AbortController().signal, tell: () => undefined });
    file.close();
    const warnings = reading.pages.flatMap(({ state, why }, index) =>
      state === 'unreadable' ? [`${path}: page ${index + 1} cannot be read (${why})`] : [],
    );
    if (warnings.length === reading.pages.length) throw new UnreadableFile(warnings[0] ?? path);
    const pageDate = reading.signedOn ?? file.madeOn;
    return { text: reading.text.raw, html: true, pageDate, drawn: reading.text, warnings };
  } catch (error) {
    if (error instanceof PaperError) throw new UnreadableFile(`${path}: cannot be read (${error.key})`);
    throw error;
  } finally {
    await recogniser?.close();
  }
}
