import { parseHTML } from 'linkedom';
import { describe, expect, it, test } from 'vitest';
import { locate } from '@/lib/core/anchor/locate.ts';
import { PDF_FRAGMENT, type Selector, TEXT_FRAGMENT } from '@/lib/core/anchor/selector.ts';
import { toAnnotations } from '@/lib/core/export/jsonld.ts';
import { sourceIri, uuidUrn } from '@/lib/core/export/jsonld-ids.ts';
import type { TaskRecord } from '@/lib/core/task/task.ts';
import { slice } from '@/lib/core/text/span.ts';
import { readPage } from '@/lib/page/read-page.ts';
import { readSamples } from '../../tools/samples.ts';
import { dated } from '../tracker/samples.ts';
import { type Json, MUSTS, unmet } from './jsonld-musts.ts';
import { AT, NOTICES, record, TODAY } from './records.ts';

interface Selecting {
  readonly type: string;
  readonly value?: string;
  readonly refinedBy?: Selecting;
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly creator: { readonly type: string; readonly name?: string };
  readonly created: string;
  readonly modified: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Selecting[] };
}
interface Collection {
  readonly id: string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly items: readonly Annotation[] };
}

const write = (...tasks: TaskRecord[]): string => toAnnotations(tasks, NOTICES, { at: AT, today: TODAY });
const read = (text: string): Collection => JSON.parse(text);
const only = (task: TaskRecord): Annotation => {
  const [one] = read(write(task)).first?.items ?? [];
  if (!one) throw new Error('no annotation');
  return one;
};

const PLACE: Selector[] = [
  { type: 'TextPositionSelector', start: 40, end: 52 },
  { type: 'TextQuoteSelector', exact: 'Bộ Tài chính', prefix: 'Giao ', suffix: ' bố trí' },
];
const tasks = [
  record('1', { selectors: PLACE, tags: ['họp giao ban'], note: 'Đã gọi điện' }),
  record('2', {
    address: `file:${'0123456789abcdef'.repeat(4)}`,
    selectors: [...PLACE, { type: 'FragmentSelector', conformsTo: PDF_FRAGMENT, value: 'page=3' }],
  }),
  record('3', { source: 'selected', address: '', deadlines: [] }),
];

describe('the requirements of the model', () => {
  it('are met', () => {
    expect(unmet(JSON.parse(write(...tasks)))).toEqual([]);
    expect(unmet(JSON.parse(write()))).toEqual([]);
  });

  /** One wrong thing each, put into a right document: the table must see it. */
  it.each<[string, string, (words: string) => string]>([
    ['3.1', 'the context', (text) => text.replaceAll('http://www.w3.org/ns/anno.jsonld', 'http://example.org/ns')],
    ['3.1', 'an id', (text) => text.replace(/"id": "urn:uuid:[^"]+"(?=,\s+"type": "Annotation")/u, '"id": "no iri"')],
    ['3.1', 'a type', (text) => text.replaceAll('"Annotation"', '"Note"')],
    ['3.1', 'a target', (text) => text.replaceAll('"target":', '"about":')],
    ['3.2.5', 'a second body', (text) => text.replace('"body":', '"bodyValue": "x", "body":')],
    ['3.2.4', 'a value', (text) => text.replace('"value": "nhiệm vụ"', '"text": "nhiệm vụ"')],
    ['3.3.1', 'a zone', (text) => text.replace(/"created": "([^"]+)Z"/u, '"created": "$1+07:00"')],
    ['3.3.2', 'an agent', (text) => text.replaceAll('"type": "Software"', '"type": "Robot"')],
    ['3.3.5', 'a motivation', (text) => text.replace('"highlighting"', '"tracking"')],
    ['3.3.5', 'a purpose', (text) => text.replace('"tagging"', '"naming"')],
    ['4', 'a source', (text) => text.replace(/"source": "[^"]+"/u, '"source": ""')],
    ['4.2', 'a kind of selector', (text) => text.replace('"TextQuoteSelector"', '"WordSelector"')],
    ['4.2.1', 'a fragment', (text) => text.replace('"value": "page=3"', '"page": 3')],
    ['4.2.4', 'the words', (text) => text.replaceAll('"exact":', '"words":')],
    ['4.2.5', 'an offset', (text) => text.replace('"start": 40', '"start": -1')],
    ['5.1', 'a total', (text) => text.replace('"total": 3', '"total": 4')],
    ['5.1', 'a type of collection', (text) => text.replace('"AnnotationCollection"', '"Collection"')],
    ['5.2', 'a type of page', (text) => text.replace('"AnnotationPage"', '"Page"')],
    ['5.2', 'its collection', (text) => text.replace('"partOf":', '"of":')],
  ])('%s: a document that lacks %s is seen', (section, _, spoil) => {
    const text = write(...tasks);
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    expect(unmet(JSON.parse(spoilt)).map((one) => one.split(' ')[0])).toContain(section);
  });

  it('are all asked of something', () => {
    const document: { readonly [key: string]: Json } = JSON.parse(write(...tasks));
    for (const { of, says } of MUSTS) expect(of(document).length, says).toBeGreaterThan(0);
  });
});

describe('an annotation', () => {
  it('says what is tagged, who leads, by when, and what the user wrote', () => {
    const before = record('1', { deadlines: [dated('2026-06-30', { bound: 'before' })], tags: ['gấp'], note: 'gọi' });
    expect(only(before).body.map(({ purpose, value }) => `${purpose}: ${value}`)).toEqual([
      'tagging: nhiệm vụ',
      'tagging: gấp',
      'identifying: Văn bản: 56/TB-VPCP ngày 20/5/2026',
      'identifying: Mục: 1',
      'identifying: Chủ trì: Bộ Tài chính',
      'describing: Thời hạn: chậm nhất ngày 2026-06-30; hạn cuối 29/6/2026',
      'describing: Trạng thái: Đang thực hiện trong hạn',
      'commenting: gọi',
    ]);
  });

  it('says who made it and when', () => {
    expect(only(record('1'))).toMatchObject({
      creator: { type: 'Software', name: 'Đôn Đốc' },
      created: '2026-06-01T03:00:00.000Z',
      modified: '2026-06-01T03:00:00.000Z',
    });
    expect(only(record('1', { source: 'selected' })).creator.type).toBe('Person');
  });

  it('keeps its id in every file, and shares it with no other', () => {
    expect(only(record('1')).id).toBe(only(record('1', { note: 'khác', status: 'done', doneOn: TODAY })).id);
    const ids = Array.from({ length: 2000 }, (_, n) => uuidUrn(`56/TB-VPCP@2026-05-20#II.${n}`));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('points at the words as read, whatever was corrected since', () => {
    const edited = record('1', {
      selectors: [],
      quote: 'sửa lại',
      history: [{ id: 'c', at: AT, what: 'edited', before: { quote: 'Giao Bộ Y tế rà soát' }, after: {} }],
    });
    expect(only(edited).target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'Giao Bộ Y tế rà soát', prefix: '', suffix: '' },
    ]);
  });

  it('in a file of pages refines the page by the quote; of flowing text names no page', () => {
    expect(read(write(...tasks)).first?.items[1]?.target.selector).toEqual([
      { type: 'FragmentSelector', conformsTo: PDF_FRAGMENT, value: 'page=3', refinedBy: PLACE[1] },
      PLACE[0],
    ]);
    const flowing: Selector = { type: 'FragmentSelector', conformsTo: TEXT_FRAGMENT, value: 'char=40' };
    const { target } = only(record('1', { selectors: [...PLACE, flowing] }));
    expect(target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
  });

  it('holds no half letter, where a neighbour was cut within one', () => {
    const cut = [{ type: 'TextQuoteSelector', exact: 'a\u{1F4CC}', prefix: '\udccc ', suffix: ' \ud83d' }] as const;
    const text = write(record('1', { selectors: [...cut] }));
    expect(text).not.toMatch(/\\ud[89a-f]/iu);
    expect(JSON.parse(text).first.items[0].target.selector[0]).toMatchObject({
      exact: 'a\u{1F4CC}',
      prefix: ' ',
      suffix: ' ',
    });
  });
});

describe('the source', () => {
  test.each([
    ['https://chinhphu.vn/a b?q="x"', 'https://chinhphu.vn/a%20b?q=%22x%22'],
    ['https://chinhphu.vn/thông-báo', 'https://chinhphu.vn/thông-báo'],
    // sha-256 of "Hello World!", as RFC 6920 writes it
    [
      'file:7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069',
      'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
    ],
    ['', uuidUrn('n1')],
    ['javascript:alert(1)', uuidUrn('n1')],
    ['file:///etc/passwd', uuidUrn('n1')],
  ])('%j → %s', (address, iri) => {
    expect(sourceIri(address, 'n1')).toBe(iri);
  });
});

describe.each(readSamples())('on the sample $slug', ({ url, html }) => {
  const document = parseHTML(html).document as unknown as Document;
  const bare = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');
  const there = bare(document.body.textContent ?? '');
  const page = readPage(document, url);

  test.runIf(page !== null)('every selector leads to the words of its task, and the quote to the page as it is', () => {
    const inputs = page?.snapshot.tasks ?? [];
    const records = inputs.map((input, n) => ({ ...record(String(n)), ...input, address: url }));
    const { first } = read(write(...records));
    expect(first?.items).toHaveLength(inputs.length);
    first?.items.forEach(({ target }, n) => {
      expect(target.source).toBe(url);
      const words = page?.page.text ?? '';
      for (const selectors of [target.selector, ...target.selector.map((one) => [one])]) {
        const span = locate(words, selectors as unknown as Selector[]);
        expect(span && slice(words, span)).toBe(inputs[n]?.quote);
      }
      const quote = target.selector.find((one) => one.type === 'TextQuoteSelector') as unknown as { exact: string };
      expect(there).toContain(bare(quote.exact));
    });
  });
});
