import type { DrawnText } from '../../lib/core/layout/drawn.ts';
import { lexicon } from '../../lib/core/lexicon/lexicon.ts';
import { correctDrawn } from '../../lib/core/scan/correct.ts';
import { openPaper } from '../../lib/reader/open-paper.ts';
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

const OPENED = ['pdf', 'docx', 'oldDoc', 'zip'];

/**
 * Read a file by what it holds: PDF, its scanned pages too, or DOCX, as the reader page does; else text or HTML. Rejects with UnreadableFile;
 * a file that opens and shows no words is one too, for "no notice" is said of a text.
 */
export async function readPaper(path: string): Promise<PaperSource> {
  const source = await sourceOf(path);
  if (source.text.trim() === '')
    throw new UnreadableFile([...source.warnings, `${path}: no text is shown in it, so nothing was read`].join('\n'));
  return source;
}

async function sourceOf(path: string): Promise<PaperSource> {
  const bytes = bytesOf(path);
  if (!OPENED.includes(sniff(bytes))) return { ...readSource(path, bytes), drawn: null, warnings: [] };
  try {
    return await opened(path, new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof PaperError) throw new UnreadableFile(`${path}: cannot be read (${error.key})`);
    throw error;
  }
}

/** The day of signing, else the day on which the file was made, stands for the paper's where it says none itself. */
async function opened(path: string, bytes: Uint8Array): Promise<PaperSource> {
  const recogniser = await nodeRecogniser();
  try {
    const file = await openPaper(bytes, path, {
      engine: nodePdfEngine,
      recogniser,
      html: () => null,
      correct: (text) => correctDrawn(text, { lexicon, on: null }),
    });
    if (file.form === 'flow') return { text: file.raw, html: true, pageDate: file.pageDate, drawn: null, warnings: [] };
    const reading = await file.read({ first: () => 0, signal: new AbortController().signal, tell: () => undefined });
    file.close();
    const warnings = reading.pages.flatMap(({ state, why }, index) =>
      state === 'unreadable' ? [`${path}: page ${index + 1} cannot be read (${why})`] : [],
    );
    if (warnings.length === reading.pages.length) throw new UnreadableFile(warnings[0] ?? path);
    const pageDate = reading.signedOn ?? file.madeOn;
    return { text: reading.text.raw, html: true, pageDate, drawn: reading.text, warnings };
  } finally {
    await recogniser?.close();
  }
}
