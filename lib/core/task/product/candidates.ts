import cues from '../../../../seeds/cues.json' with { type: 'json' };
import { lowerInPlace } from '../../mention/recogniser.ts';
import { isBlank } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';

/** Every noun of a task's words that may be what it must produce, and what tells whether it is. */

/** What is told of a candidate, each a kind of feature of the log-linear model in weighed.ts. */
export const KINDS = [
  'noun',
  'before',
  'behind',
  'verb',
  'verb + noun',
  'verb + verb',
  'distance',
  'first verb',
  'commas',
  'verbs',
  'rank',
  'capital',
  'at hand',
  'handed on',
  'noun + handed on',
  'verb + handed on',
  'count',
  'body',
  'before verb',
] as const;

/** As many values as there are kinds: one too few does not compile. */
type OneOfEach<Kinds extends readonly string[]> = { readonly [At in keyof Kinds]: string };

export interface Candidate extends Span {
  /** Where the verb begins that is nearest before it in its clause; its own start where there is none. */
  readonly verb: number;
  /** One value for each of `KINDS`, in their order. */
  readonly features: OneOfEach<typeof KINDS>;
}

/** No product is looked for further on, in words. */
const REACH = 160;
/** Nor among more nouns than these. */
const MOST = 12;
/** What a unit is: within a word, a mark that is a word of its own, or what parts words. */
const [LETTER, MARK, APART] = [0, 1, 2];
const SIGNS = '()[]"“”«»…–/-';
const MARKS = ',;:.';
const NOUNS = new Set([...cues.products, ...cues.systems, ...cues.measures]);
const VERBS = new Set(cues.verbs);
/** "kiểm |định mức| độ hư hỏng": a noun does not begin within a verb, unless that one names what it acts on: "gắn |mã số|". */
const OF_ITS_THING = new Set(['cấp mã', 'gắn mã', 'gắn biển', 'lấy mẫu', 'lập đoàn', 'kiểm kho', 'áp giá', 'đánh số']);
const WHOLE_VERBS = new Set([...cues.verbs, ...cues.openers].filter((verb) => !OF_ITS_THING.has(verb)));
/** The first word of each: few words begin one. */
const OPENS_NOUN = firstWords(NOUNS);
const OPENS_VERB = firstWords(VERBS);
const COUNTS = new Set(['các', 'một', 'số', 'những', 'bộ', 'mọi', 'từng', 'toàn', 'đầy', 'đủ', 'hai', 'ba']);
/** What stands for a body's name: those who must do it, and all others. */
export const LEAD = '@';
export const OTHER = '#';
/** What stands for a cited paper, which stands already. */
export const CITED = '§';

interface Word extends Span {
  readonly word: string;
}

/** What is named in a clause: a body that must do it, another, a cited paper. Spans count from the clause's beginning. */
export interface Named extends Span {
  readonly as: typeof LEAD | typeof OTHER | typeof CITED;
}

function kindOf(code: number): number {
  // letters and digits of ASCII, and Latin letters: as most are
  if ((code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0xbf && code < 0x1f00)) return LETTER;
  if (isBlank(code)) return APART;
  const sign = String.fromCharCode(code);
  return MARKS.includes(sign) ? MARK : SIGNS.includes(sign) ? APART : LETTER;
}

/** The words of a clause in lower case, with their places; what is named is one word. */
function wordsOf(clause: string, named: readonly Named[]): Word[] {
  const found: Word[] = [];
  let next = 0;
  const low = lowerInPlace(clause);
  for (let start = 0; start < low.length && found.length < REACH; ) {
    const kind = kindOf(low.charCodeAt(start));
    let end = start + 1;
    if (kind === LETTER) while (end < low.length && kindOf(low.charCodeAt(end)) === LETTER) end++;
    while (next < named.length && (named[next]?.end ?? 0) <= start) next++;
    const name = named[next];
    if (kind !== APART && name && name.start <= start) {
      if (found.at(-1)?.start !== name.start) found.push({ start: name.start, end: name.end, word: name.as });
    } else if (kind !== APART) found.push({ start, end, word: low.slice(start, end) });
    start = end;
  }
  return found;
}

/** The nouns of a clause that may be its product, in their order, twelve at most. `named`: in order. */
export function candidatesIn(clause: string, named: readonly Named[]): Candidate[] {
  const words = wordsOf(clause, named);
  const found: Candidate[] = [];
  let [verb, earlier, first, body] = ['-', '-', '-', '-'];
  let [verbAt, verbEnd, commas, verbs] = [-99, 0, 0, 0];
  for (let index = 0; index < words.length && found.length < MOST; index++) {
    const word = at(words, index);
    if (word === ';' || word === '.') {
      [verb, earlier, first, body] = ['-', '-', '-', '-'];
      [verbAt, commas] = [index, 0];
      continue;
    }
    if (word === ',') commas++;
    if (word === LEAD || word === OTHER) body = word;
    const mayName = OPENS_NOUN.has(word) && !WHOLE_VERBS.has(`${at(words, index - 1)} ${word}`);
    const mayAct = OPENS_VERB.has(word);
    if (!mayName && !mayAct) continue;
    const two = `${word} ${at(words, index + 1)}`;
    const noun = mayName ? nounOf(word, two, `${two} ${at(words, index + 2)}`) : undefined;
    if (noun !== undefined) {
      let left = index - 1;
      while (left > 0 && COUNTS.has(at(words, left))) left--;
      const before = `${at(words, left - 1)} ${at(words, left)}`;
      const far = index - verbAt;
      const handed = handedOn(words, index + 2);
      const fully = at(words, left + 1) === 'đầy' ? 2 : 0;
      found.push({
        start: words[left + 1 + fully]?.start ?? 0,
        end: words[index + noun.split(' ').length - 1]?.end ?? 0,
        verb: words[verb === '-' ? left + 1 : verbAt]?.start ?? 0,
        features: [
          noun,
          before,
          at(words, index + 2),
          verb,
          `${verb}|${noun}`,
          `${earlier}|${verb}`,
          far <= 2 ? '2' : far <= 4 ? '4' : far <= 8 ? '8' : far <= 16 ? '16' : 'far',
          first,
          String(Math.min(commas, 4)),
          String(Math.min(verbs, 4)),
          String(Math.min(found.length, 5)),
          String(isCapital(clause.charAt(words[index]?.start ?? 0))),
          String(VERBS.has(before) || VERBS.has(at(words, left))),
          handed,
          `${noun}|${handed}`,
          `${verb}|${handed}`,
          left < index - 1 ? at(words, index - 1) : '-',
          body,
          verb === '-' ? '-' : at(words, verbAt - 1),
        ],
      });
    }
    const said = !mayAct ? undefined : VERBS.has(two) ? two : VERBS.has(word) && index >= verbEnd ? word : undefined;
    if (said === undefined) continue;
    verbEnd = index + (said === two ? 2 : 1);
    verbs++;
    [earlier, verb, verbAt] = [verb, said, index];
    if (first === '-') first = said;
  }
  return found;
}

const nounOf = (word: string, two: string, three: string): string | undefined =>
  NOUNS.has(three) ? three : NOUNS.has(two) ? two : NOUNS.has(word) ? word : undefined;

function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0] ?? phrase));
}

const at = (words: readonly Word[], index: number): string => words[index]?.word ?? '^';

/** By which verb a thing is handed on behind it, in the same clause: "trình", "gửi", "báo cáo"; "no" where by none. */
function handedOn(words: readonly Word[], from: number): string {
  for (let index = from; index < Math.min(words.length, from + 38); index++) {
    const word = at(words, index);
    if (word === ';' || word === '.') break;
    if (word === 'trình' || word === 'gửi' || (word === 'báo' && at(words, index + 1) === 'cáo')) return word;
  }
  return 'no';
}

/** Whether a letter is a capital. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
