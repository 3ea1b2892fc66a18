/** Widths of Times's letters in thousandths of the size, by groups that share one; marks add nothing. From the font's published metrics. */
const GROUPS: readonly (readonly [string, number])[] = [
  ['.,| \u00a0', 250],
  ['ijltI’‘;:/\\', 278],
  ['frJ()[]-!“”"', 360],
  ['sz', 400],
  ['aceyvxkg', 480],
  ['bdhnopqu0123456789đ_–*?$', 505],
  ['ươ', 545],
  ['FPSTLEZ', 600],
  ['ABCRKGDHNOQUVXYĐ+=<>', 715],
  ['ƯƠw&', 770],
  ['mM%W@—', 900],
];
const WIDTHS = new Map(GROUPS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
/** Bold is a little wider. */
const BOLD = 1.06;
const OTHER = 650;

/**
 * How many lines a text takes in Times of `size` points between margins `width` points apart: breaks as written, words whole, a word longer than
 * a line cut. An estimate that errs to more lines; "" takes one.
 */
export function linesIn(text: string, width: number, size: number, bold = false): number {
  const room = (width * 1000) / (size * (bold ? BOLD : 1));
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + 250 + width > room) {
      lines++;
      used = 0;
    }
    if (width > room) {
      lines += Math.ceil(width / room) - 1;
      used = room;
    } else used += (used > 0 ? 250 : 0) + width;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += WIDTHS.get(letter) ?? widthOfMarked(letter);
  return width;
}

/** "ế" is as wide as "e"; learnt once a letter. */
function widthOfMarked(letter: string): number {
  const base = letter
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC');
  const width = WIDTHS.get(base) ?? OTHER;
  WIDTHS.set(letter, width);
  return width;
}
