import type { PaperFile } from '../paper-file.ts';
import type { Reader } from './reader.ts';

/** Hand a file to the browser's own download. */
export function saveContent(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Dots per inch on paper; more is not seen under print and fills the memory. */
const PRINT_DPI = 150;

/** Print the pages with what is marked on them, through the browser. Pages that are not in view are drawn for it, and dropped after. */
export async function printPaper(file: PaperFile, { printing, notices, failed, view, shown }: Reader): Promise<void> {
  if (file.form === 'flow') return print();
  if (printing.peek()) return;
  view.closeCard();
  const end = new AbortController();
  const urls: string[] = [];
  try {
    for (const page of file.pages.keys()) {
      printing.value = { done: page, total: file.pages.length, pages: null };
      const canvas = document.createElement('canvas');
      await file.draw(page, canvas, PRINT_DPI / 72, end.signal, shown.peek()[page]?.turn);
      const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      urls.push(image ? URL.createObjectURL(image) : '');
    }
    printing.value = { done: urls.length, total: urls.length, pages: urls };
    await drawn();
    print();
  } catch (error) {
    failed(error);
  } finally {
    printing.value = null;
    for (const url of urls) URL.revokeObjectURL(url);
    notices.dismiss();
  }
}

/** Once the print sheets are in the page and their pictures decoded. */
async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-sheet img')];
  await Promise.all(pictures.map((one) => one.decode().catch(() => undefined)));
}
