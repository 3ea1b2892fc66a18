import type { DrawnWord } from '../core/layout/drawn.ts';
import type { DrawnGlyph } from './pdf-content.ts';

/** How far a letter stands above and below its line, in type sizes: the usual of the serif faces that offices write in. */
const ASCENT = 0.89;
const DESCENT = 0.22;
/** A gap between letters, in type sizes, from which on it parts words though no blank is drawn. */
const PARTING = 0.17;

interface Growing {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/**
 * Put the glyphs of a page together to words, each with its exact box, in the order drawn. Blanks part words, and so does a gap; glyphs that
 * touch are one word whatever their font ("B" bold + "Ộ" plain). A mark drawn over its letter stays with it. Lines that do not run
 * upright, and what stands outside the page, are left out. What is drawn twice to look bold is one word.
 */
export function wordsOf(
  glyphs: readonly DrawnGlyph[],
  page: { page: number; width: number; height: number },
): DrawnWord[] {
  const words: Growing[] = [];
  let word: Growing | null = null;
  let pen = { x: 0, y: 0 };
  const close = () => {
    if (word && word.text.trim() !== '') words.push(word);
    word = null;
  };
  for (const drawn of glyphs) {
    if (isTurned(drawn)) continue;
    const glyph = { ...drawn, text: plain(drawn.text) };
    const em = Math.max(1, glyph.size);
    const away = Math.abs(glyph.y - pen.y) > em * 0.25 || glyph.x > pen.x + em * PARTING || glyph.x < pen.x - em * 0.6;
    if (/^\s+$/u.test(glyph.text)) {
      close();
    } else {
      const isMark = /^\p{M}+$/u.test(glyph.text);
      if (away && !(isMark && word && Math.abs(glyph.x - pen.x) < em)) close();
      const right = glyph.x + (isMark ? 0 : glyph.advance);
      if (word) {
        const open: Growing = word;
        open.text += glyph.text;
        open.right = Math.max(open.right, right);
        open.size = Math.max(open.size, em);
      } else word = { text: glyph.text, left: glyph.x, right, base: glyph.y, size: em };
    }
    pen = { x: glyph.x + glyph.advance, y: glyph.y };
  }
  close();
  return touching(once(words.flatMap(splitAtBlanks))).flatMap(({ text, left, right, base, size }) => {
    const box = {
      page: page.page,
      left,
      top: base - size * ASCENT,
      width: right - left,
      height: size * (ASCENT + DESCENT),
    };
    return inside(box, page) ? [{ text, box: cut(box, page), confidence: null, size }] : [];
  });
}

/** Whether a glyph does not stand upright: a watermark, a note up the margin, a page typed on its side. */
export const isTurned = ({ angle }: DrawnGlyph): boolean => Math.abs(angle) > 5;

/**
 * Letters as typed: ligatures apart; the signs of symbol fonts, which say them in the private area at U+F000, as the ASCII they stand on, and
 * what is no ASCII there (a Wingdings bullet) as "•".
 */
function plain(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\uF020-\uF07E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
    .replace(/[\uF07F-\uF0FF]/gu, '•');
}

/** A glyph may stand for several letters with a blank among them; its parts share its width by their length. */
function splitAtBlanks(word: Growing): Growing[] {
  if (!/\s/u.test(word.text)) return [word];
  const unit = (word.right - word.left) / word.text.length;
  return [...word.text.matchAll(/\S+/gu)].map((match) => ({
    ...word,
    text: match[0],
    left: word.left + unit * match.index,
    right: word.left + unit * (match.index + match[0].length),
  }));
}

/** Without words drawn again at (nearly) the same place: a shift of the pen makes plain type bold. */
function once(words: readonly Growing[]): Growing[] {
  const seen = new Map<string, Growing[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    const again = same.some(
      (other) =>
        Math.abs(other.left - word.left) < word.size * 0.1 && Math.abs(other.base - word.base) < word.size * 0.1,
    );
    if (!again) seen.set(word.text, [...same, word]);
    return !again;
  });
}

/** Letters of one word stand nearer than this, in type sizes; a blank is at least twice as wide. */
const TOUCH = 0.08;

/**
 * Parts of words that touch on one line, as one: a face without the letter "Ộ" has it drawn by another, after the rest of the line. The joined
 * word stands where its first part was drawn.
 */
function touching(words: readonly Growing[]): Growing[] {
  const lines = new Map<number, Growing[]>();
  for (const word of words) {
    const line = lines.get(Math.round(word.base * 2)) ?? [];
    line.push(word);
    lines.set(Math.round(word.base * 2), line);
  }
  const into = new Map<Growing, Growing>();
  for (const line of lines.values()) {
    const sorted = line.toSorted((a, b) => a.left - b.left);
    let before: Growing | null = null;
    for (const word of sorted) {
      const gap: number = before ? word.left - before.right : Number.POSITIVE_INFINITY;
      const near = Math.abs(gap) < word.size * TOUCH && before !== null && Math.abs(before.size - word.size) < 0.5;
      if (near && before) {
        before.text += word.text;
        before.right = Math.max(before.right, word.right);
        into.set(word, before);
      } else before = word;
    }
  }
  if (into.size === 0) return [...words];
  const drawn = new Set<Growing>();
  return words.flatMap((word) => {
    let whole = word;
    for (let up = into.get(whole); up; up = into.get(whole)) whole = up;
    if (drawn.has(whole)) return [];
    drawn.add(whole);
    return [whole];
  });
}

type Area = { left: number; top: number; width: number; height: number };

const inside = (box: Area, page: { width: number; height: number }): boolean =>
  box.left + box.width > 0 && box.top + box.height > 0 && box.left < page.width && box.top < page.height;

function cut<T extends Area>(box: T, page: { width: number; height: number }): T {
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  return {
    ...box,
    left,
    top,
    width: Math.min(page.width, box.left + box.width) - left,
    height: Math.min(page.height, box.top + box.height) - top,
  };
}
