/** What a file is, by what it holds; its name is never asked. */
export type FileKind = 'pdf' | 'docx' | 'oldDoc' | 'html' | 'text' | 'zip' | 'empty' | 'unknown';

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|div|article|main|p|table|script|meta|title)[\s>]/iu;
/** Within so many bytes a PDF's own mark must stand; what comes before it is passed over by readers. */
const PDF_MARK_WITHIN = 1024;

/** Tell a file's kind from its bytes. 'zip' is an archive that holds no Word document, 'oldDoc' a Word file from before 2007. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const mark = head.slice(0, PDF_MARK_WITHIN).indexOf('%PDF-');
  if (mark >= 0 && !HTML.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return holdsWord(bytes) ? 'docx' : 'zip';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'oldDoc';
  if (/^\s*\{\\rtf/u.test(head)) return 'oldDoc';
  const text = textOf(bytes.subarray(0, 4096));
  if (text === null) return 'unknown';
  if (text.trim() === '' && bytes.length <= 4096) return 'empty';
  return HTML.test(text) ? 'html' : 'text';
}

/** An archive's list of names stands at its end; a Word document's body is always named the same. */
function holdsWord(bytes: Uint8Array): boolean {
  const name = 'word/document';
  const decoder = new TextDecoder('latin1');
  return (
    decoder.decode(bytes.subarray(0, 65_536)).includes(name) ||
    decoder.decode(bytes.subarray(Math.max(0, bytes.length - 262_144))).includes(name)
  );
}

/** The bytes as text; null where they hold signs that no text has. Old one-byte encodings count as text. */
function textOf(bytes: Uint8Array): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(marked).decode(bytes);
  const controls = [...text].filter((unit) => unit < ' ' && !/[\t\n\r\f\v]/u.test(unit)).length;
  const lost = [...text].filter((unit) => unit === '\uFFFD').length;
  return controls > 0 || lost > text.length * 0.3 ? null : text;
}
