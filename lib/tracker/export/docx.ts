import { type Document, Packer, type Paragraph, type Table } from 'docx';
import JSZip from 'jszip';
import { columnsOf } from '../../core/export/columns.ts';
import { periodWords } from '../../core/export/official-words.ts';
import { OPEN_NOTE, openWords, SIX, SIX_HEADS, type SixRow, sixRowOf, UNCLEAR } from '../../core/export/six-rows.ts';
import { arrange, numbered } from './arrange.ts';
import { docxColumns, docxValues, withoutDash } from './docx-columns.ts';
import { footRow, noteRow } from './docx-foot.ts';
import { headOf, line, OPEN_STYLE, paperOf } from './docx-form.ts';
import { type Line, linesOf, mayBeCut } from './docx-rows.ts';
import { keptWithNext, replaced, type SlotValue, stamped, templateOf } from './docx-stamp.ts';
import { summaryTable } from './docx-summary.ts';
import { type DocxColumn, type EndRows, templateTable } from './docx-table.ts';
import type { Gathered, Job, Tell, Writer } from './job.ts';
import { onePaper, titleOf, withPaper } from './papers.ts';

/** The report, or the table of six points, as .docx: the library draws the form and one row of each kind, the rows are stamped from it. */
export const writeDocx: Writer = async (gathered, job, tell) => {
  const {
    title,
    heading = title,
    before,
    columns,
    lines,
    end,
    after,
  } = job.report.form === 'six' ? sixOf(gathered, job) : reportOf(gathered, job);
  const { report, today } = job;
  const paper = paperOf(title, [
    ...headOf(report, today, [heading, ...before.lines]),
    ...before.parts,
    templateTable(columns, after.length > 0 ? () => [] : end),
    ...after,
  ]);
  const all = gathered.tasks.length;
  return { content: await packed(paper, columns, lines, { all, signed: after.length === 0, tell }), count: all };
};

interface Body {
  readonly title: string;
  /** The title as it stands on the page, where more than it stands there. */
  readonly heading?: string;
  /** Lines under the title, and what stands over the table. */
  readonly before: { readonly lines: readonly string[]; readonly parts: readonly (Paragraph | Table)[] };
  readonly columns: readonly DocxColumn[];
  readonly lines: Iterable<Line>;
  /** What ends the table where nothing follows it, the signature the last. */
  readonly end: EndRows;
  /** What follows the table, with the signature. */
  readonly after: readonly (Paragraph | Table)[];
}

function reportOf(gathered: Gathered, job: Job): Body {
  const { report, today } = job;
  const groups = arrange(gathered, job);
  const rows = groups.flatMap((group) => group.rows);
  const keys = columnsOf(report.columns).map(({ key }) => key);
  function* lines(): Generator<Line> {
    for (const [i, { head, rows: some }] of groups.entries()) {
      if (head !== null) yield { group: numbered(i, head) };
      for (const row of some) yield { values: docxValues(row, keys) };
    }
  }
  const title = titleOf(gathered, report);
  const paper = onePaper(gathered, report);
  const columns = docxColumns(report, rows, paper !== null);
  const end: EndRows = (widths) => [footRow(report, widths)];
  // the one row goes with who signs to the next page, and would leave the summary alone on the first
  const first = rows.length !== 1;
  return {
    title,
    heading: withPaper(title, paper),
    before: { lines: [periodWords(report, today)], parts: first ? [summaryTable(rows), line('', { size: 16 })] : [] },
    columns,
    end,
    after: first ? [] : [line('', { size: 16 }), summaryTable(rows, end)],
    lines: lines(),
  };
}

const SIX_WEIGHTS: Readonly<Record<string, number>> = {
  who: 40,
  what: 78,
  when: 34,
  duty: 38,
  product: 32,
  authority: 30,
};

function sixOf(gathered: Gathered, { report, today }: Job): Body {
  const rows = gathered.tasks.map((task, i) => sixRowOf(task, today, i + 1));
  const open = rows.some((row) => SIX.some((point) => row[point] === null));
  return {
    title: titleOf(gathered, report),
    before: { lines: [openWords(rows)], parts: [] },
    end: (widths) => [...(open ? [noteRow(OPEN_NOTE, widths)] : []), footRow(report, widths, !open)],
    after: [],
    columns: [
      { key: 'stt', head: 'STT', weight: 12, centred: true },
      ...SIX.map((point) => ({
        key: point,
        head: `${SIX_HEADS[point].name}\n(${SIX_HEADS[point].what})`,
        weight: SIX_WEIGHTS[point] ?? 30,
      })),
    ],
    lines: (function* () {
      for (const row of rows) yield { values: sixValues(row) };
    })(),
  };
}

const sixValues = (row: SixRow): Record<string, SlotValue> => ({
  stt: String(row.stt),
  ...Object.fromEntries(SIX.map((point) => [point, row[point] ?? { text: UNCLEAR, style: OPEN_STYLE }])),
  what: withoutDash(row.what ?? ''),
});

/** How often progress is told, in rows. */
const STEP = 100;

async function packed(
  paper: Document,
  columns: readonly DocxColumn[],
  lines: Iterable<Line>,
  { all, signed, tell }: { readonly all: number; readonly signed: boolean; readonly tell: Tell },
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(await Packer.toArrayBuffer(paper));
  const path = 'word/document.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const [groupRow, row] = [templateOf(xml, 'group'), templateOf(xml, columns[0]?.key ?? '')];
  const rows: string[] = [];
  const many = linesOf(columns);
  let done = 0;
  for (const one of lines) {
    if ('group' in one) rows.push(stamped(groupRow, one));
    else {
      const made = stamped(row, one.values);
      rows.push(mayBeCut(many(one), signed && done === all - 1) ? made.replace('<w:cantSplit/>', '') : made);
      if (++done % STEP === 0) tell(done, all);
    }
  }
  // nobody signs a page that has no line of the paper
  const last = signed ? rows.pop() : undefined;
  if (last !== undefined) rows.push(keptWithNext(last));
  zip.file(path, new TextEncoder().encode(replaced(xml, [groupRow, row], rows).join('')));
  tell(all, all);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<Uint8Array<ArrayBuffer>>;
}
