import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/core/read-notice.ts';
import type { ReadTask } from '../../lib/core/reading.ts';
import type { PageText } from '../../lib/core/text/page-text.ts';
import { type Span, slice } from '../../lib/core/text/span.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import type { TraceEntry } from '../../lib/core/trace.ts';
import { readSource } from '../tools/source.ts';

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${path}/${entry.name}`);
const SAMPLES = folders('seeds/samples').map((folder) => `${folder}/page.html`);
const PAPERS = folders('tests/fixtures/papers').map((folder) => `${folder}/paper.txt`);

interface Traced {
  readonly page: PageText;
  readonly reading: ReturnType<typeof readNotice>;
  readonly entries: readonly TraceEntry[];
}

function traced(text: string, pageDate: string | null = null): Traced {
  const page = buildPageText(text);
  const entries: TraceEntry[] = [];
  const reading = readNotice(page, { pageDate, trace: (entry) => entries.push(entry) });
  return { page, reading, entries };
}

/** What the trace says of one part of a task: the reasons, without the words chosen. */
function reasons({ page, entries }: Traced, task: ReadTask, part: string, chosen: Span): string[] {
  const said = `${part} “${slice(page.text, chosen).replace(/\s+/g, ' ')}”: `;
  return entries
    .filter(({ stage, span, why }) => stage === 'assemble' && span.start === task.span.start && why.startsWith(said))
    .map(({ why }) => why.slice(said.length));
}

const partsOf = (task: ReadTask): [string, Span][] => [
  ...task.leads.map(({ span }): [string, Span] => ['lead', span]),
  ...task.coops.map(({ span }): [string, Span] => ['coop', span]),
  ...task.deadlines.map(({ span }): [string, Span] => ['deadline', span]),
  ...(task.product ? [['product', task.product] as [string, Span]] : []),
  ...(task.to ? [['to', task.to] as [string, Span]] : []),
];

describe.each([...SAMPLES, ...PAPERS])('%s', (path) => {
  const source = readSource(path);
  const read = traced(source.text, source.pageDate);

  test('every lead, cooperator, limit, product and addressee of every task has a reason', () => {
    const unsaid = (read.reading?.tasks ?? []).flatMap((task) =>
      partsOf(task)
        .filter(([part, chosen]) => !reasons(read, task, part, chosen).some((why) => why.length > 8))
        .map(([part, chosen]) => `${part} ${slice(read.page.text, chosen)} of ${task.id}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('number, date, meeting, title and issuer have a reason where they are read, and none where they are not', () => {
    const header = read.reading?.header;
    if (!header) return;
    for (const fact of ['number', 'issued', 'meeting', 'title', 'issuer'] as const) {
      const said = read.entries.filter(({ stage, why }) => stage === 'header' && why.startsWith(`${fact}: `));
      expect(said.length, fact).toBe(header[fact] === null ? 0 : 1);
    }
  });

  test('listening changes nothing', () => {
    expect(readNotice(read.page, { pageDate: source.pageDate })).toEqual(read.reading);
  });
});

const HEAD = `VĂN PHÒNG CHÍNH PHỦ
Số: 91/TB-VPCP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 10 tháng 3 năm 2026
THÔNG BÁO
Kết luận của Phó Thủ tướng tại cuộc họp về kho lạnh nông sản
Ngày 05 tháng 3 năm 2026, tại Trụ sở Chính phủ, Phó Thủ tướng chủ trì cuộc họp về kho lạnh nông sản. Sau khi nghe báo cáo, Phó Thủ tướng kết luận như sau:
`;

describe('the reason given', () => {
  const read = traced(`${HEAD}1. Giao Bộ Công Thương:
a) Khẩn trương xây dựng đề án mạng lưới kho lạnh, trình Thủ tướng Chính phủ trong tháng 6 năm 2026.
b) Rà soát các kho đã cấp phép.
2. Yêu cầu Bộ Tài chính, phối hợp với Bộ Nông nghiệp và Môi trường, bố trí kinh phí; hoàn thành trước ngày 30/4/2026.
3. Bộ Xây dựng thực hiện các nhiệm vụ sau: (1) Ban hành quy chuẩn về kho lạnh; (2) Hướng dẫn các địa phương áp dụng; hoàn thành trong tháng 9 năm 2026.
`);
  const task = (words: string): ReadTask => {
    const found = read.reading?.tasks.find(({ span }) => slice(read.page.text, span).includes(words));
    if (!found) throw new Error(`no task of ${words}`);
    return found;
  };
  const why = (words: string, part: string): string[] =>
    partsOf(task(words))
      .filter(([kind]) => kind === part)
      .flatMap(([kind, chosen]) => reasons(read, task(words), kind, chosen));

  test.each([
    ['đề án mạng lưới', 'lead', /^named above, in “1\. Giao Bộ Công Thương:”$/u],
    ['đề án mạng lưới', 'product', /^behind “.*xây dựng”$/u],
    ['đề án mạng lưới', 'to', /^behind “.*trình”$/u],
    ['đề án mạng lưới', 'deadline', /^in its own words, .*\(.+\)$/u],
    ['Rà soát các kho', 'lead', /^named above, in “1\. Giao Bộ Công Thương:”$/u],
    ['bố trí kinh phí', 'lead', /^told behind “Yêu cầu”$/u],
    ['bố trí kinh phí', 'coop', /^behind “.*phối hợp với”$/u],
    ['Ban hành quy chuẩn', 'deadline', /^stands once at the end of the list/u],
  ])('%s: the %s', (words, part, reason) => {
    const said = why(words, part);
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(one).toMatch(reason);
  });

  test('the heading says for whom it speaks', () =>
    expect(read.entries.map((entry) => `${entry.by} ${entry.why}`)).toContain(
      'task/heading-parties “Bộ Công Thương” for the points below: nothing but whom it tells',
    ));

  test.each([
    ['number', 'opens its line or cell'],
    ['issued', 'place and day, written out'],
    ['meeting', 'opens with a day'],
    ['title', "below the paper's name"],
    ['issuer', 'first line that opens as a body does'],
  ])('the header’s %s: %s', (fact, reason) =>
    expect(read.entries.filter(({ stage }) => stage === 'header').map((entry) => entry.why)).toContain(
      `${fact}: ${reason}`,
    ),
  );

  test.each([
    ['Rà soát các kho', 'deadline'],
    ['Rà soát các kho', 'to'],
    ['Rà soát các kho', 'coop'],
  ])('nothing is said of what a task does not have: %s, %s', (words, part) =>
    expect(
      read.entries.filter(({ span, why }) => span.start === task(words).span.start && why.startsWith(`${part} “`)),
    ).toEqual([]),
  );

  test('what is known from outside is said to be', () => {
    const entries: TraceEntry[] = [];
    readNotice(read.page, { known: { number: '92/TB-VPCP' }, trace: (entry) => entries.push(entry) });
    expect(entries.map((entry) => entry.why)).toContain('number: 92/TB-VPCP, given from outside the paper');
    expect(entries.map((entry) => entry.why)).not.toContain('number: opens its line or cell');
  });
});
