import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './selector.ts';

/**
 * Find again what `selectors` describe; the cheapest way first, each checked against the quoted words: the old offsets; the exact words
 * with the best matching neighbours (nearest to the old place among equals); the words without regard to spaces, case and diacritics.
 * Null where the words are not there any more. Selectors without a quote are believed if they lie in the text.
 */
export function locate(text: string, selectors: readonly Selector[]): Span | null {
  const position = selectors.find((one): one is TextPositionSelector => one.type === 'TextPositionSelector');
  const quote = selectors.find((one): one is TextQuoteSelector => one.type === 'TextQuoteSelector');
  const at = position && inside(text, position) ? { start: position.start, end: position.end } : null;
  if (!quote) return at;
  if (at && text.slice(at.start, at.end) === quote.exact && (quote.exact !== '' || neighbours(text, at, quote) > 0))
    return at;
  if (quote.exact === '') return at;
  const near = position?.start ?? 0;
  return best(text, occurrences(text, quote.exact), quote, near) ?? loosely(text, quote, near);
}

const inside = (text: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;

function* occurrences(text: string, exact: string): Generator<Span> {
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    yield { start, end: start + exact.length };
}

/** The candidate with the most of its neighbours in place; nearest to `near` among equals. */
function best(text: string, candidates: Iterable<Span>, quote: TextQuoteSelector, near: number): Span | null {
  let found: Span | null = null;
  let score = -1;
  for (const span of candidates) {
    const its = neighbours(text, span, quote);
    if (its > score || (its === score && found && Math.abs(span.start - near) < Math.abs(found.start - near))) {
      found = span;
      score = its;
    }
  }
  return found;
}

/** How many units next to the span are those that stood next to it. */
function neighbours(text: string, span: Span, { prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (
    before < prefix.length &&
    before < span.start &&
    text[span.start - 1 - before] === prefix[prefix.length - 1 - before]
  )
    before++;
  let after = 0;
  while (after < suffix.length && span.end + after < text.length && text[span.end + after] === suffix[after]) after++;
  return before + after;
}

/** Match on letters and digits alone, folded; the way back is kept unit by unit. */
function loosely(text: string, quote: TextQuoteSelector, near: number): Span | null {
  const needle = bare(quote.exact).letters;
  if (needle.length < 8) return null;
  const { letters, from } = bare(text);
  const spans: Span[] = [];
  for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) {
    const start = from[at] ?? 0;
    const last = from[at + needle.length - 1] ?? start;
    spans.push({ start, end: withTail(text, last + 1, quote.exact) });
  }
  return best(text, spans, quote, near);
}

/** Take in the closing marks that the quote ends in, where they still stand. */
function withTail(text: string, end: number, exact: string): number {
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(exact)?.[0] ?? '';
  let to = end;
  while (to < text.length && /\p{M}/u.test(text.charAt(to))) to++;
  for (const mark of tail) {
    if (text[to] !== mark) break;
    to++;
  }
  return to;
}

/** Letters and digits of a text, folded, and the unit that each came from. */
function bare(text: string): { letters: string; from: number[] } {
  const from: number[] = [];
  let letters = '';
  let at = 0;
  for (const sign of text) {
    const folded = /[\p{L}\p{N}]/u.test(sign) ? fold(sign) : '';
    for (let unit = 0; unit < folded.length; unit++) from.push(at);
    letters += folded;
    at += sign.length;
  }
  return { letters, from };
}
