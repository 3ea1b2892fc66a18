import { inOrder } from './arrange.ts';
import { gather } from './gather.ts';
import type { ExportFile, Job, Progress } from './job.ts';
import { WRITERS } from './writers.ts';

/** How often progress is told at most, in ms: the panel draws no oftener. */
const PAUSE = 100;

/** Write one file: read what it asks for, put it in order, then write it. Throws what went wrong; nothing is half made. */
export async function runJob(job: Job, tell: (progress: Progress) => void): Promise<ExportFile> {
  const { type, load } = WRITERS[job.format];
  const loading = load();
  const { damaged, ...gathered } = await gather(job, slowly('read', tell));
  const write = await loading;
  const { content, count } = await write({ ...gathered, tasks: inOrder(gathered) }, job, slowly('write', tell));
  const name = `don-doc-${job.report.form === 'six' && isDocument(job) ? '6-ro-' : ''}${job.today}.${job.format}`;
  return { name, blob: new Blob([content], { type }), count, damaged };
}

const isDocument = ({ format }: Job): boolean => format === 'docx' || format === 'xlsx';

/** The first, the last, and some between. */
function slowly(step: Progress['step'], tell: (progress: Progress) => void): (done: number, all: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, all) => {
    const now = performance.now();
    if (done < all && now - last < PAUSE) return;
    last = now;
    tell({ step, done, all });
  };
}
