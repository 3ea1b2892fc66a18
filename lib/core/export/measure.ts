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

/** A text's lines as written, each the widths of its words in thousandths of the size: for a text that is set between many margins. */
export type Measured = readonly (readonly number[])[];

export const measured = (text: string): Measured => text.split('\n').map((line) => line.split(' ').map(widthOf));

/**
 * How many lines a text takes in Times of `size` points between margins `width` points apart: breaks as written, words whole, a word longer than
 * a line cut. An estimate that errs to more lines; "" takes one.
 */
export const linesIn = (text: string | Measured, width: number, size: number, bold = false): number => {
  const room = (width * 1000) / (size * (bold ? BOLD : 1));
  const lines = typeof text === 'string' ? measured(text) : text;
  return lines.reduce((sum, words) => sum + wrapped(words, room), 0);
};

function wrapped(words: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of words) {
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
