import { describe } from '../core/anchor/describe.ts';
import type { Party, Reading, ReadTask } from '../core/reading.ts';
import { noticeId, textHash } from '../core/task/identity.ts';
import type { LeftOutLine, PageSnapshot } from '../core/task/snapshot.ts';
import type { NoticeRecord, TaskInput, Party as TaskParty } from '../core/task/task.ts';
import type { PageText } from '../core/text/page-text.ts';
import { type Span, slice } from '../core/text/span.ts';
import { ownValue } from './own-value.ts';
import { selectedTask } from './selected.ts';

/** What was read of a page, in the form that the tracker and the panel take; null where it is no paper for us, or gives no task. */
export function snapshotOf(page: PageText, reading: Reading, address: string): PageSnapshot | null {
  const notice = noticeOf(page, reading, address);
  if (!notice || reading.tasks.length === 0) return null;
  const { sentences, inTasks, notDirective, leftOut } = reading.coverage;
  return {
    url: address,
    notice,
    tasks: reading.tasks.map((task, order) => taskOf(page, task, order)),
    coverage: {
      sentences,
      inTasks,
      notDirective,
      leftOut: leftOut.map(
        ({ span, why }, at): LeftOutLine => ({
          quote: slice(page.text, span),
          why,
          key: `left-${at + 1}`,
          task: selectedTask(page, reading, span),
        }),
      ),
    },
  };
}

function noticeOf(page: PageText, { header }: Reading, address: string): NoticeRecord | null {
  if (header.kind === 'none') return null;
  const hash = textHash(page.text);
  return {
    id: noticeId({ number: header.number, issued: header.issued, textHash: hash }),
    kind: header.kind,
    number: header.number,
    issued: header.issued,
    on: header.on,
    title: header.title,
    issuer: header.issuer,
    addresses: [address],
    textHash: hash,
  };
}

function taskOf(page: PageText, task: ReadTask, order: number): TaskInput {
  const words = (span: Span): string => slice(page.text, span);
  return {
    key: task.id,
    path: task.path,
    order,
    ...(task.mark === '' ? {} : { mark: task.mark }),
    quote: words(task.words ?? task.span),
    headings: task.headings.map(words),
    selectors: describe(page.text, task.span),
    leads: task.leads.map(partyOf),
    coops: task.coops.map(partyOf),
    deadlines: task.deadlines.map(({ span, value }) => ({ text: words(span), value: ownValue(value) })),
    shared: task.shared,
    product: task.product && words(task.product),
    to: task.to && words(task.to),
    gaps: [...task.gaps],
    source: 'read',
  };
}

const partyOf = ({ text, id, full, inherited }: Party): TaskParty => ({ text, id, full, inherited });
