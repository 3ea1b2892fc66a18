import JSZip from 'jszip';
import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { ReportChoices } from '@/lib/core/export/choices.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { writeDocx } from '@/lib/tracker/export/docx.ts';
import { gatheredOf, jobOf } from './jobs.ts';
import { NOTICES } from './records.ts';

/** A report as it is written, read back by mammoth. */
export async function written(some: readonly TaskRecord[], report: Partial<ReportChoices> = {}, notices = NOTICES) {
  const { content, count } = await writeDocx(gatheredOf(some, notices), jobOf('docx', report), () => undefined);
  expect(count).toBe(some.length);
  const bytes = Buffer.from(content as Uint8Array);
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return { zip, xml, html };
}

/** The rows of the tables in a text of HTML, each its cells' words. */
export function tablesOf(html: string): string[][][] {
  const plain = (cell: string): string =>
    cell
      .replace(/<br ?\/>|<\/p><p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return [...html.matchAll(/<table>.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)),
    ),
  );
}
