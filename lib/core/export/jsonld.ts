import { PDF_FRAGMENT, type Selector, type TextQuoteSelector } from '../anchor/selector.ts';
import { formatDay } from '../calendar/format.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { wordsAsRead } from '../task/changes.ts';
import type { NoticeRecord, TaskRecord } from '../task/task.ts';
import { sourceIri, uuidUrn } from './jsonld-ids.ts';
import { rowOf } from './rows.ts';

export interface AnnotationOptions {
  /** ISO instant of the export. */
  readonly at: string;
  readonly today: IsoDay;
  /** Hears how many tasks are written. */
  readonly tell?: (done: number) => void;
}

interface Body {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'identifying' | 'describing' | 'commenting';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: 'vi';
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const SOFTWARE = { id: uuidUrn('don-doc'), type: 'Software', name: 'Đôn Đốc' } as const;
/** Nothing is known of who selected a clause by hand, and nothing is to be told. */
const READER = { type: 'Person', nickname: 'Người dùng Đôn Đốc' } as const;

/**
 * The marks of tracked tasks as W3C Web Annotations (https://www.w3.org/TR/2017/REC-annotation-model-20170223/): an AnnotationCollection with its one
 * page embedded, each task an Annotation whose target is the clause where it was read and whose bodies say what it is, who leads and
 * cooperates, by when, and what the user wrote. Ids follow from the tasks and stay the same from file to file.
 */
export function toAnnotations(
  tasks: readonly TaskRecord[],
  notices: ReadonlyMap<string, NoticeRecord>,
  options: AnnotationOptions,
): string {
  const id = uuidUrn(`collection ${tasks.map((task) => task.id).join('\n')}`);
  const page = `${id}#page-1`;
  const items = tasks.map((task, at) => {
    options.tell?.(at + 1);
    return annotationOf(task, notices.get(task.noticeId) ?? null, options);
  });
  const first = { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return `${JSON.stringify(
    {
      '@context': CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: 'Đôn Đốc: nhiệm vụ theo dõi',
      generator: SOFTWARE,
      generated: utc(options.at),
      total: items.length,
      // A page must have annotations: an empty collection has none.
      ...(items.length > 0 ? { first, last: page } : {}),
    },
    null,
    1,
  )}\n`;
}

function annotationOf(task: TaskRecord, notice: NoticeRecord | null, { at, today }: AnnotationOptions): object {
  return {
    '@context': CONTEXT,
    id: uuidUrn(`task ${task.id}`),
    type: 'Annotation',
    motivation: 'highlighting',
    creator: task.source === 'read' ? SOFTWARE : READER,
    created: utc(task.trackedAt),
    modified: utc(task.updatedAt),
    generator: SOFTWARE,
    generated: utc(at),
    body: bodiesOf(task, notice, today),
    target: {
      type: 'SpecificResource',
      source: sourceIri(task.address, task.noticeId),
      selector: selectorsOf(task),
    },
  };
}

function bodiesOf(task: TaskRecord, notice: NoticeRecord | null, today: IsoDay): Body[] {
  const row = rowOf(task, notice, today, 1);
  const lastDay = row.lastDay && `hạn cuối ${formatDay(row.lastDay)}`;
  const due = [row.printed, lastDay].filter(Boolean).join('; ');
  const rest: readonly (readonly [Body['purpose'], string, string])[] = [
    ['identifying', 'Văn bản: ', row.notice],
    ['identifying', 'Mục: ', row.path],
    ['identifying', 'Chủ trì: ', row.leads],
    ['identifying', 'Phối hợp: ', row.coops],
    ['describing', 'Thời hạn: ', due],
    ['describing', 'Sản phẩm: ', row.product],
    ['describing', 'Cấp trình: ', row.to],
    ['describing', 'Trạng thái: ', row.status],
    ['commenting', 'Kết quả thực hiện: ', row.result],
    ['commenting', '', row.note],
  ];
  return [
    ...['nhiệm vụ', ...task.tags].map((tag) => body('tagging', tag)),
    ...rest.flatMap(([purpose, name, value]) => (value === '' ? [] : [body(purpose, name + value)])),
  ];
}

const body = (purpose: Body['purpose'], value: string): Body => ({
  type: 'TextualBody',
  purpose,
  value: whole(value),
  format: 'text/plain',
  language: 'vi',
});

/**
 * Where the words stand: the quote, and beside it the offsets into the text as read, as another way to the same words; in a file of pages the quote
 * refines the page. The offsets are in UTF-16 units, as kept: the model's characters in every text without a sign beyond the basic plane, which papers
 * do not have. Where a flowing file begins is what the offsets say already, and no fragment of its format: it is left out.
 */
function selectorsOf(task: TaskRecord): object[] {
  const quote = quoteOf(task);
  const page = task.selectors.find((one) => one.type === 'FragmentSelector' && one.conformsTo === PDF_FRAGMENT);
  const position = task.selectors.find((one) => one.type === 'TextPositionSelector');
  return [page ? { ...page, refinedBy: quote } : quote, ...(position ? [position] : [])];
}

function quoteOf(task: TaskRecord): TextQuoteSelector {
  const isQuote = (one: Selector): one is TextQuoteSelector => one.type === 'TextQuoteSelector' && one.exact !== '';
  const kept = task.selectors.find(isQuote) ?? { exact: wordsAsRead(task), prefix: '', suffix: '' };
  return {
    type: 'TextQuoteSelector',
    exact: whole(kept.exact),
    prefix: whole(kept.prefix),
    suffix: whole(kept.suffix),
  };
}

/** Without half letters: a neighbour cut within a pair of UTF-16 units is no text that another program can read. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');

/** With the time zone as "Z", as the model wants it. */
const utc = (instant: string): string => instant.replace(/[+-]00:?00$/u, 'Z');
