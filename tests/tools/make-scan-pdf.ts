import type { Gray } from '../../lib/core/scan/bitmap.ts';
import { printedByChromium } from './make-pdf.ts';

/**
 * Pictures of sheets as a PDF that holds nothing else, each a page, wide ones on wide pages: what an office scanner makes. `stamp`: the lines of a signature in the first sheet's
 * corner, the only words that the file then says itself.
 */
export async function scanPdf(sheets: readonly Gray[], stamp: readonly string[] = []): Promise<Uint8Array> {
  const images = sheets
    .map((sheet) => {
      const lies = sheet.width > sheet.height ? ' class="lies"' : '';
      return `<img${lies} src="data:image/bmp;base64,${bmp(sheet).toString('base64')}">`;
    })
    .join('');
  const style =
    '@page{size:A4;margin:0}@page lies{size:A4 landscape;margin:0}*{margin:0;padding:0}img{display:block;width:210mm;height:296.9mm;break-after:page}img.lies{page:lies;width:296.9mm;height:210mm}p{position:absolute;top:6mm;right:8mm;font:7pt/1.3 sans-serif;color:#333}';
  const signed = stamp.length > 0 ? `<p>${stamp.join('<br>')}</p>` : '';
  const [file] = await printedByChromium([`<style>${style}</style>${signed}${images}`]);
  if (!file) throw new Error('nothing was printed');
  return file;
}

/** A gray picture as a BMP of 8 bits: rows from the foot up, each filled to four bytes. */
function bmp({ width, height, data }: Gray): Buffer {
  const row = Math.ceil(width / 4) * 4;
  const start = 54 + 1024;
  const file = Buffer.alloc(start + row * height);
  file.write('BM', 0, 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(8, 28);
  file.writeUInt32LE(256, 46);
  for (let gray = 0; gray < 256; gray++) file.fill(gray, 54 + gray * 4, 54 + gray * 4 + 3);
  for (let y = 0; y < height; y++)
    Buffer.from(data.buffer, data.byteOffset + y * width, width).copy(file, start + (height - 1 - y) * row);
  return file;
}
