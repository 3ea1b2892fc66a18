import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { openPagedFile, type PagesRead } from '../../lib/reader/paged-file.ts';
import { nodePdfEngine } from '../tools/node-reader.ts';
import { publicForm } from '../tools/public-form.ts';

/** Real papers stand beside the clone, and only on some machines: what they hold is not copied here. */
const folder = new URL('../../../shared/corpus/pdf/', import.meta.url);
const here = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
if (here.length === 0) console.warn('skipped: there are no real papers in ../shared/corpus/pdf');

async function read(name: string): Promise<PagesRead> {
  const file = await openPagedFile(new Uint8Array(readFileSync(new URL(name, folder))), await nodePdfEngine(), {
    name,
    recogniser: null,
  });
  const reading = await file.read({ first: () => 0, signal: new AbortController().signal, tell: () => undefined });
  file.close();
  return reading;
}

describe('real papers', () => {
  const typed = here.filter((name) => name.includes('textlayer'));
  test.skipIf(typed.length === 0)('typed: number and day, filled in as annotations, stand in their lines', async () => {
    const { text, signedOn } = await read(typed[0] ?? '');
    const lines = text.raw.normalize('NFC').split('\n');
    expect(lines.slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ HÀ NỘI',
      'Số: 453 /TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập – Tự do – Hạnh phúc',
      'Hà Nội, ngày 29 tháng 4 năm 2026',
      'THÔNG BÁO',
    ]);
    const ends = lines.filter((line) => line.length > 150).map((line) => line.slice(-11));
    expect(ends).toEqual(['14/5/2026.', 'quy định./.'].map((end) => expect.stringContaining(end)));
    expect(signedOn).toBe('2026-04-29');
    const page = buildPageText(text.raw);
    expect(publicForm(page, readNotice(page)).notice.number ?? '453/TB-UBND').toBe('453/TB-UBND');
  });

  const scans = here.filter((name) => name.includes('.scan.'));
  test.skipIf(scans.length === 0)('signed scans: the stamp is no text layer, and says the day', async () => {
    for (const name of scans) {
      const { pages, signedOn, text } = await read(name);
      expect(
        pages.every(({ source, why }) => source === 'scan' && why === 'noRecogniser'),
        name,
      ).toBe(true);
      expect(signedOn).toMatch(/^2026-04-2\d$/u);
      expect(text.raw).toBe('');
    }
  });
});
