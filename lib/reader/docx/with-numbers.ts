import { XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { PaperError } from '../paper-error.ts';
import { Numbering } from './numbering.ts';
import { children, down, every, parseXml, W } from './xml.ts';

/** Unpacked; a paper of 500 pages has about 10 MB. Beyond it the file is a bomb or no paper. */
const LARGEST = 100 * 1024 * 1024;
const BODY = 'word/document.xml';

/**
 * A DOCX with its lists' numbers written out as text, so that what is read is what is seen. Throws PaperError: 'damaged' where it is no
 * DOCX, 'tooLarge' where it unpacks to more than can be.
 */
export async function withNumbers(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw new PaperError('damaged', String(error));
  });
  const part = async (path: string): Promise<string | null> => {
    const file = zip.file(path);
    if (!file) return null;
    if (sizeOf(file) > LARGEST) throw new PaperError('tooLarge');
    return file.async('string').catch((error: unknown) => {
      throw new PaperError('damaged', String(error));
    });
  };
  const text = await part(BODY);
  if (text === null) throw new PaperError('damaged', `no ${BODY}`);
  const [lists, styles] = [await part('word/numbering.xml'), await part('word/styles.xml')];
  if (lists === null) return bytes;
  const body = parseXml(text);
  const numbering = new Numbering(parseXml(lists), styles === null ? null : parseXml(styles));
  for (const paragraph of every(body, 'p')) write(paragraph, numbering.next(paragraph));
  zip.file(BODY, new XMLSerializer().serializeToString(body));
  return zip.generateAsync({ type: 'uint8array' });
}

/** Put the mark before the paragraph's own words. An empty paragraph that is numbered stays empty. */
function write(paragraph: Element, mark: string): void {
  const properties = down(paragraph, 'pPr');
  const list = down(properties, 'numPr');
  if (list) properties?.removeChild(list);
  const said = every(paragraph, 't')
    .map((text) => text.textContent ?? '')
    .join('');
  if (mark === '' || said.trim() === '') return;
  const document = paragraph.ownerDocument;
  const run = document.createElementNS(W, 'w:r');
  const words = document.createElementNS(W, 'w:t');
  words.setAttribute('xml:space', 'preserve');
  words.appendChild(document.createTextNode(`${mark} `));
  run.appendChild(words);
  paragraph.insertBefore(run, properties?.nextSibling ?? children(paragraph)[0] ?? null);
}

/** What the archive says that a part unpacks to, in bytes. */
const sizeOf = (file: JSZip.JSZipObject): number =>
  (file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0;
