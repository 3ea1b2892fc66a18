import { describe, expect, it } from 'vitest';
import { FlowText } from '@/lib/reader/flow-text.ts';
import { type OpenOptions, openPaper } from '@/lib/reader/open-paper.ts';
import { makeDocx } from '../../tools/make-docx.ts';

const flowOf = (text: string): FlowText => {
  const flow = new FlowText();
  flow.paragraph(text);
  return flow;
};
const options: OpenOptions = {
  engine: () => Promise.reject(new Error('no PDF here')),
  recogniser: null,
  html: (html) => {
    const words = html.replace(/<[^>]*>/g, ' ');
    return words.trim() === '' ? null : { flow: flowOf(words), pageDate: '2026-11-03' };
  },
};
const bytes = (text: string) => new TextEncoder().encode(text);
const open = (data: Uint8Array, name: string) => openPaper(data, name, options);
const ole = (inside: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(64).fill(0),
    ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ...new Array(64).fill(0),
  ]);

describe('a file is opened by what it holds', () => {
  it('a DOCX, whatever its name', async () => {
    const file = await open(await makeDocx([{ text: 'Giao Bộ Xây dựng' }]), 'vanban.pdf');
    expect(file).toMatchObject({ form: 'flow', name: 'vanban.pdf', raw: 'Giao Bộ Xây dựng', pageDate: null });
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('a text in UTF-8, UTF-16 and Windows-1258', async () => {
    const words = 'Giao Bộ Xây dựng hoàn thành';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...words.normalize('NFC')].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
    ]);
    // "Giao Bộ", as Windows-1258 writes it: ô and a dot below
    const old = new Uint8Array([
      ...bytes('Giao B'),
      0xf4,
      0xf2,
      ...bytes(' X'),
      0xe2,
      ...bytes('y d'),
      0xfd,
      0xf2,
      ...bytes('ng'),
    ]);
    expect(await open(bytes(words), 'a.txt')).toMatchObject({ raw: words });
    expect(await open(utf16, 'a.txt')).toMatchObject({ raw: words });
    expect(await open(old, 'a.txt')).toMatchObject({ raw: 'Giao Bộ Xây dựng' });
  });

  it('a saved page, with its day', async () => {
    expect(await open(bytes('<!DOCTYPE html><p>Giao Bộ Y tế</p>'), 'trang.html')).toMatchObject({
      form: 'flow',
      pageDate: '2026-11-03',
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'a.pdf', 'empty'],
    ['blanks', bytes(' \n\n '), 'a.txt', 'empty'],
    ['a server’s message in a PDF’s place', bytes('<html><body>404 Not Found</body></html>'), 'a.pdf', 'notAPaper'],
    ['a page without a word', bytes('<html><body></body></html>'), 'a.html', 'notAPaper'],
    ['a document from before 2007', ole('WordDocument'), 'a.doc', 'oldDoc'],
    ['a DOCX under a password', ole('EncryptedPackage'), 'a.docx', 'encrypted'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 2, 3]), 'a.jpg', 'unknown'],
    ['bytes named .pdf that are none', new Uint8Array([1, 2, 3, 0, 5, 6]), 'a.pdf', 'damaged'],
    ['an archive of other things', new Uint8Array([80, 75, 3, 4, 1, 2, 3]), 'a.zip', 'unknown'],
    ['an archive in a DOCX’s place', new Uint8Array([80, 75, 3, 4, 1, 2, 3]), 'a.docx', 'damaged'],
    [
      'letters of no known encoding',
      new Uint8Array([...bytes('abc '), 0xe9, 0xe8, 0xe7, ...bytes(' def ghi')]),
      'a.txt',
      'unknown',
    ],
  ])('%s: refused', async (_, data, name, key) => {
    await expect(open(data, name)).rejects.toMatchObject({ name: 'PaperError', key });
  });

  it('refuses with its own kind of error, whatever fails inside', async () => {
    await expect(open(bytes('%PDF-1.7\n'), 'a.pdf')).rejects.toMatchObject({ name: 'PaperError' });
  });
});
