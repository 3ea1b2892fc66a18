import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyProvision } from '../../lib/core/notice/outline.ts';
import { readNotice } from '../../lib/core/read-notice.ts';
import type { Reading } from '../../lib/core/reading.ts';
import { linesOf } from '../../lib/core/text/lines.ts';
import { wrapWidth } from '../../lib/core/text/setting.ts';
import { contains, slice } from '../../lib/core/text/span.ts';
import { buildPageText } from '../../lib/core/text/text-builder.ts';
import { ownPapers } from '../tools/score.ts';

/** The stages' guarantees, on real-looking papers and on nonsense put together from the language's own words. Seeded: a failure replays. */
const papers = ownPapers();
const SEED = { seed: 20261122, numRuns: 150 };

const PIECES = [
  'I.',
  'II. NHIỆM VỤ',
  '1.',
  '2.',
  'a)',
  'đ)',
  '-',
  '(1)',
  '(ii)',
  'Giao',
  'Bộ Tài chính',
  'Bộ trưởng Bộ Y tế',
  'các bộ, ngành, địa phương',
  'UBND các tỉnh',
  'chủ trì, phối hợp với',
  'khẩn trương',
  'xây dựng',
  'Đề án',
  'hoàn thành trong tháng 4/2025',
  'trước ngày 30/6/2025',
  'ngày 31/2/2025',
  'Quý V/2025',
  'tháng 13',
  'định kỳ hằng quý',
  'nhiệm vụ thường xuyên',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
  'THÔNG BÁO',
  'Kết luận của Thủ tướng',
  'yêu cầu:',
  'Nơi nhận:',
  '\n',
  '\n\n',
  ';',
  '.',
  ',',
  ':',
  '(',
  ')',
  '“',
  ' và ',
  'h  oàn thành',
  'to\u0302\u0309 chức',
  '\u00A0',
  '\u200B',
  '| a | b |',
  '9999999/TB-VPCP',
  '𝒳',
  '\uD800',
];

const nonsense = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 120 })
  .map((pieces) => `THÔNG BÁO\nKết luận tại cuộc họp\n${pieces.join(' ')}`);

function holds(raw: string): void {
  const page = buildPageText(raw);
  expect(page.text.normalize('NFC').replace(/[\uD800-\uDFFF]/g, '')).toBe(page.text.replace(/[\uD800-\uDFFF]/g, ''));
  expect(page.text).not.toMatch(/ {2}|\u00A0|\u00AD|\u200B|\n\n|^\n|\n$| \n|\n /);
  expect(page.origin.length).toBe(page.text.length + 1);
  for (let at = 1; at < page.origin.length; at++)
    expect(page.origin[at] ?? 0).toBeGreaterThanOrEqual(page.origin[at - 1] ?? 0);
  const reading = readNotice(page);
  if (reading) readingHolds(reading, page.text);
}

function readingHolds(reading: Reading, text: string): void {
  const whole = { start: 0, end: text.length };
  const provisions = everyProvision(reading.outline);
  expect(new Set(provisions.map((provision) => provision.eId)).size).toBe(provisions.length);
  for (const provision of provisions) {
    expect(contains(provision.span, provision.own) || provision.kind === 'document').toBe(true);
    let end = provision.span.start;
    for (const child of provision.children) {
      expect(contains(provision.span, child.span)).toBe(true);
      expect(child.span.start).toBeGreaterThanOrEqual(end);
      end = child.span.end;
    }
  }
  // The outline's words are the text's words.
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  const leaves = provisions
    .filter((provision) => provision.kind !== 'document')
    .map((provision) =>
      slice(text, {
        start: provision.span.start,
        end: provision.children[0]
          ? Math.min(provision.children[0].span.start, provision.own.end)
          : Math.max(provision.own.end, provision.span.start),
      }),
    );
  expect(letters(leaves.join('')).length).toBe(letters(text).length);
  for (const mention of reading.mentions) {
    expect(contains(whole, mention.span)).toBe(true);
    expect(mention.span.end).toBeGreaterThan(mention.span.start);
  }
  expect(new Set(reading.tasks.map((task) => task.id)).size).toBe(reading.tasks.length);
  for (const task of reading.tasks) {
    expect(provisions.some((provision) => contains(provision.span, task.span))).toBe(true);
    for (const part of [task.product, task.to]) if (part) expect(contains(whole, part)).toBe(true);
    for (const deadline of task.deadlines) expect(task.shared || contains(task.span, deadline.span)).toBe(true);
    expect(reading.limits.length).toBeGreaterThanOrEqual(new Set(task.deadlines).size > 0 ? 1 : 0);
  }
  const { coverage } = reading;
  expect(coverage.inTasks + coverage.notDirective + coverage.leftOut.length).toBe(coverage.sentences);
  expect(coverage.notDirective).toBeGreaterThanOrEqual(0);
}

/** What a clerk would enter, without places. */
const entered = (raw: string): string[] => {
  const page = buildPageText(raw);
  return (readNotice(page)?.tasks ?? []).map(
    (task) =>
      `${task.path} | ${slice(page.text, task.span)} | ${task.leads.map((lead) => lead.text).join(' + ')} | ${task.deadlines.map((deadline) => deadline.value.due ?? deadline.value.kind).join(' ')}`,
  );
};

describe('every paper', () => {
  it('has papers to look at', () => expect(papers.length).toBeGreaterThanOrEqual(5));
  it.each(papers.map(({ name, text }) => [name, text]))('%s keeps the guarantees of each stage', (_, text) =>
    holds(text),
  );
  it.each(papers.map(({ name, text }) => [name, text]))(
    '%s reads alike decomposed, and with hard blanks',
    (_, text) => {
      const plain = entered(text);
      expect(entered(text.normalize('NFD'))).toEqual(plain);
      expect(
        entered(
          text.replace(/ /g, (blank, at: number) => (at % 7 === 0 ? '\u00A0' : at % 11 === 0 ? ' \u200B' : blank)),
        ),
      ).toEqual(plain);
    },
  );
});

/** Paragraphs broken at a fixed width, as a printed page or pdftotext gives them: a blank line between paragraphs. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(new RegExp(`(.{${width - 15},${width}}) (?=.{20})`, 'gu'), '$1\n'))
    .join('\n\n');

describe('a paper printed and taken off the page again', () => {
  const whole = papers.filter(({ text }) => !text.includes(' | ') && wrapWidth(linesOf(text)) === null);
  it.each(whole.map(({ name, text }) => [name, text]))('%s gives the same tasks wrapped', (_, text) => {
    expect(entered(wrapped(text, 95))).toEqual(entered(text));
  });
});

describe('nonsense', () => {
  it('never throws, and keeps the guarantees', () =>
    fc.assert(
      fc.property(nonsense, (raw) => holds(raw)),
      SEED,
    ));
  it('never throws on any string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => holds(raw)),
      SEED,
    ));
});
