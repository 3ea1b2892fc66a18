import type { FlowBlock, FlowText } from './flow-text.ts';
import { hashOf } from './hash.ts';
import { LARGEST } from './largest.ts';
import type { PagedFileOptions, PdfFile } from './paged-file.ts';
import { asPaperError, PaperError } from './paper-error.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { sniff } from './sniff.ts';

/** A file whose paragraphs flow; the same in shape as `FlowFile` of lib/ui/reader. */
export interface FlowedFile {
  readonly form: 'flow';
  readonly name: string;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly raw: string;
  readonly blocks: readonly FlowBlock[];
  /** The day that a saved page gives itself, ISO. */
  readonly pageDate: string | null;
  close(): void;
}

/** The paper on a saved page, its day with it; null where the page holds none. Nothing of the page may be run. */
export type HtmlReader = (html: string) => { readonly flow: FlowText; readonly pageDate: string | null } | null;

export interface OpenOptions extends Omit<PagedFileOptions, 'name'> {
  /** pdf.js, loaded when first wanted. */
  readonly engine: () => Promise<PdfEngine>;
  readonly html: HtmlReader;
}

/**
 * Open a file of whatever kind, told by its content. The bytes must not be used again. Rejects with PaperError and with nothing else:
 * the key says what is wrong with it.
 */
export async function openPaper(bytes: Uint8Array, name: string, options: OpenOptions): Promise<PdfFile | FlowedFile> {
  try {
    if (bytes.length > LARGEST) throw new PaperError('tooLarge');
    switch (sniff(bytes)) {
      case 'pdf': {
        const { openPagedFile } = await import('./paged-file.ts');
        return await openPagedFile(bytes, await options.engine(), { ...options, name });
      }
      case 'docx': {
        const { readDocx } = await import('./docx/docx.ts');
        return flowed(bytes, name, await readDocx(bytes));
      }
      case 'html':
        return await fromHtml(bytes, name, options.html);
      case 'text': {
        const { readText } = await import('./text-file.ts');
        return flowed(bytes, name, readText(bytes));
      }
      case 'oldDoc':
        throw new PaperError(isLocked(bytes) ? 'encrypted' : 'oldDoc');
      case 'empty':
        throw new PaperError('empty');
      // an archive named .docx that lost its words, or one of several papers
      case 'zip':
        throw new PaperError(/\.docx$/iu.test(name) ? 'damaged' : 'unknown');
      default:
        throw new PaperError(/\.(?:pdf|docx)$/iu.test(name) ? 'damaged' : 'unknown');
    }
  } catch (error) {
    throw asPaperError(error);
  }
}

/** A page saved as such is read; one that came in a PDF's place is a server's message. */
async function fromHtml(bytes: Uint8Array, name: string, html: HtmlReader): Promise<FlowedFile> {
  if (/\.(?:pdf|docx?|rtf|zip)$/iu.test(name)) throw new PaperError('notAPaper');
  const { decodeText } = await import('./text-file.ts');
  const found = html(decodeText(bytes));
  if (!found || found.flow.blocks.length === 0) throw new PaperError('notAPaper');
  return flowed(bytes, name, found.flow, found.pageDate);
}

async function flowed(
  bytes: Uint8Array,
  name: string,
  { raw, blocks }: FlowText,
  pageDate: string | null = null,
): Promise<FlowedFile> {
  if (blocks.length === 0) throw new PaperError('empty');
  return { form: 'flow', name, hash: await hashOf(bytes), size: bytes.length, raw, blocks, pageDate, close: () => {} };
}

/** A document locked with a password stands in a container of the old form, under this name (MS-OFFCRYPTO 2.3.4). */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const within = Math.min(bytes.length, 1 << 20) - name.length;
  for (let at = 0; at < within; at += 2) if (name.every((byte, k) => bytes[at + k] === byte)) return true;
  return false;
}
