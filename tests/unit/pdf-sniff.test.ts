import { describe, expect, test } from 'vitest';
import { signatureDays } from '../../lib/reader/pdf-signature.ts';
import { sniff } from '../../lib/reader/sniff.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a file is, by what it holds', () => {
  test.each([
    ['a PDF', latin('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a PDF after some bytes of a mail', latin(`Content-Type: x\r\n\r\n%PDF-1.4\n`), 'pdf'],
    ['a page that speaks of PDFs', utf8('<!DOCTYPE html><html><body>%PDF-1.4</body></html>'), 'html'],
    ['a page with a mark of its encoding', utf8('\uFEFF<html><body>404</body></html>'), 'html'],
    ['a page that begins with a comment', utf8('<!-- error -->\n<div>x</div>'), 'html'],
    ['a Word document', latin('PK\u0003\u0004....word/document.xml....'), 'docx'],
    ['another archive', latin('PK\u0003\u0004....xl/workbook.xml....'), 'zip'],
    ['an old Word file', latin('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'), 'oldDoc'],
    ['rich text', latin('{\\rtf1\\ansi'), 'oldDoc'],
    ['text', utf8('THÔNG BÁO\nKết luận của Chủ tịch'), 'text'],
    ['text of Windows-1258', latin('C\u00F4ng h\u00F2a x\u00E3 h\u00F4i chu nghia Viet Nam doc lap tu do'), 'text'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', latin(' \r\n\t'), 'empty'],
    ['noise', Uint8Array.from([0, 1, 2, 255, 254, 3]), 'unknown'],
  ])('%s', (_, bytes, kind) => expect(sniff(bytes)).toBe(kind));
});

describe('the day of signing, from the signatures', () => {
  test.each([
    ["/ByteRange [0 1 2 3] /M(D:20260429163555+07'00')", ['2026-04-29']],
    [
      "/ByteRange [0] /M (D:20260430080000+07'00') x /ByteRange [0] /M(D:20260429163555+07'00')",
      ['2026-04-29', '2026-04-30'],
    ],
    ["/M(D:20260429163555+07'00')", []],
    ['/ByteRange [0] /M(D:20261345)', []],
    ['no signature', []],
  ])('%s', (text, days) => expect(signatureDays(latin(text))).toEqual(days));
});
