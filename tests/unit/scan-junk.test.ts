import { describe, expect, it } from 'vitest';
import { cellWithoutJunk, withoutJunk } from '../../lib/core/scan/junk.ts';
import { meanConfidence, type SeenLine, seenLines } from '../../lib/core/scan/recognised.ts';

/** A line "word:confidence word …" at a place, 20 pixels high. */
function line(words: string, left: number, top: number, height = 20): SeenLine {
  let at = left;
  return words.split(' ').map((word) => {
    const [text = '', confidence = '95'] = word.split(':');
    const rect = { left: at, top, width: text.length * 12, height };
    at += rect.width + 10;
    return { text, confidence: Number(confidence), rect };
  });
}
const body = Array.from({ length: 12 }, (_, at) =>
  line('các bộ cơ quan ngang bộ và địa phương khẩn trương thực hiện nghiêm', 200, 1000 + at * 50),
);
const said = (lines: readonly SeenLine[]): string[] => lines.map((words) => words.map(({ text }) => text).join(' '));
const kept = (...lines: SeenLine[]): string[] => said(withoutJunk([...lines, ...body], 2338)).slice(0, -body.length);

describe('what stamps, pens and specks leave is dropped', () => {
  it.each([
    ['a stamp of arrival', line('ĐẾN:72 my:20 888i:26 |:80 `:18', 140, 430)],
    ['scribble in the head', line('sienöteruoauiotmni:0', 145, 360)],
    ['a stroke of a pen, tall', line('THỊ:83', 1500, 20, 80)],
    ['speckles beside the body', line('l1:40 -:30', 1500, 1700)],
    ['marks only', line('| _ ~:80', 300, 1650)],
    ['nothing recognised in the body', line('wq:5 zz:0 x:10', 300, 1650)],
  ])('%s', (_, junk) => expect(kept(junk)).toEqual([]));

  it('takes strokes off the ends of a line of the head', () => {
    expect(kept(line('TT.:18 ¬:61 h):0 QUYẾT:65 ĐỊNH:94', 380, 500))).toEqual(['QUYẾT ĐỊNH']);
  });
});

describe('what is kept', () => {
  it.each([
    ['a title of the head', line('THÔNG BÁO', 700, 500), 'THÔNG BÁO'],
    [
      'number and day, however they were read',
      line('Số 445:62 /TB-VPCP Hà Nội, ngày 23:65', 300, 300),
      'Số 445 /TB-VPCP Hà Nội, ngày 23',
    ],
    [
      'a badly read line of the body',
      line('hoàn:40 thành:45 trước:50 30/6/2026:30', 200, 1700),
      'hoàn thành trước 30/6/2026',
    ],
    ['a point’s dash, smeared', line('~:60 Ban Bí thư', 200, 1700), '- Ban Bí thư'],
    ['a page’s number', line('2', 800, 150), '2'],
  ])('%s', (_, good, words) => expect(kept(good)).toEqual([words]));

  it('nothing of nothing', () => expect(withoutJunk([], 100)).toEqual([]));
});

describe('cells', () => {
  it('lose what a seal leaves in them, not their words', () => {
    expect(said(cellWithoutJunk([line('¬:40 ì:20 ==:30', 0, 0), line('12/2027 |:80', 0, 40)]))).toEqual(['12/2027']);
  });
});

describe('the recogniser’s answer', () => {
  it('gives words in NFC, without empty ones, and bears what is missing', () => {
    const word = { text: 'Bộ '.normalize('NFD'), confidence: 90, bbox: { x0: 1, y0: 2, x1: 5, y1: 9 } };
    const lines = seenLines([
      { paragraphs: [{ lines: [{ words: [word, { text: ' ' }, {}] }, { words: [] }] }, {}] },
      {},
    ]);
    expect(lines).toEqual([[{ text: 'Bộ', confidence: 90, rect: { left: 1, top: 2, width: 4, height: 7 } }]]);
    expect(seenLines(null)).toEqual([]);
    expect(meanConfidence([])).toBe(null);
  });
});
