import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { type Gray, grayOf } from '../../lib/core/scan/bitmap.ts';

/** A sheet of A4 at 200 dots per inch. */
export const SHEET = { width: 1654, height: 2338 } as const;
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/**
 * The face of drawn sheets: the one that set-up installs (fonts-noto-core), named first so that every machine draws the same scan; the others
 * stand in where nothing may be installed.
 */
const FACES = '"Noto Serif","Liberation Serif","Times New Roman",serif';
const STYLE = `*{margin:0;padding:0}body{width:827px;background:#fff;color:#000;font:18.67px/1.25 var(--face)}
.sheet{box-sizing:border-box;width:827px;height:1169px;padding:78px 70px 70px 108px;overflow:hidden}
p{text-align:justify;text-indent:45px;margin-bottom:7px}p.head{text-align:center;text-indent:0;font-weight:bold}
table{border-collapse:collapse;table-layout:fixed;width:100%;margin-top:-1px;font-size:17px}td{border:1px solid #000;padding:3px 6px;vertical-align:top}
.letterhead{margin-bottom:22px;font-size:16px;font-weight:bold}.letterhead td{border:0;padding:0;text-align:center;white-space:nowrap}.letterhead td:first-child{width:42%}`;

/**
 * Draw a text as printed sheets: Government papers' type (14 points, justified), a paragraph a line, rows " | " as a table. In Chromium,
 * at 200 dpi; pages in gray. `letterhead`: the two cells above it, lines in each; `face`: a font's file to draw it with. Throws where there is
 * no browser.
 */
export async function drawSheets(
  text: string,
  letterhead: readonly (readonly string[])[] = [],
  face?: { readonly file: string },
): Promise<Gray[]> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 827, height: 1169 }, deviceScaleFactor: 2 });
    await page.setContent(
      `<style>${faceOf(face)}${STYLE}</style><body>${headOf(letterhead)}${paragraphs(text)}</body>`,
    );
    await page.evaluate('document.fonts.ready.then(() => true)');
    // What compiles the tools names inner functions by this.
    await page.evaluate('globalThis.__name = (named) => named');
    const count = await page.evaluate(paginate);
    const sheets: Gray[] = [];
    for (let index = 0; index < count; index++) {
      const sheet = page.locator('.sheet').nth(index);
      await sheet.scrollIntoViewIfNeeded();
      const png = (await sheet.screenshot({ type: 'png' })).toString('base64');
      // The browser itself undoes the PNG.
      const gray = await page.evaluate(decode, png);
      sheets.push(
        grayOf({ width: gray.width, height: gray.height, form: 'gray', data: Buffer.from(gray.data, 'base64') }),
      );
    }
    return sheets;
  } finally {
    await browser.close();
  }
}

function faceOf(face: { readonly file: string } | undefined): string {
  if (!face) return `:root{--face:${FACES}}`;
  const font = readFileSync(face.file).toString('base64');
  return `@font-face{font-family:drawn;src:url(data:font/ttf;base64,${font})}:root{--face:drawn}`;
}

function headOf(cells: readonly (readonly string[])[]): string {
  if (cells.length === 0) return '';
  return `<table class="letterhead"><tr>${cells.map((lines) => `<td>${lines.map(escaped).join('<br>')}</td>`).join('')}</tr></table>`;
}

function paragraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const most = Math.max(...lines.map((line) => line.split(' | ').length));
  return lines
    .map((line, at) => {
      if (line.includes(' | ')) return tableRow(line.split(' | '), most);
      const head = at < 12 && line.length < 90 && line === line.toUpperCase();
      return `<p${head ? ' class="head"' : ''}>${escaped(line)}</p>`;
    })
    .join('');
}

/** A row as a table of its own, so that sheets break between rows; columns stand under each other, a short row's last cell reaches over. */
function tableRow(cells: readonly string[], columns: number): string {
  const rest = columns - cells.length + 1;
  const drawn = cells.map(
    (cell, at) => `<td${at === cells.length - 1 && rest > 1 ? ` colspan="${rest}"` : ''}>${escaped(cell)}</td>`,
  );
  return `<table><colgroup>${'<col>'.repeat(columns)}</colgroup><tr>${drawn.join('')}</tr></table>`;
}

/** In the page: paragraphs into sheets, cut between lines of words where one does not fit. */
function paginate(): number {
  const room = 1169 - 148;
  const blocks = [...document.body.children] as HTMLElement[];
  let sheet = document.createElement('div');
  sheet.className = 'sheet';
  document.body.append(sheet);
  const next = () => {
    sheet = document.createElement('div');
    sheet.className = 'sheet';
    document.body.append(sheet);
  };
  const full = () => {
    const last = sheet.lastElementChild;
    return last !== null && last.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top - 78 > room;
  };
  for (const block of blocks) {
    sheet.append(block);
    if (!full()) continue;
    if (block.tagName !== 'P') {
      next();
      sheet.append(block);
      continue;
    }
    const words = (block.textContent ?? '').split(' ');
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      block.textContent = words.slice(0, middle).join(' ');
      if (full()) high = middle - 1;
      else low = middle;
    }
    const rest = document.createElement('p');
    rest.textContent = words.slice(low).join(' ');
    if (low === 0) block.remove();
    else {
      block.textContent = words.slice(0, low).join(' ');
      block.style.textAlignLast = 'justify';
      rest.style.textIndent = '0';
    }
    next();
    sheet.append(rest);
  }
  return document.querySelectorAll('.sheet').length;
}

async function decode(png: string): Promise<{ width: number; height: number; data: string }> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const chunks: string[] = [];
  for (let y = 0; y < image.height; y++) {
    const row = new Uint8Array(image.width);
    for (let x = 0; x < image.width; x++) row[x] = data[(y * image.width + x) * 4] ?? 255;
    chunks.push(String.fromCharCode(...row));
  }
  return { width: image.width, height: image.height, data: btoa(chunks.join('')) };
}
