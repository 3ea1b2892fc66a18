/** A paper and what should be read out of it, as one text: what the inspect page copies and `npm run fixture -- SLUG -` takes. */
export interface Bundle {
  /** How the paper was given: plain words or a saved page. */
  readonly name: 'paper.txt' | 'page.html';
  readonly source: string;
  /** The outline that the reading should give. */
  readonly expected: string;
}

const HEAD = /^=== (paper\.txt|page\.html)\n/;
const EXPECTED = '\n=== expected.txt\n';

/** "=== paper.txt", the paper, "=== expected.txt", the outline. */
export const writeBundle = ({ name, source, expected }: Bundle): string =>
  `=== ${name}\n${source}${EXPECTED}${expected}`;

/** Take a bundle apart; null where the text is none. Guarantee: gives back what writeBundle was given, line ends made "\n" around the marks. */
export function readBundle(text: string): Bundle | null {
  const plain = text.replace(/\r\n/g, '\n');
  const name = HEAD.exec(plain)?.[1];
  const at = plain.lastIndexOf(EXPECTED);
  if ((name !== 'paper.txt' && name !== 'page.html') || at < 0) return null;
  return { name, source: plain.slice(plain.indexOf('\n') + 1, at), expected: plain.slice(at + EXPECTED.length) };
}
