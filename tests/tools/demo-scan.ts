import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asScan } from './make-scan.ts';
import { drawSheets } from './make-scan-draw.ts';
import { scanPdf } from './make-scan-pdf.ts';
import type { ServedFile } from './serve.ts';

const paper = fileURLToPath(new URL('../../seeds/samples/vanban-chi-co-tep/paper.txt', import.meta.url));

/** Where the sample's document page links to. */
const ADDRESS = 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/11/579-vpcp.signed.pdf';
/** The signature of the portal, as its signed files carry it: all that such a file says in words. */
const STAMP = [
  'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ',
  'Email: thongtinchinhphu@chinhphu.vn',
  'Cơ quan: VĂN PHÒNG CHÍNH PHỦ',
  'Thời gian ký: 04.11.2026 09:12:40 +07:00',
];
/** Scans neither the best nor the worst: laid in aslant, to the left and to the right, with the ink about as thick as it is. */
const SEEDS = [8, 48];
/** To be raised where sheets are drawn or scanned in another way. */
const VERSION = 2;
/** Lines of the paper that stand in its letterhead: two at the left, three at the right. */
const LEFT = [0, 3];
const RIGHT = [1, 2, 4];

/**
 * The paper of the sample without text, as the portal has it: drawn, scanned, signed. Made once a machine: it lies in the system's folder
 * for passing things, by the hash of what it is made from.
 */
export async function scannedPaper(): Promise<ServedFile> {
  const text = readFileSync(paper, 'utf8');
  const hash = createHash('sha256')
    .update(JSON.stringify([VERSION, STAMP, text]))
    .digest('hex');
  const made = join(tmpdir(), `don-doc-scan-${hash.slice(0, 16)}.pdf`);
  if (!existsSync(made)) {
    const lines = text.split('\n');
    const pick = (places: readonly number[]) => places.map((at) => lines[at] ?? '');
    const sheets = await drawSheets(lines.slice(5).join('\n'), [pick(LEFT), pick(RIGHT)]);
    const scans = sheets.map((sheet, at) => asScan(sheet, SEEDS[at % SEEDS.length] ?? 0));
    // whole or not at all, for two may be making it at once
    writeFileSync(`${made}.${process.pid}`, await scanPdf(scans, STAMP));
    renameSync(`${made}.${process.pid}`, made);
  }
  return { url: ADDRESS, bytes: new Uint8Array(readFileSync(made)), type: 'application/pdf' };
}
