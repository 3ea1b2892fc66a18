import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { readDocx } from '../../lib/reader/docx/docx.ts';
import { openPagedFile, type PagesRead } from '../../lib/reader/paged-file.ts';
import { asOfficePaper, findOffice, printedByChromium, printedByOffice, savedByOffice } from '../tools/make-pdf.ts';
import { nodePdfEngine } from '../tools/node-reader.ts';
import { publicForm } from '../tools/public-form.ts';
import { readSamples } from '../tools/samples.ts';
import { readSource } from '../tools/source.ts';

const browser = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const office = findOffice();
/** Those that hold a paper or the news of one; the others are lists and tables of a portal. */
const samples = readSamples().filter(({ gold }) => gold.tasks.length > 0);
const papers = samples.map(({ html }) => asOfficePaper(html));

async function readPdf(bytes: Uint8Array): Promise<PagesRead> {
  const file = await openPagedFile(bytes, await nodePdfEngine(), { name: 'sample.pdf', recogniser: null });
  const read = await file.read({ first: () => 0, signal: new AbortController().signal, tell: () => undefined });
  file.close();
  return read;
}

/** What a clerk would compare: whose task, its words (blanks aside), who leads and helps, when it is due. */
function tasksOf(raw: string, pageDate: string | null) {
  const page = buildPageText(raw);
  const form = publicForm(page, readNotice(page, { pageDate }));
  const words = ({ start, end }: { start: number; end: number }) =>
    raw.slice(start, end).replace(/\s+/gu, '').normalize('NFC');
  return {
    notice: form.notice,
    tasks: form.tasks.map((task) => ({
      path: task.path,
      words: words(task),
      leads: task.leads.map(({ text }) => text),
      coops: task.coops.map(({ text }) => text),
      due: task.deadlines.map((index) => form.deadlines[index]?.due),
    })),
    deadlines: form.deadlines.map((deadline) => ({ words: words(deadline), due: deadline.due, kind: deadline.kind })),
  };
}

/** The sample as it stands on its site, read as a page. */
const asPage = (slug: string) => {
  const { text, pageDate } = readSource(`seeds/samples/${slug}/page.html`);
  return { ...tasksOf(text, pageDate), pageDate };
};

async function compare(files: readonly Uint8Array[]): Promise<void> {
  for (const [index, { slug }] of samples.entries()) {
    const { pageDate, ...page } = asPage(slug);
    const read = await readPdf(files[index] ?? new Uint8Array());
    expect(
      read.pages.every(({ state, source }) => state === 'read' && source === 'text'),
      slug,
    ).toBe(true);
    expect(tasksOf(read.text.raw, pageDate), slug).toEqual(page);
  }
}

describe('a sample as a page, as a PDF and as a DOCX gives the same tasks', () => {
  test.skipIf(!existsSync(browser))('printed by Chromium', async () => {
    await compare(await printedByChromium(papers));
  });

  test.skipIf(!office)('printed by LibreOffice', async () => {
    await compare(await printedByOffice(office ?? '', papers));
  });

  test.skipIf(!office)('saved as DOCX', async () => {
    const files = await savedByOffice(office ?? '', papers);
    for (const [index, { slug }] of samples.entries()) {
      const { pageDate, ...page } = asPage(slug);
      const { raw } = await readDocx(files[index] ?? new Uint8Array());
      expect(tasksOf(raw, pageDate), slug).toEqual(page);
    }
  });

  if (!existsSync(browser)) console.warn(`skipped: there is no ${browser} to print with (CHROME_PATH names another)`);
  if (!office)
    console.warn(
      'skipped: soffice is not installed (apt-get install --no-install-recommends libreoffice-writer-nogui)',
    );
});
