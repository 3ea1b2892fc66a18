import { FlowText } from './flow-text.ts';
import { PaperError } from './paper-error.ts';

/** Letters that only Vietnamese has: a wrong guess of the encoding shows few or none of them. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** A plain text's letters: UTF-8 or UTF-16 (by its mark), else Windows-1258 where that gives Vietnamese. Throws PaperError 'unknown' for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return noControls(new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof PaperError) throw error;
    const old = noControls(new TextDecoder('windows-1258').decode(bytes)).normalize('NFC');
    if ((old.match(VIETNAMESE) ?? []).length * 20 >= old.length) return old;
    throw new PaperError('unknown', 'not a text in a known encoding');
  }
}

/** A plain text, a paragraph a line. Throws PaperError 'empty' where there is no word. */
export function readText(bytes: Uint8Array): FlowText {
  const flow = new FlowText();
  flow.paragraph(decodeText(bytes));
  if (flow.blocks.length === 0) throw new PaperError('empty');
  return flow;
}

function noControls(text: string): string {
  if (text.includes('\u0000')) throw new PaperError('unknown', 'a binary file');
  return text;
}
