import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pgm } from '../../lib/core/scan/bitmap.ts';
import { openPdf } from '../../lib/reader/pdf.ts';
import type { PageBitmap, Recogniser } from '../../lib/reader/recognise.ts';
import { asScan } from './make-scan.ts';
import { drawSheets } from './make-scan-draw.ts';
import { nodePdfEngine } from './node-reader.ts';
import { goldPages } from './ocr-real.ts';
import { ownPapers } from './score.ts';

const langPath = fileURLToPath(new URL('../../assets/public/ocr', import.meta.url));

interface Sample {
  readonly name: string;
  readonly bitmap: PageBitmap;
}

/**
 * Seconds and memory to read a page of a scan, beside tesseract.js alone on the same image (`--runs N`, by turns, the least of each). A
 * simulated scan, and signed pages where ../shared has them; the page with a table is read cell by cell, which bare tesseract does not do.
 */
export async function benchOcr(runs: number, tell: (line: string) => void): Promise<void> {
  const all = await samples();
  for (const { name, bitmap } of all.slice(0, 1)) {
    const [ours, bare] = [await peakOf('ours', bitmap), await peakOf('bare', bitmap)];
    tell(`${name.padEnd(28)} memory ${ours} MB, tesseract.js alone ${bare} MB: ${(ours / bare).toFixed(2)} ×`);
  }
  const { createRecogniser } = await import('../../lib/reader/ocr.ts');
  const ours = createRecogniser({ langPath, workers: 1 });
  const bare = await bareTesseract();
  try {
    for (const { name, bitmap } of all) {
      const times = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
      for (let run = 0; run < runs; run++) {
        times.bare = Math.min(times.bare, await secondsOf(() => bare.read(bitmap)));
        times.ours = Math.min(times.ours, await secondsOf(() => read(ours, bitmap)));
      }
      tell(
        `${name.padEnd(28)} ${times.ours.toFixed(2)} s a page, tesseract.js alone ${times.bare.toFixed(2)} s: ${(times.ours / times.bare).toFixed(2)} ×`,
      );
    }
  } finally {
    await ours.close();
    await bare.end();
  }
}

type Which = 'ours' | 'bare';

/** The most memory that a process of its own takes to read one page, MB: Node itself, the page, the recogniser. */
async function peakOf(which: Which, { width, height, data, dpi }: PageBitmap): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-bench-'));
  try {
    const image = join(folder, 'page.gray');
    writeFileSync(image, data);
    const child = fork(fileURLToPath(import.meta.url), ['--peak', which, image, `${width}`, `${height}`, `${dpi}`], {
      execArgv: process.execArgv,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    await new Promise((resolve) => child.on('close', resolve));
    return Math.round(Number(said) / 1024);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In that process: read the page, print the most memory in kB. */
async function tellPeak([which = '', image = '', width = '', height = '', dpi = '']: readonly string[]): Promise<void> {
  const data = new Uint8Array(readFileSync(image));
  const bitmap = { width: Number(width), height: Number(height), dpi: Number(dpi), data };
  if (which === 'ours') {
    const { createRecogniser } = await import('../../lib/reader/ocr.ts');
    const recogniser = createRecogniser({ langPath, workers: 1 });
    await read(recogniser, bitmap);
    await recogniser.close();
  } else {
    const bare = await bareTesseract();
    await bare.read(bitmap);
    await bare.end();
  }
  process.stdout.write(String(process.resourceUsage().maxRSS));
}

function read(recogniser: Recogniser, bitmap: PageBitmap): Promise<unknown> {
  const frame = { page: 0, width: (bitmap.width * 72) / bitmap.dpi, height: (bitmap.height * 72) / bitmap.dpi };
  return recogniser.recognise(bitmap, frame, new AbortController().signal);
}

async function bareTesseract(): Promise<{ read(bitmap: PageBitmap): Promise<unknown>; end(): Promise<unknown> }> {
  const {
    default: { createWorker },
  } = await import('tesseract.js');
  const worker = await createWorker('vie', 1, { langPath, cacheMethod: 'none', gzip: true });
  await worker.setParameters({ user_defined_dpi: '200', debug_file: '/dev/null' });
  return {
    read: ({ width, height, data }) =>
      worker.recognize(
        Buffer.from(pgm({ width, height, data: new Uint8Array(data) })),
        {},
        { text: false, blocks: true },
      ),
    end: () => worker.terminate(),
  };
}

async function samples(): Promise<Sample[]> {
  const paper = ownPapers().find(({ name }) => name.startsWith('vpcp-2023'));
  const [sheet] = paper ? await drawSheets(paper.text) : [];
  const made = sheet ? [{ name: 'simulated scan', bitmap: { ...asScan(sheet, 1), dpi: 200 } }] : [];
  const engine = await nodePdfEngine();
  const signed: Sample[] = [];
  for (const gold of goldPages().filter(({ name }) => /nq115_p2|qd707_p[35]/u.test(name))) {
    const pdf = await openPdf(new Uint8Array(readFileSync(gold.pdf)), engine);
    const bitmap = await pdf.bitmap(gold.page, new AbortController().signal);
    if (bitmap) signed.push({ name: gold.name, bitmap });
    await pdf.close();
  }
  return [...made, ...signed];
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === '--peak') {
  await tellPeak(process.argv.slice(3));
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--runs');
  await benchOcr(at < 0 ? 3 : Number(process.argv[at + 1]), (line) => console.log(line));
}
